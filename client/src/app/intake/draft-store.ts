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
import {
  type Choice,
  type Conflict,
  differences,
  firstDifference,
  mergeDrafts,
  settle,
  withTheirs,
} from './draft-merge';
import { History } from './history';
import { duplicateRows, fillDown, insertAfter, insertBefore, moveRows, patchRow, removeRows } from './row-operations';
import { unwound } from './undo-step';

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

  /** What others' saves have just changed, for a moment to be seen. */
  readonly arrived = signal<readonly string[]>([]);
  /** What this person did here, to be taken back. */
  readonly history = new History();

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
    this.history.clear();
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
    const before = this.content();
    this.set(content);
    this.arrived.set(differences(before, this.content()));
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
    this.step(() => this.header.update((header) => ({ ...header, ...change })), typedPlace('', change));
  }

  /** `place` is the cell that is being typed into, where the change itself does not say it. */
  patchRow(id: string, change: Partial<DraftRow>, place = typedPlace(`rows.${id}.`, change)): void {
    this.changeRows((rows) => patchRow(rows, id, change), place);
  }

  /** A new row after that one. Whoever follows the row above most likely follows this one. */
  addRow(afterId: string | null): DraftRow {
    const row = this.blankRow(this.rows().find(({ id }) => id === afterId) ?? this.rows().at(-1));
    this.changeRows((rows) => insertAfter(rows, afterId, [row]));
    return row;
  }

  addRowAbove(id: string): DraftRow {
    const row = this.blankRow(this.rows().find((other) => other.id === id));
    this.changeRows((rows) => insertBefore(rows, id, [row]));
    return row;
  }

  moveRows(ids: readonly string[], step: -1 | 1): void {
    this.changeRows((rows) => moveRows(rows, ids, step));
  }

  fillDown(ids: readonly string[], column: Column): void {
    this.changeRows((rows) => fillDown(rows, ids, column));
  }

  /** The copies, which stand below. */
  duplicateRows(ids: readonly string[]): readonly DraftRow[] {
    const { rows, added } = duplicateRows(this.rows(), ids);
    this.changeRows(() => rows);
    return added;
  }

  /** Done at once, with a way back for ten seconds, and by Ctrl+Z. */
  removeRows(ids: readonly string[]): void {
    const rows = this.rows();
    const removed = rows.filter(({ id }) => ids.includes(id));
    if (!removed.length) return;
    const n = rows.indexOf(removed[0]!) + 1;
    const words =
      removed.length > 1
        ? this.t('intake.grid.removedMany', { n: removed.length })
        : this.t('intake.grid.removed', { n });
    const silent = removed.every(isBlankRow);
    this.undoable(() => removeRows(rows, ids), silent ? '' : words);
  }

  /** Rows that came from elsewhere, such as the clipboard: done at once, with a way back that spares what was typed since. */
  replaceRows(rows: readonly DraftRow[], words: string): void {
    this.undoable(() => rows, words);
  }

  /** What happens to rows by itself, such as words found to name a unit: nothing to be taken back. */
  amendRows(change: (rows: readonly DraftRow[]) => readonly DraftRow[]): void {
    this.rows.update(change);
    this.history.amend(change);
  }

  settle(conflict: Conflict, choice: Choice): void {
    this.step(() => this.set(settle(this.content(), conflict, choice)));
    this.conflicts.update((conflicts) => conflicts.filter((one) => one !== conflict));
  }

  /** Takes back one's own last step, or does it again: the place that it changed, or nothing. */
  walkHistory(way: 'undo' | 'redo'): string | undefined {
    const now = this.content();
    const content = this.history[way](now);
    if (!content) return undefined;
    this.set(content);
    return firstDifference(now, this.content());
  }

  private changeRows(change: (rows: readonly DraftRow[]) => readonly DraftRow[], place: string | null = null) {
    this.step(() => this.rows.update(change), place);
  }

  private step(make: () => void, place: string | null = null) {
    const before = this.content();
    make();
    return this.history.record(before, this.content(), place);
  }

  private undoable(change: () => readonly DraftRow[], words: string) {
    const { before, after } = this.step(() => this.rows.set(change()));
    if (!words) return;
    this.notice.undoable(words, () => this.step(() => this.set(unwound(before, after, this.content()))));
  }

  private blankRow(above?: DraftRow): DraftRow {
    return newRow({ monitorId: above?.monitorId ?? this.usualMonitor() });
  }
}

/** Texts are typed letter by letter; what is chosen is chosen at once. */
function typedPlace(where: string, change: object): string | null {
  const [entry, ...others] = Object.entries(change);
  const typed = entry && !others.length && typeof entry[1] === 'string' && !/Id$|^type$|^urgency$|On$/.test(entry[0]);
  return typed ? where + entry[0] : null;
}

const idsOf = (files: readonly UploadedFile[]) => files.map(({ id }) => id);

function same(known: DraftRow | undefined, row: DraftRow): DraftRow {
  const keys = Object.keys(row) as (keyof DraftRow)[];
  return known && keys.every((key) => sameCell(known[key], row[key])) ? known : row;
}
