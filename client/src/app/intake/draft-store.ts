import { computed, inject, Injectable, signal } from '@angular/core';
import { texts } from '../i18n/text';
import type { UploadedFile } from '../ui/file-drop/file-drop';
import { Notice } from '../ui/notice';
import {
  type Column,
  type Content,
  type DraftRow,
  emptyHeader,
  type Header,
  isBlankRow,
  newRow,
  sameCell,
  sameContent,
  sendable,
} from './draft-content';
import { type Choice, type Conflict, mergeDrafts, settle, withTheirs } from './draft-merge';
import { fillDown, insertAfter, moveRow, patchRow, removeRow, restoreRow, takenBack } from './row-operations';

/** What stands in the way, and where. */
export interface Fault {
  path: string;
  message: string;
}

const nothing: Content = { ...emptyHeader, rows: [] };

/** What is being typed, as the screen shows it, and what it is based on. It knows no server: `draft-saving-store.ts` does. */
@Injectable()
export class DraftStore {
  private readonly notice = inject(Notice);
  private readonly t = texts();

  readonly header = signal<Header>(emptyHeader);
  readonly rows = signal<readonly DraftRow[]>([newRow()]);
  readonly files = signal<readonly UploadedFile[]>([]);
  readonly content = computed<Content>(() => ({ ...this.header(), rows: this.rows() }));
  readonly conflicts = signal<readonly Conflict[]>([]);
  /** What the server had when it last answered. */
  readonly base = signal<Content>(nothing);
  private readonly baseFiles = signal<readonly UploadedFile[]>([]);
  /** Who follows rows that are begun with nothing above them: kept from the document before. */
  readonly usualMonitor = signal<string | null>(null);

  /** What prevents issuing; undefined until the server has said. */
  readonly missing = signal<readonly Fault[] | undefined>(undefined);
  /** What the server refused to keep. */
  readonly refused = signal<readonly Fault[]>([]);
  /** What is missing is shown in its place once somebody has asked for it, and not while the page is still empty. */
  readonly showMissing = signal(false);
  /** What is wrong, by place. */
  readonly problems = computed<ReadonlyMap<string, string>>(() => {
    const shown = [...(this.showMissing() ? (this.missing() ?? []) : []), ...this.refused()];
    const messages = new Map<string, string>();
    for (const { path, message } of shown) messages.set(path, [messages.get(path), message].filter(Boolean).join(' '));
    return messages;
  });

  /** What may be sent now. */
  sending(): { content: Content; files: readonly UploadedFile[] } {
    return { content: sendable(withTheirs(this.content(), this.conflicts())), files: this.files() };
  }

  /** Whether the server has it already. */
  isSaved({ content, files } = this.sending()): boolean {
    return sameContent(content, this.base()) && idsOf(files).join() === idsOf(this.baseFiles()).join();
  }

  /** Shows this, as the server has it. */
  load(content: Content, files: readonly UploadedFile[] = []): void {
    this.conflicts.set([]);
    this.refused.set([]);
    this.missing.set(undefined);
    this.showMissing.set(false);
    this.rows.set([]);
    this.set(content);
    this.files.set(files);
    this.basedOn(content, files);
  }

  /** From here on the server has that. */
  basedOn(content: Content, files: readonly UploadedFile[]): void {
    this.base.set(sendable(content));
    this.baseFiles.set(files);
  }

  /** What was sent has been taken. What the server filled in by itself comes in; what was typed since then stays. */
  sent(sent: Content, kept: Content, files: readonly UploadedFile[]): void {
    this.set(mergeDrafts(sent, this.content(), kept).content);
    this.basedOn(kept, files);
    this.refused.set([]);
  }

  /** A colleague's newer version comes in beside what was typed; true when there was anything new in it. */
  merge(theirs: Content, files: readonly UploadedFile[], base = this.base()): boolean {
    const { content, conflicts } = mergeDrafts(base, this.content(), theirs);
    const open = this.conflicts().filter((old) => !conflicts.some(({ path }) => path === old.path));
    this.conflicts.set([...open, ...conflicts]);
    this.set(content);
    const [had, have] = [idsOf(this.baseFiles()), idsOf(this.files())];
    const added = this.files().filter(({ id }) => !had.includes(id) && !idsOf(files).includes(id));
    this.files.set([...files.filter(({ id }) => !had.includes(id) || have.includes(id)), ...added]);
    const isNew = !sameContent(sendable(theirs), base) || idsOf(files).join() !== had.join();
    this.basedOn(theirs, files);
    return isNew;
  }

  /** Replaces everything. Rows that say the same stay the same things, so that the cell being typed in stays calm. */
  set({ rows, ...header }: Content): void {
    const known = new Map(this.rows().map((row) => [row.id, row]));
    this.header.set(header);
    this.rows.set((rows.length ? rows : [this.blankRow()]).map((row) => same(known.get(row.id), row)));
  }

  patchHeader(change: Partial<Header>): void {
    this.header.update((header) => ({ ...header, ...change }));
  }

  patchRow(id: string, change: Partial<DraftRow>): void {
    this.rows.update((rows) => patchRow(rows, id, change));
  }

  /** A new row after that one. Whoever follows the row above most likely follows this one. */
  addRow(afterId: string | null): DraftRow {
    const row = this.blankRow(this.rows().find(({ id }) => id === afterId) ?? this.rows().at(-1));
    this.rows.update((rows) => insertAfter(rows, afterId, [row]));
    return row;
  }

  moveRow(id: string, step: -1 | 1): void {
    this.rows.update((rows) => moveRow(rows, id, step));
  }

  fillDown(id: string, column: Column): void {
    this.rows.update((rows) => fillDown(rows, id, column));
  }

  /** Done at once, with a way back for ten seconds. */
  removeRow(id: string): void {
    const index = this.rows().findIndex((row) => row.id === id);
    const row = this.rows()[index];
    if (!row) return;
    this.rows.update((rows) => removeRow(rows, id));
    if (isBlankRow(row)) return;
    this.notice.undoable(this.t('intake.grid.removed', { n: index + 1 }), () =>
      this.rows.update((rows) => restoreRow(rows, row, index)),
    );
  }

  /** Rows that came from elsewhere, such as the clipboard: done at once, with a way back that spares what was typed since. */
  replaceRows(rows: readonly DraftRow[], words: string): void {
    const before = this.rows();
    this.rows.set(rows);
    this.notice.undoable(words, () => this.rows.update((now) => takenBack(before, rows, now)));
  }

  settle(conflict: Conflict, choice: Choice): void {
    this.set(settle(this.content(), conflict, choice));
    this.conflicts.update((conflicts) => conflicts.filter((one) => one !== conflict));
  }

  private blankRow(above?: DraftRow): DraftRow {
    return newRow({ monitorId: above?.monitorId ?? this.usualMonitor() });
  }
}

const idsOf = (files: readonly UploadedFile[]) => files.map(({ id }) => id);

function same(known: DraftRow | undefined, row: DraftRow): DraftRow {
  const keys = Object.keys(row) as (keyof DraftRow)[];
  return known && keys.every((key) => sameCell(known[key], row[key])) ? known : row;
}
