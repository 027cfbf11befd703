import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import { addDays, formatVi } from '@libs/calendar';
import type { InvalidInput } from '@libs/refusals';
import { aProvince, type Province } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import {
  AssignmentFilter,
  AssignmentsQueries,
  AssignmentsService,
  AssignmentSort,
  PlacementService,
  ResultsService,
  ReviewsService,
  WorkQueries,
} from '../assignments';
import { CalendarQueries } from '../calendar';
import { SettingsQueries, SettingsService } from '../settings';
import { DeadlineLedgerQueries } from './deadline-ledger.queries';
import type { RequestExtensionInput } from './extension-inputs.graphql';
import {
  ExtensionDecisions,
  type ExtensionFilter,
  ExtensionRequests,
  ExtensionSort,
  ExtensionsQueries,
  ExtensionState,
} from './index';

let app: INestApplicationContext;
let p: Province;
let requests: ExtensionRequests;
let decisions: ExtensionDecisions;
let queries: ExtensionsQueries;
let today: string;
let reasonId: string;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  requests = app.get(ExtensionRequests);
  decisions = app.get(ExtensionDecisions);
  queries = app.get(ExtensionsQueries);
  today = app.get(CalendarQueries).today();
  [{ id: reasonId }] = await queries.reasons(false);
}, 60_000);
afterAll(() => app?.close());

const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);
const inDays = (days: number) => addDays(today, days);

/** Sets something as the head of the Office, whatever it was. */
async function set(name: string, value: string): Promise<void> {
  const row = (await app.get(SettingsQueries).one(p.officeHead.actor, name))!;
  await app.get(SettingsService).change(p.officeHead.actor, { name, value, expectedVersion: row.version });
}

/** An assignment of the finance department, due in so many days. */
async function given(days = 30, leads = [p.finance]) {
  const deadline = formatVi(inDays(days));
  const { id, assignments } = await issue(app, p, [{ leads, deadline }]);
  return new Followed(assignments[0].id, id, inDays(days));
}

class Followed {
  constructor(
    readonly id: string,
    readonly documentId: string,
    readonly dueOn: string,
  ) {}

  async now(who = p.officeHead) {
    return (await app.get(AssignmentsQueries).one(who.actor, this.id))!;
  }

  async target() {
    return { id: this.id, expectedVersion: (await this.now()).version };
  }

  async asked(more: Partial<RequestExtensionInput> = {}, actor: Actor = p.financeHead.actor) {
    const proposedOn = addDays(this.dueOn, 15);
    const text = 'Chờ số liệu của các địa phương';
    await requests.request(actor, { ...(await this.target()), reasonId, text, proposedOn, ...more });
    return this;
  }

  async decided(approve: boolean, more: object = {}) {
    await decisions.decide(p.officeHead.actor, { ...(await this.target()), approve, note: 'Theo đề nghị', ...more });
    return this;
  }

  async submitted() {
    await app
      .get(ResultsService)
      .submit(p.financeHead.actor, { ...(await this.target()), text: 'Đã xong', fileIds: [] });
    return this;
  }

  async extensions(who = p.officeHead) {
    return (await queries.ofAssignments(who.actor, [this.id], null)).get(this.id)!;
  }

  async last() {
    return (await this.extensions())[0];
  }

  async lastEvent() {
    const text =
      'select type, data, changes, internal from recorded_event where subject_id = $1 order by seq desc limit 1';
    return (
      await sql<{ type: string; data: Record<string, unknown>; changes: Record<string, unknown>; internal: boolean }>(
        text,
        this.id,
      )
    )[0];
  }
}

const nameOf = async (work: Promise<unknown>) => (await refusalOf(work)).constructor.name;
const fieldsOf = async (work: Promise<unknown>) =>
  ((await refusalOf(work)) as unknown as InvalidInput).fields.map(({ path }) => path);

