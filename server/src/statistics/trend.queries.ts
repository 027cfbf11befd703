import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { LocalDate } from '@libs/calendar';
import { config } from '@libs/config';
import { InvalidInput, refuse } from '@libs/refusals';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { Today } from '../assignments';
import { CalendarQueries } from '../calendar';
import { type AsOf, asOf, type Cell } from './cells.lifecycle';
import { CellsSql, wallClock } from './cells.queries';
import { CountedRows, type Many, marksOfClosed } from './counted-rows.queries';
import { FigureKey, figuresOf } from './figures.lifecycle';
import { heldAt, versions } from './history.queries';
import { ratesOf } from './rates.lifecycle';
import { counts, StatisticsQueries } from './statistics.queries';
import type { StatisticsScope } from './statistics-scope.graphql';
import type { StatisticsMoveType, TrendPointType } from './trend.graphql';
import { pointsOf, StatisticsMoveKey, type TrendStep } from './trend.lifecycle';

/** Versions that count the same at the points from `first` to `last`, which are numbered from 1. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly cell: Cell | null;
  readonly marks: number;
  readonly count: number;
}

type Point = AsOf & { readonly soonUntil: LocalDate };

/** How figures came to be what they are: over time, and since a day. */
@Injectable()
export class TrendQueries {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarQueries,
    private readonly statistics: StatisticsQueries,
  ) {}

  /**
   * The figures as of the end of each of the last weeks or months; the last point is the day of the scope. One pass over the
   * versions: what is done or withdrawn counts the same at every point it reaches, so only what is open is asked point by point.
   */
  async trend(actor: Actor, scope: StatisticsScope, step: TrendStep, count: number): Promise<TrendPointType[]> {
    const question = await this.statistics.question(actor, scope);
    const points = await this.points(question.asOf, pointsOf(step, count, question.asOf.on));
    const parameters = new Parameters();
    const { bind } = parameters;
    const closed = new CountedRows(question, bind, ofClosed(points, bind));
    const open = new CountedRows(question, bind, ofOpen(points, scope, bind));
    const rows = await this.reads.rows<Stretch>(
      `select first, last, cell, marks, count(*)::int as count from (
         select v.first, v.last, ${closed.cell} as cell, ${closed.marks(marksOfClosed)} as marks ${closed.from()}
         union all select v.n, v.n, ${open.cell}, ${open.marks()} ${open.from()}) s
       group by first, last, cell, marks`,
      parameters,
    );
    return points.map(({ on }, at) => {
      const figures = figuresOf(rows.filter(({ first, last }) => first <= at + 1 && last >= at + 1));
      return { on, figures: counts(Object.values(FigureKey), figures), rates: ratesOf(figures) };
    });
  }

  /** What changed between the end of the day `since` and the day of the scope, of what is in the scope now. */
  async moves(actor: Actor, scope: StatisticsScope, since: LocalDate): Promise<StatisticsMoveType[]> {
    const question = await this.statistics.question(actor, scope);
    if (since >= question.asOf.on) refuse(new InvalidInput('since', 'Ngày so sánh phải trước ngày chốt số liệu.'));
    const [before] = await this.points(question.asOf, [since]);
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = new CountedRows(question, bind);
    const then = new CellsSql('b', before, bind);
    const found = await this.reads.row<Record<StatisticsMoveKey, number>>(
      `select ${Object.entries(moveConditions).map(([key, condition]) => `count(*) filter (where ${condition})::int as "${key}"`)}
       from (select v.id, ${rows.cell} as cell, v.extension_count, v.return_count ${rows.from()} and ${rows.inPeriod}
         -- what was done or withdrawn by then, and has not changed since, has not moved
         and (${rows.since} > ${then.at} or ${rows.cells.open})) n
       left join lateral (select b.id, ${then.cell(rows.basis)} as cell, b.extension_count, b.return_count
         from ${versions} b where ${heldAt('b', then.at)} and b.id = n.id) o on true`,
      parameters,
    );
    return Object.values(StatisticsMoveKey).map((key) => ({ key, count: found![key] }));
  }

  private async points(last: AsOf, days: readonly LocalDate[]): Promise<Point[]> {
    const calendar = await this.calendar.workCalendar();
    return days.map((on) => {
      const moment = on === last.on ? last : asOf(on, last.at, config.TZ_OFFICE);
      return { ...moment, soonUntil: new Today(moment.at, config.TZ_OFFICE, calendar).soonUntil };
    });
  }
}

