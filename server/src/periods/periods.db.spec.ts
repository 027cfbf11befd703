import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { AssignmentsService, PlacementService, ResultsService, ReviewsService } from '../assignments';
import { FigureKey, Population, StatisticsBy, StatisticsQueries, type StatisticsRowType } from '../statistics';
import { PeriodKind } from './closed-period.lifecycle';
import { DifferencesQueries } from './differences.queries';
import { type ClosedPeriodRow, PeriodsQueries } from './periods.queries';
import { PeriodsService } from './periods.service';
import { sealsInWords } from './seal-words';
import { SealsQueries } from './seals.queries';

let app: INestApplicationContext;
let p: Province;
let owner: Client;

const query = (sql: string, ...values: unknown[]) => app.get(DataSource).query(sql, values);
const at = (day: string, time = '08:00') => (clock.plays = new Date(`${day}T${time}:00+07:00`));
const target = async (id: string) => ({
  id,
  expectedVersion: (await query('select version from assignment where id = $1', id))[0].version as number,
});
const give = async (unit: { id: string }, deadline: string, issuedOn: string) =>
  (await issue(app, p, [{ leads: [unit], deadline }], { issuedOn })).assignments[0].id;
const send = async (who: Somebody, id: string) =>
  app.get(ResultsService).submit(who.actor, { ...(await target(id)), text: 'Đã xong', fileIds: [] } as never);
const confirm = async (id: string) => app.get(ReviewsService).confirm(p.officeHead.actor, (await target(id)) as never);
const close = async (kind: PeriodKind, from: string, who = p.officeHead) => {
  const { id } = await app.get(PeriodsService).close(who.actor, { kind, from, note: ' Số liệu  chính thức ' });
  return (await app.get(PeriodsQueries).one(p.officeHead.actor, id))!;
};
const count = (row: StatisticsRowType, key: FigureKey) => row.figures.find((each) => each.key === key)!.count;
const differing = async (period: ClosedPeriodRow) =>
  (await app.get(DifferencesQueries).list({ ...period, fromOn: period.from, toOn: period.to }, { first: 50 })).nodes;
const problem = (period: ClosedPeriodRow) => app.get(SealsQueries).problemOf(period.id);
/** What the seals say of a database whose owner has gone past every guard; taken back at the end. */
const tampered = async <T>(sql: string, look: (seals: SealsQueries) => Promise<T>): Promise<T> => {
  const there = { query: async (text: string, values: unknown[]) => (await owner.query(text, values)).rows };
  await owner.query(
    `begin; alter table closed_period disable trigger user; alter table closed_period_assignment disable trigger user; ${sql}`,
  );
  try {
    return await look(new SealsQueries(there as unknown as DataSource));
  } finally {
    await owner.query('rollback');
  }
};

let ids: Record<'done' | 'waiting' | 'late' | 'carried' | 'withdrawn' | 'later', string>;
let june: ClosedPeriodRow;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  owner = new Client({ connectionString: config.DATABASE_URL });
  await owner.connect();
  at('2026-05-11');
  const carried = await give(p.ward, '31/07/2026', '2026-05-11');
  const before = await give(p.finance, '29/05/2026', '2026-05-11');
  at('2026-05-20');
  await send(p.financeHead, before);
  await confirm(before);
  at('2026-06-02');
  const done = await give(p.finance, '20/06/2026', '2026-06-02');
  const waiting = await give(p.financeDivision, '20/06/2026', '2026-06-02');
  const late = await give(p.construction, '15/06/2026', '2026-06-02');
  const withdrawn = await give(p.construction, 'thường xuyên', '2026-06-02');
  at('2026-06-18');
  await send(p.financeHead, done);
  await confirm(done);
  await send(p.financeDivisionHead, waiting);
  at('2026-07-01');
  const later = await give(p.finance, '31/07/2026', '2026-07-01');
  ids = { done, waiting, late, carried, withdrawn, later };
  at('2026-07-02');
  june = await close(PeriodKind.MONTH, '2026-06-01');
}, 90_000);
afterAll(async () => {
  clock.plays = null;
  await owner?.end();
  await app?.close();
});