describe('asking', () => {
  test('is recorded with everything, and waits', async () => {
    const followed = await (await given()).asked({ proposedTime: '16:30' });
    expect(await followed.last()).toMatchObject({
      state: 'REQUESTED',
      origin: 'REQUESTED',
      ordinal: 1,
      reason: { id: reasonId },
      proposedOn: addDays(followed.dueOn, 15),
      proposedTime: '16:30',
      late: false,
      beyondCap: false,
      requestedBy: { id: p.financeHead.id },
      decidedBy: null,
      dueBefore: null,
      daysGained: null,
      waitingWorkingDays: 0,
    });
    const now = await followed.now();
    expect(now).toMatchObject({ status: 'ASSIGNED', version: 2, extensionCount: 0, deadline: { moved: false } });
    expect(now.extensionRequestedAt).not.toBeNull();
    expect(await followed.lastEvent()).toMatchObject({
      type: 'assignment.extension_requested',
      internal: false,
      data: {
        unitName: 'Sở Tài chính',
        ordinal: 1,
        reasonName: 'Phụ thuộc đơn vị phối hợp',
        late: false,
        dueOn: followed.dueOn,
      },
    });
  });

  test('only by the head of the unit, once at a time, for a later day, for a reason of the list', async () => {
    const followed = await given();
    const ask = async (actor: Actor, more: Partial<RequestExtensionInput> = {}) =>
      requests.request(actor, {
        ...(await followed.target()),
        ...{ reasonId, text: 'Lý do', proposedOn: inDays(60) },
        ...more,
      });
    expect(await nameOf(ask(p.constructionHead.actor))).toBe('NotFound');
    expect(await nameOf(ask(p.officeHead.actor))).toBe('Forbidden');
    expect(await fieldsOf(ask(p.financeHead.actor, { proposedOn: followed.dueOn }))).toEqual(['proposedOn']);
    expect(await fieldsOf(ask(p.financeHead.actor, { proposedOn: inDays(1) }))).toEqual(['proposedOn']);
    expect(await fieldsOf(ask(p.financeHead.actor, { reasonId: randomUUID() }))).toEqual(['reasonId']);
    expect(await nameOf(ask(p.financeHead.actor, { expectedVersion: 7 }))).toBe('StaleVersion');
    await ask(p.financeHead.actor);
    const again = await refusalOf(ask(p.financeHead.actor));
    expect(again.message).toBe('Nhiệm vụ đang có một đề nghị gia hạn chờ quyết định.');
  });

  test('not while a result waits, nor without a deadline', async () => {
    const submitted = await (await given()).submitted();
    expect((await refusalOf(submitted.asked())).message).toContain('“Chờ xác nhận”, không đề nghị gia hạn được');
    const { assignments } = await issue(app, p, [{ leads: [p.finance], deadline: 'thường xuyên' }]);
    const ongoing = new Followed(assignments[0].id, '', today);
    expect((await refusalOf(ongoing.asked())).message).toContain('không có thời hạn');
  });

  test('late is marked, not refused: less than a working day before, or after the deadline', async () => {
    const { workCalendar } = { workCalendar: await app.get(CalendarQueries).workCalendar() };
    const nextWorkingDay = workCalendar.addWorkingDays(today, 1);
    const late = async (followed: Followed) => (await (await followed.asked({ proposedOn: inDays(40) })).last()).late;
    expect(await late(await dueOn(today))).toBe(true);
    expect(await late(await dueOn(inDays(-4)))).toBe(true);
    expect(await late(await dueOn(workCalendar.addWorkingDays(nextWorkingDay, 1)))).toBe(false);
    const terms = await queries.terms(p.financeHead.actor, await (await dueOn(today)).now());
    expect(terms).toMatchObject({ late: true, cap: 1, beyondCap: false });
  });

  test('the draft is of those in the unit who have the work, and goes along with its files', async () => {
    const followed = await given();
    const fileId = await upload(p.financeHead.actor);
    const { financeHead, officeHead } = p;
    const save = (actor: Actor, draftVersion: number, fileIds: string[] = []) =>
      requests.saveDraft(actor, { id: followed.id, draftVersion, text: 'Đang viết', fileIds });
    await save(financeHead.actor, 0, [fileId]);
    const drafts = async () => (await queries.drafts([followed.id])).get(followed.id);
    expect(await drafts()).toMatchObject({ state: 'DRAFT', version: 1, text: 'Đang viết', proposedOn: null });
    expect(await nameOf(save(financeHead.actor, 0))).toBe('StaleVersion');
    expect(await nameOf(save(officeHead.actor, 1))).toBe('Forbidden');
    expect(await nameOf(save(p.constructionHead.actor, 1))).toBe('NotFound');
    expect((await followed.now()).version).toBe(1);
    await followed.asked({ fileIds: [fileId] });
    expect(await drafts()).toBeUndefined();
    const [{ holder_kind, holder_id }] = await sql<Record<string, string>>(
      'select holder_kind, holder_id from attachment where id = $1',
      fileId,
    );
    expect({ holder_kind, holder_id }).toEqual({ holder_kind: 'extension', holder_id: (await followed.last()).id });
    expect((await followed.lastEvent()).data).toMatchObject({ files: ['tờ trình.pdf'] });
  });

  test('what was asked can be taken back until it is decided, and asked again', async () => {
    const followed = await (await given()).asked();
    await requests.withdraw(p.financeHead.actor, await followed.target());
    expect((await followed.last()).state).toBe('WITHDRAWN');
    expect(await followed.now()).toMatchObject({ extensionRequestedAt: null, extensionCount: 0 });
    const nothing = await refusalOf(requests.withdraw(p.financeHead.actor, await followed.target()));
    expect(nothing.message).toBe('Nhiệm vụ không có đề nghị gia hạn nào đang chờ.');
    await followed.asked();
    expect((await followed.extensions()).map(({ ordinal, state }) => [ordinal, state])).toEqual([
      [2, 'REQUESTED'],
      [1, 'WITHDRAWN'],
    ]);
  });
});

