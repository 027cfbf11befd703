import { ApplicationRef, Component, DestroyRef, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';
import { shortcut } from '../../ui/shortcuts';
import { ChosenRows } from '../chosen-rows';
import { DirectiveRow } from '../directive-row/directive-row';
import { cellPath, type Column, columns } from '../draft-content';
import { DraftStore } from '../draft-store';
import { type CellPlace, GridActs } from '../grid-acts';
import { gridAct, type GridAct } from '../grid-keys';
import { columnWords } from '../intake-words';
import { PasteStore } from '../paste-store';
import { focusPlace } from '../places';
import { insertText } from '../typed';

/** Where a key was pressed. */
interface Cell extends CellPlace {
  field: HTMLInputElement | HTMLTextAreaElement;
}

/** Acts that come before the cell itself: a type-ahead would take Alt+↓ for its list. The others take what it leaves. */
const early: ReadonlySet<GridAct> = new Set<GridAct>([
  'fillDown',
  'moveUp',
  'moveDown',
  'duplicate',
  'insertAbove',
  'insertBelow',
  'removeRow',
  'ownDeadline',
  'lineBreak',
  'chooseUp',
  'chooseDown',
]);

/** For the list of keys (`?`). */
const explained = {
  'Shift+Enter': 'previousRow',
  'Ctrl+d': 'fillDown',
  'Shift+ArrowDown': 'choose',
  'Alt+ArrowUp': 'moveUp',
  'Alt+ArrowDown': 'moveDown',
  'Ctrl+Shift+Enter': 'insertBelow',
  'Ctrl+i': 'insertAbove',
  'Ctrl+Shift+D': 'duplicate',
  'Ctrl+Shift+Backspace': 'removeRow',
  'Alt+Enter': 'lineBreak',
  'Alt+h': 'ownDeadline',
} as const;

/** The directives of a document as a grid for the keyboard (`console.md`, “Entering a document”). */
@Component({
  selector: 'app-directive-grid',
  imports: [DirectiveRow, MatButton, MatIcon, MatMenuModule],
  templateUrl: './directive-grid.html',
  styleUrl: './directive-grid.scss',
  providers: [ChosenRows, GridActs],
})
export class DirectiveGrid {
  private readonly app = inject(ApplicationRef);
  private readonly pasting = inject(PasteStore);
  private readonly acts = inject(GridActs);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly draft = inject(DraftStore);
  protected readonly chosen = inject(ChosenRows);
  protected readonly t = texts();
  protected readonly columns = columns;
  protected readonly columnWords = columnWords;

  constructor() {
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      hear: (event: HTMLElementEventMap[K]) => void,
      capture = true,
    ) => {
      this.host.addEventListener(type, hear, { capture });
      inject(DestroyRef).onDestroy(() => this.host.removeEventListener(type, hear, { capture }));
    };
    on('keydown', (event) => this.early(event));
    on('keydown', (event) => this.late(event), false);
    // A text would take a table as words.
    on('paste', (event) => this.paste(event));
    on('copy', (event) => this.copy(event));
    on('click', (event) => this.chooseByMouse(event));
    for (const [key, act] of Object.entries(explained) as [string, (typeof explained)[keyof typeof explained]][])
      shortcut(
        key,
        () => undefined,
        () => ({ group: this.t('intake.grid.title'), words: this.t(`intake.grid.key.${act}`) }),
      );
  }

  /** From the menu of a row, or the button below the last. */
  protected act(what: 'insertBelow' | 'insertAbove' | 'duplicate' | 'remove', rowId: string) {
    this.go(this.acts[what]({ rowId, column: 'text' }));
  }

  protected move(rowId: string, step: -1 | 1) {
    this.go(this.acts.move({ rowId, column: 'text' }, step));
  }

  private early(event: KeyboardEvent) {
    const cell = cellOf(event.target);
    const act = cell && actOf(event, cell);
    if (!act || !early.has(act)) return;
    // Between the lines of a long text, Shift and arrows choose words.
    if ((act === 'chooseUp' || act === 'chooseDown') && hasLines(cell.field))
      return this.unlessMoved(cell.field, () => this.perform(act, cell));
    event.preventDefault();
    event.stopPropagation();
    this.perform(act, cell);
  }

  /** What a type-ahead has not used for its list. */
  private late(event: KeyboardEvent) {
    const cell = cellOf(event.target);
    const act = cell && !event.defaultPrevented ? actOf(event, cell) : undefined;
    if (!act || early.has(act)) return;
    if (act === 'chooseNone' && !this.chosen.ids().length) return;
    if ((act === 'up' || act === 'down') && hasLines(cell!.field))
      return this.unlessMoved(cell!.field, () => this.perform(act, cell!));
    const to = this.perform(act, cell!);
    // Tab and the arrows stay the browser's where they lead nowhere here.
    if (to || (act !== 'onwards' && act !== 'left' && act !== 'right')) event.preventDefault();
  }

  private perform(act: GridAct, cell: Cell): boolean {
    const { field, rowId } = cell;
    const acts: Record<GridAct, () => CellPlace | undefined | void> = {
      fillDown: () => this.acts.fillDown(cell),
      moveUp: () => this.acts.move(cell, -1),
      moveDown: () => this.acts.move(cell, 1),
      duplicate: () => this.acts.duplicate(cell),
      insertAbove: () => this.acts.insertAbove(cell),
      insertBelow: () => this.acts.insertBelow(cell),
      removeRow: () => this.acts.remove(cell),
      ownDeadline: () => this.giveAll(rowId),
      lineBreak: () => insertText(field, field instanceof HTMLTextAreaElement ? '\n' : ''),
      chooseUp: () => this.extend(cell, -1),
      chooseDown: () => this.extend(cell, 1),
      chooseNone: () => this.chosen.clear(),
      nextRow: () => (field.dataset['own'] && this.inCell(field, 1) ? undefined : this.acts.nextRow(cell)),
      previousRow: () => (this.inCell(field, -1) ? undefined : this.acts.step(cell, -1)),
      up: () => (this.inCell(field, -1) ? undefined : this.acts.step(cell, -1)),
      down: () => (this.inCell(field, 1) ? undefined : this.acts.step(cell, 1)),
      left: () => this.acts.sideways(cell, -1),
      right: () => this.acts.sideways(cell, 1),
      onwards: () => this.acts.onwards(cell),
    };
    if (act === 'nextRow' || act === 'up' || act === 'down') this.chosen.clear();
    const to = acts[act]();
    if (to) this.go(to);
    return !!to;
  }

  private extend({ rowId, column }: Cell, step: -1 | 1): CellPlace | undefined {
    const next = this.chosen.extend(rowId, step);
    return next ? { rowId: next, column } : undefined;
  }

  /** Whole lines of text first; where the cursor stays, it stands at the edge of its cell. */
  private unlessMoved(field: HTMLInputElement | HTMLTextAreaElement, act: () => void) {
    const [start, end] = [field.selectionStart, field.selectionEnd];
    setTimeout(() => {
      if (field.selectionStart === start && field.selectionEnd === end) act();
    });
  }

  /** The deadlines of single units stand in one cell, one below the other. */
  private inCell(field: HTMLElement, by: -1 | 1): boolean {
    const fields = [...(field.closest('app-deadline-cell')?.querySelectorAll('input') ?? [])];
    const next = fields[fields.indexOf(field as HTMLInputElement) + by];
    next?.focus();
    next?.select();
    return !!next;
  }

  private giveAll(rowId: string) {
    this.host.querySelector(`[data-row="${rowId}"] app-deadline-cell`)?.dispatchEvent(new Event('giveall'));
  }

  private paste(event: ClipboardEvent) {
    const cell = cellOf(event.target);
    if (!cell || !event.clipboardData) return;
    const taken = this.pasting.take(event.clipboardData, cell.rowId, cell.column);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
    this.go({ rowId: taken.rowId, column: cell.column });
  }

  /** Chosen rows go to the clipboard as a table, for Excel and for this grid. */
  private copy(event: ClipboardEvent) {
    const cell = cellOf(event.target);
    const ids = this.chosen.ids();
    if (!cell || ids.length < 2 || cell.field.selectionStart !== cell.field.selectionEnd) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', this.pasting.asTable(ids));
  }

  private chooseByMouse(event: MouseEvent) {
    const to = (event.target as Element).closest('.number') && rowOf(event.target);
    const from = rowOf(document.activeElement);
    if (!event.shiftKey || !to || !from) return;
    event.preventDefault();
    event.stopPropagation();
    this.chosen.extendTo(from, to);
  }

  /** At once: what is typed next may be on its way already, and a row that is new or moved has to be drawn for it. */
  private go(to: CellPlace | undefined) {
    if (!to) return;
    this.app.tick();
    focusPlace(this.host, cellPath(to.rowId, to.column));
  }
}

const rowOf = (target: EventTarget | null): string | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null)?.dataset['row'];

function cellOf(target: EventTarget | null): Cell | undefined {
  if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement)) return undefined;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'] as Column | undefined;
  const rowId = rowOf(target);
  return column && rowId ? { rowId, column, field: target } : undefined;
}

function actOf(event: KeyboardEvent, { field }: Cell): GridAct | undefined {
  const { value, selectionStart, selectionEnd } = field;
  return gridAct(event, {
    nothingBefore: !value && !field.closest('app-type-ahead')?.querySelector('.chip'),
    atStart: selectionStart === 0 && selectionEnd === 0,
    atEnd: selectionStart === value.length && selectionEnd === value.length,
  });
}

/** Whether the cursor can go up and down within the text itself. */
function hasLines(field: HTMLElement): boolean {
  if (!(field instanceof HTMLTextAreaElement)) return false;
  return field.scrollHeight > 2 * (parseFloat(getComputedStyle(field).lineHeight) || 20) + 6;
}
