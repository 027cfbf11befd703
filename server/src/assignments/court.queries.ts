import { Injectable } from '@nestjs/common';
import { type Actor, seesProvince } from '@libs/auth';
import { addDays, addMonths } from '@libs/calendar';
import { InvalidInput, refuse } from '@libs/refusals';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { headedUnits, unitBy } from '../directives';
import { unitsWanted } from './assignment-filter.queries';
import { AssignmentsQueries } from './assignments.queries';
import type {
  AssignmentCourtType,
  CourtRowType,
  CourtShareType,
  CourtSpanType,
  CourtSummaryArgs,
  CourtSummaryType,
} from './court.graphql';
import { type Court, type CourtColumns, daysOf, spansOf, standingAt, type Turn } from './court.lifecycle';
import { TimelinessSql } from './timeliness.queries';

/** Nobody passes one assignment back and forth so often; what lies before is no longer drawn. */
const mostSpans = 200;
/** Units that have something in a summary: more than a nation's provinces have each. */
const mostUnits = 1_000;
const longestYears = 5;

type Totals = AssignmentCourtType & { id: string };
type Filter = Pick<CourtSummaryArgs, 'unitIds' | 'from' | 'to'> & { withSubUnits?: boolean };

/** Whose turn it is, how long it has been whose (domain.md §3: the Office's slowness never makes a unit late). */
@Injectable()
export class CourtQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** Of each assignment, from its columns. Whoever asks has already been shown these assignments. */
  async of(actor: Actor, ids: readonly string[]): Promise<Map<string, Totals>> {
    const { today } = await this.assignments.viewer(actor);
    const rows = await this.reads.rows<CourtColumns & { id: string; court: Court | null }>(
      `select id, court, court_since as "courtSince", unit_seconds as "unitSeconds", office_seconds as "officeSeconds",
         waiting_seconds as "waitingSeconds" from assignment where id = any($1::uuid[])`,
      { values: [ids] },
    );
    return new Map(
      rows.map((row) => {
        const { UNIT, OFFICE, WAITING } = standingAt(row, row.court, today.now);
        const days = { unitDays: daysOf(UNIT), officeDays: daysOf(OFFICE), waitingDays: daysOf(WAITING) };
        return [row.id, { id: row.id, now: row.court, since: row.courtSince, ...days }];
      }),
    );
  }

  /** Of each assignment, its life in stretches, from the trail. */
  async spans(ids: readonly string[]): Promise<Map<string, CourtSpanType[]>> {
    const rows = await this.reads.rows<{ id: string; turns: Turn[] }>(
      `select a.id, t.turns from assignment a cross join lateral (
         select json_agg(json_strip_nulls(json_build_object('at', e.at, 'status', e.changes #> '{status,1}'))::jsonb
           || case when e.changes ? 'extensionRequestedAt'
             then jsonb_build_object('extensionRequestedAt', e.changes #> '{extensionRequestedAt,1}') else '{}' end order by e.seq) as turns
         from (select a.issued_at as at, 0 as seq, '{"status": [null, "ASSIGNED"]}'::jsonb as changes
           union all
           (select e.at, e.seq, e.changes from recorded_event e
            where e.subject_id = a.id and e.changes ?| array['status', 'extensionRequestedAt'])) e) t
       where a.id = any($1::uuid[])`,
      { values: [ids] },
    );
    return new Map(rows.map(({ id, turns }) => [id, spansOf(turns).slice(-mostSpans)]));
  }

  /**
   * Unit by unit and all together, in one statement. The province's scope sees every unit, a head those they head; nobody
   * else sees any.
   */
  async summary(actor: Actor, filter: Filter): Promise<CourtSummaryType> {
    const { today } = await this.assignments.viewer(actor);
    const to = filter.to ?? today.on;
    const from = filter.from ?? `${to.slice(0, 4)}-01-01`;
    if (from > to) refuse(new InvalidInput('from', 'Ngày đầu phải trước ngày cuối.'));
    if (addMonths(from, longestYears * 12) < to) {
      refuse(new InvalidInput('from', `Chọn nhiều nhất ${longestYears} năm.`));
    }
    const parameters = new Parameters();
    const { bind } = parameters;
    const time = new TimelinessSql('a', today, bind);
    const where = [
      ownUnits(actor, bind),
      `a.part = 'LEAD' and a.status <> 'WITHDRAWN'`,
      `a.issued_at >= ${time.startOf(bind(from))} and a.issued_at < ${time.startOf(bind(addDays(to, 1)))}`,
    ];
    if (filter.unitIds) where.push(`a.unit_id in (${unitsWanted(filter.unitIds, filter.withSubUnits, bind)})`);
    const rows = await this.reads.rows<CourtRowType>(
      `with owed as (
         select a.unit_id, a.court, r.running, ${courts.map(({ column, is }) => `a.${column} + case when ${is} then r.running else 0 end as ${column}`).join(', ')}
         from assignment a cross join lateral (
           select greatest(0, floor(extract(epoch from ${time.now})) - floor(extract(epoch from a.court_since)))::bigint as running) r
         where ${where.join(' and ')}
       ), summed as (
         select o.unit_id, count(*)::int as assignments, ${courts.map((court) => `${share(court)} as ${court.column}`).join(', ')}
         from owed o group by grouping sets ((o.unit_id), ())
       )
       select case when s.unit_id is null then null else ${unitBy('s.unit_id')} end as unit, s.assignments,
         ${courts.map(({ column, key }) => `s.${column} as "${key}"`).join(', ')}
       from summed s left join unit u on u.id = s.unit_id
       order by s.unit_id is not null, s.assignments desc, u.sort_order, u.name, u.id limit ${bind(mostUnits + 1)}`,
      parameters,
    );
    const [all, ...units] = rows.map(inDays);
    return { from, to, all, units };
  }
}

/** SQL: whether the unit that answers is one whose time the actor may see added up. */
const ownUnits = (actor: Actor, bind: Bind): string =>
  seesProvince(actor) ? 'true' : `a.unit_id = any(${bind(headedUnits(actor))}::uuid[])`;

const courts = [
  { key: 'withUnit', column: 'unit_seconds', is: `court = 'UNIT'` },
  { key: 'withOffice', column: 'office_seconds', is: `court = 'OFFICE'` },
  { key: 'waiting', column: 'waiting_seconds', is: `court = 'WAITING'` },
] as const;

/** SQL: what lay in one court, in seconds. */
const share = ({ column, is }: (typeof courts)[number]): string => `json_build_object(
  'assignments', count(*) filter (where o.${column} > 0 or o.${is}), 'days', coalesce(sum(o.${column}), 0),
  'now', count(*) filter (where o.${is}), 'longestNowDays', max(o.running) filter (where o.${is}))`;

function inDays(row: CourtRowType): CourtRowType {
  const days = ({ assignments, days: seconds, now, longestNowDays: longest }: CourtShareType): CourtShareType => ({
    assignments,
    days: daysOf(seconds),
    averageDays: assignments ? daysOf(seconds / assignments) : null,
    now,
    longestNowDays: longest === null ? null : daysOf(longest),
  });
  return { ...row, withUnit: days(row.withUnit), withOffice: days(row.withOffice), waiting: days(row.waiting) };
}
