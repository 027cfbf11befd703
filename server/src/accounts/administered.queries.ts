import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, Role } from '@libs/auth';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { unitJson, UnitsQueries, type UnitRow } from '../units';
import {
  type AccountAction,
  AccountStatus,
  type Administered,
  administrationOf,
  type Held,
  mayGrant,
  type Reach,
  reachOf,
} from './administration.policy';

/** Which accounts; what is left out does not narrow. */
export interface AdministeredWanted {
  text?: string | null;
  within?: string | null;
  roles?: readonly Role[] | null;
  statuses?: readonly AccountStatus[] | null;
}

/** An account as those who administer it see it. */
export interface AdministeredRow {
  id: string;
  version: number;
  username: string;
  displayName: string;
  title: string;
  email: string | null;
  status: AccountStatus;
  invitedAt: Date | null;
  disabledAt: Date | null;
  lastSignInAt: Date | null;
  roles: { role: Role; unit: Omit<UnitRow, 'path' | 'sortOrder'>; revocable: boolean }[];
  viewerActions: AccountAction[];
}

type Stored = Omit<AdministeredRow, 'viewerActions' | 'roles'> & {
  roles: { role: Role; unit: AdministeredRow['roles'][number]['unit'] }[];
};

const STATUS = `case when a.disabled_at is not null then 'DISABLED' when a.invited_at is not null then 'INVITED' else 'ACTIVE' end`;

const COLUMNS = `a.id, a.version, a.username, a.display_name as "displayName", a.title, a.email, ${STATUS} as status,
  a.invited_at as "invitedAt", a.disabled_at as "disabledAt",
  (select s.started_at from session s where s.account_id = a.id order by s.started_at desc limit 1) as "lastSignInAt",
  (select coalesce(json_agg(json_build_object('role', g.role, 'unit', ${unitJson('u')}) order by u.path, g.role), '[]')
   from role_grant g join unit u on u.id = g.unit_id where g.account_id = a.id) as roles`;

/** By given name, as people look each other up (domain-facts.md §8.2). */
const KEYS = `regexp_replace(a.display_name, '^.*\\s', '') collate "vi-x-icu", a.display_name collate "vi-x-icu", a.id`;

/** Reads of accounts for those who administer them (domain.md §7). To others there are none. */
@Injectable()
export class AdministeredQueries {
  constructor(
    private readonly reads: Reads,
    private readonly units: UnitsQueries,
  ) {}

  async find(actor: Actor, wanted: AdministeredWanted, { first, after }: PageArgs): Promise<Page<AdministeredRow>> {
    const from = within(reachOf(actor), wanted);
    const cursor = readCursor(after, 3)?.map((key) => from.bind(key));
    const rows = await this.reads.rows<Stored & { keys: unknown[] }>(
      `select ${COLUMNS}, json_build_array(${KEYS}) as keys ${from.sql}
       ${cursor ? `and (${KEYS}) > (${cursor.join(', ')})` : ''} order by ${KEYS} limit ${from.bind(first + 1)}`,
      from,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      () => this.count(actor, wanted),
      ({ keys: _, ...row }) => shownTo(actor, row),
    );
  }

  async one(actor: Actor, id: string): Promise<AdministeredRow | null> {
    const from = within(reachOf(actor), {});
    const row = await this.reads.row<Stored>(`select ${COLUMNS} ${from.sql} and a.id = ${from.bind(id)}`, from);
    return row && shownTo(actor, row);
  }

  /** What one may grant, and where; null for whoever administers nobody. */
  async reach(actor: Actor): Promise<{ roles: readonly Role[]; units: UnitRow[] } | null> {
    const reach = reachOf(actor);
    if (!reach) return null;
    const top = reach.everyone ? await this.units.tops() : actor.grants.flatMap(ownUnit);
    const units = await this.units.byIds(top);
    // A unit that lies within another of them is reached by that one.
    const all = [...units.values()];
    const inner = (unit: UnitRow) => all.some(({ id }) => id !== unit.id && unit.path.includes(id));
    return { roles: reach.roles, units: all.filter((unit) => !inner(unit)) };
  }