describe('closing', () => {
  test('freezes what was true at the end of the last day, and the list behind it', async () => {
    expect(june).toMatchObject({
      ...{ name: 'Tháng 6/2026', from: '2026-06-01', to: '2026-06-30', note: 'Số liệu chính thức', count: 5 },
      ...{ formulaVersion: 1, population: Population.CARRIED_AND_ISSUED, closedByName: 'Vũ Đình Lộc' },
    });
    const { total } = june.figures;
    expect(
      [FigureKey.TOTAL, FigureKey.DONE_ON_TIME, FigureKey.OPEN_IN_TERM, FigureKey.OPEN_OVERDUE, FigureKey.WAITING].map(
        (key) => count(total, key),
      ),
    ).toEqual([5, 1, 2, 1, 1]);
    const { nodes, totalCount } = await app
      .get(PeriodsQueries)
      .assignments(p.analyst.actor, june, { figure: FigureKey.OPEN_OVERDUE }, { first: 10 });
    expect(await totalCount()).toBe(1);
    expect(nodes[0]).toMatchObject({ id: ids.late, cell: 'OPEN_OVERDUE', daysLate: 15, status: 'ASSIGNED' });
  });

  test('its figures are those of the statistics as of that day, by unit and in all', async () => {
    const scope = { from: june.from, to: june.to, asOf: june.to, population: june.population, part: 'LEAD' } as never;
    const table = await app.get(StatisticsQueries).statistics(p.analyst.actor, scope, StatisticsBy.UNIT);
    expect(june.figures.total).toEqual(table.total);
    expect(june.figures.rows).toEqual(table.rows);
    // and every other cut and population of the frozen list
    const frozen = await app.get(PeriodsQueries).frozen(p.analyst.actor, june.id);
    for (const by of [StatisticsBy.MONITOR, StatisticsBy.LEADER, StatisticsBy.DOCUMENT_TYPE, StatisticsBy.MONTH])
      for (const population of Object.values(Population)) {
        const asked = await app
          .get(StatisticsQueries)
          .statistics(p.analyst.actor, { ...(scope as object), population }, by);
        const again = await app.get(StatisticsQueries).table(await frozen.questionOf({ population }), by);
        expect(again).toEqual(asked);
      }
  });

  test('only what has ended, once, by a head of the Office; it begins where a period begins', async () => {
    const refused = async (kind: PeriodKind, from: string, who = p.officeHead) =>
      (await refusalOf(close(kind, from, who))).constructor.name;
    expect(await refused(PeriodKind.MONTH, '2026-05-01', p.officeSpecialist)).toBe('Forbidden');
    expect(await refused(PeriodKind.MONTH, '2026-07-01')).toBe('InvalidInput');
    expect(await refused(PeriodKind.QUARTER, '2026-05-01')).toBe('InvalidInput');
    expect(await refused(PeriodKind.MONTH, '2026-06-01')).toBe('IllegalTransition');
    const both = await Promise.allSettled([1, 2].map(() => close(PeriodKind.QUARTER, '2026-04-01')));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('what may be closed is offered to those who may, without what is closed', async () => {
    const offered = async (who: Somebody) =>
      (await app.get(PeriodsQueries).closable(who.actor)).map(({ name }) => name);
    expect(await offered(p.officeHead)).toEqual(['6 tháng đầu năm 2026', 'Tháng 5/2026']);
    expect(await offered(p.analyst)).toEqual([]);
  });

  test('those who see the province read it; to a unit there is none', async () => {
    for (const who of [p.officeSpecialist, p.leader, p.analyst])
      expect((await app.get(PeriodsQueries).list(who.actor, { first: 10 })).nodes).toHaveLength(2);
    for (const who of [p.financeHead, p.financeSpecialist, p.systemAdmin]) {
      const list = await app.get(PeriodsQueries).list(who.actor, { first: 10 });
      expect([list.nodes, await list.totalCount()]).toEqual([[], 0]);
      expect(await app.get(PeriodsQueries).one(who.actor, june.id)).toBeNull();
      expect((await refusalOf(app.get(PeriodsQueries).frozen(who.actor, june.id))).constructor.name).toBe('NotFound');
    }
  });

  test('is recorded with its seal', async () => {
    const [event] = await query('select type, data from recorded_event where subject_id = $1', june.id);
    expect(event).toMatchObject({ type: 'period.closed', data: { name: 'Tháng 6/2026', count: 5, hash: june.hash } });
  });
});

test('where several units are at the top, the rows are what is below each of them, and add up', async () => {
  const { id } = (
    await query(
      `insert into unit (id, version, code, name, short_name, kind, parent_id, path, valid_from)
     select i, 1, 'G01', 'Chính phủ', 'Chính phủ', 'OTHER', null, array[i], '2004-01-01' from gen_random_uuid() i returning id`,
    )
  )[0];
  const may = await close(PeriodKind.MONTH, '2026-05-01');
  expect(may.figures.rows.map(({ label }) => label)).toEqual(['Sở Tài chính', 'UBND phường Xuân Hương']);
  const sum = may.figures.rows.reduce((n, row) => n + count(row, FigureKey.TOTAL), 0);
  expect([sum, count(may.figures.total, FigureKey.TOTAL)]).toEqual([2, 2]);
  await query('delete from unit where id = $1', id);
});

describe('differences with what is known today', () => {
  test('none while nothing was corrected; the figures never move', async () => {
    expect(await differing(june)).toEqual([]);
  });

  test('each is named: what, from what to what, when and by whom', async () => {
    at('2026-07-06');
    await confirm(ids.waiting);
    at('2026-07-07', '09:30');
    await app
      .get(ReviewsService)
      .reopen(p.officeHead.actor, { ...(await target(ids.done)), reason: 'Thiếu phụ lục' } as never);
    await app
      .get(PlacementService)
      .withdraw(p.officeHead.actor, { ...(await target(ids.withdrawn)), reason: 'Không làm nữa' } as never);
    await app
      .get(AssignmentsService)
      .report(p.constructionHead.actor, { ...(await target(ids.late)), text: 'Đang làm' });
    const found = await differing(june);
    expect(found.map(({ kind, before, after, assignment }) => [assignment.id, kind, before, after]).sort()).toEqual(
      [
        [ids.waiting, 'CONFIRMED_LATER', 'OPEN_IN_TERM', 'DONE_ON_TIME'],
        [ids.done, 'REOPENED', 'DONE_ON_TIME', 'OPEN_OVERDUE'],
        [ids.withdrawn, 'WITHDRAWN', 'OPEN_NO_DEADLINE', 'WITHDRAWN'],
      ].sort(),
    );
    const reopened = found.find(({ kind }) => kind === 'REOPENED')!;
    expect(reopened).toMatchObject({
      changedByName: 'Vũ Đình Lộc',
      assignment: { cell: 'DONE_ON_TIME', status: 'COMPLETED' },
      sentence: 'Khi chốt: hoàn thành đúng hạn. Nay: chưa hoàn thành, quá hạn – Văn phòng mở lại sau khi đã xác nhận.',
    });
    expect(new Date(reopened.changedAt!).toISOString()).toBe('2026-07-07T02:30:00.000Z');
    expect(await app.get(PeriodsQueries).one(p.analyst.actor, june.id)).toEqual(june);
    expect(await problem(june)).toBeNull();
  });

  test('another deadline', async () => {
    await query(`update assignment set due_on = '2026-07-15' where id = $1`, ids.late);
    const [found] = (await differing(june)).filter(({ assignment }) => assignment.id === ids.late);
    expect(found).toMatchObject({
      ...{ kind: 'DEADLINE_CHANGED', beforeDueOn: '2026-06-15', afterDueOn: '2026-07-15' },
      sentence:
        'Khi chốt: chưa hoàn thành, quá hạn (hạn 15/06/2026). Nay: chưa hoàn thành, trong hạn (hạn 15/07/2026) – thời hạn thay đổi sau đó.',
    });
    expect(found.assignment).toMatchObject({ dueOn: '2026-06-15', daysLate: 15 });
    await query(`update assignment set due_on = '2026-06-15' where id = $1`, ids.late);
  });

  test('another unit, one that vanished, one that came', async () => {
    await query(`update assignment set unit_id = $2 where id = $1`, ids.late, p.ward.id);
    await query(`update assignment set issued_at = '2026-08-01' where id = $1`, ids.carried);
    await query(`update assignment set issued_at = '2026-06-15' where id = $1`, ids.later);
    const kinds = new Map(
      (await differing(june)).map(({ assignment, kind, sentence }) => [assignment.id, [kind, sentence]]),
    );
    expect(kinds.get(ids.late)).toEqual([
      'UNIT_CHANGED',
      'Khi chốt: chưa hoàn thành, quá hạn (Sở Xây dựng). Nay: chưa hoàn thành, quá hạn (UBND phường Xuân Hương) – nhiệm vụ chuyển sang đơn vị khác.',
    ]);
    expect(kinds.get(ids.carried)![0]).toBe('REMOVED');
    expect(kinds.get(ids.later)![0]).toBe('ADDED');
    await query(`update assignment set unit_id = $2 where id = $1`, ids.late, p.construction.id);
    await query(`update assignment set issued_at = '2026-05-11T01:00Z' where id = $1`, ids.carried);
    await query(`update assignment set issued_at = '2026-07-01T01:00Z' where id = $1`, ids.later);
  });

  test('are paged and counted', async () => {
    const period = { ...june, fromOn: june.from, toOn: june.to };
    const first = await app.get(DifferencesQueries).list(period, { first: 2 });
    const rest = await app.get(DifferencesQueries).list(period, { first: 2, after: first.pageInfo.endCursor });
    expect([first.nodes.length, rest.nodes.length, await first.totalCount()]).toEqual([2, 1, 3]);
  });
});

describe('what is closed (S-11)', () => {
  test.each([
    ['change its figures', `update closed_period set figures = '{}'`],
    ['delete it', 'delete from closed_period'],
    ['change its list', `update closed_period_assignment set cell = 'DONE_ON_TIME'`],
    ['delete from it', 'delete from closed_period_assignment'],
    ['empty it', 'truncate closed_period_assignment'],
    [
      'add to it',
      'insert into closed_period_assignment select (json_populate_record(f, json_build_object($$assignment_id$$, gen_random_uuid()))).* from closed_period_assignment f limit 1',
    ],
  ])('the application cannot %s, nor its owner by mistake', async (_, sql) => {
    await expect(query(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  // Of June: an assignment with a smaller id may stand in another period alone.
  const someone = `assignment_id = (select min(c.assignment_id::text)::uuid from closed_period_assignment c
    join closed_period d on d.id = c.period_id where d.from_on = '2026-06-01' and d.to_on = '2026-06-30')`;
  test.each([
    [
      'a cell',
      `update closed_period_assignment set cell = 'DONE_ON_TIME' where cell = 'OPEN_OVERDUE'`,
      /không còn khớp mã băm/,
    ],
    [
      'a moment by a microsecond',
      `update closed_period_assignment set issued_at = issued_at + interval '1 microsecond' where ${someone}`,
      /không còn khớp/,
    ],
    ['a name', `update closed_period_assignment set unit_name = 'Sở khác' where ${someone}`, /không còn khớp/],
    [
      'a row taken out',
      `delete from closed_period_assignment where ${someone}`,
      /danh sách có 4 dòng, khi chốt có 5 dòng/,
    ],
    [
      'a row taken out and the count with it',
      `delete from closed_period_assignment where ${someone}; update closed_period set count = 4`,
      /không còn khớp/,
    ],
    [
      'a figure',
      `update closed_period set figures = jsonb_set(figures, '{total,figures,0,count}', '99')`,
      /không còn khớp/,
    ],
    ['the note', `update closed_period set note = 'Khác'`, /không còn khớp/],
    ['the seal', `update closed_period set hash = repeat('0', 64)`, /không còn khớp/],
    ['the whole of it', `delete from closed_period`, /bị xóa/],
  ])('planted: %s is found', async (_, sql, words) => {
    const found = await tampered(sql, (seals) => seals.all());
    expect(found.find(({ id }) => id === june.id)!.problem).toMatch(words);
    expect(sealsInWords(found)).toMatch(/^HỎNG kỳ đã chốt Tháng 6\/2026: /m);
    expect(sealsInWords(await app.get(SealsQueries).all())).toBe('Kỳ đã chốt: 3/3 kỳ nguyên vẹn.');
  });

  test('planted: sealed anew by one who knows how, the trail gives it away', async () => {
    const found = await tampered(`update closed_period set note = 'Khác' where id = '${june.id}'`, async (seals) => {
      const [row] = (await owner.query('select * from closed_period where id = $1', [june.id])).rows;
      const unsealed = {
        ...{ ...row, fromOn: '2026-06-01', toOn: '2026-06-30', closedAt: row.closed_at, closedById: row.closed_by_id },
        ...{ closedByName: row.closed_by_name, formulaVersion: row.formula_version },
      };
      const manager = { query: async (text: string, values: unknown[]) => (await owner.query(text, values)).rows };
      const hash = await seals.sealOf({ manager } as never, unsealed);
      await owner.query('update closed_period set hash = $1 where id = $2', [hash, june.id]);
      return seals.problemOf(june.id);
    });
    expect(found).toBe('mã băm không khớp mã đã ghi trong nhật ký lúc chốt');
  });
});
