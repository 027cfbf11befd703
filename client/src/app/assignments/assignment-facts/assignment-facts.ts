import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { partWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords, officeDay } from '../../ui/dates';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { DeadlineLedger } from '../deadline-ledger/deadline-ledger';
import { deadlineInFull } from '../deadline-words';

/** By when, by whom, followed by whom, with what product. */
@Component({
  selector: 'app-assignment-facts',
  imports: [DeadlineLedger, MatIcon],
  templateUrl: './assignment-facts.html',
  styleUrl: './assignment-facts.scss',
})
export class AssignmentFacts {
  readonly assignment = input.required<AssignmentDetailFragment>();
  /** Somebody wants to know why the deadline is what it is. */
  readonly explained = output();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly partWords = partWords;
  protected readonly deadline = computed(() => {
    const { deadline } = this.assignment();
    return deadline.on || deadline.words ? deadlineInFull(deadline, this.language.code()) : this.t('ui.time.none');
  });
  protected readonly original = computed(() => {
    const { deadline, extensionCount: n } = this.assignment();
    if (!deadline.moved && !n) return '';
    const { originalOn } = deadline;
    const day = originalOn ? dayInWords(originalOn, 'plain') : this.t('ui.time.none');
    return n ? this.t('extensions.ledger.open', { day, n }) : this.t('extensions.ledger.openMoved', { day });
  });
  /** Another assignment begins with its ledger closed. */
  protected readonly ledgerOpen = linkedSignal({ source: () => this.assignment().id, computation: () => false });
  /** The words as they were written, where they say more than the day does. */
  protected readonly words = computed(() => {
    const { on, words } = this.assignment().deadline;
    return on && /\p{L}/u.test(words) ? this.t('assignments.page.asWritten', { words }) : '';
  });
  protected readonly chain = computed(() => {
    const { unit, holderUnit, delegate } = this.assignment();
    return [holderUnit && holderUnit.id !== unit.id ? holderUnit.name : undefined, delegate?.displayName].filter(
      Boolean,
    );
  });
  protected readonly moments = computed(() => {
    const { issuedAt, acknowledgedAt } = this.assignment();
    const day = (at: string) => dayInWords(officeDay(at), 'plain');
    const acknowledged = acknowledgedAt && this.t('assignments.page.acknowledged', { day: day(acknowledgedAt) });
    return [day(issuedAt), acknowledged].filter(Boolean).join(' · ');
  });
  protected readonly completed = computed(() => {
    const at = this.assignment().completedAt;
    return at ? momentInWords(at, this.language.code()) : '';
  });
}
