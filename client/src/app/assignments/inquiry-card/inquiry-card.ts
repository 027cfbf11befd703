import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { dayInWords, officeDay } from '../../ui/dates';
import { StateChip } from '../../ui/state-chip/state-chip';
import { minuteClock } from '../../ui/when/minute-clock';
import { When } from '../../ui/when/when';
import { actsOfInquiry } from '../assignment-acts';
import { actWords, type InquiryAct } from '../assignment-labels';
import { FileLinks } from '../file-links/file-links';
import type { AssignmentInquiryFragment } from '../inquiries.generated';
import { inquiryChip } from '../inquiry-words';

/** So many turns are read at once; the earlier ones are folded. */
const inSight = 3;

/** One request for explanation: what was asked by whom until when, what was said since, and what can be done now (`act`). */
@Component({
  selector: 'app-inquiry-card',
  imports: [FileLinks, MatButton, MatIcon, NgTemplateOutlet, StateChip, When],
  templateUrl: './inquiry-card.html',
  styleUrl: './inquiry-card.scss',
})
export class InquiryCard {
  readonly inquiry = input.required<AssignmentInquiryFragment>();
  readonly busy = input(false);
  readonly act = output<InquiryAct>();

  private readonly language = inject(Language);
  private readonly now = inject(minuteClock);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly words = actWords;
  protected readonly chip = computed(() =>
    inquiryChip(this.inquiry(), this.t, this.language.code(), officeDay(this.now())),
  );
  protected readonly due = computed(() => dayInWords(this.inquiry().dueOn, 'full', this.language.code()));
  protected readonly earlier = computed(() => this.inquiry().messages.slice(0, -inSight));
  protected readonly latest = computed(() => this.inquiry().messages.slice(-inSight));
  protected readonly acts = computed(() => actsOfInquiry(this.inquiry()));
  /** What is waited for: the answer; then, that somebody has read it. */
  protected readonly main = computed<InquiryAct | undefined>(() => {
    const { state } = this.inquiry();
    return state === 'OPEN' ? 'ANSWER_INQUIRY' : state === 'ANSWERED' ? 'CLOSE_INQUIRY' : undefined;
  });
}
