import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, has, Role, unitsOf } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { holdsAt, personJson, type PersonRow } from '../accounts';
import { unitJson } from '../units';

/** An account that nobody has used for a while. */
export interface UnusedRow {
  person: PersonRow;
  unit: unknown;
  usedAt: Date;
  warnedAt: Date | null;
}

/** An account to be told or closed. */
export interface Idle {
  id: string;
  displayName: string;
  email: string | null;
  usedAt: Date;
}

interface Within {
  readonly manager: EntityManager;
}

/** SQL: accounts `a` with their use `e` that may sign in; whoever is away and replaced is not idle. */
const IN_USE = `account a join account_use e on e.account_id = a.id
  where a.disabled_at is null and not exists (select from deputyship d where d.principal_id = a.id and ${holdsAt('d')})`;

/** SQL, for `greatest`: when somebody was last there as that account (SQL), with a session and with a token. */
export const seenOf = (account: string): string =>
  `(select max(last_seen_at) from session where account_id = ${account}),
   (select max(last_used_at) from access_token where account_id = ${account})`;

const daysAgo = (days: string) => `now() - make_interval(days => ${days}::int)`;

/** Who uses their account. Sessions live by the database's own clock, so this is counted by it, too. */
@Injectable()
export class AccountUseQueries {
  constructor(private readonly reads: Reads) {}

  /**
   * Takes from sessions and tokens when accounts were last used. It follows from what is recorded elsewhere: no event. A new
   * account, and one that was opened again, begins to count now.
   */
  async note({ manager }: Within): Promise<void> {
    await manager.query(`insert into account_use (account_id, used_at)
      select a.id, coalesce(s.at, now()) from account a left join account_use e on e.account_id = a.id
      left join lateral (select greatest(${seenOf('a.id')},
          (select max(at) from recorded_event where subject_id = a.id and type = 'account.restored')) as at) s on true
      where e.account_id is null or s.at > e.used_at
      on conflict (account_id) do update set used_at = excluded.used_at, warned_at = null`);
  }

  /** Those to be told that they will be closed; some at a time. */
  async toWarn(
    { manager }: Within,
    { days, notice }: { days: number; notice: number },
    limit: number,
  ): Promise<Idle[]> {
    return manager.query(
      `select a.id, a.display_name as "displayName", a.email, e.used_at as "usedAt" from ${IN_USE}
         and e.warned_at is null and e.used_at < ${daysAgo('$1')} order by e.used_at, a.id limit $2 for update of e skip locked`,
      [days - notice, limit],
    );
  }

  /** Those whose time is over and who were told long enough before. */
  async toDisable(
    { manager }: Within,
    { days, notice }: { days: number; notice: number },
    limit: number,
  ): Promise<Idle[]> {
    return manager.query(
      `select a.id, a.display_name as "displayName", a.email, e.used_at as "usedAt" from ${IN_USE}
         and e.used_at < ${daysAgo('$1')} and e.warned_at <= ${daysAgo('$2')} order by e.used_at, a.id limit $3 for update of e skip locked`,
      [days, notice, limit],
    );
  }

  async warned({ manager }: Within, ids: readonly string[]): Promise<void> {
    await manager.query('update account_use set warned_at = now() where account_id = any($1::uuid[])', [ids]);
  }

  /** Whether nobody else who may sign in administers the system. Two who are looked at at once come one after the other. */
  async isLastAdministrator({ manager }: Within, accountId: string): Promise<boolean> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('last system administrator', 0))`);
    const [{ holds, others }] = await manager.query(
      `select bool_or(a.id = $1) as holds, count(*) filter (where a.id <> $1)::int as others
       from account a where a.disabled_at is null and exists (select from role_grant g where g.account_id = a.id and g.role = $2)`,
      [accountId, Role.SYSTEM_ADMIN],
    );
    return Boolean(holds) && others === 0;
  }

  /** Accounts not used for so many days, of the units that the actor administers; the longest first. */
  unused(actor: Actor, days: number): Promise<UnusedRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const seen = has(actor, Role.SYSTEM_ADMIN)
      ? 'true'
      : `g.unit_id = any(${bind(unitsOf(actor, Role.UNIT_ADMIN))}::uuid[])`;
    return this.reads.rows<UnusedRow>(
      `select ${personJson('a')} as person, ${unitJson('u')} as unit, e.used_at as "usedAt", e.warned_at as "warnedAt"
       from account a join account_use e on e.account_id = a.id
       cross join lateral (select v.id from role_grant g join unit v on v.id = g.unit_id
         where g.account_id = a.id and ${seen} order by cardinality(v.path), v.id limit 1) first
       join unit u on u.id = first.id
       where a.disabled_at is null and e.used_at < ${daysAgo(bind(days))} order by e.used_at, a.id limit 500`,
      parameters,
    );
  }
}