/** An assignment of the finance department that is due that day. */
async function dueOn(on: string): Promise<Followed> {
  const followed = await given();
  await sql('update assignment set due_on = $2, original_due_on = $2 where id = $1', followed.id, on);
  return new Followed(followed.id, followed.documentId, on);
}

async function upload(actor: Actor): Promise<string> {
  const [{ id }] = await sql<{ id: string }>(
    `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name, uploaded_at, ordinal)
     values (gen_random_uuid(), $2, 'tờ trình.pdf', 1, 'application/pdf', $1, 'x', now(), 0) returning id`,
    actor.id,
    'a'.repeat(64),
  );
  return id;
}

describe('deciding', () => {
  test('as asked for: the effective deadline moves, the original never', async () => {
    const followed = await (await given()).asked();
    await followed.decided(true);
    const to = addDays(followed.dueOn, 15);
    expect(await followed.now()).toMatchObject({
      deadline: { on: to, words: formatVi(to), originalOn: followed.dueOn, moved: true },
      extensionCount: 1,
      extensionRequestedAt: null,
    });
    expect(await followed.last()).toMatchObject({
      ...{ state: 'APPROVED', decidedBy: { id: p.officeHead.id }, decisionNote: 'Theo đề nghị', beyondCap: false },
      ...{ dueBefore: followed.dueOn, decidedOn: to, daysGained: 15, waitingWorkingDays: null },
    });
    expect(await followed.lastEvent()).toMatchObject({
      type: 'assignment.extension_decided',
      data: { approved: true, deadline: { fromOn: followed.dueOn, toOn: to, daysGained: 15 } },
      changes: { dueOn: [followed.dueOn, to] },
    });
  });

  test('another day, after the deadline and not past; or not at all, with a reason (S-11)', async () => {
    const followed = await (await given()).asked();
    const on = addDays(followed.dueOn, 5);
    const decide = async (more: object) =>
      decisions.decide(p.officeHead.actor, { ...(await followed.target()), approve: true, ...more });
    expect(await fieldsOf(decide({ on: followed.dueOn }))).toEqual(['on']);
    expect(await fieldsOf(decide({ approve: false }))).toEqual(['note']);
    expect(await fieldsOf(decide({ approve: false, note: ' x ' }))).toEqual(['note']);
    await decide({ on, time: '11:00' });
    expect(await followed.now()).toMatchObject({ deadline: { on, time: '11:00', words: `11:00 ${formatVi(on)}` } });
    const rejected = await (await given()).asked();
    await rejected.decided(false, { note: 'Chưa cần thiết' });
    expect(await rejected.last()).toMatchObject({ state: 'REJECTED', decisionNote: 'Chưa cần thiết', decidedOn: null });
    expect(await rejected.now()).toMatchObject({ deadline: { on: rejected.dueOn }, extensionCount: 0 });
  });

  test('as asked for even if that day went by meanwhile, but another day only from today on', async () => {
    const followed = await (await dueOn(inDays(-10))).asked({ proposedOn: inDays(2) });
    await sql(`update extension set proposed_on = $2 where assignment_id = $1`, followed.id, inDays(-3));
    const past = { ...(await followed.target()), approve: true, on: inDays(-2) };
    expect(await fieldsOf(decisions.decide(p.officeHead.actor, past))).toEqual(['on']);
    await followed.decided(true);
    expect(await followed.last()).toMatchObject({ decidedOn: inDays(-3), daysGained: 7 });
  });

  test('an amendment in between can leave nothing to give', async () => {
    const amended = await (await given()).asked();
    const amend = async (deadlineWords: string) =>
      app
        .get(PlacementService)
        .amend(p.officeHead.actor, { ...(await amended.target()), reason: 'Đổi hạn', deadlineWords });
    await amend(formatVi(addDays(amended.dueOn, 20)));
    const { message } = await refusalOf(amended.decided(true));
    expect(message).toBe(`Hạn mới phải sau thời hạn hiện nay (${formatVi(addDays(amended.dueOn, 20))}).`);
    await amend('thường xuyên');
    expect((await refusalOf(amended.decided(true))).message).toContain('không còn thời hạn');
    await amended.decided(false, { note: 'Không còn thời hạn' });
    expect((await amended.last()).state).toBe('REJECTED');
  });

  test('while a result waits: it is still decided, and the result is judged by the deadline decided on', async () => {
    const followed = await (await dueOn(inDays(-3))).asked({ proposedOn: inDays(3) });
    await followed.submitted();
    expect((await followed.now()).timeliness).toMatchObject({ state: 'OVERDUE', daysLate: 3 });
    await followed.decided(true);
    expect(await followed.now()).toMatchObject({ status: 'SUBMITTED', timeliness: { state: 'IN_TERM' } });
  });

  test('what the monitor prepares is the Office’s own, and moves nothing that the unit works on', async () => {
    const followed = await (await given()).asked();
    const { version } = await followed.now();
    const prepare = (actor: Actor, requestVersion: number, more: object = {}) =>
      decisions.prepare(actor, {
        id: followed.id,
        requestVersion,
        opinion: 'Nên cho thêm 7 ngày',
        approve: true,
        ...more,
      });
    expect(await nameOf(prepare(p.otherOfficeSpecialist.actor, 1))).toBe('Forbidden');
    expect(await nameOf(prepare(p.financeHead.actor, 1))).toBe('Forbidden');
    expect(await fieldsOf(prepare(p.officeSpecialist.actor, 1, { on: followed.dueOn }))).toEqual(['on']);
    await prepare(p.officeSpecialist.actor, 1, { on: addDays(followed.dueOn, 7) });
    expect(await refusalOf(prepare(p.officeHead.actor, 1))).toMatchObject({
      changedBy: p.officeSpecialist.displayName,
    });
    expect((await followed.now()).version).toBe(version);
    const prepared = { preparedOpinion: 'Nên cho thêm 7 ngày', preparedOn: addDays(followed.dueOn, 7) };
    expect(await followed.last()).toMatchObject({ ...prepared, preparedBy: { id: p.officeSpecialist.id } });
    for (const outside of [p.financeHead, p.leader])
      expect((await followed.extensions(outside))[0]).toMatchObject({
        preparedOpinion: null,
        preparedBy: null,
        preparedOn: null,
      });
    expect(await followed.lastEvent()).toMatchObject({ type: 'assignment.extension_prepared', internal: true });
  });
});

