import { inject, Injectable } from '@angular/core';
import { cleanTyped } from '@libs/vietnamese';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { type Column, type DraftRow, isBlankRow, newRow } from './draft-content';
import { DraftStore } from './draft-store';
import { NamingStore } from './naming-store';
import { fillBlock, rowsOfTable } from './paste-rows';
import { isTable, parseTable } from './paste-table';
import { insertAfter, patchRow, removeRow } from './row-operations';

/** What is pasted into the grid: a table makes rows or fills a column, several paragraphs may. All of it can be undone. */
@Injectable()
export class PasteStore {
  private readonly draft = inject(DraftStore);
  private readonly naming = inject(NamingStore);
  private readonly notice = inject(Notice);
  private readonly t = texts();

  /** Takes it and tells the row where the cursor belongs; undefined leaves it to the cell, as words. */
  take(clipboard: DataTransfer, rowId: string, column: Column): { rowId: string } | undefined {
    const text = clipboard.getData('text/plain');
    const table = parseTable(text);
    const isWide = table.some((cells) => cells.length > 1);
    if (column === 'text') {
      if (table.length < 2 && !isWide) return undefined;
      if (isTable(text, clipboard.getData('text/html'))) return this.insert(rowId, rowsOfTable(table));
      this.offerSplit(rowId, text);
      return undefined;
    }
    // Several units in one cell stay in that cell; who follows is chosen, never pasted.
    const isUnits = column === 'leads' || column === 'cooperating';
    if (column === 'monitorId' || (table.length < 2 && !isWide)) return undefined;
    if (isUnits && !isTable(text, clipboard.getData('text/html'))) return undefined;
    this.replace(fillBlock(this.draft.rows(), rowId, column, table), table.length);
    return { rowId };
  }

  private insert(rowId: string, added: readonly DraftRow[]) {
    if (!added.length) return undefined;
    const rows = this.draft.rows();
    const here = rows.find(({ id }) => id === rowId)!;
    const withMonitor = added.map((row) => ({ ...row, monitorId: here.monitorId }));
    const inserted = insertAfter(rows, rowId, withMonitor);
    this.replace(isBlankRow(here) ? removeRow(inserted, rowId) : inserted, added.length);
    return { rowId: withMonitor[0]!.id };
  }

  /** Paragraphs may be one directive or several; that is the person's to say. */
  private offerSplit(rowId: string, text: string) {
    const block = cleanTyped(text);
    const paragraphs = block
      .split('\n')
      .map((one) => one.trim())
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

  private replace(rows: readonly DraftRow[], n: number) {
    this.draft.replaceRows(rows, this.t('intake.paste.done', { n }));
    void this.naming.settle();
  }
}
