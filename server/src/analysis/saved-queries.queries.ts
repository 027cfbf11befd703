import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { deliveredQueries } from './delivered-queries';
import { mayChange, mayDelete, type Owned, seesShared } from './saved-query.policy';

/** A query as one person finds it. */
export interface SavedQueryRow {
  id: string;
  version: number;
  name: string;
  text: string;
  variables: string | null;
  shared: boolean;
  owner: PersonRow | null;
  viewerMayChange: boolean;
  viewerMayDelete: boolean;
}

/** Reads of saved queries: one's own, and those that people who see the whole province share. */
@Injectable()
export class SavedQueriesQueries {
  constructor(private readonly reads: Reads) {}

  /** Mine first, then those of others, then those that come with the product; by name. */
  async of(actor: Actor): Promise<SavedQueryRow[]> {
    const { bind, values } = new Parameters();
    const me = bind(actor.id);
    const kept = await this.rows(
      actor,
      `(q.owner_id = ${me} ${seesShared(actor) ? 'or q.shared' : ''}) order by q.owner_id <> ${me}, q.name collate "vi-x-icu", q.id`,
      values,
    );
    const delivered = { version: 1, shared: true, owner: null, viewerMayChange: false, viewerMayDelete: false };
    return [...kept, ...deliveredQueries.map((query) => ({ ...query, ...delivered }))];
  }

  /** A query of one's own, as a command has left it. */
  async mine(actor: Actor, id: string): Promise<SavedQueryRow | null> {
    return (await this.rows(actor, 'q.owner_id = $1 and q.id = $2', [actor.id, id]))[0] ?? null;
  }

  /** How many others a person has, and whether one of them is called so. Two of their own saves come one after the other. */
  async others(
    { manager }: { manager: EntityManager },
    { id, ownerId, name }: Pick<Owned, 'ownerId'> & { id: string; name: string },
  ): Promise<{ count: number; named: boolean }> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`saved queries of ${ownerId}`]);
    const [found] = await manager.query(
      `select count(*)::int as count, coalesce(bool_or(lower(name) = lower($3)), false) as named from saved_query
       where owner_id = $1 and id <> $2 and deleted_at is null`,
      [ownerId, id, name],
    );
    return found;
  }

  private async rows(actor: Actor, where: string, values: unknown[]): Promise<SavedQueryRow[]> {
    const rows = await this.reads.rows<Omit<SavedQueryRow, 'viewerMayChange' | 'viewerMayDelete'> & Owned>(
      `select q.id, q.version, q.name, q.text, q.variables, q.shared, q.owner_id as "ownerId", ${personJson('o')} as owner
       from saved_query q join account o on o.id = q.owner_id where q.deleted_at is null and ${where}`,
      { values },
    );
    return rows.map((row) => ({
      ...row,
      viewerMayChange: mayChange(actor, row),
      viewerMayDelete: mayDelete(actor, row),
    }));
  }
}
