import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, ReturnResultDocument } from '../assignments.generated';
import { deadlineClash } from '../deadline-clash';
import { DeadlineField } from '../deadline-field/deadline-field';
import { deadlineReading } from '../deadline-reading-store';
import { WordsField } from '../../ui/words-field/words-field';
import { longest, needed } from '../word-limits';

/** The Office gives a result back, with the reason and, if wanted, a new date (`domain.md §3`). */
@Component({
  selector: 'app-return-dialog',
  imports: [ActFrame, DeadlineField, WordsField],
  template: `
    <app-act-frame act="RETURN" [sending]="sending" [text]="t('assignments.returnResult.text')">
      <app-words-field first [rows]="4" [field]="verdict.reason" [label]="t('assignments.returnResult.reason')" />
      <app-deadline-field
        [label]="t('assignments.dialog.deadline')"
        [words]="verdict.deadlineWords().value()"
        [reading]="reading"
        [problem]="verdict.deadlineWords().errors()[0]?.message ?? ''"
        (wordsChange)="verdict.deadlineWords().value.set($event)"
      />
    </app-act-frame>
  `,
})
export class ReturnDialog {
  private readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly verdict = form(signal({ reason: '', deadlineWords: '' }), (path) => {
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t);
  });
  protected readonly reading = deadlineReading(
    () => this.verdict.deadlineWords().value(),
    () => this.assignment.directive.document.issuedOn,
  );
  protected readonly sending = assignmentAct({
    act: 'RETURN',
    document: ReturnResultDocument,
    form: this.verdict,
    input: () => ({
      reason: this.verdict.reason().value().trim(),
      deadlineWords: this.verdict.deadlineWords().value().trim() || undefined,
    }),
    clashes: (before, now) =>
      deadlineClash(before, now, this.verdict.deadlineWords().value, this.t, this.language.code()),
  });
}
