import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import type { InvalidInput } from '@libs/refusals';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, type Line, refusalOf, startModules } from '../../test/issuing';
import {
  AssignmentsQueries,
  AssignmentsService,
  AssignmentStatus,
  PlacementService,
  ResultsService,
  ReviewsService,
} from '../assignments';
import { addDays, formatVi } from '@libs/calendar';
import { CalendarQueries } from '../calendar';
import { ExtensionDecisions, ExtensionRequests, ExtensionsQueries } from '../extensions';
import { BulkActs } from './bulk-acts.service';
import type { StartBulkInput } from './bulk-inputs.graphql';
import { BulkRuns } from './bulk-runs.service';
import { BulkAct, BulkOutcome } from './bulk.policy';
import { BulkQueries } from './bulk.queries';
import { BulkService } from './bulk.service';

let app: INestApplicationContext;
let p: Province;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());

const query = (sql: string, ...values: unknown[]) => app.get(DataSource).query(sql, values);
const tick = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

/** Assignments of the finance department, each of a directive of its own, all of one document. */
async function given(count: number, line: Partial<Line> = {}) {
  const lines = Array.from({ length: count }, () => ({ leads: [p.finance], ...line }));
  const { id, directives, assignments } = await issue(app, p, lines);
  return { documentId: id, directives, targets: assignments.map(tick) };
}

/** The same, each with a result that waits for the Office. */
async function submitted(count: number) {
  const { targets, ...rest } = await given(count);
  for (const target of targets)
    await app.get(ResultsService).submit(p.financeHead.actor, { ...target, text: 'Đã xong', fileIds: [] });
  return { ...rest, targets: targets.map(({ id }) => ({ id, expectedVersion: 2 })) };
}

const signedIn = ({ actor }: Somebody): Actor => ({ ...actor, sessionId: randomUUID(), ip: '10.0.0.7' });
const start = async (actor: Actor, input: StartBulkInput) => (await app.get(BulkService).start(actor, input)).id;
const run = (id: string) => app.get(BulkRuns).run(id, { stopping: () => false, lastTry: false });
const now = async (actor: Actor, id: string) => (await app.get(BulkQueries).one(actor, id))!;
const messages = async (bulkId: string): Promise<(string | null)[]> =>
  (await query('select message from bulk_item where bulk_id = $1 order by n', bulkId)).map(
    ({ message }: { message: string | null }) => message,
  );
const records = (type: string, documentId: string) =>
  query(
    'select subject_id, actor_id, session_id, ip from recorded_event where type = $1 and root_id = $2 order by seq',
    type,
    documentId,
  );

describe('many results returned at once', () => {
  test('those that changed meanwhile fail with words of their own, the others are returned by that person', async () => {
    const { documentId, targets } = await submitted(20);
    const reviews = app.get(ReviewsService);
    await app.get(ResultsService).recall(p.financeHead.actor, targets[3]);
    await reviews.confirm(p.officeHead.actor, targets[9]);
    await reviews.openReview(p.officeHead.actor, targets[15]);
    const actor = signedIn(p.officeSpecialist);
    const id = await start(actor, { act: BulkAct.RETURN, targets, text: '  Thiếu số liệu.  ', deadlineWords: '+30' });
    expect(await now(actor, id)).toMatchObject({ total: 20, done: 0, failed: 0, finishedAt: null });
    await run(id);
    const finished = await now(actor, id);
    expect(finished).toMatchObject({ total: 20, done: 17, failed: 3 });
    expect(finished.finishedAt).not.toBeNull();
    const said = await messages(id);
    expect(said.filter(Boolean)).toHaveLength(3);
    expect(said[3]).toContain(`${p.financeHead.displayName} vừa thay đổi nội dung này.`);
    expect(said[9]).toContain(`${p.officeHead.displayName} vừa thay đổi nội dung này.`);
    expect(said[15]).toContain(`${p.officeHead.displayName} vừa thay đổi nội dung này.`);
    const returned = await records('assignment.returned', documentId);
    expect(returned).toHaveLength(17);
    expect(new Set(returned.map(({ subject_id }: { subject_id: string }) => subject_id)).size).toBe(17);
    const { sessionId, ip } = actor;
    for (const record of returned) expect(record).toMatchObject({ actor_id: actor.id, session_id: sessionId, ip });
    expect(await app.get(AssignmentsQueries).one(actor, targets[0].id)).toMatchObject({
      status: AssignmentStatus.IN_PROGRESS,
      returnReason: 'Thiếu số liệu.',
    });
  });

  test('what was done before a crash is not done again, and counts as done', async () => {
    const { documentId, targets } = await submitted(4);
    const actor = signedIn(p.officeSpecialist);
    const id = await start(actor, { act: BulkAct.RETURN, targets, text: 'Làm lại' });
    // Two rows whose change was committed, but not their outcome: that is where a killed worker may have been.
    const bulk = (await app.get(BulkQueries).unfinished(id))!;
    const items = await app.get(BulkQueries).waiting(id, 2);
    for (const item of items) await app.get(BulkActs).perform(actor, bulk, item);
    expect(await now(actor, id)).toMatchObject({ done: 0 });
    await Promise.all([run(id), run(id)]);
    expect(await now(actor, id)).toMatchObject({ done: 4, failed: 0 });
    expect(await records('assignment.returned', documentId)).toHaveLength(4);
    const ends = await query(`select data from recorded_event where subject_id = $1 and type = 'bulk.finished'`, id);
    expect(ends).toEqual([{ data: { act: 'RETURN', total: 4, done: 4, failed: 0 } }]);
  });

  test('a process that ends stops between two rows, and the next one goes on', async () => {
    const { targets } = await submitted(3);
    const actor = signedIn(p.officeSpecialist);
    const id = await start(actor, { act: BulkAct.CONFIRM, targets });
    let asked = 0;
    const stopping = () => ++asked > 1;
    await expect(app.get(BulkRuns).run(id, { stopping, lastTry: false })).rejects.toThrow('The process ends');
    expect(await now(actor, id)).toMatchObject({ done: 1, finishedAt: null });
    await run(id);
    expect(await now(actor, id)).toMatchObject({ done: 3 });
  });
});

