import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, has, Role, undeputizedRoles, unitsOf } from '@libs/auth';
import { clock } from '@libs/changes';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { actsAsThemselves, DeputyshipState, type Held, looksAfter, stateOf } from './deputy.policy';

/** Whose deputyships are wanted: those in which the viewer is one of the two, or those that they look after. */
export enum DeputyshipsOf {
  MINE = 'MINE',
  OTHERS = 'OTHERS',
}

/** A deputyship as it is shown. */
export interface DeputyshipRow {
  id: string;
  version: number;
  principal: PersonRow;
  deputy: PersonRow;
  startsAt: Date;
  endsAt: Date;
  note: string;
  setBy: PersonRow;
  setAt: Date;
  endedAt: Date | null;
  state: DeputyshipState;
  mayCallOff: boolean;
}

const person = (id: string) => `(select ${personJson('x')} from account x where x.id = ${id})`;

const held = (id: string) =>
  `(select coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id)), '[]') from role_grant g where g.account_id = ${id})`;

const COLUMNS = `d.id, d.version, d.starts_at as "startsAt", d.ends_at as "endsAt", d.note, d.set_at as "setAt", d.ended_at as "endedAt",
  ${person('d.principal_id')} as principal, ${person('d.deputy_id')} as deputy, ${person('d.set_by_id')} as "setBy",
  ${held('d.principal_id')} as held`;

/** SQL: whether the grant `g` is one that a deputy takes over (`deputized`). */
export const isDeputized = `g.role <> all('{${undeputizedRoles.join()}}')`;

/** SQL: the same of an account id as `looksAfter` says of one person; a db-spec holds the two together. */
export function lookedAfter(actor: Actor, id: string, bind: Parameters['bind']): string {
  if (!actsAsThemselves(actor)) return 'false';
  if (has(actor, Role.SYSTEM_ADMIN)) return 'true';
  const units = bind([...new Set([...unitsOf(actor, Role.UNIT_ADMIN), ...unitsOf(actor, Role.OFFICE_HEAD)])]);
  const taken = `select from role_grant g where g.account_id = ${id} and ${isDeputized}`;
  return `exists (${taken}) and not exists (${taken} and g.unit_id <> all(${units}::uuid[]))`;
}

/** Who stands in for whom. */
@Injectable()
export class DeputiesQueries {
  constructor(private readonly reads: Reads) {}

  /** The latest first. Those of others only as far as the viewer looks after them. */
  async list(actor: Actor, of: DeputyshipsOf, { first, after }: PageArgs): Promise<Page<DeputyshipRow>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const keyset = keysetOf(
      [
        { sql: 'd.starts_at', type: 'timestamptz', direction: 'desc' },
        { sql: 'd.id', type: 'uuid', direction: 'desc' },
      ],
      after,
      bind,
    );
    const where = this.where(actor, of, bind);
    const rows = await this.reads.rows<Found & { keys: unknown[] }>(
      `select q.*, ${keyset.cursor('q')} as keys from (select ${COLUMNS}, ${keyset.columns} from deputyship d
         where ${where} and ${keyset.beyond} order by ${keyset.by()} limit ${bind(first + 1)}) q order by ${keyset.by('q')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      () => this.count(actor, of),
      (row) => shown(actor, row),
    );
  }

  /** One, for whoever it concerns; null for everybody else. */
  async one(actor: Actor, id: string): Promise<DeputyshipRow | null> {
    const row = await this.reads.row<Found>(`select ${COLUMNS} from deputyship d where d.id = $1`, { values: [id] });
    if (!row) return null;
    const mine = [row.principal.id, row.deputy.id].includes(actor.id);
    return mine || looksAfter(actor, row.principal.id, row.held) ? shown(actor, row) : null;
  }

  /** Inside the transaction: whether the account may sign in and belongs to one of these units or a part of them. */
  async belongsTo({ manager }: Within, accountId: string, unitIds: readonly string[]): Promise<boolean> {
    const found = await manager.query(
      `select from account a where a.id = $1 and a.disabled_at is null and exists (${firstSharedUnit('a.id', '$2')})`,
      [accountId, unitIds],
    );
    return found.length > 0;
  }

  /** The roles of a person. Inside a transaction if one is given. */
  async heldBy(accountId: string, within?: Within): Promise<Held[]> {
    const sql = `select role, unit_id as "unitId" from role_grant where account_id = $1`;
    return within ? within.manager.query(sql, [accountId]) : this.reads.rows<Held>(sql, { values: [accountId] });
  }

  /** Names and addresses for the letters. */
  async people({ manager }: Within, ids: readonly string[]): Promise<Map<string, Named>> {
    const rows: Named[] = await manager.query(
      `select id, display_name as "displayName", email, disabled_at is not null as disabled from account where id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whether the two already have such a period that overlaps. Whoever enters another for them at once waits. */
  async overlaps({ manager }: Within, { principalId, deputyId, startsAt, endsAt }: Overlap): Promise<boolean> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`deputy ${principalId}`]);
    const found = await manager.query(
      `select from deputyship where principal_id = $1 and deputy_id = $2 and ended_at is null and starts_at < $4 and ends_at > $3`,
      [principalId, deputyId, startsAt, endsAt],
    );
    return found.length > 0;
  }

  private where(actor: Actor, of: DeputyshipsOf, bind: Parameters['bind']): string {
    const mine = `${bind(actor.id)} in (d.principal_id, d.deputy_id)`;
    return of === DeputyshipsOf.MINE ? mine : `not (${mine}) and ${lookedAfter(actor, 'd.principal_id', bind)}`;
  }

  private async count(actor: Actor, of: DeputyshipsOf): Promise<number> {
    const parameters = new Parameters();
    const sql = `select count(*)::int as n from deputyship d where ${this.where(actor, of, parameters.bind)}`;
    return (await this.reads.row<{ n: number }>(sql, parameters))!.n;
  }
}

interface Within {
  readonly manager: EntityManager;
}

interface Overlap {
  principalId: string;
  deputyId: string;
  startsAt: Date;
  endsAt: Date;
}

/** A person as letters address them. */
export interface Named {
  id: string;
  displayName: string;
  email: string | null;
  disabled: boolean;
}

type Found = Omit<DeputyshipRow, 'state' | 'mayCallOff'> & { held: Held[] };

/** SQL: the highest of the units of an account (SQL) that is one of `units` (SQL, an array) or a part of one. */
export const firstSharedUnit = (account: string, units: string): string =>
  `select v.id from role_grant g join unit v on v.id = g.unit_id
   where g.account_id = ${account} and v.path && ${units}::uuid[] order by cardinality(v.path), v.id limit 1`;

function shown(actor: Actor, { held: roles, ...row }: Found): DeputyshipRow {
  const period = {
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    endedAt: row.endedAt && new Date(row.endedAt),
  };
  const state = stateOf(period, clock.now());
  const lasts = state === DeputyshipState.UPCOMING || state === DeputyshipState.ACTIVE;
  return { ...row, state, mayCallOff: lasts && looksAfter(actor, row.principal.id, roles) };
}
