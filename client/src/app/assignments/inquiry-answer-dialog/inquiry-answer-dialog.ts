import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { dayInWords } from '../../ui/dates';
import { FileDrop, type UploadedFile } from '../../ui/file-drop/file-drop';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { actsOfInquiry } from '../assignment-acts';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { AnswerInquiryDocument } from '../inquiries.generated';
import { inquiryOf } from '../inquiry-words';
import { longest, needed } from '../word-limits';

const act = 'ANSWER_INQUIRY';

/** The unit explains: under what was asked last, its words and files. What was typed stays until the server has taken it. */
@Component({
  selector: 'app-inquiry-answer-dialog',
  imports: [ActFrame, FileDrop, WordsField],
  templateUrl: './inquiry-answer-dialog.html',
  styleUrl: './inquiry-answer-dialog.scss',
})
export class InquiryAnswerDialog {
  private readonly language = inject(Language);
  private readonly assignment = inject<AssignmentDetailFragment & { inquiryId: string }>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly uploading = signal(false);
  protected readonly answer = form(signal({ text: '', files: [] as readonly UploadedFile[] }), (path) => {
    needed(path.text, longest.result, 'inquiries.answer.missing', this.t);
  });
  protected readonly sending = assignmentAct({
    act,
    document: AnswerInquiryDocument,
    form: this.answer,
    fields: { fileIds: 'files' },
    input: () => {
      const { text, files } = this.answer().value();
      return { text: text.trim(), fileIds: files.map(({ id }) => id) };
    },
    target: (now) => {
      const { id, version } = inquiryOf(now, act, this.assignment.inquiryId)!;
      return { id, expectedVersion: version };
    },
    possible: (now) => {
      const inquiry = inquiryOf(now, act, this.assignment.inquiryId);
      return !!inquiry && actsOfInquiry(inquiry).includes(act);
    },
  });
  /** Also what a colleague changed meanwhile. */
  protected readonly inquiry = computed(() => inquiryOf(this.sending.assignment(), act, this.assignment.inquiryId)!);
  /** What is to be answered: what was asked last. */
  protected readonly asked = computed(() => {
    const { messages, question, askedBy, askedFor } = this.inquiry();
    const again = messages.filter(({ fromUnit }) => !fromUnit).at(-1);
    return again
      ? { text: again.text, by: this.doer(again.author, again.authorFor) }
      : { text: question, by: this.doer(askedBy, askedFor) };
  });
  protected readonly due = computed(() => dayInWords(this.inquiry().dueOn, 'full', this.language.code()));
  protected readonly verb = computed(() =>
    this.inquiry().state === 'ANSWERED' ? ('inquiries.answer.adds' as const) : ('inquiries.answer.send' as const),
  );
}
