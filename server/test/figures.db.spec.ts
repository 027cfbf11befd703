import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import type { Actor } from '@libs/auth';
import { addDays, type WorkCalendar } from '@libs/calendar';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { CalendarQueries, CalendarService } from '../src/calendar';
import { CalendarDayKind } from '../src/calendar/calendar.policy';
import { asOf, cellOf, daysLate as lateBy } from '../src/statistics/cells.lifecycle';
import { CountedQueries } from '../src/statistics/counted.queries';
import { FigureKey } from '../src/statistics/figures.lifecycle';
import { StatisticsBy } from '../src/statistics/statistics-by';
import type { StatisticsScope } from '../src/statistics/statistics-scope.graphql';
import type { StatisticsRowType } from '../src/statistics/statistics.graphql';
import { StatisticsQueries } from '../src/statistics/statistics.queries';
import { TrendQueries } from '../src/statistics/trend.queries';
import { pointsOf, StatisticsMoveKey, TrendStep } from '../src/statistics/trend.lifecycle';
import { aProvince, type Province } from './builders';
import { Deeds } from './deeds';
import { Histories } from './figures/histories';
import { type Counts, type Eyes, FiguresOracle, nothing, ratesBy, type State } from './figures/oracle';
import { issue, startModules } from './issuing';
import { dice } from './random-list';

let app: INestApplicationContext;
let p: Province;
let db: Client;
let calendar: WorkCalendar;
let oracle: FiguresOracle;
let fields: string[];
const { roll, one } = dice(2026);
const chance = (share: number) => roll() < share;
const start = new Date('2024-11-04T01:00:00Z');

/** Sees as whom, in the product's words and in the oracle's. */
let viewers: (readonly [Actor, Eyes])[];

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  // One directive goes to the same unit many times here: what is counted is what matters.
  await db.query('drop index assignment_once');
  const team = randomUUID();
  await db.query(
    `insert into unit (id, version, code, name, short_name, kind, parent_id, path, valid_from)
     select $1, 1, 'H36.05.01.01', 'Tổ tổng hợp', 'Tổ tổng hợp', 'DIVISION', id, path || $1::uuid, '2004-01-01' from unit where id = $2`,
    [team, p.financeDivision.id],
  );
  fields = (
    await db.query(
      `insert into field select gen_random_uuid(), n, 'Lĩnh vực ' || n from generate_series(1, 3) n returning id`,
    )
  ).rows.map(({ id }) => id);
  const paths = (await db.query<{ id: string; path: string[] }>('select id, path from unit')).rows;
  calendar = await app.get(CalendarQueries).workCalendar();
  oracle = new FiguresOracle(new Map(paths.map(({ id, path }) => [id, path])), (on) => calendar.isWorkingDay(on));
  const units = [p.province, p.finance, p.financeDivision, p.construction, p.constructionDivision, p.ward].map(
    ({ id }) => id,
  );
  const places = {
    units: [...units, team],
    people: [p.financeSpecialist.id, p.constructionSpecialist.id, p.financeDivisionSpecialist.id],
    monitors: [p.officeSpecialist.id, p.otherOfficeSpecialist.id],
    leaders: [p.leader.id, p.officeHead.id],
    fields,
    issuers: [p.province.id, p.office.id],
    enteredBy: p.officeSpecialist.id,
  };
  clock.plays = await new Histories(db, oracle, places, roll).live(start, 220, 11, 60);
  const below = [p.finance.id, p.financeDivision.id, team];
  viewers = [
    [p.leader.actor, { all: true }],
    [p.officeSpecialist.actor, { all: true }],
    [p.analyst.actor, { all: true }],
    [p.financeHead.actor, { units: below.slice(0, 2) }],
    [p.wardHead.actor, { units: [p.ward.id] }],
    [p.financeSpecialist.actor, { person: p.financeSpecialist.id, worksIn: below.slice(0, 2) }],
    [p.financeDivisionSpecialist.actor, { person: p.financeDivisionSpecialist.id, worksIn: [p.financeDivision.id] }],
    [p.financeAdmin.actor, {}],
    [p.systemAdmin.actor, {}],
  ];
}, 60_000);
afterAll(async () => {
  clock.plays = null;
  await db?.end();
  await app?.close();
});