describe('granting of itself', () => {
  const grant = async (followed: Followed, actor: Actor, on: string, more: object = {}) =>
    decisions.grant(actor, {
      ...(await followed.target()),
      ...{ on, text: 'Theo kết luận họp', legalBasis: ' 12/TB-VPUBND ', ...more },
    });

  test('names its legal basis, and counts', async () => {
    const followed = await given();
    expect(await nameOf(grant(followed, p.officeSpecialist.actor, inDays(50)))).toBe('Forbidden');
    expect(await fieldsOf(grant(followed, p.officeHead.actor, followed.dueOn))).toEqual(['on']);
    await grant(followed, p.officeHead.actor, inDays(50));
    expect(await followed.last()).toMatchObject({
      ...{ origin: 'GRANTED', state: 'APPROVED', ordinal: 1, requestedBy: null, requestedAt: null },
      ...{ legalBasis: '12/TB-VPUBND', daysGained: 20, beyondCap: false },
    });
    expect(await followed.now()).toMatchObject({ extensionCount: 1, deadline: { on: inDays(50) } });
    await followed.asked({ proposedOn: inDays(70) });
    expect((await followed.last()).beyondCap).toBe(true);
    const waiting = await refusalOf(grant(followed, p.officeHead.actor, inDays(80)));
    expect(waiting.message).toContain('đang có một đề nghị gia hạn chờ quyết định');
  });
});

