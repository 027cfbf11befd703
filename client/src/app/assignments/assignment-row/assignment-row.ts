import { Component, computed, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { statusIcons } from '../assignment-labels';
import type { AssignmentRowFragment } from '../assignments.generated';
import { RowMarks } from '../row-marks/row-marks';
import { timeOf, unitInWords } from '../row-words';

/**
 * One assignment in a list, at one glance: how it stands with time, what is to be done, by which document, for whom,
 * in which state. A link: it opens in a new tab, too. `opened` tells that a press here opened it, `tick` that its box
 * was pressed (with Shift: everything up to here), `menu` that its menu was asked for, and where.
 */
@Component({
  selector: 'app-assignment-row',
  imports: [MatIcon, RouterLink, RowMarks, TimeChip],
  templateUrl: './assignment-row.html',
  styleUrl: './assignment-row.scss',
  host: {
    '[attr.data-row]': 'assignment().id',
    '[class.ticking]': 'ticking()',
    '[class.ticked]': 'ticked()',
    '(contextmenu)': 'askMenu($event)',
    '(keydown)': 'key($event)',
  },
})
export class AssignmentRow {
  readonly assignment = input.required<AssignmentRowFragment>();
  readonly selected = input(false);
  readonly tickable = input(false);
  readonly ticking = input(false);
  readonly ticked = input(false);
  readonly opened = output();
  readonly tick = output<boolean>();
  readonly menu = output<{ x: number; y: number }>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly icons = statusIcons;
  protected readonly time = computed(() => timeOf(this.assignment(), this.t, this.language.code(), new Date()));
  protected readonly status = computed(() => this.t(statusWords[this.assignment().status]));
  protected readonly about = computed(() => {
    const { directive, unit, holderUnit, delegate } = this.assignment();
    return [
      directive.document.numberSymbol,
      unitInWords(this.assignment(), this.t),
      holderUnit && holderUnit.id !== unit.id ? holderUnit.shortName : undefined,
      delegate?.displayName,
    ].filter(Boolean);
  });

  protected box(event: Event) {
    // The state comes back with `ticked`.
    event.preventDefault();
    setTimeout(() => this.tick.emit((event as MouseEvent).shiftKey));
  }

  protected askMenu(event: MouseEvent) {
    event.preventDefault();
    this.menu.emit(event.clientX || event.button === 2 ? { x: event.clientX, y: event.clientY } : below(event));
  }

  protected key(event: KeyboardEvent) {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return;
    event.preventDefault();
    this.menu.emit(below(event));
  }
}

/** Under what has the cursor. */
function below({ target }: Event) {
  const { left, bottom } = (target as HTMLElement).getBoundingClientRect();
  return { x: left + 40, y: bottom };
}