describe('rights are those of the moment', () => {
  test('a role taken away between the start and the run is gone (S-07)', async () => {
    const { documentId, targets } = await given(3);
    const actor = signedIn(p.otherOfficeSpecialist);
    await query(`update directive set monitor_id = $1 where document_id = $2`, actor.id, documentId);
    const id = await start(actor, { act: BulkAct.REMIND, targets, text: 'Khẩn trương' });
    const [grant] = await query('delete from role_grant where account_id = $1 returning *', actor.id).then(
      ([rows]: [object[]]) => rows,
    );
    await run(id);
    expect(await now(actor, id)).toMatchObject({ done: 0, failed: 3 });
    expect(new Set(await messages(id))).toEqual(new Set(['Không tìm thấy, hoặc bạn không có quyền xem.']));
    expect(await records('assignment.reminded', documentId)).toEqual([]);
    const { id: grantId, account_id, role, unit_id } = grant as Record<string, string>;
    await query('insert into role_grant values ($1, $2, $3, $4)', grantId, account_id, role, unit_id);
  });

  test('a disabled account does nothing more', async () => {
    const { targets } = await given(2);
    const actor = signedIn(p.officeHead);
    const id = await start(actor, { act: BulkAct.STAR, targets });
    await query('update account set disabled_at = now() where id = $1', actor.id);
    await run(id);
    await query('update account set disabled_at = null where id = $1', actor.id);
    expect(await messages(id)).toEqual(Array(2).fill('Tài khoản của người thực hiện đã bị khóa.'));
  });

  test('who may do it to none of them starts nothing; what one does not see is as if it did not exist', async () => {
    const { targets } = await given(2);
    const input = { act: BulkAct.CONFIRM, targets };
    expect((await refusalOf(start(p.analyst.actor, input))).constructor.name).toBe('Forbidden');
    expect((await refusalOf(start(p.wardHead.actor, input))).constructor.name).toBe('NotFound');
    const strange = { id: randomUUID(), expectedVersion: 1 };
    const id = await start(p.financeHead.actor, { act: BulkAct.ACKNOWLEDGE, targets: [...targets, strange] });
    await run(id);
    expect(await messages(id)).toEqual([null, null, 'Không tìm thấy, hoặc bạn không có quyền xem.']);
  });

  test('only the person who started it sees it', async () => {
    const { targets } = await given(1);
    const id = await start(p.officeHead.actor, { act: BulkAct.STAR, targets });
    expect(await app.get(BulkQueries).one(p.officeSpecialist.actor, id)).toBeNull();
    expect(await app.get(BulkQueries).one(p.officeHead.actor, 'không phải mã')).toBeNull();
  });
});