describe('settings', () => {
  afterEach(async () => {
    await set('extension.monitorsDecide', 'false');
    await set('extension.cap', '1');
    await set('extension.noticeWorkingDays', '1');
  });

  test('monitors decide where it is set so, up to the cap', async () => {
    const monitor = p.officeSpecialist;
    const decide = async (followed: Followed) =>
      decisions.decide(monitor.actor, { ...(await followed.target()), approve: true });
    const followed = await (await given()).asked();
    expect(await nameOf(decide(followed))).toBe('Forbidden');
    expect((await followed.now(monitor)).viewerActions).not.toContain('DECIDE_EXTENSION');
    await set('extension.monitorsDecide', 'true');
    expect((await followed.now(monitor)).viewerActions).toContain('DECIDE_EXTENSION');
    await decide(followed);
    await followed.asked({ proposedOn: inDays(80) });
    expect((await refusalOf(decide(followed))).message).toContain('do lãnh đạo Văn phòng quyết định');
    expect((await followed.now(monitor)).viewerActions).not.toContain('DECIDE_EXTENSION');
    await set('extension.cap', '2');
    await decide(followed);
    expect((await followed.last()).beyondCap).toBe(false);
  });

  test('how early one must ask', async () => {
    await set('extension.noticeWorkingDays', '15');
    expect((await (await (await given(10)).asked()).last()).late).toBe(true);
    await set('extension.noticeWorkingDays', '0');
    expect((await (await (await dueOn(today)).asked()).last()).late).toBe(false);
  });
});

