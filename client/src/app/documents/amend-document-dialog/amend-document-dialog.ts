import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mutation } from '../../graphql/mutation';
import { ask, query } from '../../graphql/query';
import type { DocumentType, Urgency } from '../../graphql/schema';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { FileDrop, type UploadedFile } from '../../ui/file-drop/file-drop';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { AmendFrame } from '../amend-frame/amend-frame';
import { amendment } from '../amend-store';
import {
  AmendDocumentDocument,
  DocumentFieldsDocument,
  DocumentPeopleOptionsDocument,
  DocumentToAmendDocument,
  type DocumentDetailFragment,
  type DocumentToAmendQuery,
} from '../documents.generated';
import { unitSearch } from '../options-store';
import { differs } from '../rebase';
import { WordsField } from '../../ui/words-field/words-field';
import { inputOf, type Model, shape } from './document-model';

type Newest = NonNullable<DocumentToAmendQuery['document']>;

/** Another number, date or abstract for a document that has been issued: an amendment, with its reason (`domain.md §2`). */
@Component({
  selector: 'app-amend-document-dialog',
  imports: [AmendFrame, DayField, FileDrop, FormField, Labelled, MatFormFieldModule, MatInput, TypeAhead, WordsField],
  templateUrl: './amend-document-dialog.html',
  styleUrl: './amend-document-dialog.scss',
})
export class AmendDocumentDialog {
  private readonly reread = ask(DocumentToAmendDocument);
  private readonly perform = mutation(AmendDocumentDocument);
  private readonly fieldList = query(DocumentFieldsDocument, () => ({}));
  private readonly leaderList = query(DocumentPeopleOptionsDocument, () => ({
    filter: { roles: ['PROVINCIAL_LEADER' as const] },
    first: 100,
  }));

  protected readonly document = inject<DocumentDetailFragment>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly sending = signal(false);
  protected readonly model = signal<Model>({ ...shape(this.document), reason: '' });
  protected readonly change = form(this.model, (path) => {
    required(path.numberSymbol, { message: () => this.t('documents.dialog.numberMissing') });
    required(path.issuedOn, { message: () => this.t('documents.dialog.dayMissing') });
    minLength(path.issuer, 1, { message: () => this.t('documents.dialog.issuerMissing') });
    required(path.abstract, { message: () => this.t('documents.dialog.abstractMissing') });
    maxLength(path.numberSymbol, 100, { message: () => this.t('documents.dialog.tooLong', { n: 100 }) });
    maxLength(path.signatory, 200, { message: () => this.t('documents.dialog.tooLong', { n: 200 }) });
    maxLength(path.abstract, 2000, { message: () => this.t('documents.dialog.tooLong', { n: 2000 }) });
    required(path.reason, { message: () => this.t('documents.dialog.reasonMissing') });
    validate(path.reason, () =>
      differs(shape(this.document), this.model())
        ? undefined
        : { kind: 'nothing', message: this.t('documents.dialog.nothing') },
    );
  });
  protected readonly types = Object.entries(documentTypeWords) as [
    DocumentType,
    (typeof documentTypeWords)[DocumentType],
  ][];
  protected readonly urgencies = Object.entries(urgencyWords) as [Urgency, (typeof urgencyWords)[Urgency]][];
  protected readonly fields = computed(() => this.fieldList.value()?.fields ?? []);
  protected readonly leaders = computed(() => this.leaderList.value()?.accounts.nodes ?? []);
  protected readonly findIssuers = unitSearch(() => this.model().issuedOn || undefined);
  protected readonly amendment = amendment<Model, Newest>({
    model: this.model,
    form: this.change,
    thing: this.document,
    shape,
    reread: async () => {
      const { document } = await this.reread({ id: this.document.id });
      return document?.viewerActions.includes('AMEND') ? document : null;
    },
    send: (expectedVersion, changes) =>
      this.perform({
        input: {
          id: this.document.id,
          expectedVersion,
          reason: this.model().reason.trim(),
          ...inputOf(changes, this.document.files),
        },
      }),
    concerns: ({ change }) => change.type.startsWith('document.'),
    joins: ['abstract', 'files'],
    labels: {
      type: 'documents.facts.type',
      numberSymbol: 'documents.facts.numberSymbol',
      issuedOn: 'documents.facts.issuedOn',
      issuer: 'documents.facts.issuer',
      signatory: 'documents.facts.signatory',
      abstract: 'documents.facts.abstract',
      urgency: 'documents.facts.urgency',
      fieldId: 'documents.facts.field',
      leaderId: 'documents.facts.leader',
      files: 'documents.facts.files',
    },
    fields: { issuerId: 'issuer', addFileIds: 'files', removeFileIds: 'files' },
    say: (field, value) => this.say(field, value),
  });

  private say(field: keyof Model, value: unknown): string {
    if (field === 'type') return this.t(documentTypeWords[value as DocumentType]);
    if (field === 'urgency') return this.t(urgencyWords[value as Urgency]);
    if (field === 'issuedOn') return dayInWords(String(value));
    if (field === 'issuer') return (value as readonly Option[]).map(({ label }) => label).join();
    if (field === 'files') return (value as readonly UploadedFile[]).map(({ name }) => name).join(', ');
    if (field === 'fieldId') return this.fields().find(({ id }) => id === value)?.name ?? '';
    if (field === 'leaderId') return this.leaders().find(({ id }) => id === value)?.displayName ?? '';
    return String(value ?? '');
  }
}
