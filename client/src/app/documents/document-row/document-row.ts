import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { StateChip } from '../../ui/state-chip/state-chip';
import { ViDate } from '../../ui/vi-date.pipe';
import type { DocumentRowFragment } from '../documents.generated';

/** One document in a list, at one glance: number and date, what it is about, how far it has come. */
@Component({
  selector: 'app-document-row',
  imports: [MatIcon, RouterLink, StateChip, ViDate],
  templateUrl: './document-row.html',
  styleUrl: './document-row.scss',
  host: { '[attr.data-row]': 'document().id' },
})
export class DocumentRow {
  readonly document = input.required<DocumentRowFragment>();
  readonly selected = input(false);
  readonly opened = output();

  protected readonly t = texts();
  protected readonly about = computed(() => {
    const { type, issuer, urgency } = this.document();
    return [
      this.t(documentTypeWords[type]),
      issuer.shortName,
      urgency === 'NORMAL' ? undefined : this.t(urgencyWords[urgency]),
    ].filter(Boolean);
  });
}
