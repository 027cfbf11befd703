import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { partWords, statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { timeFacts, timeInWords } from '../../ui/time-chip/time-words';
import type { AssignmentRowFragment } from '../assignments.generated';
import { deadlineInFull, deadlineInShort } from '../deadline-words';
import { statusIcons } from '../assignment-labels';

/**
 * One assignment in a list, at one glance: how it stands with time, what is to be done, by which document, for whom,
 * in which state. A link: it opens in a new tab, too. `opened` tells that a press here opened it.
 */
@Component({
  selector: 'app-assignment-row',
  imports: [MatIcon, RouterLink, TimeChip],
  templateUrl: './assignment-row.html',
  styleUrl: './assignment-row.scss',
})
export class AssignmentRow {
  readonly assignment = input.required<AssignmentRowFragment>();
  readonly selected = input(false);
  readonly opened = output();

  private readonly language = inject(Language);
  private readonly link = viewChild.required<ElementRef<HTMLAnchorElement>>('link');

  protected readonly t = texts();
  protected readonly icons = statusIcons;
  protected readonly time = computed(() =>
    timeFacts(this.assignment().timeliness, this.assignment().deadline, new Date()),
  );
  protected readonly short = computed(() => {
    const short = deadlineInShort(this.assignment().deadline, this.language.code());
    // The chip has said it already.
    return short.toLowerCase() === timeInWords(this.time(), this.t).toLowerCase() ? '' : short;
  });
  protected readonly exact = computed(() => deadlineInFull(this.assignment().deadline, this.language.code()));
  protected readonly status = computed(() => this.t(statusWords[this.assignment().status]));
  protected readonly about = computed(() => {
    const { directive, unit, part, holderUnit, delegate } = this.assignment();
    return [
      directive.document.numberSymbol,
      part === 'LEAD' ? unit.shortName : `${unit.shortName} (${this.t(partWords[part]).toLowerCase()})`,
      holderUnit && holderUnit.id !== unit.id ? holderUnit.shortName : undefined,
      delegate?.displayName,
    ].filter(Boolean);
  });

  /** Puts the cursor on this row and brings it into view. */
  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.show();
  }

  hasFocus(): boolean {
    return this.link().nativeElement === document.activeElement;
  }

  show(): void {
    this.link().nativeElement.scrollIntoView?.({ block: 'nearest' });
  }
}
