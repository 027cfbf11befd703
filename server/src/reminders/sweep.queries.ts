import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '@libs/calendar';
import { Parameters } from '@libs/sql';
import { oldestDay, type Moment, type RuleLike, tellings } from './due.queries';
import { about, dataOf, sentence } from './telling.queries';
import { isStillTrue } from './truth.queries';

interface Within {
  readonly manager: EntityManager;
  readonly now: Date;
}

/** Of so many assignments one transaction makes the reminders: the rest waits for the next. */
export const batch = 4_000;
/** Before every id there is. */
export const beginning = '00000000-0000-0000-0000-000000000000';

/** What changed for whom. */
export interface Touched {
  readonly rows: number;
  readonly accountIds: string[];
}

/** The statements of the sweep: each finds in the database what is due, whatever has been done before. */
@Injectable()
export class SweepQueries {
  /** Whether no other worker makes this rule's reminders now; until the transaction ends. */
  async alone({ manager }: Within, code: string): Promise<boolean> {
    const [{ alone }] = await manager.query('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as alone', [
      `reminders ${code}`,
    ]);
    return alone;
  }

  /** How far back a sweep has to look. */
  async oldest({ manager }: Within, zone: string, today: LocalDate): Promise<LocalDate> {
    return (await manager.query(oldestDay('$1', '$2'), [zone, today]))[0].day;
  }

  /**
   * Makes the rule's reminders that are due and not made, of a batch of assignments after the one given; `last` is the last it
   * looked at, null when there are no more. An older one of the same rule about the same
   * assignment is over by that, and what somebody snoozed stays snoozed unless the new one goes out at once.
   */
  async make(
    { manager }: Within,
    rule: RuleLike,
    moment: Moment,
    after: string,
  ): Promise<Touched & { last: string | null }> {
    const { sql, parameters } = tellings(rule, moment, 'LATEST', { after, limit: batch });
    const { bind } = parameters;
    const code = bind(rule.code);
    const now = `${bind(moment.now.toISOString())}::timestamptz`;
    const asMade = `coalesce(n.rule_code, n.kind) = ${code}`;
    const snoozed = `case when t.channel <> 'AT_ONCE' then (select max(n.snoozed_until) from notification n
      where n.account_id = t.account_id and n.assignment_id = t.id and n.over_at is null and n.snoozed_until > ${now}) end`;
    const [{ rows, looked, last }]: [{ rows: { id: string; rows: number }[]; looked: number; last: string }] =
      await manager.query(
        `${sql}, fresh as (select t.* from told t where not exists (select from notification n where n.assignment_id = t.id
           and ${asMade} and n.due_key = t.key and n.ordinal = t.ordinal and n.account_id = t.account_id)),
       made as (insert into notification
           (id, account_id, assignment_id, kind, todo, rule_code, due_key, ordinal, text, data, at, channel, snoozed_until)
         select gen_random_uuid(), t.account_id, t.id, ${bind(rule.trigger)}, t.todo, ${code}, t.key, t.ordinal,
           ${sentence(rule.text, 't', bind)}, ${dataOf('t')}, ${now}, t.channel, ${snoozed}
         from fresh t ${about('t')}
         on conflict do nothing returning account_id, assignment_id),
       passed as (update notification n set over_at = ${now} from made m where n.account_id = m.account_id
         and n.assignment_id = m.assignment_id and n.rule_code = ${code} and n.over_at is null)
       select (select count(*)::int from chosen) as looked, (select id from chosen order by id desc limit 1) as last,
         (select coalesce(json_agg(r), '[]') from (select account_id as id, count(*)::int as rows from made group by 1) r) as rows`,
        parameters.values,
      );
    return { ...touched(rows), last: looked === batch ? last : null };
  }

  /** Marks what is no longer true: of one assignment, or of all. */
  async end({ manager, now }: Within, zone: string, assignmentId: string | null = null): Promise<Touched> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const at = { now: `${bind(now.toISOString())}::timestamptz`, zone: bind(zone) };
    const one = assignmentId ? `n.assignment_id = ${bind(assignmentId)}::uuid and` : '';
    const [rows]: [{ id: string }[]] = await manager.query(
      `update notification n set over_at = ${at.now} from assignment a
       where a.id = n.assignment_id and ${one} n.over_at is null and not ${isStillTrue('n', 'a', at)} returning n.account_id as id`,
      parameters.values,
    );
    return touched(rows.map(({ id }) => ({ id, rows: 1 })));
  }

  /** What was put off until now is there again. */
  async wake({ manager, now }: Within): Promise<Touched> {
    const [rows]: [{ id: string }[]] = await manager.query(
      `update notification set snoozed_until = null where snoozed_until <= $1 returning account_id as id`,
      [now],
    );
    return touched(rows.map(({ id }) => ({ id, rows: 1 })));
  }
}

const touched = (rows: readonly { id: string; rows: number }[]): Touched => ({
  rows: rows.reduce((sum, each) => sum + each.rows, 0),
  accountIds: [...new Set(rows.map(({ id }) => id))],
});
