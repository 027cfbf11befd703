import { Component, computed, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import type { DeputyshipRowFragment } from '../deputies.generated';

/** One deputyship: who for whom, when, where it stands. `callOff` is pressed by whoever may. */
@Component({
  selector: 'app-deputy-row',
  imports: [MatIcon],
  templateUrl: './deputy-row.html',
  styleUrl: './deputy-row.scss',
})
export class DeputyRow {
  private readonly language = inject(Language);

  readonly deputyship = input.required<DeputyshipRowFragment>();
  readonly busy = input(false);
  readonly callOff = output();

  protected readonly t = texts();
  protected readonly lasts = computed(() => ['ACTIVE', 'UPCOMING'].includes(this.deputyship().state));
  /** The last day is the one whose end is the instant. */
  protected readonly days = computed(() => {
    const { startsAt, endsAt } = this.deputyship();
    const day = (at: number) => dayInWords(officeDay(new Date(at)), 'full', this.language.code());
    return this.t('staffing.deputies.days', { from: day(Date.parse(startsAt)), to: day(Date.parse(endsAt) - 1) });
  });
}
