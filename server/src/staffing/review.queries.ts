import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, has, type Role, Role as Roles, unitsOf } from '@libs/auth';
import { config } from '@libs/config';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { unitJson } from '../units';
import { seenOf } from './account-use.queries';
import { graceDays } from './review.policy';

/** How the accounts of one unit stand. */
export interface UnitReviewRow {
  unit: { id: string };
  accounts: number;
  due: number;
  overdue: number;
  nextDueAt: Date | null;
}

/** One account of a unit as it is looked through. */
export interface ReviewedAccountRow {
  id: string;
  person: PersonRow;
  username: string;
  roles: Role[];
  usedAt: Date | null;
  confirmedAt: Date | null;
  confirmedBy: PersonRow | null;
  dueAt: Date;
  due: boolean;
}

/** An administrator to be reminded, with the units whose accounts are due. */
export interface Reminded {
  id: string;
  displayName: string;
  email: string;
  unitIds: string[];
  units: string[];
  accounts: number;
}

interface Within {
  readonly manager: EntityManager;
}

/**
 * SQL: every account that may sign in, in each unit where it has a role: `unit_id`, `account_id`, `roles`, the last confirmation
 * and until when it holds. An account that was never confirmed counts from the day it came to be.
 */
const standing = (months: string) => `(
  select g.unit_id, g.account_id, array_agg(g.role order by g.role) as roles, c.at as confirmed_at, c.by_id as confirmed_by_id,
    coalesce(c.at, (select min(e.at) from recorded_event e where e.subject_id = g.account_id), now()) + make_interval(months => ${months}::int) as due_at
  from role_grant g join account a on a.id = g.account_id and a.disabled_at is null
  left join lateral (select f.at, f.by_id from account_confirmation f where f.unit_id = g.unit_id and f.account_id = g.account_id
    order by f.at desc limit 1) c on true
  group by g.unit_id, g.account_id, c.at, c.by_id)`;

/** SQL: when the account `a` was last used: what the clock noted, and what came since. */
const USED = `greatest((select e.used_at from account_use e where e.account_id = a.id), ${seenOf('a.id')})`;

const OVERDUE = `s.due_at < now() - make_interval(days => ${graceDays})`;

/** Which accounts somebody has to answer for again (domain-facts.md §6.3: every six months). */
@Injectable()
export class ReviewQueries {
  constructor(private readonly reads: Reads) {}

