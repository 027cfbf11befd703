import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { StateChip } from '../../ui/state-chip/state-chip';
import { ExtensionMarks } from '../extension-marks/extension-marks';
import { fromTo, gainedOf, standing } from '../extension-row-words';
import type { ExtensionRowFragment } from '../extensions.generated';

/**
 * One extension in a list, at one glance: how long it has waited or what became of it, of what, for whom, from which
 * day to which. `opened` tells that a press here opened it, `tick` that its box was pressed (with Shift: up to here).
 */
@Component({
  selector: 'app-extension-row',
  imports: [ExtensionMarks, RouterLink, StateChip],
  templateUrl: './extension-row.html',
  styleUrl: './extension-row.scss',
  host: {
    '[attr.data-row]': 'extension().id',
    '[class.tickable]': 'tickable()',
    '[class.ticking]': 'ticking()',
    '[class.ticked]': 'ticked()',
  },
})
export class ExtensionRow {
  readonly extension = input.required<ExtensionRowFragment>();
  readonly selected = input(false);
  readonly tickable = input(false);
  readonly ticking = input(false);
  readonly ticked = input(false);
  readonly opened = output();
  readonly tick = output<boolean>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly at = computed(() => standing(this.extension(), this.t, this.language.code()));
  protected readonly days = computed(() => fromTo(this.extension()));
  protected readonly gained = computed(() => {
    const n = gainedOf(this.extension());
    return n ? this.t('extensions.ledger.gained', { n }) : '';
  });
  protected readonly about = computed(() => {
    const { assignment, reason } = this.extension();
    return [assignment.directive.document.numberSymbol, assignment.unit.shortName, reason?.name].filter(Boolean);
  });

  protected box(event: Event) {
    // The state comes back with `ticked`.
    event.preventDefault();
    setTimeout(() => this.tick.emit((event as MouseEvent).shiftKey));
  }
}
