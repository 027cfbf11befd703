import { fold } from '@libs/vietnamese';
import type { UnitNodeFragment } from './people.generated';

/** One line of the tree. */
export interface UnitRow {
  unit: UnitNodeFragment;
  /** 1 at the top. */
  level: number;
  /** Its place among its brothers, from 1, and how many they are: for those who hear the tree. */
  place: number;
  brothers: number;
  hasParts: boolean;
  open: boolean;
  closed: boolean;
}

interface Wanted {
  /** Those whose parts are shown. */
  opened: ReadonlySet<string>;
  /** Only what is called so, with what it is a part of. */
  text: string;
  withClosed: boolean;
  today: string;
}

/** The lines to show of all units, which come in the order of the tree. */
export function unitRows(
  units: readonly UnitNodeFragment[],
  { opened, text, withClosed, today }: Wanted,
): readonly UnitRow[] {
  const isClosed = (unit: UnitNodeFragment) => !!unit.validTo && unit.validTo < today;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const asked = fold(text);
  const named = (unit: UnitNodeFragment) =>
    [unit.code, unit.name, unit.shortName, ...unit.aliases].some((name) => fold(name).includes(asked));
  let shown = withClosed ? units : units.filter((unit) => !isClosed(unit));
  if (asked) {
    const kept = new Set<string>();
    for (const unit of shown.filter(named))
      for (let at: UnitNodeFragment | undefined = unit; at && !kept.has(at.id); at = byId.get(at.parentId ?? ''))
        kept.add(at.id);
    shown = units.filter(({ id }) => kept.has(id));
  }
  const parts = new Map<string, UnitNodeFragment[]>();
  for (const unit of shown) {
    // What hangs on one that isn't shown hangs at the top.
    const under = byId.has(unit.parentId ?? '') ? unit.parentId! : '';
    parts.set(under, [...(parts.get(under) ?? []), unit]);
  }
  const rows: UnitRow[] = [];
  const visit = (unit: UnitNodeFragment, at: number, brothers: number, level: number) => {
    const below = parts.get(unit.id) ?? [];
    const open = below.length > 0 && (!!asked || opened.has(unit.id));
    rows.push({ unit, level, place: at + 1, brothers, hasParts: below.length > 0, open, closed: isClosed(unit) });
    if (open) below.forEach((part, i) => visit(part, i, below.length, level + 1));
  };
  const tops = parts.get('') ?? [];
  tops.forEach((unit, at) => visit(unit, at, tops.length, 1));
  return rows;
}

/** The ids of everything that a unit is a part of, nearest first. */
export function pathOf(units: readonly UnitNodeFragment[], id: string | undefined): readonly string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path: string[] = [];
  for (let at = byId.get(byId.get(id ?? '')?.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) path.push(at.id);
  return path;
}