describe('all that match a filter', () => {
  test('as many as were counted, or nothing', async () => {
    const { documentId } = await given(5);
    const actor = signedIn(p.officeHead);
    const input = { act: BulkAct.WITHDRAW, filter: { documentId }, text: 'Dừng theo dõi' };
    const preview = await app.get(BulkService).preview(actor, input);
    expect(preview).toMatchObject({
      total: 5,
      able: 5,
      hindrances: [],
      units: [{ unit: { id: p.finance.id }, count: 5 }],
    });
    const another = await refusalOf(start(actor, { ...input, expectedCount: 4 }));
    expect(another.message).toBe('Bộ lọc nay có 5 nhiệm vụ, không còn là 4. Xem lại rồi làm.');
    const key = { ...input, expectedCount: 5, idempotencyKey: randomUUID() };
    const id = await start(actor, key);
    await run(id);
    expect(await now(actor, id)).toMatchObject({ total: 5, done: 5 });
    expect(await start(actor, key)).toBe(id);
    const none = { documentId, statuses: [AssignmentStatus.COMPLETED] };
    expect((await refusalOf(start(actor, { ...input, filter: none }))).message).toBe(
      'Không có nhiệm vụ nào khớp bộ lọc.',
    );
  });

  test('more than a thousand are refused', async () => {
    const leads = [p.finance, p.construction, p.ward, p.office];
    const { documentId } = await given(251, { leads });
    const filter = { documentId };
    const over = await refusalOf(app.get(BulkService).preview(p.officeHead.actor, { act: BulkAct.STAR, filter }));
    expect(over.message).toBe('Bộ lọc có hơn 1.000 nhiệm vụ. Lọc hẹp lại rồi làm từng phần.');
    const id = await start(p.officeHead.actor, { act: BulkAct.STAR, filter: { ...filter, unitIds: [p.finance.id] } });
    expect(await now(p.officeHead.actor, id)).toMatchObject({ total: 251 });
  }, 60_000);
});

test('a preview says what is in the way of how many, and whom it reaches', async () => {
  const { targets } = await submitted(6);
  await app.get(ReviewsService).confirm(p.officeHead.actor, targets[0]);
  await app.get(ReviewsService).confirm(p.officeHead.actor, targets[1]);
  const seen = targets.map(({ id }, n) => ({ id, expectedVersion: n < 2 ? 3 : n === 2 ? 1 : 2 }));
  const strange = { id: randomUUID(), expectedVersion: 1 };
  const preview = (who: Somebody, act: BulkAct) =>
    app.get(BulkService).preview(who.actor, { act, targets: [...seen, strange] });
  expect(await preview(p.officeSpecialist, BulkAct.RETURN)).toEqual({
    total: 7,
    able: 3,
    hindrances: [
      { message: 'Nhiệm vụ đang ở trạng thái “Hoàn thành”, không chuyển trả được.', count: 2 },
      { message: expect.stringMatching(/^Người khác vừa thay đổi nội dung này\./), count: 1 },
      { message: 'Không tìm thấy, hoặc bạn không có quyền xem.', count: 1 },
    ],
    units: [{ unit: expect.objectContaining({ id: p.finance.id }), count: 3 }],
  });
  expect(await preview(p.analyst, BulkAct.STAR)).toMatchObject({ total: 7, able: 0, units: [] });
  // A star overwrites nothing, so it does not matter what has changed.
  expect(await preview(p.leader, BulkAct.STAR)).toMatchObject({ able: 6 });
});

describe('a monitor for many', () => {
  const set = async (targets: { id: string; expectedVersion: number }[], who: Somebody) => {
    const actor = signedIn(p.officeHead);
    const id = await start(actor, { act: BulkAct.SET_MONITOR, targets, accountId: who.id });
    return { id, finished: async () => (await run(id), now(actor, id)) };
  };

  test('is one change for each directive, however many of its assignments were ticked', async () => {
    const { documentId, targets } = await given(2, { leads: [p.finance, p.construction, p.ward] });
    const { finished } = await set(targets, p.otherOfficeSpecialist);
    expect(await finished()).toMatchObject({ total: 6, done: 6, failed: 0 });
    expect(await records('directive.monitor_set', documentId)).toHaveLength(2);
    const again = await set(targets, p.otherOfficeSpecialist);
    expect(await again.finished()).toMatchObject({ done: 6 });
    expect(await records('directive.monitor_set', documentId)).toHaveLength(2);
  });

  test('somebody who named another meanwhile is not overruled', async () => {
    const { documentId, targets } = await given(2);
    const { id, finished } = await set(targets, p.officeHead);
    const other = await set(targets.slice(1), p.otherOfficeSpecialist);
    await other.finished();
    expect(await finished()).toMatchObject({ done: 1, failed: 1 });
    expect((await messages(id))[1]).toContain('vừa thay đổi nội dung này.');
    expect(await records('directive.monitor_set', documentId)).toHaveLength(2);
  });
});

