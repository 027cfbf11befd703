import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import type { ListName, Owned, SharedWith } from './saved-view.policy';

/** A view as one person sees it. */
export interface ViewRow {
  id: string;
  version: number;
  list: ListName;
  name: string;
  address: string;
  sharedWith: SharedWith;
  owner: PersonRow;
  mine: boolean;
  isDefault: boolean;
}

/** The unit of work whose eyes are used. */
interface Within {
  readonly manager: EntityManager;
}

/** SQL: whether the actor may use the view of the table alias `v`. */
function visibleTo(actor: Actor, v: string, bind: Bind): string {
  const units = bind([...new Set(actor.grants.map(({ unitId }) => unitId))]);
  return `(${v}.owner_id = ${bind(actor.id)} or ${v}.shared_with = 'EVERYONE' or ${v}.shared_with = 'UNIT' and exists (
    select from role_grant og join unit u on u.path @> array[og.unit_id]
    where og.account_id = ${v}.owner_id and u.id = any(${units}::uuid[])))`;
}

/** Reads of saved views. Each starts from what the actor may use: their own, and what is shared with them. */
@Injectable()
export class ViewsQueries {
  constructor(private readonly reads: Reads) {}

  /** Mine first, then those of others; by name. */
  async of(actor: Actor, list: ListName): Promise<ViewRow[]> {
    const { bind, values } = new Parameters();
    const where = `v.list = ${bind(list)} and v.deleted_at is null and ${visibleTo(actor, 'v', bind)}`;
    return this.reads.rows(this.select(actor, where, bind), { values });
  }

  /** A view of one's own, as a command has left it. */
  async mine(actor: Actor, id: string): Promise<ViewRow | null> {
    const { bind, values } = new Parameters();
    const where = `v.id = ${bind(id)} and v.owner_id = ${bind(actor.id)}`;
    return this.reads.row(this.select(actor, where, bind), { values });
  }

  /** Of the views that a person's lists open with, the one of this list, if they may still use it. */
  async defaultOf(actor: Actor, list: ListName): Promise<string | null> {
    const { bind, values } = new Parameters();
    const found = await this.reads.row<{ id: string }>(
      `select v.id from default_view f join saved_view v on v.id = f.view_id
       where f.account_id = ${bind(actor.id)} and f.list = ${bind(list)} and v.deleted_at is null and ${visibleTo(actor, 'v', bind)}`,
      { values },
    );
    return found?.id ?? null;
  }

  /** Whether the actor may use the view. */
  async sees({ manager }: Within, actor: Actor, { id }: { id: string }): Promise<boolean> {
    const { bind, values } = new Parameters();
    const sql = `select from saved_view v where v.id = ${bind(id)} and v.deleted_at is null and ${visibleTo(actor, 'v', bind)}`;
    return (await manager.query(sql, values)).length > 0;
  }

  /** How many views a person has of a list, and whether one of the others is called so. Two of their own saves come one after the other. */
  async others(
    { manager }: Within,
    { id, ownerId, list, name }: Pick<Owned, 'ownerId'> & { id: string; list: ListName; name: string },
  ): Promise<{ count: number; named: boolean }> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`views of ${ownerId}`]);
    const [found] = await manager.query(
      `select count(*)::int as count, coalesce(bool_or(lower(name) = lower($4)), false) as named from saved_view
       where owner_id = $1 and list = $2 and id <> $3 and deleted_at is null`,
      [ownerId, list, id, name],
    );
    return found;
  }

  async ownerName({ manager }: Within, { ownerId }: Pick<Owned, 'ownerId'>): Promise<string> {
    const [{ name }] = await manager.query('select display_name as name from account where id = $1', [ownerId]);
    return name;
  }

  private select(actor: Actor, where: string, bind: Bind): string {
    const me = bind(actor.id);
    return `select v.id, v.version, v.list, v.name, v.address, v.shared_with as "sharedWith", ${personJson('o')} as owner,
        v.owner_id = ${me} as mine,
        exists (select from default_view f where f.account_id = ${me} and f.list = v.list and f.view_id = v.id) as "isDefault"
      from saved_view v join account o on o.id = v.owner_id where ${where}
      order by v.owner_id <> ${me}, v.name collate "vi-x-icu", v.id`;
  }
}
