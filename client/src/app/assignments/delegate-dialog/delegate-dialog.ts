import { Component, computed, inject, signal } from '@angular/core';
import { form, minLength } from '@angular/forms/signals';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Session } from '../../auth/session';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, DelegateAssignmentDocument } from '../assignments.generated';
import { peopleSearch, unitSearch } from '../options-store';
import { WordsField } from '../../ui/words-field/words-field';
import { limited, longest } from '../word-limits';

type Kind = 'person' | 'subUnit';

/** The head hands the work to a specialist of the unit, or down to a sub-unit (`domain.md §3`). */
@Component({
  selector: 'app-delegate-dialog',
  imports: [ActFrame, Labelled, MatButtonToggleModule, TypeAhead, WordsField],
  templateUrl: './delegate-dialog.html',
  styles: `
    mat-button-toggle-group {
      align-self: flex-start;
    }
  `,
})
export class DelegateDialog {
  private readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  /** Who heads the unit itself hands out anywhere in it, and takes back; the head of a part, in that part. */
  private readonly unitId = inject(Session)
    .account()
    ?.roles.some(({ role, unit }) => role === 'UNIT_HEAD' && unit.id === this.assignment.unit.id)
    ? this.assignment.unit.id
    : (this.assignment.holderUnit ?? this.assignment.unit).id;
  private readonly holderId = (this.assignment.holderUnit ?? this.assignment.unit).id;

  protected readonly t = texts();
  protected readonly kinds: readonly Kind[] = ['person', 'subUnit'];
  protected readonly order = form(signal({ kind: 'person' as Kind, to: [] as readonly Option[], note: '' }), (path) => {
    minLength(path.to, 1, {
      message: ({ valueOf }) =>
        this.t(
          valueOf(path.kind) === 'person' ? 'assignments.delegate.personMissing' : 'assignments.dialog.unitMissing',
        ),
    });
    limited(path.note, longest.note, this.t);
  });
  protected readonly isPerson = computed(() => this.order.kind().value() === 'person');
  private readonly people = peopleSearch(() => ({ roles: ['UNIT_SPECIALIST', 'UNIT_HEAD'], unitId: this.unitId }));
  private readonly subUnits = unitSearch(() => ({ within: this.unitId, without: this.holderId }));
  protected readonly search = computed(() => (this.isPerson() ? this.people : this.subUnits));
  protected readonly sending = assignmentAct({
    act: 'DELEGATE',
    document: DelegateAssignmentDocument,
    form: this.order,
    fields: { accountId: 'to', unitId: 'to' },
    input: () => {
      const id = this.order.to().value()[0].id;
      return {
        ...(this.isPerson() ? { accountId: id } : { unitId: id }),
        note: this.order.note().value().trim() || undefined,
      };
    },
  });

  protected choose(kind: Kind) {
    this.order.kind().value.set(kind);
    this.order.to().value.set([]);
  }
}
