import { type Content, type DraftRow, type DraftUnit, type Header, newRow, sameCell } from './draft-content';

/** A field of the header or a cell of a row that two people have both changed. `theirs` is what the server has now. */
export interface CellConflict {
  kind: 'cell';
  /** `numberSymbol`, `rows.<id>.text`: where it is, and what it is found by. */
  path: string;
  rowId: string | null;
  field: string;
  theirs: unknown;
}

/** A row that one removed while the other changed it. It stays on the screen until somebody has decided. */
export interface RowConflict {
  kind: 'row';
  path: string;
  rowId: string;
  removedBy: 'me' | 'them';
}

export type Conflict = CellConflict | RowConflict;
export type Choice = 'mine' | 'theirs' | 'both';

/** What came of merging: `content` keeps mine wherever both changed the same. */
export interface Merged {
  content: Content;
  conflicts: readonly Conflict[];
}

export const headerFields = [
  'type',
  'numberSymbol',
  'issuedOn',
  'issuerId',
  'signatory',
  'abstract',
  'urgency',
  'fieldId',
  'leaderId',
  'text',
] as const satisfies readonly (keyof Header)[];

export const rowFields = [
  'text',
  'leads',
  'cooperating',
  'deadlineWords',
  'monitorId',
  'expectedProduct',
  'place',
  'fieldId',
  'leaderId',
] as const satisfies readonly (keyof DraftRow)[];

/**
 * Three-way merge of a draft, cell by cell: `base` is what both started from. What only one of the two changed is
 * taken; what both changed differently is a conflict, and nothing of either is lost (`domain.md §3`).
 */
export function mergeDrafts(base: Content, mine: Content, theirs: Content): Merged {
  const conflicts: Conflict[] = [];
  const header = mergeFields(headerFields, base, mine, theirs, null, conflicts);
  const rows = mergeRows(base.rows, mine.rows, theirs.rows, conflicts);
  return { content: { ...header, rows }, conflicts };
}

function mergeFields<Of extends object>(
  fields: readonly (keyof Of & string)[],
  base: Of,
  mine: Of,
  theirs: Of,
  rowId: string | null,
  conflicts: Conflict[],
): Of {
  const merged = { ...mine };
  for (const field of fields) {
    if (sameCell(base[field], theirs[field]) || sameCell(mine[field], theirs[field])) continue;
    if (sameCell(base[field], mine[field])) merged[field] = theirs[field];
    else {
      const path = rowId ? `rows.${rowId}.${field}` : field;
      conflicts.push({ kind: 'cell', path, rowId, field, theirs: theirs[field] });
    }
  }
  return merged;
}

function mergeRows(
  base: readonly DraftRow[],
  mine: readonly DraftRow[],
  theirs: readonly DraftRow[],
  conflicts: Conflict[],
): DraftRow[] {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map((rows) => new Map(rows.map((row) => [row.id, row])));
  const kept = new Map<string, DraftRow>();
  for (const id of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const row = mergeRow(inBase.get(id), inMine.get(id), inTheirs.get(id), conflicts);
    if (row) kept.set(id, row);
  }
  return mergeOrder([...inBase.keys()], [...inMine.keys()], [...inTheirs.keys()])
    .filter((id) => kept.has(id))
    .map((id) => kept.get(id)!);
}

function mergeRow(
  base: DraftRow | undefined,
  mine: DraftRow | undefined,
  theirs: DraftRow | undefined,
  conflicts: Conflict[],
): DraftRow | undefined {
  // The same new row on both sides: an answer of the server that never arrived here.
  if (mine && theirs)
    return mergeFields<DraftRow>(rowFields, base ?? newRow({ id: mine.id }), mine, theirs, mine.id, conflicts);
  const only = mine ?? theirs;
  if (!base || !only) return only;
  if (rowFields.every((field) => sameCell(base[field], only[field]))) return undefined;
  const removedBy = mine ? 'them' : 'me';
  conflicts.push({ kind: 'row', path: `rows.${base.id}`, rowId: base.id, removedBy });
  return only;
}

