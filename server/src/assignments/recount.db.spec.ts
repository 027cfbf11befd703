import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { Asked } from '@libs/loading';
import { aProvince, type Province } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { CalendarQueries, CalendarService } from '../calendar';
import { CalendarDayKind } from '../calendar/calendar.policy';
import { PlacementService } from './placement.service';
import { RecountOutcome } from './recount.lifecycle';
import { RecountQueries } from './recount.queries';
import { RecountService } from './recount.service';

let app: INestApplicationContext;
let province: Province;
const { DONE, CHANGED, REFUSED } = RecountOutcome;
const reason = 'Thông báo nghỉ bù ngày 07/12.';

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  // Monday, 23 November 2026; the 24th is a holiday.
  clock.plays = new Date('2026-11-23T02:00:00Z');
  await app.get(DataSource).query('delete from assignment');
  await app.get(DataSource).query(`update calendar_day set removed_at = now() where on_date >= '2026-12-01'`);
  app.get(CalendarQueries).forget();
});
afterEach(() => (clock.plays = null));

/** The day is off from now on. */
const off = (on: string) =>
  app.get(CalendarService).save(province.systemAdmin.actor, {
    ...{ expectedVersion: 0, on, kind: CalendarDayKind.IN_LIEU, name: 'Nghỉ bù', document: 'Thông báo 1' },
  });

const give = async (...deadlines: string[]) => {
  const lines = deadlines.map((deadline) => ({ leads: [province.finance], deadline }));
  return (await issue(app, province, lines, { issuedOn: '2026-11-23' })).assignments;
};

const shown = async (who = province.officeHead) => {
  const page = await app.get(RecountQueries).list(who.actor, { first: 50 }, Asked.from('assignment { id version }'));
  const rows = page.nodes.map(({ assignment: { id }, words, from, to, days }) => ({ id, words, from, to, days }));
  return { rows, total: await page.totalCount() };
};

const recount = (targets: { id: string; expectedVersion: number; on: string }[], idempotencyKey = randomUUID()) =>
  app.get(RecountService).recount(province.officeHead.actor, { targets, reason, idempotencyKey });

const rowOf = async (id: string) =>
  (
    await app
      .get(DataSource)
      .query(
        `select version, due_on::text as "dueOn", original_due_on::text as "originalDueOn", deadline_words as words, status from assignment where id = $1`,
        [id],
      )
  )[0];

test('a changed calendar moves nothing; it shows what it would move', async () => {
  const [ten, two, dated] = await give('+10', '02 ngày làm việc', '15/12/2026');
  expect(await shown()).toEqual({ rows: [], total: 0 });
  await off('2026-12-07');
  // The two days are over before the day off, and a date is a date.
  const row = { id: ten.id, words: '+10', from: '2026-12-08', to: '2026-12-09', days: 1 };
  expect(await shown()).toEqual({ rows: [row], total: 1 });
  for (const { id } of [ten, two, dated]) expect((await rowOf(id)).version).toBe(1);
  expect(await shown(province.officeSpecialist)).toEqual({ rows: [], total: 0 });
  expect(await shown(province.systemAdmin)).toEqual({ rows: [], total: 0 });
});

test('what is chosen moves, with its record; the original stays, and a repeat changes nothing', async () => {
  const [first, second] = await give('+10', '12 ngày làm việc kể từ ngày ban hành');
  await off('2026-12-07');
  const key = randomUUID();
  const targets = [{ id: first.id, expectedVersion: 1, on: '2026-12-09' }];
  expect(await recount(targets, key)).toEqual([{ id: first.id, outcome: DONE, message: null }]);
  expect(await recount(targets, key)).toEqual([{ id: first.id, outcome: DONE, message: null }]);
  const moved = { version: 2, dueOn: '2026-12-09', originalDueOn: '2026-12-08', words: '+10', status: 'ASSIGNED' };
  expect(await rowOf(first.id)).toEqual(moved);
  expect((await shown()).rows.map(({ id }) => id)).toEqual([second.id]);
  const told = await app
    .get(DataSource)
    .query(`select actor_name, data, changes from recorded_event where type = 'assignment.recounted'`);
  expect(told).toEqual([
    {
      actor_name: 'Vũ Đình Lộc',
      data: {
        ...{ unitId: province.finance.id, unitName: 'Sở Tài chính' },
        ...{ deadlineWords: '+10', dueOn: '2026-12-09', dueTime: null, reason },
      },
      changes: expect.objectContaining({ dueOn: ['2026-12-08', '2026-12-09'] }),
    },
  ]);
  // It is still counted, so the calendar can move it again.
  await off('2026-12-03');
  expect((await shown()).rows).toMatchObject([
    { id: first.id, from: '2026-12-09', to: '2026-12-10' },
    { id: second.id, from: '2026-12-10', to: '2026-12-14', days: 4 },
  ]);
});