test('nobody decides on their own request (S-11)', async () => {
  const followed = await (await given()).asked();
  const own = { ...p.officeHead.actor, onBehalfOf: { id: p.financeHead.id, displayName: p.financeHead.displayName } };
  const decide = async (actor: Actor) => decisions.decide(actor, { ...(await followed.target()), approve: true });
  const { message } = await refusalOf(decide(own));
  expect(message).toContain('Không ai tự quyết định đề nghị gia hạn của mình');
  const deputy = { ...p.financeHead.actor, onBehalfOf: { id: p.officeHead.id, displayName: p.officeHead.displayName } };
  const other = await (await given()).asked({}, deputy);
  const target = { ...(await other.target()), approve: true };
  expect(await nameOf(decisions.decide(p.officeHead.actor, target))).toBe('Forbidden');
  await decide(p.officeHead.actor);
});

describe('what is over waits for nothing', () => {
  test.each<[string, (followed: Followed) => Promise<unknown>]>([
    [
      'confirmed',
      async (followed) => {
        await followed.submitted();
        await app.get(ReviewsService).confirm(p.officeHead.actor, await followed.target());
      },
    ],
    [
      'withdrawn',
      async (followed) =>
        app.get(PlacementService).withdraw(p.officeHead.actor, { ...(await followed.target()), reason: 'Dừng' }),
    ],
    [
      'given to another unit',
      async (followed) => {
        const units = app.get(AssignmentsService);
        await units.decline(p.financeHead.actor, { ...(await followed.target()), reason: 'Không thuộc' });
        const target = { ...(await followed.target()), reason: 'Chuyển', unitId: p.construction.id };
        await app.get(PlacementService).reassign(p.officeHead.actor, target);
      },
    ],
  ])('%s: the request has lapsed with it', async (_, end) => {
    const followed = await (await given()).asked();
    await end(followed);
    expect((await followed.last()).state).toBe('LAPSED');
    expect(await followed.now()).toMatchObject({ extensionRequestedAt: null });
    expect((await followed.now()).viewerActions).not.toContain('DECIDE_EXTENSION');
  });
});

describe('of two at once exactly one wins (S-11)', () => {
  const rounds = 8;
  type Act = (followed: Followed, expectedVersion: number) => Promise<unknown>;
  const decide: Act = ({ id }, expectedVersion) =>
    decisions.decide(p.officeHead.actor, { id, expectedVersion, approve: true });
  const reject: Act = ({ id }, expectedVersion) =>
    decisions.decide(p.officeHead.actor, { id, expectedVersion, approve: false, note: 'Không' });
  const withdraw: Act = ({ id }, expectedVersion) => requests.withdraw(p.financeHead.actor, { id, expectedVersion });
  const giveBack: Act = ({ id }, expectedVersion) =>
    app.get(ReviewsService).returnResult(p.officeHead.actor, { id, expectedVersion, reason: 'Thiếu số liệu' });
  const confirm: Act = ({ id }, expectedVersion) =>
    app.get(ReviewsService).confirm(p.officeHead.actor, { id, expectedVersion });

  test.each<[string, Act, Act, boolean]>([
    ['decide and return', decide, giveBack, true],
    ['decide and confirm', decide, confirm, true],
    ['decide and decide otherwise', decide, reject, false],
    ['withdraw and decide', withdraw, decide, false],
  ])('%s', async (_, one, other, sent) => {
    for (let round = 0; round < rounds; round++) {
      const followed = await (await given()).asked();
      if (sent) await followed.submitted();
      const { expectedVersion } = await followed.target();
      const outcomes = await Promise.allSettled([one(followed, expectedVersion), other(followed, expectedVersion)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const now = await followed.now();
      expect(now.version).toBe(expectedVersion + 1);
      // The row of the request and the mark on its assignment never tell two stories.
      expect((await followed.last()).state === 'REQUESTED').toBe(now.extensionRequestedAt !== null);
      expect(now.extensionCount).toBe((await followed.last()).state === 'APPROVED' ? 1 : 0);
    }
  });

  test('ten requests for one assignment', async () => {
    const followed = await given();
    const target = await followed.target();
    const ask = () =>
      requests.request(p.financeHead.actor, { ...target, reasonId, text: 'Lý do', proposedOn: inDays(60) });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, ask));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await followed.extensions()).toHaveLength(1);
  });
});

