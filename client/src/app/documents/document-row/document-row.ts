import { Component, computed, type ElementRef, input, output, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { StateChip } from '../../ui/state-chip/state-chip';
import { ViDate } from '../../ui/vi-date.pipe';
import type { DocumentRowFragment } from '../documents.generated';

/** One document in a list, at one glance: number and date, what it is about, how far it has come. `opened` by a press here. */
@Component({
  selector: 'app-document-row',
  imports: [MatIcon, RouterLink, StateChip, ViDate],
  templateUrl: './document-row.html',
  styleUrl: './document-row.scss',
})
export class DocumentRow {
  readonly document = input.required<DocumentRowFragment>();
  readonly selected = input(false);
  readonly opened = output();

  private readonly link = viewChild.required<ElementRef<HTMLAnchorElement>>('link');

  protected readonly t = texts();
  protected readonly about = computed(() => {
    const { type, issuer, urgency } = this.document();
    return [
      this.t(documentTypeWords[type]),
      issuer.shortName,
      urgency === 'NORMAL' ? undefined : this.t(urgencyWords[urgency]),
    ].filter(Boolean);
  });

  /** Puts the cursor on this row and brings it into view. */
  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.show();
  }

  hasFocus(): boolean {
    return this.link().nativeElement.contains(document.activeElement);
  }

  show(): void {
    this.link().nativeElement.scrollIntoView?.({ block: 'nearest' });
  }
}