test('of several each has its own outcome', async () => {
  const [moves, changed, otherDay, dated] = await give('+10', '+10', '+10', '10/12/2026');
  await off('2026-12-07');
  await app
    .get(PlacementService)
    .amend(province.officeHead.actor, { ...changed, expectedVersion: 1, reason, part: 'COOPERATING' as never });
  const outcomes = await recount([
    { id: moves.id, expectedVersion: 1, on: '2026-12-09' },
    { id: changed.id, expectedVersion: 1, on: '2026-12-09' },
    { id: otherDay.id, expectedVersion: 1, on: '2026-12-10' },
    { id: dated.id, expectedVersion: 1, on: '2026-12-11' },
    { id: randomUUID(), expectedVersion: 1, on: '2026-12-11' },
  ]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([DONE, CHANGED, CHANGED, REFUSED, REFUSED]);
  expect(outcomes[1].message).toMatch(/^Vũ Đình Lộc vừa thay đổi/);
  expect(outcomes[2].message).toMatch(/Lịch làm việc hoặc thời hạn vừa thay đổi/);
  expect((await rowOf(otherDay.id)).dueOn).toBe('2026-12-08');
  expect((await rowOf(dated.id)).version).toBe(1);
});

test('a date that somebody decided is no longer the one that was counted', async () => {
  const [dated, termed, extended] = await give('+10', '+10', '+10');
  const amend = (id: string, deadlineWords: string) =>
    app.get(PlacementService).amend(province.officeHead.actor, { id, expectedVersion: 1, reason, deadlineWords });
  await amend(dated.id, '18/12/2026');
  clock.plays = new Date('2026-11-26T02:00:00Z');
  // From the 26th on, not from whenever it is read again.
  await amend(termed.id, '8 ngày làm việc kể từ hôm nay');
  // As any decision leaves it that sets a date and forgets that the words no longer say it.
  const source = app.get(DataSource);
  await source.query(`update assignment set due_on = '2026-12-18', version = 2 where id = $1`, [extended.id]);
  const happened = {
    ...{ id: randomUUID(), at: new Date(), type: 'assignment.extension_decided', internal: false, data: {} },
    ...{ subject_id: extended.id, actor_id: province.officeHead.id, actor_name: 'Vũ Đình Lộc' },
    changes: { dueOn: ['2026-12-08', '2026-12-18'] },
  };
  await source.query('select record_events($1::jsonb)', [JSON.stringify([happened])]);
  clock.plays = new Date('2026-12-02T02:00:00Z');
  await off('2026-12-07');
  expect(await shown()).toEqual({
    rows: [{ id: termed.id, words: '8 ngày làm việc kể từ hôm nay', from: '2026-12-08', to: '2026-12-09', days: 1 }],
    total: 1,
  });
});

test('page follows page, each deadline once', async () => {
  await give(...Array.from({ length: 7 }, (_, i) => `+${10 + (i % 3)}`));
  await off('2026-12-07');
  const seen: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 4; pages++) {
    const page = await app
      .get(RecountQueries)
      .list(province.officeHead.actor, { first: 2, after }, Asked.from('assignment { id }'));
    seen.push(...page.nodes.map(({ assignment }) => assignment.id));
    after = page.pageInfo.endCursor;
    expect(page.pageInfo.hasNextPage).toBe(pages < 3);
  }
  expect(new Set(seen).size).toBe(7);
});

test('nobody but the head of the Office', async () => {
  const [one] = await give('+10');
  await off('2026-12-07');
  for (const who of [province.officeSpecialist, province.systemAdmin, province.financeHead, province.leader]) {
    const targets = [{ id: one.id, expectedVersion: 1, on: '2026-12-09' }];
    const refusal = await refusalOf(app.get(RecountService).recount(who.actor, { targets, reason }));
    expect(refusal.constructor.name).toBe('Forbidden');
  }
});

test('many in one press', async () => {
  await give(...Array.from({ length: 60 }, () => '+10'));
  await off('2026-12-07');
  const { rows } = await shown();
  expect(rows).toHaveLength(50);
  const all = await app.get(DataSource).query('select id from assignment');
  const outcomes = await recount(all.map(({ id }: { id: string }) => ({ id, expectedVersion: 1, on: '2026-12-09' })));
  expect(outcomes.every(({ outcome }) => outcome === DONE)).toBe(true);
  expect((await shown()).total).toBe(0);
});