describe('the ledger of a deadline', () => {
  test('has every date it had, by whom, why and how many days, out of the trail', async () => {
    const followed = await (await given()).asked();
    const due = followed.dueOn;
    await followed.decided(true);
    await followed.asked({ proposedOn: addDays(due, 40) });
    await followed.decided(false, { note: 'Chưa cần' });
    const basis = { text: 'Thiên tai', legalBasis: '99/QĐ-UBND', on: addDays(due, 25) };
    await decisions.grant(p.officeHead.actor, { ...(await followed.target()), ...basis });
    await followed.submitted();
    const back = { reason: 'Thiếu phụ lục', deadlineWords: formatVi(addDays(due, 35)) };
    await app.get(ReviewsService).returnResult(p.officeSpecialist.actor, { ...(await followed.target()), ...back });
    const amend = { reason: 'Rút ngắn', deadlineWords: formatVi(addDays(due, 30)) };
    await app.get(PlacementService).amend(p.officeHead.actor, { ...(await followed.target()), ...amend });
    await app.get(PlacementService).amend(p.officeHead.actor, {
      ...(await followed.target()),
      ...{ reason: 'Đổi vai trò', part: 'COOPERATING' as never },
    });
    const ledger = (await app.get(DeadlineLedgerQueries).of([followed.id])).get(followed.id)!;
    const lan = p.officeSpecialist.displayName;
    const loc = p.officeHead.displayName;
    expect(ledger.map(({ kind, on, byName, daysGained }) => [kind, on, byName, daysGained])).toEqual([
      ['ISSUED', due, lan, null],
      ['EXTENDED', addDays(due, 15), loc, 15],
      ['GRANTED', addDays(due, 25), loc, 10],
      ['RETURNED', addDays(due, 35), lan, 10],
      ['AMENDED', addDays(due, 30), loc, -5],
    ]);
    expect(ledger[1]).toMatchObject({
      reason: 'Phụ thuộc đơn vị phối hợp: Chờ số liệu của các địa phương',
      extensionId: (await followed.extensions()).at(-1)!.id,
    });
    expect(ledger[2]).toMatchObject({ reason: 'Thiên tai', legalBasis: '99/QĐ-UBND' });
    expect(ledger[3].reason).toBe('Thiếu phụ lục');
    const now = await followed.now();
    expect(now.deadline).toMatchObject({ on: ledger.at(-1)!.on, words: ledger.at(-1)!.words, originalOn: due });
  });
});