test('work for a specialist, a star, and urging', async () => {
  const { documentId, targets } = await given(3);
  const act = async (who: Somebody, input: Omit<StartBulkInput, 'targets'>) => {
    const id = await start(signedIn(who), { ...input, targets });
    await run(id);
    return now(who.actor, id);
  };
  await app.get(AssignmentsService).acknowledge(p.financeHead.actor, targets[0]);
  const delegated = await act(p.financeHead, { act: BulkAct.DELEGATE, accountId: p.financeSpecialist.id, text: 'Gấp' });
  expect(delegated).toMatchObject({ done: 2, failed: 1 });
  for (const star of [BulkAct.STAR, BulkAct.STAR, BulkAct.UNSTAR])
    expect(await act(p.leader, { act: star })).toMatchObject({ done: 3 });
  expect(await records('assignment.starred', documentId)).toHaveLength(3);
  expect(await records('assignment.unstarred', documentId)).toHaveLength(3);
  expect(await act(p.leader, { act: BulkAct.REMIND, text: 'Báo cáo ngay' })).toMatchObject({ done: 3 });
  expect(await act(p.leader, { act: BulkAct.REMIND })).toMatchObject({ done: 0, failed: 3 });
});

describe('more time', () => {
  const inDays = (days: number) => addDays(app.get(CalendarQueries).today(), days);
  const reason = async () => (await app.get(ExtensionsQueries).reasons(false))[0].id;
  /** Due one day after the other, from ten days from now on. */
  async function due(count: number) {
    const lines = Array.from({ length: count }, (_, n) => ({
      leads: [p.finance],
      deadline: formatVi(inDays(10 + n)),
    }));
    return (await issue(app, p, lines)).assignments.map(tick);
  }
  const extension = async ({ id }: { id: string }) =>
    (await app.get(ExtensionsQueries).ofAssignments(p.officeHead.actor, [id], null)).get(id)!;

  test('asked for many at once: each row for itself, and those that cannot say why', async () => {
    const targets = await due(6);
    const actor = signedIn(p.financeHead);
    const reasonId = await reason();
    await app.get(ResultsService).submit(actor, { ...targets[0], text: 'Đã xong', fileIds: [] });
    const ask = { reasonId, text: 'Lý do', proposedOn: inDays(90) };
    await app.get(ExtensionRequests).request(actor, { ...targets[1], ...ask });
    const seen = targets.map((target, n) => (n < 2 ? { ...target, expectedVersion: 2 } : target));
    const act = { act: BulkAct.REQUEST_EXTENSION, on: inDays(14) };
    expect(await app.get(BulkService).preview(actor, { ...act, targets: seen })).toMatchObject({
      ...{ total: 6, able: 2 },
      hindrances: [
        { message: 'Hạn mới phải sau thời hạn hiện nay của nhiệm vụ.', count: 2 },
        { message: expect.stringContaining('“Chờ xác nhận”'), count: 1 },
        { message: 'Nhiệm vụ đang có một đề nghị gia hạn chờ quyết định.', count: 1 },
      ],
    });
    const id = await start(actor, { ...act, targets: seen, text: 'Chờ số liệu chung', reasonId });
    await run(id);
    expect(await now(actor, id)).toMatchObject({ done: 2, failed: 4 });
    const said = await messages(id);
    expect(said[2]).toBeNull();
    expect(said[4]).toContain('Hạn mới phải sau thời hạn hiện nay');
    expect(await extension(targets[3])).toMatchObject([
      { state: 'REQUESTED', proposedOn: inDays(14), reason: { id: reasonId } },
    ]);
  });

  test('decided for many at once, as each was asked for; one decided meanwhile stays as it is', async () => {
    const targets = await due(5);
    const reasonId = await reason();
    for (const [n, target] of targets.slice(0, 4).entries()) {
      const ask = { reasonId, text: 'Lý do', proposedOn: inDays(50 + n) };
      await app.get(ExtensionRequests).request(p.financeHead.actor, { ...target, ...ask });
    }
    const seen = targets.map((target, n) => (n < 4 ? { ...target, expectedVersion: 2 } : target));
    const actor = signedIn(p.officeHead);
    const id = await start(actor, { act: BulkAct.DECIDE_EXTENSION, targets: seen, approve: true, text: 'Đồng ý' });
    await app.get(ExtensionDecisions).decide(p.officeHead.actor, { ...seen[3], approve: false, note: 'Không' });
    await run(id);
    expect(await now(actor, id)).toMatchObject({ done: 3, failed: 2 });
    expect((await messages(id))[4]).toBe('Nhiệm vụ không có đề nghị gia hạn nào đang chờ.');
    for (const n of [0, 1, 2])
      expect(await extension(targets[n])).toMatchObject([
        { state: 'APPROVED', decidedOn: inDays(50 + n), decisionNote: 'Đồng ý' },
      ]);
    expect(await extension(targets[3])).toMatchObject([{ state: 'REJECTED' }]);
    const input = { act: BulkAct.DECIDE_EXTENSION, targets: seen, approve: true };
    expect((await refusalOf(start(p.officeSpecialist.actor, input))).constructor.name).toBe('Forbidden');
  });
});