  /** What the rules look at, as the transaction sees it. */
  async administered({ manager }: { manager: EntityManager }, id: string): Promise<Administered> {
    const [found] = await manager.query(
      `select a.id, ${STATUS} as status, (select coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id)), '[]')
         from role_grant g where g.account_id = a.id) as held from account a where a.id = $1`,
      [id],
    );
    return found;
  }

  /** Whether anybody else can still administer the system; whoever else is about to leave waits for this transaction. */
  async isLastAdmin({ manager }: { manager: EntityManager }, id: string): Promise<boolean> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('system administrators', 0))`);
    const [{ others }] = await manager.query(
      `select exists (select from account a join role_grant g on g.account_id = a.id
         where g.role = $2 and a.id <> $1 and a.disabled_at is null and a.invited_at is null) as others`,
      [id, Role.SYSTEM_ADMIN],
    );
    return !others;
  }

  /** Whoever else can sign in, or could again, and has their mail there. */
  async hasAddress({ manager }: { manager: EntityManager }, email: string, exceptId: string | null): Promise<boolean> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('address ' || lower($1), 0))`, [email]);
    const [{ taken }] = await manager.query(
      'select exists (select from account where lower(email) = lower($1) and id is distinct from $2::uuid) as taken',
      [email, exceptId],
    );
    return taken;
  }

  /** Those of the user names and addresses that are somebody's, in lower case. */
  async known(names: readonly string[], addresses: readonly string[]): Promise<Set<string>> {
    const rows = await this.reads.rows<{ key: string }>(
      `select username as key from account where username = any($1) union select lower(email) from account where lower(email) = any($2)`,
      { values: [names, addresses] },
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async count(actor: Actor, wanted: AdministeredWanted): Promise<number> {
    const from = within(reachOf(actor), wanted);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n ${from.sql}`, from))!.n;
  }
}

const ownUnit = ({ role, unitId }: { role: Role; unitId: string }) => (role === Role.UNIT_ADMIN ? [unitId] : []);

/** The accounts within reach that were asked for: `from … where …` with its values. */
function within(reach: Reach | null, { text, within: top, roles, statuses }: AdministeredWanted) {
  const parameters = new Parameters();
  const { bind, values } = parameters;
  const conditions = [reach ? 'true' : 'false'];
  const holds = (condition: string) =>
    `exists (select from role_grant g join unit u on u.id = g.unit_id where g.account_id = a.id and ${condition})`;
  if (reach && !reach.everyone) conditions.push(holds(`g.unit_id = any(${bind(reach.unitIds)}::uuid[])`));
  const asked = [
    ...(top ? [`u.path @> array[${bind(top)}::uuid]`] : []),
    ...(roles?.length ? [`g.role = any(${bind(roles)})`] : []),
  ];
  if (asked.length) conditions.push(holds(asked.join(' and ')));
  if (statuses?.length) conditions.push(`${STATUS} = any(${bind(statuses)})`);
  const typed = text?.trim();
  if (typed) {
    const words = bind(typed);
    conditions.push(`(strpos(fold(a.display_name), fold(${words})) > 0 or strpos(fold(a.title), fold(${words})) > 0
      or strpos(a.username, lower(${words})) > 0 or strpos(lower(a.email), lower(${words})) > 0)`);
  }
  return { sql: `from account a where ${conditions.join(' and ')}`, bind, values };
}

function shownTo(actor: Actor, row: Stored): AdministeredRow {
  const held: Held[] = row.roles.map(({ role, unit }) => ({ role, unitId: unit.id }));
  const others = row.id !== actor.id && row.status !== AccountStatus.DISABLED && held.length > 1;
  const roles = row.roles.map((each, at) => ({ ...each, revocable: others && mayGrant(actor, held[at]) }));
  return { ...row, roles, viewerActions: administrationOf(actor, { id: row.id, status: row.status, held }) };
}
