import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import {
  AssignmentsQueries,
  AssignmentsService,
  PlacementService,
  ResultsService,
  ReviewsService,
} from '../src/assignments';
import { AssignmentPart } from '../src/assignments/assignment.lifecycle';
import { Court } from '../src/assignments/court.lifecycle';
import { CourtQueries } from '../src/assignments/court.queries';
import { ExplanationQueries } from '../src/assignments/explanation.queries';
import { ExtensionDecisions, ExtensionRequests } from '../src/extensions';
import { backfill } from '../src/migrations/1796000000500-court';
import { aProvince, type Province } from './builders';
import { issue, refusalOf, startModules } from './issuing';
import { dice } from './random-list';

let app: INestApplicationContext;
let p: Province;
let ids: string[];
/** Those whose extension was asked for, which the migration has never met. */
const asked = new Set<string>();

const start = Date.parse('2026-01-05T01:00:00.250Z');
const day = 86_400_000;
const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);
const target = async (id: string) => {
  const [{ version }] = await sql<{ version: number }>('select version from assignment where id = $1', id);
  return { id, expectedVersion: version };
};

/** Every step by which the turn may pass, and some by which it does not. */
const steps: Record<string, (id: string) => Promise<unknown>> = {
  acknowledge: async (id) => app.get(AssignmentsService).acknowledge(p.financeHead.actor, await target(id)),
  report: async (id) =>
    app.get(AssignmentsService).report(p.financeHead.actor, { ...(await target(id)), text: 'Đang làm.' }),
  decline: async (id) =>
    app
      .get(AssignmentsService)
      .decline(p.financeHead.actor, { ...(await target(id)), reason: 'Không phải việc của sở.' }),
  insist: async (id) =>
    app.get(PlacementService).insist(p.officeSpecialist.actor, { ...(await target(id)), reason: 'Đúng việc của sở.' }),
  submit: async (id) =>
    app.get(ResultsService).submit(p.financeHead.actor, { ...(await target(id)), text: 'Xong.', fileIds: [] }),
  recall: async (id) => app.get(ResultsService).recall(p.financeHead.actor, await target(id)),
  openReview: async (id) => app.get(ReviewsService).openReview(p.officeSpecialist.actor, await target(id)),
  giveBack: async (id) =>
    app.get(ReviewsService).returnResult(p.officeSpecialist.actor, { ...(await target(id)), reason: 'Thiếu biểu.' }),
  confirm: async (id) => app.get(ReviewsService).confirm(p.officeSpecialist.actor, await target(id)),
  reopen: async (id) =>
    app.get(ReviewsService).reopen(p.officeHead.actor, { ...(await target(id)), reason: 'Còn thiếu.' }),
  amend: async (id) =>
    app
      .get(PlacementService)
      .amend(p.officeSpecialist.actor, { ...(await target(id)), reason: 'Đổi.', deadlineWords: '+9' }),
  withdraw: async (id) =>
    app.get(PlacementService).withdraw(p.officeHead.actor, { ...(await target(id)), reason: 'Dừng.' }),
  /** A request for more time comes, or is decided: a step that leaves the status. */
  moreTime: async (id) => {
    asked.add(id);
    const given = await target(id);
    const [{ waits }] = await sql<{ waits: boolean }>(
      'select extension_requested_at is not null as waits from assignment where id = $1',
      id,
    );
    if (waits)
      return app.get(ExtensionDecisions).decide(p.officeHead.actor, { ...given, approve: false, note: 'Không.' });
    const [{ id: reasonId }] = await sql<{ id: string }>('select id from extension_reason limit 1');
    const request = { ...given, reasonId, text: 'Chờ số liệu.', proposedOn: '2099-12-31' };
    return app.get(ExtensionRequests).request(p.financeHead.actor, request);
  },
};

/** Refusals are as random as the steps: what can't be done now is not. */
async function tryStep(name: string, id: string): Promise<boolean> {
  return steps[name](id).then(
    () => true,
    (error: Error) => {
      if (error.constructor.name !== 'Refused') throw error;
      return false;
    },
  );
}

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  const { roll, one } = dice(11);
  clock.plays = new Date(start);
  const lines = Array.from({ length: 12 }, () => ({ leads: [p.finance] }));
  ids = (await issue(app, p, lines, { issuedOn: '2026-01-05' })).assignments.map(({ id }) => id);
  const names = Object.keys(steps).filter((name) => name !== 'withdraw');
  for (let n = 0; n < 260; n++) {
    clock.plays = new Date(+clock.plays + Math.floor(roll() * day));
    const at = Math.floor(roll() * ids.length);
    // Half of them never ask for more time.
    const possible = at % 2 ? names : names.filter((name) => name !== 'moreTime');
    if (roll() < 0.01) await tryStep('withdraw', ids[at]);
    for (let tries = 0; tries < 6; tries++) if (await tryStep(one(possible), ids[at])) break;
  }
}, 60_000);
afterAll(async () => {
  clock.plays = null;
  await app?.close();
});

