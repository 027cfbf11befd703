import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { When } from '../../ui/when/when';
import type { AssignmentDeadlineFragment } from '../assignments.generated';
import { deadlineInFull } from '../deadline-words';
import { ExtensionMarks } from '../extension-marks/extension-marks';
import { daysAdded, dayAndTime, waitingInWords } from '../extension-words';
import type { AssignmentExtensionFragment } from '../extensions.generated';
import { FileLinks } from '../file-links/file-links';

/**
 * A request as whoever decides on it reads it: who, when, how long it has waited, from which day to which and how much
 * that adds (`added`, where the working days are known), why, with what, and what the monitor thinks of it.
 */
@Component({
  selector: 'app-extension-facts',
  imports: [ExtensionMarks, FileLinks, When],
  templateUrl: './extension-facts.html',
  styleUrl: './extension-facts.scss',
})
export class ExtensionFacts {
  readonly extension = input.required<AssignmentExtensionFragment>();
  /** The deadline there is now. */
  readonly deadline = input.required<AssignmentDeadlineFragment>();
  readonly added = input('');

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly asked = computed(() =>
    this.t('extensions.facts.asked', { name: this.doer(this.extension().requestedBy, this.extension().requestedFor) }),
  );
  protected readonly waiting = computed(() => waitingInWords(this.extension(), this.t));
  protected readonly from = computed(() => deadlineInFull(this.deadline(), this.language.code()));
  protected readonly to = computed(() => {
    const { proposedOn, proposedTime } = this.extension();
    return dayAndTime(proposedOn, proposedTime, this.language.code());
  });
  protected readonly gained = computed(() => {
    if (this.added()) return this.added();
    const days = daysAdded({ ...this.extension(), dueBefore: this.extension().dueBefore ?? this.deadline().on });
    return days === undefined ? '' : this.t('extensions.day.gainedDays', { n: days });
  });
  protected readonly proposal = computed(() => {
    const { preparedApprove, preparedOn, proposedOn } = this.extension();
    if (!preparedApprove) return this.t('extensions.facts.proposeReject');
    if (!preparedOn || preparedOn === proposedOn) return this.t('extensions.facts.proposeAsked');
    return this.t('extensions.facts.proposeOther', { day: dayAndTime(preparedOn, null, this.language.code()) });
  });
}
