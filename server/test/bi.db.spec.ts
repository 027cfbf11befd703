import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { addDays, localDateIn } from '@libs/calendar';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { CalendarQueries } from '../src/calendar';
import { PeriodsService } from '../src/periods';
import { FigureKey, RateFormula, StatisticsQueries, type StatisticsRowType } from '../src/statistics';
import { aProvince, type Province } from './builders';
import { Histories } from './figures/histories';
import { FiguresOracle } from './figures/oracle';
import { startModules } from './issuing';
import { dice } from './random-list';

let app: INestApplicationContext;
let p: Province;
let owner: Client;
let today: string;

const { roll } = dice(7);
const sql = async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows;

/** A province with some thousand made-up lives of assignments, over a year. */
beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  owner = new Client({ connectionString: config.DATABASE_URL });
  await owner.connect();
  // One directive goes to the same unit many times here: what is counted is what matters.
  await sql('drop index assignment_once');
  const calendar = await app.get(CalendarQueries).workCalendar();
  const paths = await sql('select id, path from unit');
  const oracle = new FiguresOracle(new Map(paths.map(({ id, path }) => [id, path])), (on) => calendar.isWorkingDay(on));
  const places = {
    units: [p.province, p.finance, p.financeDivision, p.construction, p.constructionDivision, p.ward].map(
      ({ id }) => id,
    ),
    people: [p.financeSpecialist.id, p.constructionSpecialist.id],
    monitors: [p.officeSpecialist.id, p.otherOfficeSpecialist.id],
    leaders: [p.leader.id, p.officeHead.id],
    fields: (await sql(`insert into field values (gen_random_uuid(), 'L', 'Lĩnh vực') returning id`)).map(
      ({ id }) => id,
    ),
    issuers: [p.province.id, p.office.id],
    enteredBy: p.officeSpecialist.id,
  };
  clock.plays = await new Histories(owner, oracle, places, roll).live(new Date('2025-10-15T01:00:00Z'), 110, 8, 25);
  today = localDateIn(config.TZ_OFFICE, clock.plays);
}, 90_000);
afterAll(async () => {
  clock.plays = null;
  await owner?.end();
  await app?.close();
});

const figureColumns = Object.values(FigureKey).map((key) => key.toLowerCase());
const rateColumns = Object.values(RateFormula).map((formula) => formula.toLowerCase());
const shown = (row: StatisticsRowType) => [
  ...row.figures.map(({ count }) => count),
  ...row.rates.map(({ percent }) => percent),
];
const read = (row: Record<string, number | string | null>) =>
  [...figureColumns, ...rateColumns].map((column) => (row[column] === null ? null : Number(row[column])));
/** At the moment that the process plays. */
const played = () => sql(`select set_config('ttdh.now', $1, false)`, clock.plays!.toISOString());
const figuresAt = async (day: string | null) => {
  await played();
  return sql(day ? `select * from bi.figures_at('${day}')` : 'select * from bi.figures_by_unit');
};
const ofApi = async (unitId: string, asOf: string | null) => {
  const scope = { unitIds: [unitId], withSubUnits: true, asOf, part: 'LEAD' };
  return (await app.get(StatisticsQueries).statistics(p.analyst.actor, scope as never)).total;
};

test('the figures and rates of every unit are those of the API, now and as of any day', async () => {
  const sums = Object.fromEntries(figureColumns.map((column) => [column, 0]));
  for (const ago of [null, 0, 1, 9, 40, 77]) {
    const day = ago === null ? null : addDays(today, -ago);
    const rows = await figuresAt(day);
    for (const unit of [p.province, p.finance, p.financeDivision, p.construction, p.ward]) {
      const row = rows.find(({ unit_id }) => unit_id === unit.id);
      expect([day, unit.name, ...read(row)]).toEqual([day, unit.name, ...shown(await ofApi(unit.id, day))]);
      for (const column of figureColumns) sums[column] += row[column];
    }
  }
  // or the comparison would say little
  expect(Object.entries(sums).filter(([, sum]) => sum === 0)).toEqual([]);
});

test('judged by the original deadline too', async () => {
  await played();
  const rows = await sql(
    `select original_cell as key, count(*)::int as count from bi.assignment where part = 'LEAD' and original_cell <> 'WITHDRAWN' group by 1`,
  );
  const { original } = await ofApi(p.province.id, null);
  expect(Object.fromEntries(rows.map(({ key, count }) => [key, count]))).toEqual(
    Object.fromEntries(original.map(({ key, count }) => [key, count])),
  );
});

test('closed periods have the figures that were frozen', async () => {
  const from = `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;
  const { id } = await app.get(PeriodsService).close(p.officeHead.actor, { kind: 'MONTH', from } as never);
  const [{ figures, count }] = await sql('select figures, count from closed_period where id = $1', id);
  const total = await sql(
    'select figure as key, count from bi.closed_figure where period_id = $1 and unit_id is null',
    id,
  );
  expect(total).toEqual(figures.total.figures);
  expect(count).toBeGreaterThan(100);
  expect(await sql('select count(*)::int as n from bi.closed_assignment where period_id = $1', id)).toEqual([
    { n: count },
  ]);
});

describe('the role for BI tools', () => {
  test('reads every view and function, and nothing else', async () => {
    await owner.query('grant ttdh_bi to current_user; set role ttdh_bi');
    try {
      const views = await sql(`select table_name as name from information_schema.views where table_schema = 'bi'`);
      expect(views.length).toBeGreaterThan(8);
      for (const { name } of views) await sql(`select * from bi.${name} limit 1`);
      await sql(`select * from bi.figures_at('2026-01-15') limit 1`);
      for (const text of [
        'select * from assignment',
        'select * from account',
        'select * from recorded_event',
        'select * from office_note',
        'delete from bi.unit',
        `update bi.unit set name = ''`,
        'create table bi.mine (id int)',
      ])
        await expect(sql(text)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await owner.query('reset role');
    }
  });

  test('every view, column and function says what it is', async () => {
    const silent = await sql(
      `select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where c.relnamespace = 'bi'::regnamespace and c.relkind = 'v'
         and (col_description(c.oid, a.attnum) is null or obj_description(c.oid, 'pg_class') is null)`,
    );
    const functions = await sql(
      `select proname from pg_proc f where pronamespace = 'bi'::regnamespace and obj_description(f.oid, 'pg_proc') is null`,
    );
    expect([silent, functions]).toEqual([[], []]);
  });
});
