import { MatchIndex, type NameMatch, compareVi } from '@libs/vietnamese';
import type { UnitKind } from './unit.entity';

/** A unit as others read it. */
export interface UnitRow {
  id: string;
  version: number;
  code: string;
  name: string;
  shortName: string;
  aliases: string[];
  kind: UnitKind;
  parentId: string | null;
  /** Its ancestors and itself, root first. */
  path: string[];
  validFrom: string;
  validTo: string | null;
  successorId: string | null;
  sortOrder: number;
}

/** Whether the unit exists on that local day (domain.md §1). */
export const isOpen = (unit: Pick<UnitRow, 'validFrom' | 'validTo'>, on: string): boolean =>
  unit.validFrom <= on && (unit.validTo === null || unit.validTo >= on);

/** All units at one moment, in the order in which lists show them: each followed by its parts, brothers by place and name. */
export class UnitTree {
  readonly inOrder: readonly UnitRow[];
  readonly byId: ReadonlyMap<string, UnitRow>;
  private readonly indexes = new Map<string, MatchIndex>();

  /** `state` tells one state of the table from the next. */
  constructor(
    readonly state: string,
    rows: readonly UnitRow[],
  ) {
    this.byId = new Map(rows.map((row) => [row.id, row]));
    this.inOrder = this.depthFirst(rows);
  }

  /** Units by any of their names, code, initials or unaccented words, best first; with `openOn`, of those open that day. */
  match(text: string, limit: number, openOn?: string | null): NameMatch[] {
    return this.index(openOn).find(text, limit);
  }

  /** The one unit that is written exactly so, or null when there is doubt. */
  bestMatch(words: string, openOn?: string | null): NameMatch | null {
    return this.index(openOn).bestMatch(words);
  }

  private index(openOn?: string | null): MatchIndex {
    const key = openOn ?? '';
    let index = this.indexes.get(key);
    if (!index) {
      const units = openOn ? this.inOrder.filter((unit) => isOpen(unit, openOn)) : this.inOrder;
      index = new MatchIndex(
        units.map(({ id, code, name, shortName, aliases }) => ({ id, code, names: [name, shortName, ...aliases] })),
      );
      // A caller may ask for any day: only the last few are worth keeping.
      if (this.indexes.size >= 8) this.indexes.delete(this.indexes.keys().next().value!);
      this.indexes.set(key, index);
    }
    return index;
  }

  private depthFirst(rows: readonly UnitRow[]): UnitRow[] {
    const parts = new Map<string | null, UnitRow[]>();
    const sorted = [...rows].sort(
      (a, b) => a.sortOrder - b.sortOrder || compareVi(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
    for (const unit of sorted) parts.set(unit.parentId, [...(parts.get(unit.parentId) ?? []), unit]);
    const ordered: UnitRow[] = [];
    const visit = (unit: UnitRow) => {
      ordered.push(unit);
      parts.get(unit.id)?.forEach(visit);
    };
    parts.get(null)?.forEach(visit);
    return ordered;
  }
}