describe('lists', () => {
  test('the queue, oldest first, page by page; every sort and filter; and only what one sees', async () => {
    const mine: Followed[] = [];
    for (let n = 0; n < 5; n++)
      mine.push(
        await (
          await given(20 + n, n % 2 ? [p.construction] : [p.finance])
        ).asked({}, n % 2 ? p.constructionHead.actor : p.financeHead.actor),
      );
    await sql(
      `update extension x set at = now() - interval '20 days' + o.n * interval '1 day' from unnest($1::uuid[]) with ordinality o(id, n) where x.assignment_id = o.id`,
      mine.map(({ id }) => id),
    );
    await mine[1].decided(true);
    await mine[2].decided(true, { on: addDays(mine[2].dueOn, 100) });
    await mine[3].decided(false, { note: 'Không' });
    const ids = mine.map(({ id }) => id);
    const list = async (
      filter: ExtensionFilter,
      sort = ExtensionSort.WAITING_LONGEST,
      who = p.officeHead,
      first = 100,
    ) => {
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await queries.list(who.actor, filter, sort, { first, after });
        found.push(...page.nodes.map(({ assignmentId }) => assignmentId));
        if (!page.pageInfo.hasNextPage) {
          expect(await page.totalCount()).toBe(found.length);
          return found.filter((id) => ids.includes(id)).map((id) => ids.indexOf(id));
        }
        after = page.pageInfo.endCursor;
      }
    };
    const waiting = { states: [ExtensionState.REQUESTED] };
    expect(await list(waiting)).toEqual([0, 4]);
    expect(await list({}, ExtensionSort.WAITING_LONGEST, p.officeHead, 2)).toEqual([0, 1, 2, 3, 4]);
    expect(await list({}, ExtensionSort.REQUESTED_DESC, p.officeHead, 2)).toEqual([4, 3, 2, 1, 0]);
    expect((await list({}, ExtensionSort.DECIDED_DESC, p.officeHead, 2)).slice(0, 3)).toEqual([3, 2, 1]);
    expect((await list({}, ExtensionSort.DAYS_GAINED_DESC, p.officeHead, 2)).slice(0, 2)).toEqual([2, 1]);
    expect(await list({}, ExtensionSort.REQUESTED_DESC, p.constructionHead, 1)).toEqual([3, 1]);
    expect(await list({}, ExtensionSort.REQUESTED_DESC, p.financeSpecialist)).toEqual([]);
    expect(await list({}, ExtensionSort.REQUESTED_DESC, p.systemAdmin)).toEqual([]);
    expect(await list({ unitIds: [p.construction.id] })).toEqual([1, 3]);
    expect(await list({ states: [ExtensionState.APPROVED, ExtensionState.REJECTED] })).toEqual([1, 2, 3]);
    expect(await list({ monitorIds: [p.officeSpecialist.id], reasonIds: [reasonId] })).toEqual([0, 1, 2, 3, 4]);
    expect(await list({ monitorIds: [p.otherOfficeSpecialist.id] })).toEqual([]);
    expect(await list({ requestedFrom: inDays(-18), requestedTo: inDays(-17) })).toEqual([1, 2]);
    expect(await list({ decidedFrom: today, decidedTo: today })).toEqual([1, 2, 3]);
    expect(await list({ decidedTo: inDays(-1) })).toEqual([]);
    expect(await list({ late: true })).toEqual([]);
    expect(await list({ assignmentId: mine[2].id, beyondCap: false, text: 'chi dao' })).toEqual([2]);
    const [first] = (
      await queries.list(p.officeHead.actor, waiting, ExtensionSort.WAITING_LONGEST, { first: 1, after: null })
    ).nodes;
    expect(first.waitingWorkingDays).toBeGreaterThan(8);
    expect(await queries.one(p.financeHead.actor, (await mine[1].last()).id)).toBeNull();
    expect(await queries.one(p.constructionHead.actor, (await mine[1].last()).id)).toMatchObject({ state: 'APPROVED' });
  });

  test('what waits is marked on the assignment, and is in the queues of the Office', async () => {
    const followed = await (await given()).asked();
    const filter = { documentId: followed.documentId, extensionWaiting: true } as AssignmentFilter;
    const listed = async () =>
      (
        await app
          .get(AssignmentsQueries)
          .list(p.officeHead.actor, filter, AssignmentSort.DUE_ASC, { first: 9, after: null })
      ).nodes.length;
    const inQueue = async (who = p.officeHead) =>
      (await app.get(WorkQueries).myWork(who.actor)).find(({ key }) => key === 'EXTENSIONS_TO_DECIDE')?.count;
    expect(await listed()).toBe(1);
    const [all, monitors, others] = [
      await inQueue(),
      await inQueue(p.officeSpecialist),
      await inQueue(p.otherOfficeSpecialist),
    ];
    expect(all).toBeGreaterThan(0);
    expect(monitors).toBe(all);
    expect(others).toBe(0);
    expect(await inQueue(p.financeHead)).toBeUndefined();
    await followed.decided(true);
    expect(await listed()).toBe(0);
    expect(await inQueue()).toBe(all! - 1);
  });
});