const localDay = (moment: Date) => new Date(+moment + 7 * 3_600_000).toISOString().slice(0, 10);
const someDay = () => addDays(localDay(start), Math.floor(roll() * ((+clock.plays! - +start) / 86_400_000)));
const someUnits = () => [p.finance.id, p.financeDivision.id, p.construction.id, p.ward.id].filter(() => chance(0.4));

function someScope(): StatisticsScope {
  const [from, to] = [someDay(), someDay()].toSorted();
  const scope = {
    asOf: chance(0.7) ? someDay() : null,
    from: chance(0.5) ? from : null,
    to: chance(0.5) ? to : null,
    population: one(['ISSUED', 'DUE', 'CARRIED_AND_ISSUED']),
    part: one(['LEAD', 'LEAD', 'COOPERATING', null]),
    judgedBy: one(['EFFECTIVE', 'ORIGINAL']),
    unitIds: chance(0.3) ? someUnits() : null,
    withSubUnits: chance(0.7),
    monitorId: chance(0.1) ? p.officeSpecialist.id : null,
    leaderId: chance(0.1) ? p.leader.id : null,
    fieldId: chance(0.1) ? fields[0] : null,
    delegateId: chance(0.05) ? p.financeSpecialist.id : null,
    issuerId: chance(0.1) ? p.office.id : null,
    documentTypes: chance(0.1) ? ['QUYET_DINH', 'THONG_BAO'] : null,
    starred: chance(0.1) ? chance(0.5) : null,
    deadlineKinds: chance(0.1) ? ['DATE', 'NONE'] : null,
  };
  return scope as StatisticsScope;
}

const figuresOf = ({ figures, original }: StatisticsRowType): Counts => ({
  ...(Object.fromEntries(figures.map(({ key, count }) => [key, count])) as Record<FigureKey, number>),
  original: Object.fromEntries(original.map(({ key, count }) => [key, count])),
});
const ratesOf = ({ rates }: StatisticsRowType) =>
  Object.fromEntries(rates.map(({ formula, numerator, denominator }) => [formula, [numerator, denominator]]));
const statistics = (...given: Parameters<StatisticsQueries['statistics']>) =>
  app.get(StatisticsQueries).statistics(...given);

async function compare(
  scope: StatisticsScope,
  [actor, eyes]: readonly [Actor, Eyes],
  by: StatisticsBy | null,
  parent: string | null,
) {
  const table = await statistics(actor, scope, by, parent);
  const expected = oracle.table(scope, clock.plays!, eyes, by, p.province.id, parent);
  const asked = JSON.stringify({ who: actor.displayName, by, parent, scope });
  expect({ asked, total: figuresOf(table.total) }).toEqual({ asked, total: expected.total });
  expect({ asked, rows: Object.fromEntries(table.rows.map((row) => [row.key, figuresOf(row)])) }).toEqual({
    asked,
    rows: expected.rows,
  });
  for (const row of [...table.rows, table.total]) expect(ratesOf(row)).toEqual(ratesBy(figuresOf(row)));
  expect({ asked, addsUp: table.addsUp, truncated: table.truncated }).toEqual({
    asked,
    addsUp: true,
    truncated: false,
  });
  return table;
}

/** All of them, page by page. */
async function listed(
  ...[actor, scope, asked]: Parameters<CountedQueries['list']> extends [infer A, infer B, infer C, unknown]
    ? [A, B, C]
    : never
) {
  const found = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<CountedQueries['list']>> = await app
      .get(CountedQueries)
      .list(actor, scope, asked, { first: 100, after });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { found, total: await page.totalCount() };
    after = page.pageInfo.endCursor;
  }
}

