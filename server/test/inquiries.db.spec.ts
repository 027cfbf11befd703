import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '@libs/auth';
import { addDays } from '@libs/calendar';
import { clock } from '@libs/changes';
import type { InvalidInput } from '@libs/refusals';
import { AssignmentsQueries, DelegationsService, PlacementService } from '../src/assignments';
import { TimelineQueries } from '../src/audit/timeline.queries';
import { NewsQueries } from '../src/audit/news.queries';
import { InquiriesQueries, InquiriesService, type InquiryFilter } from '../src/inquiries';
import { RemindersService } from '../src/reminders';
import { aProvince, type Province, type Somebody } from './builders';
import { issue, refusalOf, settle, startModules } from './issuing';

let app: INestApplicationContext;
let p: Province;
let service: InquiriesService;
let queries: InquiriesQueries;

/** A Monday. */
const today = '2026-08-03';
const at = (day: string, time = '08:00') => (clock.plays = new Date(`${day}T${time}:00+07:00`));
const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);
const nameOf = async (work: Promise<unknown>) => (await refusalOf(work)).constructor.name;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  service = app.get(InquiriesService);
  queries = app.get(InquiriesQueries);
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  at(today);
  await settle(app);
  await sql('delete from notification');
  await sql('delete from inquiry_message');
  await sql('delete from inquiry');
});
afterEach(() => (clock.plays = null));

/** A question of the leader about an assignment of the finance department, to be answered in three days. */
async function asked(by: Somebody = p.leader, dueOn = addDays(today, 3)) {
  const { assignments } = await issue(app, p, [{ leads: [p.finance], deadline: '31/08/2026' }], { issuedOn: today });
  const [{ id: assignmentId }] = assignments;
  const { id } = await service.ask(by.actor, { assignmentId, question: ' Vì sao chậm? ', dueOn });
  return new Asked(id, assignmentId);
}

class Asked {
  constructor(
    readonly id: string,
    readonly assignmentId: string,
  ) {}

  async now(who = p.leader) {
    return (await queries.one(who.actor, this.id))!;
  }

  async target() {
    return { id: this.id, expectedVersion: (await this.now()).version };
  }

  async answered(actor: Actor = p.financeHead.actor, text = 'Do chờ số liệu của các địa phương') {
    await service.answer(actor, { ...(await this.target()), text });
    return this;
  }

  async askedAgain(dueOn: string, actor: Actor = p.leader.actor) {
    await service.askAgain(actor, { ...(await this.target()), text: 'Chưa rõ trách nhiệm', dueOn });
    return this;
  }

  async closed(actor: Actor = p.leader.actor) {
    await service.close(actor, await this.target());
    return this;
  }

  async timeline(who: Somebody) {
    const pages = await app
      .get(TimelineQueries)
      .pages(who.actor, 'assignment', [this.assignmentId], { first: 20, after: null }, null);
    return pages.get(this.assignmentId)!.nodes.map(({ summary }) => summary);
  }
}

const counts = (filter: InquiryFilter = {}, who = p.leader) => queries.counts(who.actor, filter);
const told = (who: Somebody) =>
  sql<{ kind: string; text: string; over: boolean; channel: string }>(
    `select kind, text, over_at is not null as over, channel from notification where account_id = $1 and kind like 'INQUIRY%' order by at, ordinal`,
    who.id,
  );

test('asked, answered late, added to, asked again, answered, closed: told in the trail, and counted', async () => {
  const one = await asked();
  expect(await one.now()).toMatchObject({
    ...{ state: 'OPEN', version: 1, question: 'Vì sao chậm?', overdue: false, answeredLate: null },
    viewerActions: ['CLOSE'],
    askedBy: { id: p.leader.id },
  });
  expect((await one.now(p.financeHead)).viewerActions).toEqual(['ANSWER']);
  expect((await one.now(p.officeSpecialist)).viewerActions).toEqual([]);
  at(addDays(today, 4));
  expect((await one.now()).overdue).toBe(true);
  expect(await counts()).toEqual({ asked: 1, answered: 0, answeredLate: 0, open: 1, overdue: 1 });
  await one.answered();
  const { answeredAt } = await one.now();
  await one.answered(p.financeHead.actor, 'Bổ sung phụ lục');
  expect(await one.now()).toMatchObject({ state: 'ANSWERED', overdue: false, answeredLate: true, answeredAt });
  expect(await counts()).toEqual({ asked: 1, answered: 1, answeredLate: 1, open: 0, overdue: 0 });
  await one.askedAgain(addDays(today, 9));
  expect(await one.now()).toMatchObject({ state: 'OPEN', dueOn: addDays(today, 9), answeredAt: null });
  await (await one.answered()).closed();
  // That it once was late stays said; what is over can be asked again, and nothing else.
  expect(await one.now()).toMatchObject({ state: 'CLOSED', answeredLate: true, viewerActions: ['ASK_AGAIN'] });
  const said = (await queries.messages([one.id])).get(one.id)!;
  expect(said.map(({ fromUnit, author }) => [fromUnit, author.displayName])).toEqual([
    [true, p.financeHead.displayName],
    [true, p.financeHead.displayName],
    [false, p.leader.displayName],
    [true, p.financeHead.displayName],
  ]);
  expect(await one.timeline(p.financeHead)).toEqual([
    'Lãnh đạo tỉnh kết thúc yêu cầu giải trình với Sở Tài chính',
    'Sở Tài chính giải trình',
    'Lãnh đạo tỉnh yêu cầu Sở Tài chính giải trình lại, hạn trả lời 12/08/2026',
    'Sở Tài chính bổ sung giải trình',
    'Sở Tài chính giải trình (quá hạn trả lời)',
    'Lãnh đạo tỉnh yêu cầu Sở Tài chính giải trình, hạn trả lời 06/08/2026',
    'Giao Sở Tài chính chủ trì',
  ]);
  // The assignment itself has not moved: an explanation is no step of the work.
  expect((await app.get(AssignmentsQueries).one(p.leader.actor, one.assignmentId))!.version).toBe(1);
});

