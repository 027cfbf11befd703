import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { type MatMenu, MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { DeadlineCell } from '../deadline-cell/deadline-cell';
import type { Column, DraftRow } from '../draft-content';
import { DraftStore } from '../draft-store';
import { columnWords } from '../intake-words';
import { LookupStore } from '../lookup-store';
import { NameIndexStore } from '../name-index-store';
import { Typed } from '../typed';
import { UnitsCell } from '../units-cell/units-cell';

/**
 * A directive being typed: a line of the grid, a card on a phone. Its cells come in the order of the paper and are
 * found by `data-path`. `menu` is what its number opens.
 */
@Component({
  selector: 'app-directive-row',
  imports: [DeadlineCell, MatIcon, MatMenuModule, TypeAhead, Typed, UnitsCell],
  templateUrl: './directive-row.html',
  styleUrl: './directive-row.scss',
  host: { role: 'row', '[attr.data-row]': 'row().id' },
})
export class DirectiveRow {
  readonly row = input.required<DraftRow>();
  readonly ordinal = input.required<number>();
  readonly menu = input.required<MatMenu>();

  private readonly lookup = inject(LookupStore);
  private readonly index = inject(NameIndexStore);
  protected readonly draft = inject(DraftStore);
  protected readonly t = texts();
  protected readonly monitor = computed(() => this.lookup.chosen(this.row().monitorId));
  protected readonly searchPeople = this.lookup.searchPeople;
  protected readonly instantPeople = (text: string) => this.index.peopleFor(text);
  protected readonly isFirst = computed(() => this.ordinal() === 1);

  protected readonly path = (column: Column) => `rows.${this.row().id}.${column}`;
  protected readonly problem = (column: Column) => this.draft.problems().get(this.path(column)) ?? '';
  protected readonly heading = (column: Column) => this.t(columnWords[column]);
  protected readonly label = (column: Column) =>
    this.t('intake.grid.cell', { column: this.heading(column), n: this.ordinal() });

  protected type(change: Partial<DraftRow>) {
    this.draft.patchRow(this.row().id, change);
  }

  protected chooseMonitor([person]: readonly Option[]) {
    this.type({ monitorId: person?.id || null });
  }
}