test('thousands of made-up histories: every figure, cut, scope, viewer and day', async () => {
  const { rows } = await db.query(
    'select (select count(*) from assignment)::int as n, (select count(*) from assignment_past)::int as past',
  );
  expect(rows[0].n).toBe(2420);
  expect(rows[0].past).toBeGreaterThan(8_000);
  let counted = 0;
  for (let n = 0; n < 70; n++) {
    const by = one([null, ...Object.values(StatisticsBy), StatisticsBy.UNIT]);
    const parent =
      by === StatisticsBy.UNIT && chance(0.5) ? one([p.finance.id, p.financeDivision.id, p.ward.id]) : null;
    const table = await compare(someScope(), chance(0.6) ? viewers[0] : one(viewers), by, parent);
    counted += figuresOf(table.total).TOTAL;
  }
  expect(counted).toBeGreaterThan(10_000);
});

test('the total of everything, on a day a year ago and now', async () => {
  for (const asOf of [
    null,
    localDay(clock.plays!),
    addDays(localDay(clock.plays!), -7),
    addDays(localDay(clock.plays!), -365),
  ])
    for (const population of ['ISSUED', 'DUE'])
      await compare({ asOf, population, part: null } as StatisticsScope, viewers[0], StatisticsBy.UNIT, null);
});

test('a number leads to exactly those it counts', async () => {
  let seen = 0;
  for (let n = 0; n < 25; n++) {
    const scope = someScope();
    const [actor, eyes] = chance(0.6) ? viewers[0] : one(viewers);
    const by = one([null, ...Object.values(StatisticsBy)]);
    const table = await statistics(actor, scope, by);
    const row = chance(0.3) || !table.rows.length ? table.total : one(table.rows);
    const figure = one(row.figures.filter(({ count }) => count).concat(row.figures[0]));
    const { found, total } = await listed(actor, scope, { figure: figure.key, by, key: row.key });
    const expected = oracle
      .counted(scope, clock.plays!, eyes, figure.key)
      .filter(
        ({ id, state }) =>
          row === table.total ||
          !by ||
          oracle.keyOf(by, oracle.lives.get(id)!, state, scope, p.province.id) === row.key,
      );
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect([total, found.length]).toEqual([figure.count, figure.count]);
    const due = found.map(
      ({ dueOn, originalDueOn }) => (scope.judgedBy === 'ORIGINAL' ? originalDueOn : dueOn) ?? '9999',
    );
    expect(due).toEqual(due.toSorted());
    const moment = asOf(scope.asOf, clock.plays!, config.TZ_OFFICE);
    for (const { id, status, dueOn, dueTime, daysLate, cell } of found) {
      const state = expected.find((each) => each.id === id)!.state;
      expect({ status, dueOn, dueTime }).toEqual({ status: state.status, dueOn: state.dueOn, dueTime: state.dueTime });
      const [on, time] = scope.judgedBy === 'ORIGINAL' ? [state.originalOn, state.originalTime] : [dueOn, dueTime];
      const counted = { status, dueOn: on, dueTime: time, submittedAt: state.sentAt };
      expect({ cell, daysLate }).toEqual({ cell: cellOf(counted, moment), daysLate: lateBy(counted, moment) });
    }
    seen += found.length;
  }
  expect(seen).toBeGreaterThan(400);
});

test('a trend is what each of its days was', async () => {
  for (const step of Object.values(TrendStep)) {
    for (let n = 0; n < 3; n++) {
      const { asOf, from, ...scope } = someScope();
      const [actor, eyes] = n ? one(viewers) : viewers[0];
      const at = { ...scope, from: chance(0.5) ? from : null, asOf } as StatisticsScope;
      const points = await app.get(TrendQueries).trend(actor, at, step, 7);
      expect(points.map(({ on }) => on)).toEqual(pointsOf(step, 7, asOf ?? localDay(clock.plays!)));
      for (const { on, figures } of points) {
        const { total } = oracle.table({ ...at, asOf: on } as StatisticsScope, clock.plays!, eyes, null, p.province.id);
        const { original: _, ...counts } = total;
        expect({ on, at, figures: Object.fromEntries(figures.map(({ key, count }) => [key, count])) }).toEqual({
          on,
          at,
          figures: counts,
        });
      }
    }
  }
});

