import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChild, input, output, TemplateRef } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import type { TableColumn } from './columns';

/** Where a row's menu was asked for: on which row, on which of its values, at which point of the window. */
export interface RowPlace {
  id: string;
  value?: string;
  x: number;
  y: number;
}

/** What a row is called, and whether it has something new. */
export interface RowWords {
  name: string;
  fresh?: string;
}

/**
 * A list across the page: `columns` with heads that sort (`sort` gives the column), `rows`, and a template for a cell
 * (`let-row let-column="column"`). One cell holds the row's link, marked `data-cursor`; what can be filtered by is
 * marked `data-value="<name>"`. `opened` tells a press on the row, `menu` a press on a value, the right button, or
 * Shift+F10; `tick` and `tickShown` the boxes. `words` names a row for those who can't see it.
 */
@Component({
  selector: 'app-list-table',
  imports: [MatIcon, NgTemplateOutlet],
  templateUrl: './list-table.html',
  styleUrl: './list-table.scss',
  host: {
    '[style.--columns]': 'template()',
    '[class.ticking]': 'ticked().size || ticking()',
    '(click)': 'press($event)',
    '(contextmenu)': 'askMenu($event)',
    '(keydown)': 'key($event)',
  },
})
export class ListTable<Row extends { id: string }> {
  readonly label = input.required<string>();
  readonly columns = input.required<readonly TableColumn[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly words = input.required<(row: Row) => RowWords>();
  readonly tickable = input(false);
  readonly ticking = input(false);
  readonly ticked = input<ReadonlySet<string>>(new Set<string>());
  readonly sort = output<string>();
  readonly opened = output<string>();
  readonly menu = output<RowPlace>();
  readonly tick = output<{ id: string; range: boolean }>();
  readonly tickShown = output<boolean>();

  protected readonly t = texts();
  protected readonly cell = contentChild.required(TemplateRef);
  protected readonly template = computed(() => {
    const widths = this.columns().map(({ width }) => width);
    return [this.tickable() ? '34px' : '4px', ...widths].join(' ');
  });
  protected readonly allTicked = computed(() => this.rows().every(({ id }) => this.ticked().has(id)));

  protected press(event: MouseEvent) {
    const target = event.target as HTMLElement;
    const row = rowOf(target);
    if (!row || target.closest('button, label, input')) return;
    // The row's link leads there by itself; into another tab is none of this page's business.
    if (target.closest('a')) return event.defaultPrevented ? this.opened.emit(row) : undefined;
    const value = target.closest<HTMLElement>('[data-value]')?.dataset['value'];
    if (value) return this.menu.emit({ id: row, value, x: event.clientX, y: event.clientY });
    // Words that were just marked to be copied are not a press.
    if (!getSelection()?.toString()) this.opened.emit(row);
  }

  protected askMenu(event: MouseEvent) {
    const target = event.target as HTMLElement;
    const row = rowOf(target);
    if (!row || target.closest('input')) return;
    event.preventDefault();
    const value = target.closest<HTMLElement>('[data-value]')?.dataset['value'];
    // By the menu key there is no point: then it opens under what has the cursor.
    const box = target.getBoundingClientRect();
    const at = event.button === 2 || event.clientX ? { x: event.clientX, y: event.clientY } : below(box);
    this.menu.emit({ id: row, value, ...at });
  }

  protected key(event: KeyboardEvent) {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return;
    const target = event.target as HTMLElement;
    const row = rowOf(target);
    if (!row) return;
    event.preventDefault();
    this.menu.emit({ id: row, ...below(target.getBoundingClientRect()) });
  }

  protected box(event: Event, id: string) {
    // The state comes back with `ticked`.
    event.preventDefault();
    setTimeout(() => this.tick.emit({ id, range: (event as MouseEvent).shiftKey }));
  }
}

const rowOf = (element: HTMLElement) => element.closest<HTMLElement>('[data-row]')?.dataset['row'];
const below = ({ left, bottom }: DOMRect) => ({ x: left, y: bottom });
