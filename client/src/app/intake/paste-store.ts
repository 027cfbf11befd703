import { inject, Injectable } from '@angular/core';
import { cleanTyped } from '@libs/vietnamese';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { DeadlineStore } from './deadline-store';
import { type Column, type DraftRow, isBlankRow, newRow } from './draft-content';
import { DraftStore } from './draft-store';
import { LookupStore } from './lookup-store';
import { NameIndexStore } from './name-index-store';
import { NamingStore } from './naming-store';
import type { Knowledge } from './paste-layout';
import { fillBlock, rowsOfTable } from './paste-rows';
import { asTable, parseTable, type PastedTable, quoted, tableOf } from './paste-table';
import { insertAfter, patchRow, removeRows } from './row-operations';

/** What is pasted into the grid: a table makes rows or fills a column, several paragraphs may. All of it can be undone. */
@Injectable()
export class PasteStore {
  private readonly draft = inject(DraftStore);
  private readonly naming = inject(NamingStore);
  private readonly lookup = inject(LookupStore);
  private readonly index = inject(NameIndexStore);
  private readonly deadlines = inject(DeadlineStore);
  private readonly notice = inject(Notice);
  private readonly t = texts();
  private readonly known: Knowledge = {
    reads: (words) => this.deadlines.read(words)?.ok === true,
    isUnit: (words) => !!this.index.certainUnit(words),
    personOf: (words) => this.index.certainPerson(words),
  };

  /** Takes it and tells the row where the cursor belongs; undefined leaves it to the cell, as words. */
  take(clipboard: DataTransfer, rowId: string, column: Column): { rowId: string } | undefined {
    const text = clipboard.getData('text/plain');
    const table = tableOf(text, clipboard.getData('text/html'));
    const lines = table ?? asTable(parseTable(text));
    const isOne = lines.length < 2 && (lines[0]?.length ?? 0) < 2;
    if (isOne) return undefined;
    if (column === 'text') {
      if (table) return this.insert(rowId, table);
      this.offerSplit(rowId, text);
      return undefined;
    }
    // Several units in one cell stay in that cell.
    const isUnits = column === 'leads' || column === 'cooperating';
    if (isUnits && !table) return undefined;
    this.replace(fillBlock(this.draft.rows(), rowId, column, lines, this.known), lines.length);
    return { rowId };
  }

  /** Rows as a table for the clipboard, in the order of the grid. */
  asTable(ids: readonly string[]): string {
    const units = (row: DraftRow, part: 'leads' | 'cooperating') =>
      row[part]
        .map((unit) => [this.lookup.optionOf(unit).label, unit.deadlineWords].filter(Boolean).join(': '))
        .join('\n');
    return this.draft
      .rows()
      .filter(({ id }) => ids.includes(id))
      .map((row) =>
        [
          row.text,
          units(row, 'leads'),
          units(row, 'cooperating'),
          row.deadlineWords,
          this.lookup.chosen(row.monitorId)[0]?.label ?? '',
          row.expectedProduct,
          row.place,
        ]
          .map(quoted)
          .join('\t'),
      )
      .join('\n');
  }

  private insert(rowId: string, table: PastedTable) {
    const { rows: added, headings } = rowsOfTable(table, this.known);
    if (!added.length) return undefined;
    const rows = this.draft.rows();
    const here = rows.find(({ id }) => id === rowId)!;
    const followed = added.map((row) => ({ ...row, monitorId: row.monitorId ?? here.monitorId }));
    const inserted = insertAfter(rows, rowId, followed);
    this.replace(isBlankRow(here) ? removeRows(inserted, [rowId]) : inserted, added.length, headings);
    return { rowId: followed[0]!.id };
  }

  /** Paragraphs may be one directive or several; that is the person's to say. */
  private offerSplit(rowId: string, text: string) {
    const block = cleanTyped(text);
    const paragraphs = block
      .split('\n')
      .map((one) => one.trim().replace(/^(?:[-–•+*·]|\d{1,2}[.)])\s+/, ''))
      .filter(Boolean);
    const n = paragraphs.length;
    if (n < 2) return;
    this.notice.act(this.t('intake.paste.oneCell', { n }), this.t('intake.paste.split', { n }), () =>
      this.split(rowId, block, paragraphs),
    );
  }

  private split(rowId: string, block: string, [first, ...others]: readonly string[]) {
    const rows = this.draft.rows();
    const here = rows.find(({ id }) => id === rowId);
    // What was pasted has been changed since: then it is as the person wants it.
    if (!here?.text.includes(block)) return;
    const added = others.map((text) => newRow({ text, monitorId: here.monitorId }));
    const kept = patchRow(rows, rowId, { text: here.text.replace(block, () => first!) });
    this.replace(insertAfter(kept, rowId, added), others.length + 1);
  }

  private replace(rows: readonly DraftRow[], n: number, headings = 0) {
    const words = this.t('intake.paste.done', { n });
    this.draft.replaceRows(rows, headings ? `${words} ${this.t('intake.paste.headings', { n: headings })}` : words);
    void this.naming.settle();
  }
}
