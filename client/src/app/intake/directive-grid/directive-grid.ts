import { afterNextRender, Component, DestroyRef, ElementRef, inject, Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';
import { shortcut } from '../../ui/shortcuts';
import { DirectiveRow } from '../directive-row/directive-row';
import { cellPath, type Column, columns, type DraftRow } from '../draft-content';
import { DraftStore } from '../draft-store';
import { gridAct, type GridAct } from '../grid-keys';
import { columnWords } from '../intake-words';
import { PasteStore } from '../paste-store';
import { focusPlace } from '../places';
import { insertText } from '../typed';

/** Where a key was pressed. */
interface Cell {
  rowId: string;
  column: Column;
  field: HTMLElement;
}

/** The directives of a document as a grid for the keyboard (`console.md`, “Entering a document”). */
@Component({
  selector: 'app-directive-grid',
  imports: [DirectiveRow, MatButton, MatIcon, MatMenuModule],
  templateUrl: './directive-grid.html',
  styleUrl: './directive-grid.scss',
})
export class DirectiveGrid {
  private readonly injector = inject(Injector);
  private readonly pasting = inject(PasteStore);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly draft = inject(DraftStore);
  protected readonly t = texts();
  protected readonly columns = columns;
  protected readonly columnWords = columnWords;

  constructor() {
    // Before the cell itself: a type-ahead would take Alt+↓ for its list, and a text would take a table as words.
    const early = (event: KeyboardEvent) => this.early(event);
    const paste = (event: ClipboardEvent) => this.paste(event);
    const late = (event: KeyboardEvent) => this.late(event);
    this.host.addEventListener('keydown', early, { capture: true });
    this.host.addEventListener('paste', paste, { capture: true });
    this.host.addEventListener('keydown', late);
    this.explainKeys();
    inject(DestroyRef).onDestroy(() => {
      this.host.removeEventListener('keydown', early, { capture: true });
      this.host.removeEventListener('paste', paste, { capture: true });
      this.host.removeEventListener('keydown', late);
    });
  }

  /** A row below that one (the last without one), with the cursor in it. */
  addRow(afterId: string | null): void {
    this.focus(this.draft.addRow(afterId).id, 'text');
  }

  protected moveRow(id: string, step: -1 | 1, column: Column = 'text') {
    this.draft.moveRow(id, step);
    this.focus(id, column);
  }

  protected removeRow({ id }: DraftRow, column: Column = 'text') {
    const rows = this.draft.rows();
    const at = rows.findIndex((row) => row.id === id);
    this.draft.removeRow(id);
    const next = this.draft.rows()[Math.min(at, this.draft.rows().length - 1)];
    if (next) this.focus(next.id, column);
  }

  /** For the list of keys (`?`); they act in the cells alone, and there they come first. */
  private explainKeys() {
    const keys = {
      'Ctrl+d': 'fillDown',
      'Alt+ArrowUp': 'moveUp',
      'Alt+ArrowDown': 'moveDown',
      'Alt+Enter': 'lineBreak',
      'Ctrl+Shift+Backspace': 'removeRow',
      'Alt+h': 'ownDeadline',
    } as const;
    for (const [key, act] of Object.entries(keys) as [string, (typeof keys)[keyof typeof keys]][])
      shortcut(
        key,
        () => undefined,
        () => ({ group: this.t('intake.grid.title'), words: this.t(`intake.grid.key.${act}`) }),
      );
  }

  private early(event: KeyboardEvent) {
    const cell = cellOf(event.target);
    const act = cell && this.actOf(event, cell);
    if (!act || act === 'nextRow' || act === 'up' || act === 'down') return;
    event.preventDefault();
    event.stopPropagation();
    const { rowId, column, field } = cell;
    const acts: Record<Exclude<GridAct, 'nextRow' | 'up' | 'down'>, () => void> = {
      fillDown: () => this.draft.fillDown(rowId, column),
      moveUp: () => this.moveRow(rowId, -1, column),
      moveDown: () => this.moveRow(rowId, 1, column),
      removeRow: () =>
        this.removeRow(
          this.draft.rows().find(({ id }) => id === rowId)!,
          column,
        ),
      lineBreak: () => insertText(field as HTMLTextAreaElement, '\n'),
      ownDeadline: () => this.host.querySelector<HTMLElement>(`[data-row="${rowId}"] [data-give]`)?.click(),
    };
    acts[act]();
  }

  /** What a type-ahead has not used for its list. */
  private late(event: KeyboardEvent) {
    const cell = cellOf(event.target);
    const act = cell && !event.defaultPrevented ? this.actOf(event, cell) : undefined;
    if (!cell || (act !== 'nextRow' && act !== 'up' && act !== 'down')) return;
    event.preventDefault();
    if (act === 'nextRow') this.nextRow(cell);
    else this.step(cell, act === 'up' ? -1 : 1);
  }

  private actOf(event: KeyboardEvent, { field }: Cell) {
    const multiline = field instanceof HTMLTextAreaElement;
    const nothingBefore =
      !(field as HTMLInputElement).value && !field.closest('app-type-ahead')?.querySelector('.chip');
    return gridAct(event, { multiline, nothingBefore });
  }

  /** Down one row in the same column; past the last one begins a new row, and so does the end of a row. */
  private nextRow({ rowId, column }: Cell) {
    const rows = this.draft.rows();
    const next = rows[rows.findIndex(({ id }) => id === rowId) + 1];
    if (!next) this.addRow(rowId);
    else this.focus(next.id, column === columns.at(-1) ? columns[0] : column);
  }

  private step({ rowId, column }: Cell, by: -1 | 1) {
    const rows = this.draft.rows();
    const next = rows[rows.findIndex(({ id }) => id === rowId) + by];
    if (next) focusPlace(this.host, cellPath(next.id, column));
  }

  private paste(event: ClipboardEvent) {
    const cell = cellOf(event.target);
    if (!cell || !event.clipboardData) return;
    const taken = this.pasting.take(event.clipboardData, cell.rowId, cell.column);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus(taken.rowId, cell.column);
  }

  private focus(rowId: string, column: Column) {
    afterNextRender(() => focusPlace(this.host, cellPath(rowId, column)), { injector: this.injector });
  }
}

function cellOf(target: EventTarget | null): Cell | undefined {
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea')) return undefined;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'] as Column | undefined;
  const rowId = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return column && rowId ? { rowId, column, field: target } : undefined;
}
