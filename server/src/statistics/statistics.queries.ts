import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { InvalidInput, refuse } from '@libs/refusals';
import { Parameters, Reads } from '@libs/sql';
import { Today } from '../assignments';
import { CalendarQueries } from '../calendar';
import { UnitsQueries, type UnitType } from '../units';
import { asOf, type Cell } from './cells.lifecycle';
import { CountedRows, type Question } from './counted-rows.queries';
import { cutOf, within } from './cuts.queries';
import { cellFigures, closes, FigureKey, figuresOf, type Figures, marks, type Tally } from './figures.lifecycle';
import { labelOf } from './labels';
import { formulas, formulaVersion, RateFormula, ratesOf } from './rates.lifecycle';
import { noKey, StatisticsBy } from './statistics-by';
import type { StatisticsScope } from './statistics-scope.graphql';
import type { FigureType, StatisticsRowType, StatisticsType } from './statistics.graphql';

/** More rows than this are no table that anybody reads. */
const mostRows = 500;

/** `[cell, cell by the original deadline, marks, count]`, as PostgreSQL sends it. */
type Group = [Cell | null, Cell | null, number, number];

interface Row {
  key: string | null;
  label: string | null;
  unit: UnitType | null;
  hasParts: boolean;
  groups: Group[];
}

/** Figures and rates, for any scope, cut and day (domain.md §5). Each answer is one statement, so that it is of one moment. */
@Injectable()
export class StatisticsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarQueries,
    private readonly units: UnitsQueries,
  ) {}

  /**
   * The table that the scope asks for, cut into rows or only the total.
   * @param parentUnitId of the cut by unit, whose parts the rows are; without it the units at the top of the viewer's province
   * @param most rows; of more it says that it is truncated
   */
  async statistics(
    actor: Actor,
    scope: StatisticsScope,
    by: StatisticsBy | null = null,
    parentUnitId: string | null = null,
    most = mostRows,
  ): Promise<StatisticsType> {
    return this.table(await this.question(actor, scope), by, parentUnitId, { most });
  }

  /**
   * The same for a question that was put together elsewhere.
   * @param reads where it is read: inside a unit of work, by its own connection
   */
  async table(
    question: Question,
    by: StatisticsBy | null,
    parentUnitId: string | null = null,
    { reads = this.reads, most = mostRows }: { reads?: Pick<Reads, 'rows'>; most?: number } = {},
  ): Promise<StatisticsType> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const counted = new CountedRows(question, bind);
    const parent = by === StatisticsBy.UNIT ? await this.parentOf(parentUnitId) : null;
    const cut = by && cutOf(by, counted, parent, bind);
    const groups = `json_agg(json_build_array(c.cell, c.original, c.marks, c.n))`;
    const grouped = `counted as materialized (
      select by, cell, original, marks, count(*)::int as n from (
        select ${cut ? cut.by : 'null'} as by, ${counted.cell} as cell, ${counted.originalCell} as original, ${counted.marks()} as marks
        ${counted.from(...(cut?.needs ?? []))} ${within(parent && parentUnitId, bind)}) t group by by, cell, original, marks)`;
    const total = `select 0 as place, null as key, null as label, null::json as unit, false as "hasParts", (
      select ${groups} from (select cell, original, marks, sum(n)::int as n from counted group by cell, original, marks) c) as groups`;
    const each =
      cut &&
      `select row_number() over (order by ${cut.order}) as place, g.key::text, ${cut.label} as label, ${cut.unit} as unit,
         ${cut.hasParts} as "hasParts", g.groups
       from (select ${cut.row} as key, ${groups} as groups from counted c group by 1) g ${cut.join}`;
    const rows = await reads.rows<Row>(
      `with ${grouped} ${each ? `select * from (${each}) r where place <= ${bind(most + 1)} union all` : ''} ${total} order by place`,
      parameters,
    );
    return tableOf(question, by, rows, most);
  }

  /** What is asked, by which moment, calendar and rights. Refuses a day to come and a period upside down. */
  async question(actor: Actor, scope: StatisticsScope): Promise<Question> {
    const now = clock.now();
    const moment = asOf(scope.asOf, now, config.TZ_OFFICE);
    if (scope.asOf && scope.asOf > moment.on)
      refuse(new InvalidInput('asOf', 'Ngày chốt số liệu không được sau hôm nay.'));
    if (scope.from && scope.to && scope.from > scope.to)
      refuse(new InvalidInput('from', 'Ngày đầu phải trước ngày cuối.'));
    const calendar = await this.calendar.workCalendar();
    const { soonUntil } = new Today(moment.at, config.TZ_OFFICE, calendar);
    return { actor, scope, asOf: moment, soonUntil };
  }

  /** The unit whose parts are shown: the one named, else the one at the top of all, if there is one. */
  async parentOf(id: string | null | undefined): Promise<string | null> {
    return id ?? this.units.rootId();
  }
}

function tableOf(
  { asOf: { on, at } }: Question,
  by: StatisticsBy | null,
  found: readonly Row[],
  most: number,
): StatisticsType {
  const [total, ...rest] = found;
  const rows = rest.slice(0, most);
  const truncated = rest.length > most;
  const sums = rows.map((row) => figuresOf(tallies(row)));
  const all = figuresOf(tallies(total));
  const addsUp =
    closesIn(total, all) &&
    rows.every((row, at) => closesIn(row, sums[at])) &&
    (!by || truncated || Object.values(FigureKey).every((key) => sumOf(sums, key) === all[key]));
  return {
    asOf: on,
    at,
    formulaVersion,
    rows: rows.map((row, index) => shown(row, by!, sums[index])),
    total: { ...shown(total, null, all), key: '', label: 'Tổng cộng' },
    addsUp,
    truncated,
    formulas: Object.values(RateFormula).map((formula) => ({
      formula,
      name: formulas[formula].name,
      words: formulas[formula].words,
    })),
  };
}

const sumOf = (sums: readonly Figures[], key: FigureKey) => sums.reduce((sum, figures) => sum + figures[key], 0);

const closesIn = ({ groups }: Row, sums: Figures): boolean =>
  closes(
    sums,
    (groups ?? []).reduce((sum, [, , bits, n]) => sum + (bits & marks.COUNTED ? n : 0), 0),
  );

const tallies = ({ groups }: Row, original = false): Tally[] =>
  (groups ?? []).map(([cell, byOriginal, bits, count]) => ({ cell: original ? byOriginal : cell, marks: bits, count }));

function shown(row: Row, by: StatisticsBy | null, sums: Figures): StatisticsRowType {
  const key = by === StatisticsBy.MONTH && row.key ? row.key.slice(0, 7) : (row.key ?? noKey);
  const original = figuresOf(tallies(row, true));
  return {
    key,
    label: row.label ?? (by ? labelOf(by, key) : ''),
    unit: row.unit,
    hasParts: row.hasParts,
    figures: counts(Object.values(FigureKey), sums),
    original: counts(cellFigures, original),
    rates: ratesOf(sums),
  };
}

/** Figures as the schema has them. */
export const counts = (keys: readonly FigureKey[], sums: Figures): FigureType[] =>
  keys.map((key) => ({ key, count: sums[key] }));