test('what moved since a day is told by the two days, and leads to exactly these', async () => {
  for (let n = 0; n < 10; n++) {
    const [since, asOf] = [someDay(), someDay()].toSorted();
    if (since === asOf) continue;
    const scope = { ...someScope(), asOf: n % 2 ? asOf : null } as StatisticsScope;
    const [actor, eyes] = n < 5 ? viewers[0] : one(viewers);
    const moves = await app.get(TrendQueries).moves(actor, scope, since);
    const expected = Object.fromEntries(Object.values(StatisticsMoveKey).map((key) => [key, [] as string[]]));
    for (const { id, state, then, cells } of movesOf(scope, eyes, since)) {
      const [now, was] = cells;
      const counts = now !== 'WITHDRAWN';
      if (counts && !then) expected.ISSUED.push(id);
      if (now.startsWith('DONE') && !was?.startsWith('DONE')) expected.DONE.push(id);
      if (now === 'OPEN_OVERDUE' && was !== 'OPEN_OVERDUE') expected.BECAME_OVERDUE.push(id);
      if (was === 'OPEN_OVERDUE' && now !== 'OPEN_OVERDUE') expected.OVERDUE_CLEARED.push(id);
      if (counts && state.extensions > (then?.extensions ?? 0)) expected.EXTENDED.push(id);
      if (counts && state.returns > (then?.returns ?? 0)) expected.RETURNED.push(id);
    }
    const expectedCounts = Object.entries(expected).map(([key, ids]) => ({ key, count: ids.length }));
    expect({ scope, moves }).toEqual({ scope, moves: expectedCounts });
    const move = one(Object.values(StatisticsMoveKey));
    const asked = { figure: FigureKey.TOTAL, move, since };
    const list = await app.get(CountedQueries).list(actor, scope, asked, { first: 100 });
    expect(await list.totalCount()).toBe(expected[move].length);
    const ids = list.nodes.map(({ id }) => id);
    expect(expected[move]).toEqual(expect.arrayContaining(ids));
    expect(ids).toHaveLength(Math.min(100, expected[move].length));
  }
});

/** Each of the period's with its cell on the day and on the day before that. */
function* movesOf(scope: StatisticsScope, eyes: Eyes, since: string) {
  for (const figure of [FigureKey.TOTAL, FigureKey.WITHDRAWN]) {
    for (const { id, state } of oracle.counted(scope, clock.plays!, eyes, figure)) {
      const then = oracle.stateOf(id, Date.parse(`${addDays(since, 1)}T00:00:00+07:00`) - 1);
      const cells = [
        oracle.cellOn(state, scope, clock.plays!),
        then && oracle.cellOn(then, { ...scope, asOf: since }, clock.plays!),
      ] as const;
      yield { id, state, then, cells: [cells[0], cells[1]] as [string, string | null] };
    }
  }
}