/** SQL over `n`, as it is, and `o`, as it was; that has no id for what was not given yet. */
const moveConditions: Record<StatisticsMoveKey, string> = {
  ISSUED: `o.id is null and n.cell <> 'WITHDRAWN'`,
  DONE: `n.cell in ('DONE_ON_TIME', 'DONE_LATE', 'DONE_NO_DEADLINE') and coalesce(o.cell not in ('DONE_ON_TIME', 'DONE_LATE', 'DONE_NO_DEADLINE'), true)`,
  BECAME_OVERDUE: `n.cell = 'OPEN_OVERDUE' and o.cell is distinct from 'OPEN_OVERDUE'`,
  OVERDUE_CLEARED: `o.cell = 'OPEN_OVERDUE' and n.cell <> 'OPEN_OVERDUE'`,
  EXTENDED: `n.cell <> 'WITHDRAWN' and n.extension_count > coalesce(o.extension_count, 0)`,
  RETURNED: `n.cell <> 'WITHDRAWN' and n.return_count > coalesce(o.return_count, 0)`,
};

/**
 * SQL: versions with the first and the last point they reach. A version holds at a point that is its first moment, and no more
 * at one that is its end, so it is asked how many points come before: a microsecond later, as `width_bucket` counts.
 */
function reaching(points: readonly Point[], bind: Bind, which: string): string {
  const ends = `${bind(points.map(({ at }) => at.toISOString().replace('Z', '001Z')))}::timestamptz[]`;
  return `select l.*, width_bucket(l.valid_from, ${ends}) + 1 as first, width_bucket(l.valid_to, ${ends}) as last
    from ${versions} l where l.valid_to > ${bind(points[0].at.toISOString())}::timestamptz and ${which}`;
}

/** No clock has a say in what is done or withdrawn. */
const ofClosed = (points: readonly Point[], bind: Bind): Many => ({
  source: `(select * from (${reaching(points, bind, `l.status in ('COMPLETED', 'WITHDRAWN')`)}) c where c.first <= c.last)`,
  moment: { at: 'null::timestamptz', wall: 'null::timestamp', soonUntil: 'null::date', year: 'null::timestamptz' },
});

const ofOpen = (points: readonly Point[], scope: StatisticsScope, bind: Bind): Many => {
  const column = (values: readonly string[], type: string) => `${bind(values)}::${type}[]`;
  const years = points.map(({ on }) => `${(scope.from ?? on).slice(0, 4)}-01-01`);
  const table = [
    column(
      points.map(({ at }) => at.toISOString()),
      'timestamptz',
    ),
    column(points.map(wallClock), 'timestamp'),
    column(
      points.map(({ soonUntil }) => soonUntil),
      'date',
    ),
    `array(select y::timestamp at time zone ${bind(points[0].zone)} from unnest(${column(years, 'date')}) y)`,
  ];
  const open = `l.status not in ('COMPLETED', 'WITHDRAWN')`;
  return {
    source: `(select o.*, t.* from (${reaching(points, bind, open)}) o
      join unnest(${table.join(', ')}) with ordinality t(at, wall, soon, year, n) on t.n between o.first and o.last)`,
    moment: { at: 'v.at', wall: 'v.wall', soonUntil: 'v.soon', year: 'v.year' },
  };
};