interface Event {
  at: Date;
  type: string;
  changes: { extensionRequestedAt?: [unknown, unknown] };
}

/** The rules once more, in the plainest words: who has it after what was recorded, and every second put down to somebody. */
const after: Record<string, string | null> = {
  'assignment.issued': 'WAITING',
  'assignment.acknowledged': 'UNIT',
  'assignment.reported': 'UNIT',
  'assignment.declined': 'OFFICE',
  'assignment.insisted': 'WAITING',
  'assignment.submitted': 'OFFICE',
  'assignment.recalled': 'UNIT',
  'assignment.returned': 'UNIT',
  'assignment.confirmed': null,
  'assignment.reopened': 'UNIT',
  'assignment.withdrawn': null,
};

async function recount(id: string, until: Date) {
  const events = await sql<Event>(
    'select at, type, changes from recorded_event where subject_id = $1 order by seq',
    id,
  );
  const seconds: Record<string, number> = { UNIT: 0, OFFICE: 0, WAITING: 0 };
  let [holder, waits, moves] = [null as string | null, false, 0];
  for (const [index, { at, type, changes }] of events.entries()) {
    if (type in after) holder = after[type];
    if (changes.extensionRequestedAt) waits = changes.extensionRequestedAt[1] !== null;
    const court = holder && waits ? 'OFFICE' : holder;
    moves++;
    const end = events[index + 1]?.at ?? until;
    if (court) seconds[court] += Math.floor(+end / 1000) - Math.floor(+at / 1000);
  }
  return { seconds, moves };
}

const columns = (id: string) =>
  sql<{
    court: string | null;
    court_since: Date;
    unit_seconds: number;
    office_seconds: number;
    waiting_seconds: number;
  }>('select court, court_since, unit_seconds, office_seconds, waiting_seconds from assignment where id = $1', id).then(
    ([row]) => row,
  );

test('the columns add up to what the trail tells, after every history', async () => {
  let moves = 0;
  for (const id of ids) {
    const row = await columns(id);
    const until = clock.plays!;
    const told = await recount(id, until);
    const running = (court: string) =>
      row.court === court ? Math.floor(+until / 1000) - Math.floor(+row.court_since / 1000) : 0;
    expect({
      UNIT: row.unit_seconds + running('UNIT'),
      OFFICE: row.office_seconds + running('OFFICE'),
      WAITING: row.waiting_seconds + running('WAITING'),
    }).toEqual(told.seconds);
    moves += told.moves;
  }
  expect(moves).toBeGreaterThan(200);
  expect(asked.size).toBeGreaterThan(2);
});

test('its life in stretches comes to the same days', async () => {
  const courts = app.get(CourtQueries);
  const [totals, spans] = await Promise.all([courts.of(p.financeHead.actor, ids), courts.spans(ids)]);
  for (const id of ids) {
    const days = (court: Court) =>
      spans
        .get(id)!
        .filter((span) => span.court === court)
        .reduce((sum, { from, to }) => sum + (+(to ?? clock.plays!) - +from) / day, 0);
    const { now, since, unitDays, officeDays, waitingDays } = totals.get(id)!;
    expect(unitDays).toBeCloseTo(days(Court.UNIT), 0);
    expect(officeDays).toBeCloseTo(days(Court.OFFICE), 0);
    expect(waitingDays).toBeCloseTo(days(Court.WAITING), 0);
    const last = spans.get(id)!.at(-1)!;
    expect(last.to === null ? [last.court, last.from] : [null, last.to]).toEqual([now, since]);
  }
});

test('the migration fills in the same from the trail of what was there before it', async () => {
  const before = ids.filter((id) => !asked.has(id));
  const kept = await Promise.all(before.map(columns));
  await sql(
    `update assignment set court_since = now(), unit_seconds = 0, office_seconds = 0, waiting_seconds = 0 where id = any($1)`,
    before,
  );
  await sql(backfill);
  expect(await Promise.all(before.map(columns))).toEqual(kept);
});