test('who may do what: who asked, or a head of the Office in their stead; who does the work answers', async () => {
  const one = await asked();
  const ask = (who: Somebody, more: object = {}) =>
    service.ask(who.actor, { assignmentId: one.assignmentId, question: 'Vì sao?', dueOn: today, ...more });
  expect(await nameOf(ask(p.constructionHead))).toBe('NotFound');
  expect(await nameOf(ask(p.officeSpecialist))).toBe('Forbidden');
  const past = (await refusalOf(ask(p.officeHead, { dueOn: addDays(today, -1) }))) as unknown as InvalidInput;
  expect(past.fields.map(({ path }) => path)).toEqual(['dueOn']);
  expect(await nameOf(one.answered(p.constructionHead.actor))).toBe('NotFound');
  expect(await nameOf(one.answered(p.leader.actor))).toBe('Forbidden');
  expect(await nameOf(one.askedAgain(addDays(today, 5)))).toBe('IllegalTransition');
  await app.get(DelegationsService).delegate(p.financeHead.actor, {
    ...{ id: one.assignmentId, expectedVersion: 1 },
    accountId: p.financeSpecialist.id,
  });
  await one.answered(p.financeSpecialist.actor);
  // A question of the Office's is not the leader's to end.
  const ofOffice = await asked(p.officeHead);
  expect(await nameOf(ofOffice.closed(p.leader.actor))).toBe('Forbidden');
  await one.closed(p.officeHead.actor);
  expect((await refusalOf(one.answered())).message).toBe('Yêu cầu giải trình này đã kết thúc.');
  // By its deputy, the person stood in for asked.
  const { leader, officeSpecialist } = p;
  const deputy = {
    ...leader.actor,
    id: officeSpecialist.id,
    onBehalfOf: { id: leader.id, displayName: leader.displayName },
  };
  const { id } = await service.ask(deputy, { assignmentId: one.assignmentId, question: 'Vì sao?', dueOn: today });
  await service.close(leader.actor, { id, expectedVersion: 1 });
});

test('a list by what presses most, page by page; of others’ units nothing; by unit, day and state', async () => {
  const late = await asked(p.leader, today);
  const soon = await asked(p.leader, addDays(today, 5));
  const done = await (await asked(p.officeHead)).answered();
  at(addDays(today, 1));
  const ids = async (filter: InquiryFilter, who = p.leader, first = 10, after: string | null = null) =>
    (await queries.list(who.actor, filter, { first, after })).nodes.map(({ id }) => id);
  expect(await ids({})).toEqual([late.id, soon.id, done.id]);
  const page = await queries.list(p.leader.actor, {}, { first: 1 });
  expect(await page.totalCount()).toBe(3);
  expect(await ids({}, p.leader, 5, page.pageInfo.endCursor)).toEqual([soon.id, done.id]);
  expect(await ids({ overdue: true })).toEqual([late.id]);
  expect(await ids({ overdue: false })).toEqual([soon.id, done.id]);
  expect(await ids({ states: ['ANSWERED' as never] })).toEqual([done.id]);
  expect(await ids({ unitIds: [p.construction.id] })).toEqual([]);
  expect(await ids({ unitIds: [p.finance.id], askedTo: addDays(today, -1) })).toEqual([]);
  expect(await ids({ askedFrom: today, askedTo: today, assignmentId: soon.assignmentId })).toEqual([soon.id]);
  expect(await ids({}, p.constructionHead)).toEqual([]);
  expect(await ids({}, p.systemAdmin)).toEqual([]);
  expect(await counts({}, p.constructionHead)).toMatchObject({ asked: 0 });
  expect(await counts({ overdue: true }, p.financeHead)).toMatchObject({ asked: 1, overdue: 1 });
});