describe('through the product’s own services', () => {
  const told: string[] = [];

  beforeAll(async () => {
    const given = async (numberSymbol: string, deadlines: string[]) => {
      const lines = deadlines.map((deadline) => ({ deadline, leads: [p.finance], cooperating: [p.construction] }));
      const { id, assignments } = await issue(app, p, lines, { issuedOn: localDay(clock.plays!), numberSymbol });
      for (const assignment of assignments) await begin(assignment.id, id);
    };
    const begin = async (id: string, documentId: string) => {
      const [row] = (
        await db.query('select part, unit_id as "unitId", monitor_id as "monitorId" from assignment where id = $1', [
          id,
        ])
      ).rows;
      const due = await deeds.deadline(id);
      const fixed = {
        documentId,
        documentType: 'QUYET_DINH',
        documentOn: '',
        issuerId: p.province.id,
        leaderId: null,
        fieldId: null,
      };
      oracle.given(id, fixed, clock.plays!, {
        ...{
          ...row,
          ...due,
          status: 'ASSIGNED',
          holderUnitId: row.unitId,
          delegateId: null,
          originalOn: due.dueOn,
          originalTime: due.dueTime,
        },
        ...{ issuedAt: clock.plays!, reportedAt: null, sentAt: null, returns: 0, extensions: 0, starred: false },
      } as State);
      told.push(id);
    };
    const deeds = new Deeds(app, db, p);
    for (let n = 0; n < 200; n++) {
      clock.plays = new Date(+clock.plays! + Math.floor(roll() * 12 * 3_600_000));
      if (n % 40 === 0) await given(`${n}/QĐ-UBND`, ['+12', '+20', 'thường xuyên', '+5']);
      if (n === 80 || n === 160) {
        // A working day is taken out of the calendar.
        const on = addDays(localDay(clock.plays), 3 + ((8 - new Date(+clock.plays).getUTCDay()) % 7));
        await app.get(CalendarService).save(p.systemAdmin.actor, {
          expectedVersion: 0,
          on,
          kind: CalendarDayKind.IN_LIEU,
          name: 'Nghỉ bù',
          document: '1/TB',
        });
        calendar = await app.get(CalendarQueries).workCalendar();
        oracle.near.clear();
      }
      for (let tries = 0; tries < 5; tries++) {
        const id = one(told);
        // What nobody has done yet is tried first.
        const rare = deeds.names.filter((name) => !deeds.done[name]);
        const done = await (rare.length && tries < 3 ? deeds.try(one(rare), id, roll) : deeds.random(id, roll));
        if (!done) continue;
        const { also = [], successorId, ...change } = done;
        if (successorId) await begin(successorId, oracle.lives.get(id)!.documentId);
        for (const each of [id, ...also]) oracle.happened(each, clock.plays, change);
        break;
      }
    }
    expect(Object.keys(deeds.done).toSorted()).toEqual([...deeds.names].toSorted());
  }, 60_000);

  test('the figures are what was done', async () => {
    for (let n = 0; n < 30; n++) {
      const asOf = chance(0.8) ? addDays(localDay(clock.plays!), -Math.floor(roll() * 160)) : null;
      const documentId = chance(0.5) ? oracle.lives.get(one(told))!.documentId : null;
      const scope = {
        ...someScope(),
        asOf,
        documentId,
        fieldId: null,
        leaderId: null,
        ...(chance(0.7) ? { from: null, to: null } : {}),
      };
      await compare(
        scope as StatisticsScope,
        chance(0.5) ? viewers[0] : one(viewers),
        one(Object.values(StatisticsBy)),
        null,
      );
    }
  });
});

test('nothing at all adds up to nothing', async () => {
  const table = await statistics(p.systemAdmin.actor, { part: null } as StatisticsScope, StatisticsBy.UNIT);
  expect(table.rows).toEqual([]);
  expect(figuresOf(table.total)).toEqual(nothing());
  expect(table.total.rates.every(({ percent, denominator }) => percent === null && denominator === 0)).toBe(true);
  expect(table.addsUp).toBe(true);
});

