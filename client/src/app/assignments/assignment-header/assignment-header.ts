import { Component, computed, type ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { statusWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { momentInWords } from '../../ui/dates';
import { StateChip } from '../../ui/state-chip/state-chip';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { timeFacts, timeInWords } from '../../ui/time-chip/time-words';
import { ViDate } from '../../ui/vi-date.pipe';
import { minuteClock } from '../../ui/when/minute-clock';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { statusIcons } from '../assignment-labels';

/** Longer directives begin folded: the page shows what is to be done and what can be done about it at once. */
const foldedFrom = 420;

/** What is to be done, how it stands, and which document says so. */
@Component({
  selector: 'app-assignment-header',
  imports: [MatIcon, MatIconButton, MatTooltip, RouterLink, StateChip, TimeChip, ViDate],
  templateUrl: './assignment-header.html',
  styleUrl: './assignment-header.scss',
})
export class AssignmentHeader {
  readonly assignment = input.required<AssignmentDetailFragment>();
  /** The star was pressed. */
  readonly starred = output();
  /** Somebody wants to know why it stands so to its deadline. */
  readonly explained = output();

  private readonly language = inject(Language);
  private readonly clock = inject(minuteClock);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly t = texts();
  protected readonly icons = statusIcons;
  /** For the head of the paper it is printed on. */
  protected readonly now = computed(() => momentInWords(this.clock(), this.language.code()));
  protected readonly document = computed(() => this.assignment().directive.document);
  protected readonly time = computed(() =>
    timeFacts(this.assignment().timeliness, this.assignment().deadline, new Date()),
  );
  protected readonly said = computed(() => timeInWords(this.time(), this.t));
  protected readonly status = computed(() => {
    const { status, submissionCount } = this.assignment();
    const words = this.t(statusWords[status]);
    return status === 'SUBMITTED' && submissionCount > 1
      ? `${words} · ${this.t('assignments.page.times', { n: submissionCount })}`
      : words;
  });
  protected readonly mayStar = computed(() => this.assignment().viewerActions.includes('STAR'));
  protected readonly urgency = computed(() => {
    const { urgency } = this.document();
    return urgency === 'NORMAL' ? '' : this.t(urgencyWords[urgency]);
  });
  protected readonly place = computed(() => {
    const { place, ordinal } = this.assignment().directive;
    return place || this.t('assignments.list.item', { n: ordinal });
  });
  protected readonly long = computed(() => this.assignment().directive.text.length > foldedFrom);
  protected readonly folded = linkedSignal({ source: () => this.assignment().id, computation: () => true });

  /** Reading begins here. */
  focus(): void {
    this.heading().nativeElement.focus({ preventScroll: true });
  }
}
