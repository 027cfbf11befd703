import { Component, computed, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import type { TypedDocumentNode } from 'apollo-angular';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { actsOfInquiry } from '../assignment-acts';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { AskAgainDocument, AskForExplanationDocument } from '../inquiries.generated';
import { inquiryOf } from '../inquiry-words';
import { NewDayField } from '../new-day-field/new-day-field';
import { newDays } from '../new-day-store';
import { longest, needed } from '../word-limits';

/** Until when a unit usually answers: so many working days from today. */
const usual = '+3';
const terms = ['+1', usual, '+5'] as const;

type Said = {
  id?: string;
  expectedVersion?: number;
  assignmentId?: string;
  question?: string;
  text?: string;
  dueOn: string;
};
type Asking = AssignmentDetailFragment & { act: 'ASK_EXPLANATION' | 'ASK_INQUIRY_AGAIN'; inquiryId?: string };
const document = (typed: unknown) => typed as TypedDocumentNode<unknown, { input: Said }>;

/** Asks a unit to explain, or asks once more: what, and until when. */
@Component({
  selector: 'app-inquiry-ask-dialog',
  imports: [ActFrame, NewDayField, WordsField],
  template: `
    <app-act-frame verb="inquiries.ask.send" [act]="act" [sending]="sending" [text]="text">
      <app-words-field first [rows]="4" [field]="asked.question" [label]="t('inquiries.ask.question')" />
      <app-new-day-field
        fromToday
        [label]="t('inquiries.ask.due')"
        [terms]="terms"
        [words]="asked.day().value()"
        [reading]="reading()"
        [problem]="asked.day().touched() ? (asked.day().errors()[0]?.message ?? '') : ''"
        (wordsChange)="asked.day().value.set($event)"
      />
    </app-act-frame>
  `,
})
export class InquiryAskDialog {
  private readonly assignment = inject<Asking>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly act = this.assignment.act;
  protected readonly terms = terms;
  protected readonly text = this.t('inquiries.ask.text', { unit: this.assignment.unit.shortName });
  private readonly days = newDays(() => null);
  protected readonly asked = form(signal({ question: this.begun(), day: usual as string }), (path) => {
    needed(path.question, longest.text, 'inquiries.ask.missing', this.t);
    required(path.day, { message: () => this.t('inquiries.ask.dueMissing') });
    validate(path.day, ({ value }) => {
      const read = this.days.read(value());
      if (!read) return undefined;
      if (!read.ok) return { kind: 'unread', message: read.problem };
      return read.on < officeDay(new Date()) ? { kind: 'past', message: this.t('inquiries.ask.past') } : undefined;
    });
  });
  protected readonly reading = computed(() => {
    const read = this.days.read(this.asked.day().value());
    return read?.ok && read.on < officeDay(new Date())
      ? { ok: false as const, problem: this.t('inquiries.ask.past') }
      : read;
  });
  protected readonly sending = assignmentAct({
    act: this.act,
    document: document(this.again ? AskAgainDocument : AskForExplanationDocument),
    form: this.asked,
    fields: { text: 'question', dueOn: 'day' },
    input: (): Said => {
      const read = this.days.read(this.asked.day().value());
      const dueOn = read?.ok ? read.on : '';
      const words = this.asked.question().value().trim();
      return this.again ? { text: words, dueOn } : { assignmentId: this.assignment.id, question: words, dueOn };
    },
    target: (now) => {
      const inquiry = this.again ? inquiryOf(now, this.act, this.assignment.inquiryId) : undefined;
      return inquiry ? { id: inquiry.id, expectedVersion: inquiry.version } : {};
    },
    possible: (now) => {
      if (!this.again) return now.viewerMayAsk;
      const inquiry = inquiryOf(now, this.act, this.assignment.inquiryId);
      return !!inquiry && actsOfInquiry(inquiry).includes(this.act);
    },
  });

  private get again(): boolean {
    return this.act === 'ASK_INQUIRY_AGAIN';
  }

  /** What one mostly asks; it may be changed, or taken away. */
  private begun(): string {
    const { timeliness, unit, act } = this.assignment;
    const values = { n: timeliness.daysLate ?? 0, unit: unit.shortName };
    if (act === 'ASK_INQUIRY_AGAIN' || !values.n) return '';
    if (timeliness.state === 'OVERDUE') return this.t('inquiries.ask.begunOverdue', values);
    return timeliness.state === 'DONE_LATE' ? this.t('inquiries.ask.begunLate', values) : '';
  }
}
