import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { Reads } from '@libs/sql';
import type { NameMatch } from '@libs/vietnamese';
import type { UnitKind } from './unit.entity';
import { isOpen, type UnitRow, UnitTree } from './unit-tree';

/** Which units; what is left out does not narrow. */
export interface UnitsWanted {
  text?: string | null;
  ids?: readonly string[] | null;
  kinds?: readonly UnitKind[] | null;
  within?: string | null;
  openOn?: string | null;
}

/** What a unit was called before. */
export interface FormerName {
  code: string;
  name: string;
  shortName: string;
  untilOn: string;
  decision: string | null;
}

const ALL = `select id, version, code, name, short_name as "shortName", aliases, kind, parent_id as "parentId", path,
  valid_from::text as "validFrom", valid_to::text as "validTo", successor_id as "successorId", sort_order as "sortOrder" from unit`;

/** Differs whenever a unit was added or changed: a version only grows. */
const STATE = `select count(*) || '.' || coalesce(sum(version), 0) as state from unit`;

/**
 * Reads of units. Everybody signed in may read every unit's names (domain.md §7), so there is nothing to narrow by actor.
 * They are few, read all the time and change rarely: each process keeps them all, and asks before each use whether
 * any has changed, which costs one small statement and can't be out of date.
 */
@Injectable()
export class UnitsQueries {
  private kept = new UnitTree('', []);

  constructor(private readonly reads: Reads) {}

  async byIds(ids: readonly string[]): Promise<Map<string, UnitRow>> {
    const { byId } = await this.tree();
    return new Map(ids.flatMap((id) => (byId.has(id) ? [[id, byId.get(id)!]] : [])));
  }

  async byId(id: string): Promise<UnitRow | null> {
    return (await this.tree()).byId.get(id) ?? null;
  }

  /** The id of the unit that all others are parts of; null where there are several at the top. */
  async rootId(): Promise<string | null> {
    const top = (await this.tree()).inOrder.filter(({ parentId }) => parentId === null);
    return top.length === 1 ? top[0].id : null;
  }

  /** The ids of those that are part of no other. */
  async tops(): Promise<string[]> {
    return (await this.tree()).inOrder.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  }

  async byCode(code: string): Promise<UnitRow | null> {
    return (await this.tree()).inOrder.find((unit) => unit.code === code) ?? null;
  }

  /** The units best matching what was typed, best first, with the name each was found by. */
  async match(text: string, limit: number, openOn?: string | null): Promise<NameMatch[]> {
    return (await this.tree()).match(text, limit, openOn);
  }

  /** The one unit that is written exactly so (name, code or initials), or null when there is doubt: for pasted text. */
  async bestMatch(words: string, openOn?: string | null): Promise<UnitRow | null> {
    const tree = await this.tree();
    const found = tree.bestMatch(words, openOn);
    return found && tree.byId.get(found.id)!;
  }

  async find(_: Actor, wanted: UnitsWanted, { first, after }: PageArgs): Promise<Page<UnitRow>> {
    const found = this.wanted(await this.tree(), wanted);
    const cursor = readCursor(after, 1);
    const start = cursor ? found.findIndex(({ id }) => id === cursor[0]) + 1 : 0;
    return pageOf(
      found.slice(start, start + first + 1),
      first,
      ({ id }) => [id],
      () => found.length,
    );
  }

  /** The unit as the transaction sees it, its own uncommitted ones included. */
  async within(manager: EntityManager, { id }: { id: string }): Promise<UnitRow | null> {
    const [row] = await manager.query(`${ALL} where id = $1`, [id]);
    return row ?? null;
  }

  /** The parts of one unit, or those of none, in their order, as the transaction sees them. Closed ones keep their place. */
  async brothers({ manager }: { manager: EntityManager }, parentId: string | null): Promise<UnitRow[]> {
    return manager.query(
      `${ALL} where parent_id is not distinct from $1::uuid order by sort_order, name collate "vi-x-icu", id`,
      [parentId],
    );
  }

  /** What each was called before, newest first. */
  async formerNames(ids: readonly string[]): Promise<Map<string, FormerName[]>> {
    const rows = await this.reads.rows<FormerName & { unitId: string }>(
      `select unit_id as "unitId", code, name, short_name as "shortName", until_on::text as "untilOn", decision
       from unit_former_name where unit_id = any($1::uuid[]) order by until_on desc, recorded_at desc`,
      { values: [ids] },
    );
    return new Map(ids.map((id) => [id, rows.filter(({ unitId }) => unitId === id)]));
  }

  /** Who took over from each, the main one first. */
  async successorsOf(ids: readonly string[]): Promise<Map<string, UnitRow[]>> {
    const rows = await this.reads.rows<{ unitId: string; successorId: string }>(
      `select unit_id as "unitId", successor_id as "successorId" from unit_successor where unit_id = any($1::uuid[]) order by ordinal`,
      { values: [ids] },
    );
    const { byId } = await this.tree();
    const of = (id: string) => rows.filter(({ unitId }) => unitId === id).map((row) => byId.get(row.successorId)!);
    return new Map(ids.map((id) => [id, of(id)]));
  }

  /** Whether the code is used. Whoever else is about to use it waits for the end of this transaction. */
  async isTaken(manager: EntityManager, code: string): Promise<boolean> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('unit ' || $1, 0))`, [code]);
    const [{ taken }] = await manager.query('select exists (select from unit where code = $1) as taken', [code]);
    return taken;
  }

  private wanted(tree: UnitTree, { text, ids, kinds, within, openOn }: UnitsWanted): readonly UnitRow[] {
    const asked = text?.trim();
    const candidates = asked
      ? tree.match(asked, tree.inOrder.length, openOn).map(({ id }) => tree.byId.get(id)!)
      : tree.inOrder;
    return candidates.filter(
      (unit) =>
        (!ids || ids.includes(unit.id)) &&
        (!kinds || kinds.includes(unit.kind)) &&
        (!within || unit.path.includes(within)) &&
        (!openOn || isOpen(unit, openOn)),
    );
  }

  private async tree(): Promise<UnitTree> {
    const changes = await this.reads.row<{ state: string }>(STATE);
    if (changes!.state !== this.kept.state)
      this.kept = new UnitTree(changes!.state, await this.reads.rows<UnitRow>(ALL));
    return this.kept;
  }
}