describe('what goes with an act is checked before anything starts', () => {
  const faults: [string, Omit<StartBulkInput, 'targets'>, string][] = [
    ['a return without a reason', { act: BulkAct.RETURN }, 'text'],
    ['a withdrawal with next to none', { act: BulkAct.WITHDRAW, text: ' x ' }, 'text'],
    [
      'a new date that is none',
      { act: BulkAct.RETURN, text: 'Làm lại', deadlineWords: 'khi nào rảnh' },
      'deadlineWords',
    ],
    ['a new date that is past', { act: BulkAct.RETURN, text: 'Làm lại', deadlineWords: '01/01/2020' }, 'deadlineWords'],
    ['a monitor that is nobody', { act: BulkAct.SET_MONITOR }, 'accountId'],
    ['work handed to nobody', { act: BulkAct.DELEGATE }, 'accountId'],
    ['a request without a day', { act: BulkAct.REQUEST_EXTENSION, text: 'Lý do' }, 'on'],
    ['a decision that decides nothing', { act: BulkAct.DECIDE_EXTENSION }, 'approve'],
    ['a rejection without a reason', { act: BulkAct.DECIDE_EXTENSION, approve: false }, 'text'],
    ['both rows and a filter', { act: BulkAct.STAR, filter: {} }, 'targets'],
  ];

  test.each(faults)('%s', async (_, input, path) => {
    const { targets } = await given(1);
    const ofUnits = [BulkAct.DELEGATE, BulkAct.REQUEST_EXTENSION];
    const who = ofUnits.includes(input.act) ? p.financeHead : p.officeHead;
    const refusal = await refusalOf(start(who.actor, { ...input, targets }));
    expect((refusal as unknown as InvalidInput).fields.map((field) => field.path)).toEqual([path]);
  });

  test('a monitor from outside the Office', async () => {
    const { targets } = await given(1);
    const input = { act: BulkAct.SET_MONITOR, targets, accountId: p.financeHead.id };
    expect((await refusalOf(start(p.officeHead.actor, input))).message).toBe('Chọn một người của Văn phòng.');
  });
});

describe('the rows', () => {
  test('are read in order, page by page, and by outcome', async () => {
    const { targets } = await submitted(5);
    await app
      .get(PlacementService)
      .amend(p.officeHead.actor, { ...targets[1], reason: 'Đổi hạn', deadlineWords: '+9' });
    const actor = signedIn(p.officeHead);
    const id = await start(actor, { act: BulkAct.CONFIRM, targets });
    await run(id);
    const page = (first: number, after?: string | null, outcome?: BulkOutcome) =>
      app.get(BulkQueries).items(actor, id, { first, after, outcome }, null);
    const one = await page(3);
    expect(one.nodes.map(({ assignment }) => assignment.id)).toEqual(targets.slice(0, 3).map((t) => t.id));
    expect(await one.totalCount()).toBe(5);
    const two = await page(3, one.pageInfo.endCursor);
    expect(two.nodes.map(({ assignment }) => assignment.id)).toEqual(targets.slice(3).map((t) => t.id));
    expect(two.pageInfo.hasNextPage).toBe(false);
    const failed = await page(3, null, BulkOutcome.FAILED);
    expect(failed.nodes).toMatchObject([{ assignment: { id: targets[1].id }, outcome: 'FAILED' }]);
    expect(await failed.totalCount()).toBe(1);
  });
});