/** Domain-facts.md 1.1 and 1.3: how many of each, and the rates that were published. */
describe('published figures', () => {
  const give = async (
    documentId: string,
    count: number,
    issued: string,
    row: { status: string; due: string | null; sent: string | null },
  ) => {
    await db.query(
      `insert into assignment (id, version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, due_on, original_due_on,
         holder_unit_id, issued_at, submitted_at, updated_at, counted_since)
       select gen_random_uuid(), 1, (select id from directive where document_id = $1 limit 1), $1, $2, 'LEAD', $3, 'DATE', '', $4, $4, $2,
         $5::timestamptz, $6, $5::timestamptz, $5::timestamptz from generate_series(1, $7)`,
      [documentId, p.ward.id, row.status, row.due, issued, row.sent, count],
    );
  };
  const published = async (
    from: string,
    on: string,
    counts: Record<string, number>,
    carried: [issued: string, due: string, count: number][] = [],
  ) => {
    const { id } = await issue(app, p, [{ leads: [p.finance] }], {
      numberSymbol: `${from}/BC`,
      issuedOn: localDay(clock.plays!),
    });
    const issued = `${from}T05:00:00Z`;
    const done = { status: 'COMPLETED', sent: `${addDays(from, 9)}T02:00:00Z` };
    const open = { status: 'IN_PROGRESS', sent: null };
    const dues: Record<string, { status: string; due: string | null; sent: string | null }> = {
      DONE_ON_TIME: { ...done, due: addDays(from, 9) },
      DONE_LATE: { ...done, due: addDays(from, 8) },
      OPEN_IN_TERM: { ...open, due: on },
      OPEN_OVERDUE: { ...open, due: addDays(on, -1) },
      DONE_NO_DEADLINE: { ...done, due: null },
    };
    for (const [cell, count] of Object.entries(counts)) await give(id, count, issued, dues[cell]);
    for (const [given, due, count] of carried) await give(id, count, `${given}T05:00:00Z`, { ...open, due });
    const scope = { documentId: id, from, to: on, asOf: on } as StatisticsScope;
    const { total, addsUp } = await statistics(p.analyst.actor, scope);
    expect(addsUp).toBe(true);
    const rates = Object.fromEntries(total.rates.map(({ formula, percent }) => [formula, percent]));
    return { ...figuresOf(total), rates };
  };

  test('the centre in 2017: 98.63 % of due, of which 98.62 was printed', async () => {
    const cells = { DONE_ON_TIME: 14_068, DONE_LATE: 1_983, OPEN_IN_TERM: 5_640, OPEN_OVERDUE: 223 };
    expect(await published('2017-01-01', '2017-12-25', cells)).toMatchObject({
      ...{ TOTAL: 21_914, DONE: 16_051, OPEN: 5_863, ...cells },
      rates: { COMPLETION_OF_DUE: 98.63, COMPLETION_OF_ALL: 73.25 },
    });
  });

  test('Đà Nẵng in 2022: of all that was assigned, and 460 done without a deadline', async () => {
    const cells = {
      DONE_ON_TIME: 5_361,
      DONE_LATE: 1_111,
      DONE_NO_DEADLINE: 460,
      OPEN_IN_TERM: 1_142,
      OPEN_OVERDUE: 208,
    };
    const carried: [string, string, number][] = [
      ['2021-05-10', '2022-07-22', 20],
      ['2021-05-10', '2022-12-31', 194],
      ['2020-05-10', '2022-12-31', 13],
    ];
    expect(await published('2022-01-01', '2022-07-23', cells, carried)).toMatchObject({
      ...{ TOTAL: 8_282, DONE: 6_932, OPEN: 1_350, ...cells, CARRIED_OVER: 227, CARRIED_OVER_OVERDUE: 20 },
      rates: { COMPLETION_OF_ALL: 83.7, ON_TIME_OF_ALL: 64.73, OVERDUE_OF_ALL: 2.51 },
    });
  });

  test('Quảng Nam in 2017: on time of what was done', async () => {
    const cells = { DONE_ON_TIME: 81, DONE_LATE: 168, OPEN_IN_TERM: 177, OPEN_OVERDUE: 130 };
    expect(await published('2017-01-02', '2017-12-31', cells)).toMatchObject({
      ...{ TOTAL: 556, DONE: 249, OPEN: 307 },
      rates: { ON_TIME_OF_DONE: 32.53 },
    });
  });
});