test('the unit hears at once, whoever asked when it is answered; what is no longer true is over', async () => {
  const one = await asked();
  await settle(app);
  const text = 'Lãnh đạo tỉnh yêu cầu giải trình, hạn trả lời 06/08/2026: Vì sao chậm?';
  expect(await told(p.financeHead)).toEqual([{ kind: 'INQUIRY_ASKED', text, over: false, channel: 'AT_ONCE' }]);
  expect(await told(p.leader)).toEqual([]);
  expect(await told(p.constructionHead)).toEqual([]);
  at(today, '09:00');
  await one.answered();
  await settle(app);
  expect(await told(p.financeHead)).toMatchObject([{ over: true }]);
  expect(await told(p.leader)).toMatchObject([
    { kind: 'INQUIRY_ANSWERED', text: 'Sở Tài chính đã giải trình: Do chờ số liệu của các địa phương', over: false },
  ]);
  expect(await told(p.officeHead)).toEqual([]);
  at(today, '10:00');
  await one.closed();
  await settle(app);
  expect(await told(p.leader)).toMatchObject([{ over: true }]);
  expect(await told(p.financeHead)).toMatchObject([{ over: true }, { kind: 'INQUIRY_CLOSED', channel: 'INBOX' }]);
  const news = await app.get(NewsQueries).page(p.financeHead.actor, { first: 5, after: null }, null);
  expect((news.nodes as { latest: { summary: string } }[])[0].latest.summary).toContain('kết thúc yêu cầu giải trình');
});

test('an answer that is overdue is reminded of every third working day, until it comes', async () => {
  const one = await asked(p.leader, addDays(today, 1));
  const made = async (day: string) => {
    at(day);
    return (await app.get(RemindersService).sweep()).made.INQUIRY_OVERDUE ?? 0;
  };
  expect(await made(addDays(today, 1))).toBe(0);
  expect(await made(addDays(today, 2))).toBe(2);
  expect(await made(addDays(today, 2))).toBe(0);
  expect(await told(p.financeHead)).toMatchObject([
    {
      kind: 'INQUIRY_OVERDUE',
      text: 'Sở Tài chính chưa giải trình, quá hạn trả lời 1 ngày làm việc',
      channel: 'DIGEST',
    },
  ]);
  expect(await told(p.officeHead)).toHaveLength(1);
  expect(await made(addDays(today, 7))).toBe(2);
  await one.answered();
  await settle(app);
  expect((await told(p.financeHead)).every(({ over, kind }) => over || kind !== 'INQUIRY_OVERDUE')).toBe(true);
});

test('what is taken back needs no explanation: open questions end with it, and none can be asked', async () => {
  const one = await asked();
  const other = await (
    await (async () => {
      const { id } = await service.ask(p.officeHead.actor, {
        ...{ assignmentId: one.assignmentId, question: 'Ai phụ trách?', dueOn: today },
      });
      return new Asked(id, one.assignmentId);
    })()
  ).answered();
  const target = { id: one.assignmentId, expectedVersion: 1 };
  await app.get(PlacementService).withdraw(p.officeHead.actor, { ...target, reason: 'Dừng theo dõi' });
  expect(await one.now()).toMatchObject({ state: 'CLOSED', viewerActions: [] });
  expect(await other.now(p.officeHead)).toMatchObject({ state: 'ANSWERED', viewerActions: ['CLOSE'] });
  expect(await one.timeline(p.leader)).toContain('Yêu cầu giải trình của Sở Tài chính kết thúc vì nhiệm vụ đã thu hồi');
  const again = service.ask(p.leader.actor, { assignmentId: one.assignmentId, question: 'Vì sao?', dueOn: today });
  expect(await nameOf(again)).toBe('IllegalTransition');
});

test('of answering and closing, of two answers, of closing and withdrawing one is first, and the other is told', async () => {
  const answer = (one: Asked) => service.answer(p.financeHead.actor, { id: one.id, expectedVersion: 1, text: 'Đã rõ' });
  const close = (one: Asked) => service.close(p.leader.actor, { id: one.id, expectedVersion: 1 });
  for (let round = 0; round < 4; round++) {
    for (const other of [close, answer]) {
      const one = await asked();
      const outcomes = await Promise.allSettled([answer(one), other(one)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await one.now()).version).toBe(2);
    }
    const one = await asked();
    const target = { id: one.assignmentId, expectedVersion: 1 };
    const withdraw = app.get(PlacementService).withdraw(p.officeHead.actor, { ...target, reason: 'Dừng theo dõi' });
    const [closed, withdrawn] = await Promise.allSettled([close(one), withdraw]);
    // The withdrawal comes through either way; who closes after it finds it closed.
    expect(withdrawn.status).toBe('fulfilled');
    expect(await one.now()).toMatchObject({ state: 'CLOSED', version: 2 });
    expect(['fulfilled', 'rejected']).toContain(closed.status);
  }
  const one = await asked();
  await one.answered();
  const stale = await refusalOf(service.close(p.leader.actor, { id: one.id, expectedVersion: 1 }));
  expect(stale).toMatchObject({ current: 2, changedBy: p.financeHead.displayName });
});
