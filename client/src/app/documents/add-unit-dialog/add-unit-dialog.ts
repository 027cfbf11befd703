import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mutation } from '../../graphql/mutation';
import { ask } from '../../graphql/query';
import type { AssignmentPart } from '../../graphql/schema';
import { partWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { AmendFrame } from '../amend-frame/amend-frame';
import { aboutDirective, amendment } from '../amend-store';
import type { DirectiveToAmend } from '../amending-store';
import { AssignUnitDocument, DirectiveToAmendDocument } from '../documents.generated';
import { deadlineReading, unitSearch } from '../options-store';
import { WordsField } from '../../ui/words-field/words-field';

/** Gives a directive that has been issued to one unit more, with its deadline and the reason. */
@Component({
  selector: 'app-add-unit-dialog',
  imports: [
    AmendFrame,
    FormField,
    Labelled,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInput,
    TypeAhead,
    WordsField,
  ],
  templateUrl: './add-unit-dialog.html',
  styles: `
    .read {
      color: var(--ink);
      font-weight: 600;
    }
    .warning {
      color: var(--time-amber);
    }
  `,
})
export class AddUnitDialog {
  private readonly reread = ask(DirectiveToAmendDocument);
  private readonly perform = mutation(AssignUnitDocument);

  protected readonly data = inject<DirectiveToAmend>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly parts = ['LEAD', 'COOPERATING'] as const;
  protected readonly partWords = partWords;
  protected readonly search = unitSearch(
    () => officeDay(new Date()),
    this.data.directive.units.map(({ unit }) => unit.id),
  );
  protected readonly model = signal({
    unit: [] as readonly Option[],
    part: 'COOPERATING' as AssignmentPart,
    deadlineWords: '',
    reason: '',
  });
  protected readonly order = form(this.model, (path) => {
    minLength(path.unit, 1, { message: () => this.t('documents.dialog.unitMissing') });
    required(path.deadlineWords, { message: () => this.t('documents.dialog.deadlineMissing') });
    required(path.reason, { message: () => this.t('documents.dialog.reasonMissing') });
    maxLength(path.reason, 2000, { message: () => this.t('documents.dialog.tooLong', { n: 2000 }) });
  });
  protected readonly reading = deadlineReading(() => this.model().deadlineWords, this.data.document.issuedOn);
  protected readonly amendment = amendment({
    model: this.model,
    form: this.order,
    thing: this.data.directive,
    shape: () => ({}),
    reread: async () => {
      const { directive } = await this.reread({ id: this.data.directive.id });
      return directive?.viewerActions.includes('ASSIGN_UNIT') ? directive : null;
    },
    send: (expectedVersion) => {
      const { unit, part, deadlineWords, reason } = this.model();
      const input = { unitId: unit[0]!.id, part, deadlineWords: deadlineWords.trim(), reason: reason.trim() };
      return this.perform({ input: { id: this.data.directive.id, expectedVersion, ...input } });
    },
    concerns: aboutDirective(this.data.directive.id),
    labels: {},
    fields: { unitId: 'unit' },
  });
}
