import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import type { TypedDocumentNode } from 'apollo-angular';
import { onlyThis } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { type TextKey, texts, type TextValues } from '../../i18n/text';
import { dayInWords, momentInWords, officeDay } from '../../ui/dates';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import type { Act } from '../assignment-labels';
import {
  AddOfficeNoteDocument,
  type AssignmentDetailFragment,
  ConfirmResultDocument,
  InsistAssignmentDocument,
  RemindAssignmentDocument,
  ReopenAssignmentDocument,
  WithdrawAssignmentDocument,
} from '../assignments.generated';
import { WordsField } from '../../ui/words-field/words-field';
import { limited, longest, needed } from '../word-limits';

/** The acts that ask for nothing but words. */
export type WordsAct = Extract<Act, 'INSIST' | 'REOPEN' | 'WITHDRAW' | 'CONFIRM' | 'NOTE' | 'REMIND'>;

type Said = { id: string; expectedVersion?: number; reason?: string; note?: string; text?: string };

interface Asked {
  document: TypedDocumentNode<unknown, { input: Said }>;
  /** What the words are called in the input. */
  name: 'reason' | 'note' | 'text';
  label: TextKey;
  /** Said when they are missing; where there is none they may be. */
  missing?: TextKey;
  text?: TextKey;
  hint?: TextKey;
  verb?: TextKey;
}

const reason = {
  name: 'reason',
  label: 'assignments.dialog.reason',
  missing: 'assignments.dialog.reasonMissing',
} as const;
const document = (typed: unknown) => typed as TypedDocumentNode<unknown, { input: Said }>;

const asked: Record<WordsAct, Asked> = {
  INSIST: { ...reason, document: document(InsistAssignmentDocument), text: 'assignments.insist.text' },
  REOPEN: { ...reason, document: document(ReopenAssignmentDocument), text: 'assignments.reopen.text' },
  WITHDRAW: { ...reason, document: document(WithdrawAssignmentDocument), text: 'assignments.withdraw.text' },
  CONFIRM: {
    document: document(ConfirmResultDocument),
    name: 'note',
    label: 'assignments.dialog.noteOptional',
    text: 'assignments.confirmResult.text',
    verb: 'assignments.confirmResult.verb',
  },
  NOTE: {
    document: document(AddOfficeNoteDocument),
    name: 'text',
    label: 'assignments.note.text',
    missing: 'assignments.note.missing',
    hint: 'assignments.note.hint',
    verb: 'assignments.note.verb',
  },
  REMIND: {
    document: document(RemindAssignmentDocument),
    name: 'text',
    label: 'assignments.remind.words',
    text: 'assignments.remind.text',
  },
};

/** Acts that are put beside whatever else happens: they conflict with nothing. */
const besides: readonly Act[] = ['NOTE', 'REMIND'];

/** Insist, reopen, withdraw, confirm, note, urge: a reason or a note, and it is done (`domain.md §3`). */
@Component({
  selector: 'app-words-act-dialog',
  imports: [ActFrame, WordsField],
  template: `
    <app-act-frame [act]="act" [sending]="sending" [text]="text()" [verb]="asked.verb">
      <app-words-field first [field]="words.words" [label]="t(asked.label)" [hint]="asked.hint ? t(asked.hint) : ''" />
    </app-act-frame>
  `,
})
export class WordsActDialog {
  private readonly language = inject(Language);
  private readonly data = inject<AssignmentDetailFragment & { act: WordsAct }>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly act = this.data.act;
  protected readonly asked = asked[this.act];
  protected readonly words = form(signal({ words: this.begun() }), (path) => {
    const { missing, name } = this.asked;
    if (missing) needed(path.words, longest[name], missing, this.t);
    else limited(path.words, longest[name], this.t);
  });
  protected readonly sending = assignmentAct({
    act: this.act,
    document: this.asked.document,
    form: this.words,
    fields: { [this.asked.name]: 'words' },
    input: () => ({ [this.asked.name]: this.words.words().value().trim() || undefined }),
    target: besides.includes(this.act) ? ({ id }) => ({ id }) : undefined,
  });
  protected readonly text = computed(() => {
    const { unit, submittedAt } = this.data;
    const values: TextValues = {
      unit: unit.shortName,
      time: submittedAt ? momentInWords(submittedAt, this.language.code()) : '',
    };
    const text = this.asked.text ? this.t(this.asked.text, values) : '';
    return this.act === 'WITHDRAW' ? [text, onlyThis(this.data, this.t, this.language.code())].join(' ').trim() : text;
  });

  /** What one mostly says when urging; it may be changed, or taken away. */
  private begun(): string {
    if (this.act !== 'REMIND') return '';
    const { timeliness, deadline, unit } = this.data;
    const n = timeliness.daysLate ?? 0;
    if (timeliness.state === 'OVERDUE' && n) return this.t('assignments.remind.overdue', { n, unit: unit.shortName });
    const ahead = deadline.on && deadline.on >= officeDay(new Date());
    return ahead
      ? this.t('assignments.remind.begun', { unit: unit.shortName, day: dayInWords(deadline.on!, 'plain') })
      : this.t('assignments.remind.noDay', { unit: unit.shortName });
  }
}
