import { Component, computed, inject, type Signal, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { type TextKey, texts } from '../../i18n/text';
import { Segments } from '../../ui/segments/segments';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { gainedInWords } from '../extension-day';
import { ExtensionFacts } from '../extension-facts/extension-facts';
import { dayOfVerdict, proposedVerdict, type Verdict, verdicts } from '../extension-verdict';
import { dayAndTime, newDayOf, newestFirst, stateIcons, stateWords, waitingOf } from '../extension-words';
import { type AssignmentExtensionFragment, DecideExtensionDocument } from '../extensions.generated';
import { NewDayField } from '../new-day-field/new-day-field';
import { newDays } from '../new-day-store';
import { limited, longest } from '../word-limits';

const verbs: Record<Verdict, TextKey> = {
  asked: 'extensions.decide.approve',
  other: 'extensions.decide.approveOther',
  rejected: 'extensions.decide.reject',
};

/**
 * The Office decides on a request, with all that it must know before its eyes (domain.md §4). What the monitor proposes
 * is chosen already; as it was asked is one key: Ctrl+Enter.
 */
@Component({
  selector: 'app-extension-decide-dialog',
  imports: [ActFrame, ExtensionFacts, MatIcon, NewDayField, Segments, WordsField],
  templateUrl: './extension-decide-dialog.html',
  styleUrl: './extension-decide-dialog.scss',
})
export class ExtensionDecideDialog {
  private readonly language = inject(Language);
  private readonly begun = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  protected readonly newDays = newDays(() => this.assignment().deadline.on);

  protected readonly t = texts();
  protected readonly icons = stateIcons;
  protected readonly words = stateWords;
  protected readonly verdicts = verdicts(this.t);
  protected readonly decision = form(signal({ ...proposedVerdict(waitingOf(this.begun)), note: '' }), (path) => {
    dayOfVerdict(path, this.newDays, this.t);
    limited(path.note, longest.reason, this.t);
    required(path.note, {
      when: ({ valueOf }) => valueOf(path.verdict) === 'rejected',
      message: () => this.t('assignments.dialog.reasonMissing'),
    });
  });
  protected readonly sending = assignmentAct({
    act: 'DECIDE_EXTENSION',
    document: DecideExtensionDocument,
    form: this.decision,
    fields: { on: 'day', time: 'day' },
    input: () => this.input(),
  });
  protected readonly assignment: Signal<AssignmentDetailFragment> = this.sending.assignment;
  protected readonly request = computed(() => waitingOf(this.assignment()));
  protected readonly earlier = computed(() =>
    newestFirst(this.assignment().extensions).filter(({ state }) => state !== 'REQUESTED' && state !== 'DRAFT'),
  );
  protected readonly reading = computed(() => this.newDays.read(this.decision.day().value()));
  protected readonly verb = computed(() => verbs[this.decision.verdict().value()]);
  protected readonly added = computed(() => {
    const [due, on] = [this.assignment().deadline.on, this.request()?.proposedOn];
    return due && on && on > due ? gainedInWords(due, on, this.newDays.calendar(), this.t) : '';
  });

  protected choose(verdict: string) {
    this.decision.verdict().value.set(verdict as Verdict);
  }

  protected days(one: AssignmentExtensionFragment): string {
    const [from, to] = [dayAndTime(one.dueBefore, null, this.language.code()), newDayOf(one, this.language.code())];
    return from && to ? this.t('extensions.card.fromTo', { from, to }) : to;
  }

  /** The day that was read, even where it is the one that was asked for: nothing else is approved than what was seen. */
  private input() {
    const { verdict, note } = this.decision().value();
    const read = this.reading();
    const request = this.request();
    const day =
      verdict === 'other'
        ? { on: read?.ok ? read.on : undefined, time: (read?.ok && read.time) || undefined }
        : { on: request?.proposedOn ?? undefined, time: request?.proposedTime ?? undefined };
    return { approve: verdict !== 'rejected', note: note.trim() || undefined, ...(verdict === 'rejected' ? {} : day) };
  }
}