describe('added up', () => {
  const summary = (who: { actor: Province['leader']['actor'] }, filter = {}) =>
    app.get(CourtQueries).summary(who.actor, { from: '2026-01-01', to: '2026-12-31', ...filter });

  test('by unit, for the Office; cooperating and withdrawn ones left out', async () => {
    await issue(app, p, [{ leads: [p.construction], cooperating: [p.finance] }]);
    const { all, units } = await summary(p.leader);
    const kept = await sql<{ n: number }>(
      `select count(*)::int as n from assignment where part = $1 and status <> 'WITHDRAWN'`,
      AssignmentPart.LEAD,
    );
    expect(all.assignments).toBe(kept[0].n);
    expect(units.map(({ unit }) => unit!.id).toSorted()).toEqual([p.finance.id, p.construction.id].toSorted());
    const [finance] = units.filter(({ unit }) => unit!.id === p.finance.id);
    const open = await sql<{ court: string; n: number }>(
      `select court, count(*)::int as n from assignment where court is not null and part = 'LEAD' and unit_id = $1 group by 1`,
      p.finance.id,
    );
    const now = Object.fromEntries(open.map(({ court, n }) => [court, n]));
    expect([finance.withUnit.now, finance.withOffice.now, finance.waiting.now]).toEqual(
      ['UNIT', 'OFFICE', 'WAITING'].map((court) => now[court] ?? 0),
    );
    expect(all.withOffice.days).toBeCloseTo(finance.withOffice.days, 1);
    expect(all.withOffice.averageDays! * all.withOffice.assignments).toBeCloseTo(all.withOffice.days, -1);
  });

  test('a head sees the units they head, others none; a span too long or upside down is refused', async () => {
    const seen = async (who: Parameters<typeof summary>[0]) => (await summary(who)).units.map(({ unit }) => unit!.id);
    expect(await seen(p.financeHead)).toEqual([p.finance.id]);
    expect(await seen(p.constructionHead)).toEqual([p.construction.id]);
    for (const who of [p.financeSpecialist, p.financeAdmin, p.systemAdmin]) {
      expect(await summary(who)).toMatchObject({ units: [], all: { assignments: 0, withUnit: { days: 0 } } });
    }
    expect((await summary(p.financeHead, { unitIds: [p.construction.id] })).units).toEqual([]);
    expect((await summary(p.leader, { unitIds: [p.province.id] })).units).toHaveLength(2);
    expect((await summary(p.leader, { unitIds: [p.province.id], withSubUnits: false })).units).toEqual([]);
    for (const filter of [{ from: '2020-01-01' }, { to: '2025-01-01' }])
      expect(await refusalOf(summary(p.leader, filter))).toMatchObject({ fields: [{ path: 'from' }] });
  });
});

test('what is in a court is found by it', async () => {
  const page = await app
    .get(AssignmentsQueries)
    .list(p.leader.actor, { court: Court.OFFICE }, 'DUE_ASC' as never, { first: 100, after: null });
  const [{ n }] = await sql<{ n: number }>(`select count(*)::int as n from assignment where court = 'OFFICE'`);
  expect(page.nodes).toHaveLength(n);
});

test('every one of them can be explained, from what was recorded', async () => {
  const found = await app.get(ExplanationQueries).of(p.financeHead.actor, ids);
  const viewer = await app.get(AssignmentsQueries).many(p.financeHead.actor, ids);
  for (const id of ids) {
    const { verdict, steps } = found.get(id)!;
    expect(verdict).toMatchObject(viewer.get(id)!.timeliness);
    expect(steps[0]).toMatchObject({
      kind: 'RULE',
      text: expect.stringContaining('tính từ ngày văn bản T2 05/01/2026'),
    });
    expect(steps.at(-1)!.kind).toBe('NOW');
  }
  const told = [...found.values()].flatMap(({ steps }) => steps);
  expect(told.find(({ kind }) => kind === 'MOVED')).toMatchObject({
    title: 'Điều chỉnh hạn',
    text: expect.stringMatching(/^Từ T6 30\/01\/2026 sang T5 15\/01\/2026/),
  });
  expect(told.find(({ title }) => title.startsWith('Chuyển trả'))!.text).toContain('Lý do: Thiếu biểu.');
});
