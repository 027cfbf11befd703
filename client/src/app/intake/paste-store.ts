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
    if (column === 'monitorId' || (isUnits ? !isTable(text, clipboard.getData('text/html')) : false)) return undefined;
    if (table.length < 2 && !isWide) return undefined;
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
    const paragraphs = cleanTyped(text)
      .split(/\n+/)
      .map((one) => one.trim())
      .filter(Boolean);
    if (paragraphs.length < 2) return;
    const before = this.draft.rows();
    this.notice.act(this.t('intake.paste.oneCell', { n: paragraphs.length }), this.t('intake.paste.split'), () => {
      const here = before.find(({ id }) => id === rowId);
      const monitorId = here?.monitorId ?? null;
      const added = paragraphs.slice(here?.text ? 0 : 1).map((words) => newRow({ text: words, monitorId }));
      const first = here?.text ? before : patchRow(before, rowId, { text: paragraphs[0]! });
      this.replace(insertAfter(first, rowId, added), paragraphs.length);
    });
  }

  private replace(rows: readonly DraftRow[], n: number) {
    this.draft.replaceRows(rows, this.t('intake.paste.done', { n }));
    void this.naming.settle();
  }
}
