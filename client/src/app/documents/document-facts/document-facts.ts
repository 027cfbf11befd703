import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords } from '../../ui/dates';
import { StateChip } from '../../ui/state-chip/state-chip';
import type { DocumentDetailFragment } from '../documents.generated';

/** What stands at the head of a document: its number, date, issuer, what it is about, its files, how far it has come. */
@Component({
  selector: 'app-document-facts',
  imports: [MatIcon, StateChip],
  templateUrl: './document-facts.html',
  styleUrl: './document-facts.scss',
})
export class DocumentFacts {
  readonly document = input.required<DocumentDetailFragment>();

  private readonly language = inject(Language);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly t = texts();
  protected readonly type = computed(() => this.t(documentTypeWords[this.document().type]));
  protected readonly day = computed(() => dayInWords(this.document().issuedOn, 'full', this.language.code()));
  protected readonly urgency = computed(() => {
    const { urgency } = this.document();
    return urgency === 'NORMAL' ? '' : this.t(urgencyWords[urgency]);
  });
  protected readonly progress = computed(() => {
    const { completed, assignments } = this.document().progress;
    return this.t('documents.row.progress', { done: completed, all: assignments });
  });
  protected readonly facts = computed(() => {
    const { issuer, signatory, leader, field, enteredBy, issuedAt } = this.document();
    const entered = this.t('documents.facts.enteredAt', {
      name: enteredBy.displayName,
      at: momentInWords(issuedAt, this.language.code()),
    });
    return [
      { label: this.t('documents.facts.issuer'), words: issuer.name },
      { label: this.t('documents.facts.signatory'), words: signatory },
      { label: this.t('documents.facts.leader'), words: leader?.displayName },
      { label: this.t('documents.facts.field'), words: field?.name },
      { label: this.t('documents.facts.entered'), words: entered },
    ].filter(({ words }) => words);
  });

  /** Reading begins here. */
  focus(): void {
    this.heading().nativeElement.focus({ preventScroll: true });
  }

  protected readonly size = (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