  /** Unit by unit, of those that the actor administers; what is due on an earlier day comes first, then as in the tree. */
  async units(actor: Actor, months: number): Promise<UnitReviewRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    return this.reads.rows<UnitReviewRow>(
      `select ${unitJson('u')} as unit, count(*)::int as accounts, count(*) filter (where s.due_at <= now())::int as due,
         count(*) filter (where ${OVERDUE})::int as overdue, min(s.due_at) as "nextDueAt"
       from ${standing(bind(months))} s join unit u on u.id = s.unit_id where ${administered(actor, 's.unit_id', bind)}
       group by u.id order by (min(s.due_at) at time zone ${bind(config.TZ_OFFICE)})::date, cardinality(u.path), u.sort_order,
         u.name collate "vi-x-icu", u.id`,
      parameters,
    );
  }

  /** The accounts of one unit; none where the actor does not administer it. */
  async accounts(
    actor: Actor,
    unitId: string,
    months: number,
    { first, after }: PageArgs,
  ): Promise<Page<ReviewedAccountRow>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const keyset = keysetOf(
      [
        { sql: 's.due_at', type: 'timestamptz', direction: 'asc' },
        { sql: 's.account_id', type: 'uuid', direction: 'asc' },
      ],
      after,
      bind,
    );
    const where = `s.unit_id = ${bind(unitId)} and ${administered(actor, 's.unit_id', bind)}`;
    const from = `${standing(bind(months))} s join account a on a.id = s.account_id`;
    const rows = await this.reads.rows<ReviewedAccountRow & { keys: unknown[] }>(
      `select q.*, ${keyset.cursor('q')} as keys from (
         select a.id, ${personJson('a')} as person, a.username, s.roles, s.confirmed_at as "confirmedAt", s.due_at as "dueAt",
           s.due_at <= now() as due, ${USED} as "usedAt",
           (select ${personJson('x')} from account x where x.id = s.confirmed_by_id) as "confirmedBy", ${keyset.columns}
         from ${from} where ${where} and ${keyset.beyond} order by ${keyset.by()} limit ${bind(first + 1)}) q order by ${keyset.by('q')}`,
      parameters,
    );
    const count = async () => {
      const counted = new Parameters();
      const sql = `select count(distinct g.account_id)::int as n from role_grant g join account a on a.id = g.account_id and a.disabled_at is null
        where g.unit_id = ${counted.bind(unitId)} and ${administered(actor, 'g.unit_id', counted.bind)}`;
      return (await this.reads.row<{ n: number }>(sql, counted))!.n;
    };
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      count,
      (row) => row,
    );
  }

  /** Inside the transaction: of these accounts of the unit (or all of it) those that may sign in, with their roles there. */
  async ofUnit(
    { manager }: Within,
    unitId: string,
    ids: readonly string[] | null,
  ): Promise<{ id: string; displayName: string; roles: string[] }[]> {
    return manager.query(
      `select a.id, a.display_name as "displayName", array_agg(g.role order by g.role) as roles
       from role_grant g join account a on a.id = g.account_id and a.disabled_at is null
       where g.unit_id = $1 and ($2::uuid[] is null or a.id = any($2::uuid[])) group by a.id order by a.id`,
      [unitId, ids],
    );
  }

  async unitName({ manager }: Within, unitId: string): Promise<string | null> {
    const [found] = await manager.query('select name from unit where id = $1', [unitId]);
    return found?.name ?? null;
  }

  /**
   * Administrators of units with accounts that are due, of whom nobody was told lately: of the unit, or of the nearest one above
   * that has any, or else of the system.
   */
  async toRemind({ manager }: Within, months: number, everyDays: number): Promise<Reminded[]> {
    return manager.query(
      `with due as (
         select s.unit_id, count(*)::int as accounts from ${standing('$1')} s where s.due_at <= now()
           and not exists (select from review_reminder r where r.unit_id = s.unit_id and r.at > now() - make_interval(days => $2::int))
         group by s.unit_id),
       near as (
         select due.*, (select g.unit_id from role_grant g join account a on a.id = g.account_id and a.disabled_at is null
             where g.role = '${Roles.UNIT_ADMIN}' and g.unit_id = any(u.path) order by array_position(u.path, g.unit_id) desc limit 1) as admin_unit
         from due join unit u on u.id = due.unit_id)
       select a.id, a.display_name as "displayName", a.email, array_agg(n.unit_id order by u.path) as "unitIds",
         array_agg(coalesce(nullif(u.short_name, ''), u.name) order by u.path) as units, sum(n.accounts)::int as accounts
       from near n join unit u on u.id = n.unit_id
       join role_grant g on case when n.admin_unit is null then g.role = '${Roles.SYSTEM_ADMIN}'
         else g.role = '${Roles.UNIT_ADMIN}' and g.unit_id = n.admin_unit end
       join account a on a.id = g.account_id and a.disabled_at is null and a.email is not null
       group by a.id order by a.id`,
      [months, everyDays],
    );
  }

  async reminded({ manager }: Within, unitIds: readonly string[]): Promise<void> {
    await manager.query(
      `insert into review_reminder (unit_id, at) select id, now() from unnest($1::uuid[]) id
       on conflict (unit_id) do update set at = excluded.at`,
      [unitIds],
    );
  }
}

/** SQL: whether the actor answers for the accounts of the unit (SQL). */
const administered = (actor: Actor, unit: string, bind: Parameters['bind']): string =>
  has(actor, Roles.SYSTEM_ADMIN) ? 'true' : `${unit} = any(${bind(unitsOf(actor, Roles.UNIT_ADMIN))}::uuid[])`;
