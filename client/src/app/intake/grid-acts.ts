import { inject, Injectable } from '@angular/core';
import { ChosenRows } from './chosen-rows';
import { type Column, columns, isBlankRow } from './draft-content';
import { DraftStore } from './draft-store';

/** A cell of the grid. */
export interface CellPlace {
  rowId: string;
  column: Column;
}

/** What the keys and the menu of the grid do with rows. Each act answers where the cursor belongs afterwards. */
@Injectable()
export class GridActs {
  private readonly draft = inject(DraftStore);
  private readonly chosen = inject(ChosenRows);

  insertBelow({ rowId }: CellPlace): CellPlace {
    const last = this.chosen.meant(rowId).at(-1)!;
    return { rowId: this.draft.addRow(last).id, column: 'text' };
  }

  insertAbove({ rowId }: CellPlace): CellPlace {
    return { rowId: this.draft.addRowAbove(this.chosen.meant(rowId)[0]!).id, column: 'text' };
  }

  fillDown({ rowId, column }: CellPlace): void {
    this.draft.fillDown(this.chosen.meant(rowId), column);
  }

  move(cell: CellPlace, step: -1 | 1): CellPlace {
    this.draft.moveRows(this.chosen.meant(cell.rowId), step);
    return cell;
  }

  duplicate({ rowId, column }: CellPlace): CellPlace {
    const added = this.draft.duplicateRows(this.chosen.meant(rowId));
    this.chosen.clear();
    return { rowId: added[0]!.id, column };
  }

  remove({ rowId, column }: CellPlace): CellPlace | undefined {
    const ids = this.chosen.meant(rowId);
    const at = this.draft.rows().findIndex(({ id }) => ids.includes(id));
    this.draft.removeRows(ids);
    this.chosen.clear();
    const next = this.draft.rows()[Math.min(at, this.draft.rows().length - 1)];
    return next && { rowId: next.id, column };
  }

  /** Down one row in the same column; past the last one begins a new row, and so does the end of a row. */
  nextRow({ rowId, column }: CellPlace): CellPlace {
    const next = this.beside(rowId, 1);
    if (!next) return { rowId: this.draft.addRow(rowId).id, column: 'text' };
    return { rowId: next, column: column === columns.at(-1) ? columns[0] : column };
  }

  step({ rowId, column }: CellPlace, by: -1 | 1): CellPlace | undefined {
    const next = this.beside(rowId, by);
    return next ? { rowId: next, column } : undefined;
  }

  sideways({ rowId, column }: CellPlace, by: -1 | 1): CellPlace | undefined {
    const next = columns[columns.indexOf(column) + by];
    return next && { rowId, column: next };
  }

  /** Tab at the end of the last row begins the next one; from a blank row it leaves the grid. */
  onwards({ rowId, column }: CellPlace): CellPlace | undefined {
    const row = this.draft.rows().at(-1);
    if (row?.id !== rowId || column !== columns.at(-1) || isBlankRow(row)) return undefined;
    return { rowId: this.draft.addRow(rowId).id, column: 'text' };
  }

  private beside(rowId: string, by: -1 | 1): string | undefined {
    const rows = this.draft.rows();
    const at = rows.findIndex(({ id }) => id === rowId);
    return at < 0 ? undefined : rows[at + by]?.id;
  }
}
