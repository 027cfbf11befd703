import { Component, inject, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { partWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { AmendAssignmentDocument, type AssignmentDetailFragment } from '../assignments.generated';
import { DeadlineField } from '../deadline-field/deadline-field';
import { deadlineReading } from '../deadline-reading-store';
import { WordsField } from '../../ui/words-field/words-field';
import { longest, needed } from '../word-limits';

/** Another deadline or another part for the unit: an amendment, with its reason (`domain.md §2`). */
@Component({
  selector: 'app-amend-dialog',
  imports: [ActFrame, DeadlineField, MatButtonToggleModule, WordsField],
  templateUrl: './amend-dialog.html',
  styles: `
    .choice {
      display: flex;
      align-items: center;
      gap: 12px;
    }
  `,
})
export class AmendDialog {
  private readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly partWords = partWords;
  protected readonly parts = ['LEAD', 'COOPERATING'] as const;
  protected readonly change = form(signal({ deadlineWords: '', part: this.assignment.part, reason: '' }), (path) => {
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t);
    validate(path.deadlineWords, ({ value, valueOf }) =>
      value().trim() || valueOf(path.part) !== this.assignment.part
        ? undefined
        : { kind: 'nothing', message: this.t('assignments.amend.nothing') },
    );
  });
  protected readonly reading = deadlineReading(
    () => this.change.deadlineWords().value(),
    () => this.assignment.directive.document.issuedOn,
  );
  protected readonly sending = assignmentAct({
    act: 'AMEND',
    document: AmendAssignmentDocument,
    form: this.change,
    input: () => {
      const { deadlineWords, part, reason } = this.change().value();
      return {
        reason: reason.trim(),
        deadlineWords: deadlineWords.trim() || undefined,
        part: part === this.assignment.part ? undefined : part,
      };
    },
  });
}
