import { Component, inject, signal } from '@angular/core';
import { form, minLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, ReassignAssignmentDocument } from '../assignments.generated';
import { DeadlineField } from '../deadline-field/deadline-field';
import { deadlineReading } from '../deadline-reading-store';
import { unitSearch } from '../options-store';
import { WordsField } from '../../ui/words-field/words-field';
import { longest, needed } from '../word-limits';

/** The Office gives to another unit what a unit has declined (`domain.md §3`). */
@Component({
  selector: 'app-reassign-dialog',
  imports: [ActFrame, DeadlineField, Labelled, MatButton, TypeAhead, WordsField],
  templateUrl: './reassign-dialog.html',
  styles: `
    button {
      align-self: flex-start;
    }
  `,
})
export class ReassignDialog {
  protected readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly search = unitSearch(() => ({ without: this.assignment.unit.id }));
  protected readonly order = form(signal({ unit: [] as readonly Option[], reason: '', deadlineWords: '' }), (path) => {
    minLength(path.unit, 1, { message: () => this.t('assignments.dialog.unitMissing') });
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t);
  });
  protected readonly reading = deadlineReading(
    () => this.order.deadlineWords().value(),
    () => this.assignment.directive.document.issuedOn,
  );
  protected readonly sending = assignmentAct({
    act: 'REASSIGN',
    document: ReassignAssignmentDocument,
    form: this.order,
    fields: { unitId: 'unit' },
    input: () => ({
      unitId: this.order.unit().value()[0].id,
      reason: this.order.reason().value().trim(),
      deadlineWords: this.order.deadlineWords().value().trim() || undefined,
    }),
  });

  protected useProposed({ id, name, shortName }: { id: string; name: string; shortName: string }) {
    this.order.unit().value.set([{ id, label: name, short: shortName }]);
  }
}