/** The order of whoever moved rows (mine when both did), with the other's new rows after those they stood after. */
function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(base.filter((id) => mine.includes(id)));
  const before = base.filter((id) => known.has(id));
  const iMoved = mine.filter((id) => known.has(id)).some((id, i) => id !== before[i]);
  const [lead, other] = iMoved ? [mine, theirs] : [theirs, mine];
  const order = [...lead];
  other.forEach((id, i) => {
    if (order.includes(id)) return;
    const anchor = other.slice(0, i).findLast((previous) => order.includes(previous));
    order.splice(anchor === undefined ? 0 : order.indexOf(anchor) + 1, 0, id);
  });
  return order;
}

/** Every place in which two versions differ, in the order of the paper. */
export function differences(before: Content, after: Content): readonly string[] {
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const fields = headerFields.filter((field) => !sameCell(before[field], after[field]));
  const cells = after.rows.flatMap((row) => {
    const was = old.get(row.id);
    if (was === row) return [];
    return rowFields
      .filter((field) => !was || !sameCell(was[field], row[field]))
      .map((field) => `rows.${row.id}.${field}`);
  });
  return [...fields, ...cells];
}

/** Where the cursor goes when a step was taken back: what it changed; for rows that went or moved, the row there now. */
export function firstDifference(before: Content, after: Content): string | undefined {
  const [place] = differences(before, after);
  if (place) return place;
  const at = before.rows.findIndex((row, i) => row.id !== after.rows[i]?.id);
  const row = after.rows[at < 0 ? -1 : Math.min(at, after.rows.length - 1)];
  return row && `rows.${row.id}.text`;
}

/** What may be sent while conflicts are open: in those places what the server has stays, so nobody is overwritten. */
export function withTheirs(content: Content, conflicts: readonly Conflict[]): Content {
  return conflicts.reduce((soFar, conflict) => {
    if (conflict.kind === 'cell') return put(soFar, conflict, conflict.theirs);
    return conflict.removedBy === 'them' ? without(soFar, conflict.rowId) : soFar;
  }, content);
}

/** The content after somebody has chosen; the conflict is then over. */
export function settle(content: Content, conflict: Conflict, choice: Choice): Content {
  if (conflict.kind === 'row') {
    const remove = (choice === 'mine') === (conflict.removedBy === 'me');
    return choice !== 'both' && remove ? without(content, conflict.rowId) : content;
  }
  if (choice === 'mine') return content;
  const value = choice === 'both' ? joined(valueAt(content, conflict), conflict.theirs) : conflict.theirs;
  return put(content, conflict, value);
}

/** Whether there is a way to keep both: of texts and lists there is, of one date or one person there is not. */
export function canKeepBoth(conflict: Conflict): boolean {
  if (conflict.kind === 'row') return false;
  const longTexts = ['text', 'abstract', 'expectedProduct'];
  return longTexts.includes(conflict.field) || Array.isArray(conflict.theirs);
}

/** What stands there now: mine. */
export function valueAt(content: Content, { rowId, field }: CellConflict): unknown {
  const holder = rowId ? content.rows.find((row) => row.id === rowId) : content;
  return (holder as Record<string, unknown> | undefined)?.[field];
}

function joined(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return [theirs, mine].filter(Boolean).join('\n');
  const nameOf = (unit: DraftUnit) => unit.unitId ?? unit.words;
  const names = new Set(mine.map(nameOf));
  return [...mine, ...theirs.filter((unit) => !names.has(nameOf(unit)))];
}

function put(content: Content, { rowId, field }: CellConflict, value: unknown): Content {
  if (!rowId) return { ...content, [field]: value };
  return { ...content, rows: content.rows.map((row) => (row.id === rowId ? { ...row, [field]: value } : row)) };
}

const without = (content: Content, rowId: string): Content => ({
  ...content,
  rows: content.rows.filter((row) => row.id !== rowId),
});
