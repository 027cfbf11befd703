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

/** Takes a row away; one to type into always stays. */
export function removeRow(rows: Rows, id: string): Rows {
  const left = rows.filter((row) => row.id !== id);
  return left.length ? left : [newRow()];
}

/** Puts a removed row back where it was, or as near as what has changed since allows. */
export function restoreRow(rows: Rows, row: DraftRow, index: number): Rows {
  if (rows.some(({ id }) => id === row.id)) return rows;
  return rows.toSpliced(Math.min(index, rows.length), 0, row);
}

/** One up (-1) or one down (1); at the edge nothing moves. */
export function moveRow(rows: Rows, id: string, step: -1 | 1): Rows {
  const at = rows.findIndex((row) => row.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= rows.length) return rows;
  return rows.with(at, rows[to]!).with(to, rows[at]!);
}

/** The cell takes what the row above says (Ctrl+D). A unit's own deadline belongs to the deadlines and isn't copied. */
export function fillDown(rows: Rows, id: string, column: Column): Rows {
  const at = rows.findIndex((row) => row.id === id);
  const above = rows[at - 1];
  if (!above) return rows;
  const isUnits = column === 'leads' || column === 'cooperating';
  const value = isUnits ? above[column].map((unit) => ({ ...unit, deadlineWords: null })) : above[column];
  return patchRow(rows, id, { [column]: value });
}

/**
 * The rows as they are now without the step from `before` to `after`: what it added or wrote goes, what was typed into
 * it or elsewhere since then stays.
 */
export function takenBack(before: Rows, after: Rows, now: Rows): Rows {
  const [old, made] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])));
  const left = now.flatMap((row) => {
    const [was, became] = [old!.get(row.id), made!.get(row.id)];
    if (!became || was === became) return [row];
    if (was) return [row === became ? was : row];
    return row === became || sameBut(row, became) ? [] : [row];
  });
  const back = before.filter(({ id }) => !made!.has(id) && !now.some((row) => row.id === id));
  const rows = back.reduce((soFar: Rows, row) => restoreRow(soFar, row, before.indexOf(row)), left);
  return rows.length ? rows : [newRow()];
}

/** Whether nothing was typed into it: that its words were found to name units is not typing. */
const sameBut = (row: DraftRow, became: DraftRow): boolean =>
  JSON.stringify({ ...row, leads: 0, cooperating: 0 }) === JSON.stringify({ ...became, leads: 0, cooperating: 0 });

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
