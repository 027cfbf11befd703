import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { dayInWords, officeDay } from '../../ui/dates';
import { StateChip } from '../../ui/state-chip/state-chip';
import { minuteClock } from '../../ui/when/minute-clock';
import type { InquiryRowFragment } from '../inquiries.generated';
import { inquiryChip } from '../inquiry-words';

/** One request for explanation in a list, at one glance: how it stands, what is asked of whom, about what, by whom, when. */
@Component({
  selector: 'app-inquiry-row',
  imports: [RouterLink, StateChip],
  template: `
    @let at = chip();
    <a
      data-cursor
      [routerLink]="['/giai-trinh', inquiry().id]"
      queryParamsHandling="preserve"
      [class.selected]="selected()"
      [attr.aria-current]="selected() ? 'true' : null"
      (click)="opened.emit()"
    >
      <app-state-chip class="state" [word]="at.word" [tone]="at.tone" [icon]="at.icon" [exact]="at.exact" />
      <span class="day">{{ day() }}</span>
      <span class="question">{{ inquiry().question }}</span>
      <span class="about">
        @for (one of about(); track $index) {
          <span>{{ one }}</span>
        }
      </span>
      <b class="unit" [title]="inquiry().assignment.unit.name">{{ inquiry().assignment.unit.shortName }}</b>
    </a>
  `,
  styleUrl: './inquiry-row.scss',
  host: { '[attr.data-row]': 'inquiry().id' },
})
export class InquiryRow {
  readonly inquiry = input.required<InquiryRowFragment>();
  readonly selected = input(false);
  readonly opened = output();

  private readonly language = inject(Language);
  private readonly now = inject(minuteClock);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly chip = computed(() =>
    inquiryChip(this.inquiry(), this.t, this.language.code(), officeDay(this.now())),
  );
  /** Of one that waits, until when; of the others, since when. */
  protected readonly day = computed(() => {
    const { state, dueOn, askedAt, answeredAt } = this.inquiry();
    return dayInWords(state === 'OPEN' ? dueOn : officeDay(answeredAt ?? askedAt), 'plain');
  });
  protected readonly about = computed(() => {
    const { assignment, askedBy, askedFor } = this.inquiry();
    const { directive } = assignment;
    return [
      this.t('inquiries.list.by', { name: this.doer(askedBy, askedFor) }),
      directive.document.numberSymbol,
      directive.text,
    ];
  });
}
