import { type Content, type DraftRow, type DraftUnit, sameCell } from './draft-content';
import { headerFields, rowFields } from './draft-merge';

/**
 * The content as it is now without the step that led from `before` to `after`: what the step wrote, added, removed or
 * moved is taken back, unless it has been changed again since; then it stays, whoever changed it. Nothing else moves.
 * With both turned round it does the step again.
 */
export function unwound(before: Content, after: Content, now: Content): Content {
  const header = fieldsBack(headerFields, before, after, now);
  return { ...header, rows: orderBack(before.rows, after.rows, rowsBack(before.rows, after.rows, now.rows)) };
}

function fieldsBack<Of extends object>(fields: readonly (keyof Of & string)[], before: Of, after: Of, now: Of): Of {
  let back = now;
  for (const field of fields) {
    if (before[field] === after[field] || sameCell(before[field], after[field])) continue;
    if (saysTheSame(now[field], after[field])) back = { ...back, [field]: before[field] };
  }
  return back;
}

type Rows = readonly DraftRow[];

function rowsBack(before: Rows, after: Rows, now: Rows): Rows {
  const [old, made] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])));
  const left = now.flatMap((row) => {
    const [was, became] = [old!.get(row.id), made!.get(row.id)];
    if (!became || was === became) return [row];
    if (was) return [fieldsBack<DraftRow>(rowFields, was, became, row)];
    // The step made this row: it goes, unless somebody has typed into it since.
    return rowFields.every((field) => saysTheSame(row[field], became[field])) ? [] : [row];
  });
  const here = new Set(now.map(({ id }) => id));
  return before
    .filter(({ id }) => !made!.has(id) && !here.has(id))
    .reduce((rows: Rows, row) => rows.toSpliced(Math.min(before.indexOf(row), rows.length), 0, row), left);
}

/** Rows that the step moved, and that have not been moved since, go back to where they were among each other. */
function orderBack(before: Rows, after: Rows, now: Rows): Rows {
  const here = new Map(now.map((row) => [row.id, row]));
  const inAfter = new Set(after.map(({ id }) => id));
  const was = before.filter(({ id }) => inAfter.has(id) && here.has(id)).map(({ id }) => id);
  const common = new Set(was);
  const became = after.filter(({ id }) => common.has(id)).map(({ id }) => id);
  const is = now.filter(({ id }) => common.has(id)).map(({ id }) => id);
  if (was.join() === became.join() || is.join() !== became.join()) return now;
  const next = was.values();
  return now.map((row) => (common.has(row.id) ? here.get(next.next().value!)! : row));
}

/** Whether a cell still says what the step wrote: that its words were found to name a unit is not typing. */
function saysTheSame(now: unknown, then: unknown): boolean {
  if (!Array.isArray(now) || !Array.isArray(then)) return sameCell(now, then);
  return now.length === then.length && now.every((unit: DraftUnit, i) => isSameUnit(unit, then[i] as DraftUnit));
}

const isSameUnit = (a: DraftUnit, b: DraftUnit): boolean =>
  a.deadlineWords === b.deadlineWords && (a.unitId && b.unitId ? a.unitId === b.unitId : sameCell(a.words, b.words));
