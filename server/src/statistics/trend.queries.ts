import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { LocalDate } from '@libs/calendar';
import { config } from '@libs/config';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { Today } from '../assignments';
import { CalendarQueries } from '../calendar';
import { type AsOf, asOf, type Cell } from './cells.lifecycle';
import { wallClock } from './cells.queries';
import { CountedRows, type Many, marksOfClosed } from './counted-rows.queries';
import { FigureKey, figuresOf } from './figures.lifecycle';
import { versions } from './history.queries';
import { dayBefore, moveConditions, moved } from './moves.queries';
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
    const before = dayBefore(question, since);
    const parameters = new Parameters();
    const { bind } = parameters;
    const found = await this.reads.row<Record<StatisticsMoveKey, number>>(
      `select ${Object.entries(moveConditions).map(([key, condition]) => `count(*) filter (where ${condition})::int as "${key}"`)}
       ${moved(new CountedRows(question, bind), before, bind)}`,
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
