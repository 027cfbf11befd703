import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mutation } from '../../graphql/mutation';
import { ask, query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { AmendFrame } from '../amend-frame/amend-frame';
import { aboutDirective, amendment } from '../amend-store';
import type { DirectiveToAmend } from '../amending-store';
import {
  AmendDirectiveDocument,
  DirectiveToAmendDocument,
  DocumentFieldsDocument,
  DocumentPeopleOptionsDocument,
  type DocumentDirectiveFragment,
} from '../documents.generated';
import { differs } from '../rebase';
import { WordsField } from '../../ui/words-field/words-field';

const shape = ({ text, place, expectedProduct, field, leader }: DocumentDirectiveFragment) => ({
  text,
  place: place ?? '',
  expectedProduct: expectedProduct ?? '',
  fieldId: field?.id ?? '',
  leaderId: leader?.id ?? '',
});

/** Other words for a directive that has been issued: an amendment, with its reason (`domain.md §2`). */
@Component({
  selector: 'app-amend-directive-dialog',
  imports: [AmendFrame, FormField, MatFormFieldModule, MatInput, WordsField],
  templateUrl: './amend-directive-dialog.html',
})
export class AmendDirectiveDialog {
  private readonly reread = ask(DirectiveToAmendDocument);
  private readonly perform = mutation(AmendDirectiveDocument);
  private readonly fieldList = query(DocumentFieldsDocument, () => ({}));
  private readonly leaderList = query(DocumentPeopleOptionsDocument, () => ({
    filter: { roles: ['PROVINCIAL_LEADER' as const] },
    first: 100,
  }));

  protected readonly data = inject<DirectiveToAmend>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly model = signal({ ...shape(this.data.directive), reason: '' });
  protected readonly change = form(this.model, (path) => {
    required(path.text, { message: () => this.t('documents.dialog.textMissing') });
    maxLength(path.text, 10_000, { message: () => this.t('documents.dialog.tooLong', { n: 10_000 }) });
    maxLength(path.place, 100, { message: () => this.t('documents.dialog.tooLong', { n: 100 }) });
    maxLength(path.expectedProduct, 2000, { message: () => this.t('documents.dialog.tooLong', { n: 2000 }) });
    required(path.reason, { message: () => this.t('documents.dialog.reasonMissing') });
    validate(path.reason, () =>
      differs(shape(this.data.directive), this.model())
        ? undefined
        : { kind: 'nothing', message: this.t('documents.dialog.nothing') },
    );
  });
  protected readonly fields = computed(() => this.fieldList.value()?.fields ?? []);
  protected readonly leaders = computed(() => this.leaderList.value()?.accounts.nodes ?? []);
  protected readonly amendment = amendment({
    model: this.model,
    form: this.change,
    thing: this.data.directive,
    shape,
    reread: async () => {
      const { directive } = await this.reread({ id: this.data.directive.id });
      return directive?.viewerActions.includes('AMEND') ? directive : null;
    },
    send: (expectedVersion, { fieldId, leaderId, reason: _, ...words }) =>
      this.perform({
        input: {
          id: this.data.directive.id,
          expectedVersion,
          reason: this.model().reason.trim(),
          ...words,
          // Nothing chosen takes it away.
          ...(fieldId === undefined ? {} : { fieldId: fieldId || null }),
          ...(leaderId === undefined ? {} : { leaderId: leaderId || null }),
        },
      }),
    concerns: aboutDirective(this.data.directive.id),
    joins: ['text', 'expectedProduct'],
    labels: {
      text: 'documents.directive.text',
      place: 'documents.directive.placeField',
      expectedProduct: 'documents.directive.productField',
      fieldId: 'documents.facts.field',
      leaderId: 'documents.facts.leader',
    },
    say: (field, value) => {
      if (field === 'fieldId') return this.fields().find(({ id }) => id === value)?.name ?? '';
      if (field === 'leaderId') return this.leaders().find(({ id }) => id === value)?.displayName ?? '';
      return String(value ?? '');
    },
  });
}
