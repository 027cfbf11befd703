import { type Column, type DraftRow, type DraftUnit, newRow, type Part } from './draft-content';

type Rows = readonly DraftRow[];

export function patchRow(rows: Rows, id: string, change: Partial<DraftRow>): Rows {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** New rows after the one with that id; at the end without one. */
export function insertAfter(rows: Rows, id: string | null, added: Rows): Rows {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? [...rows, ...added] : rows.toSpliced(at + 1, 0, ...added);
}

/** New rows before the one with that id. */
export function insertBefore(rows: Rows, id: string, added: Rows): Rows {
  const at = rows.findIndex((row) => row.id === id);
  return rows.toSpliced(Math.max(at, 0), 0, ...added);
}

/** Takes rows away; one to type into always stays. */
export function removeRows(rows: Rows, ids: readonly string[]): Rows {
  const left = rows.filter((row) => !ids.includes(row.id));
  return left.length ? left : [newRow()];
}

/** Rows that stand together go one up (-1) or one down (1); at the edge nothing moves. */
export function moveRows(rows: Rows, ids: readonly string[], step: -1 | 1): Rows {
  const at = rows.findIndex((row) => ids.includes(row.id));
  const end = rows.findLastIndex((row) => ids.includes(row.id));
  const neighbour = rows[step < 0 ? at - 1 : end + 1];
  if (at < 0 || !neighbour) return rows;
  const moving = rows.slice(at, end + 1);
  const [from, block] = step < 0 ? [at - 1, [...moving, neighbour]] : [at, [neighbour, ...moving]];
  return rows.toSpliced(from, block.length, ...block);
}

/** The same rows once more, below the last of them. */
export function duplicateRows(rows: Rows, ids: readonly string[]): { rows: Rows; added: Rows } {
  const chosen = rows.filter((row) => ids.includes(row.id));
  const added = chosen.map((row) => newRow({ ...row, id: newRow().id }));
  return { rows: insertAfter(rows, chosen.at(-1)?.id ?? null, added), added };
}

/**
 * The cell takes what the row above says (Ctrl+D); of several chosen rows, all take what the first one says. The
 * deadline brings along those of single units, where the units are the same.
 */
export function fillDown(rows: Rows, ids: readonly string[], column: Column): Rows {
  const first = rows.findIndex((row) => ids.includes(row.id));
  const from = rows[ids.length > 1 ? first : first - 1];
  if (!from) return rows;
  return rows.map((row) => (row !== from && ids.includes(row.id) ? filledFrom(from, row, column) : row));
}

function filledFrom(from: DraftRow, row: DraftRow, column: Column): DraftRow {
  if (column === 'leads' || column === 'cooperating')
    return { ...row, [column]: from[column].map((unit) => ({ ...unit, deadlineWords: null })) };
  if (column !== 'deadlineWords') return { ...row, [column]: from[column] };
  const own = new Map(unitsOf(from).map(({ unit }) => [nameOf(unit), unit.deadlineWords]));
  const taken = (unit: DraftUnit) => ({ ...unit, deadlineWords: own.get(nameOf(unit)) ?? null });
  return {
    ...row,
    deadlineWords: from.deadlineWords,
    leads: row.leads.map(taken),
    cooperating: row.cooperating.map(taken),
  };
}

const nameOf = (unit: DraftUnit): string => unit.unitId ?? unit.words;

/** A deadline of its own for one unit of the row; null takes it away again. */
export function setUnitDeadline(row: DraftRow, part: Part, index: number, deadlineWords: string | null): DraftRow {
  return { ...row, [part]: row[part].map((unit, i) => (i === index ? { ...unit, deadlineWords } : unit)) };
}

/** A unit of a row with the place where it stands. */
export interface PlacedUnit {
  part: Part;
  index: number;
  unit: DraftUnit;
}

export function unitsOf(row: DraftRow): PlacedUnit[] {
  return (['leads', 'cooperating'] as const).flatMap((part) => row[part].map((unit, index) => ({ part, index, unit })));
}

/** How much a document gives to whom, as it is said before it is issued. */
export function countGiven(rows: Rows): { directives: number; units: number; assignments: number } {
  const given = rows.flatMap((row) => unitsOf(row).map(({ unit }) => unit.unitId ?? unit.words));
  return { directives: rows.length, units: new Set(given).size, assignments: given.length };
}
