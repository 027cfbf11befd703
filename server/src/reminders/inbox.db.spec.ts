import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock, liveChannel, UnitOfWork } from '@libs/changes';
import { system } from '@libs/auth';
import { Asked } from '@libs/loading';
import { NotFound } from '@libs/refusals';
import { Listener } from '@libs/sql';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, settle, startModules } from '../../test/issuing';
import { AssignmentsService, DelegationsService, ResultsService } from '../assignments';
import { InboxQueries, type InboxWanted } from './inbox.queries';
import { InboxService } from './inbox.service';
import { MailingQueries } from './mailing.queries';
import { NotificationTodo } from './notification.lifecycle';
import { NotificationsService } from './notifications.service';
import type { SaveReminderRuleInput } from './reminder-rule.graphql';
import { ReminderRulesQueries } from './reminder-rules.queries';
import { ReminderRulesService } from './reminder-rules.service';
import { RemindersService } from './reminders.service';

let app: INestApplicationContext;
let p: Province;

const nothing = Asked.from('totalCount');
const query = (sql: string, ...values: unknown[]) => app.get(DataSource).query(sql, values);
const at = (day: string, time = '08:00') => (clock.plays = new Date(`${day}T${time}:00+07:00`));
const list = ({ actor }: Somebody, wanted: Partial<InboxWanted> = {}) =>
  app.get(InboxQueries).list(actor, { first: 50, ...wanted }, nothing);
const target = async (id: string) => ({
  id,
  expectedVersion: (await query('select version from assignment where id = $1', id))[0].version,
});
const within = <T>(work: (tx: Parameters<Parameters<UnitOfWork['run']>[2]>[0]) => Promise<T>) => {
  let answer!: T;
  return app
    .get(UnitOfWork)
    .run(system, { command: 'spec', input: {} }, async (tx) => {
      answer = await work(tx);
      return { id: system.id };
    })
    .then(() => answer);
};

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());
afterEach(async () => {
  await query(`delete from notification`);
  await query(`update assignment set status = 'WITHDRAWN' where status <> 'COMPLETED'`);
  clock.plays = null;
});

async function given(day = '2026-08-03', deadline = '31/08/2026') {
  at(day);
  const { assignments } = await issue(app, p, [{ leads: [p.finance], deadline }], { issuedOn: day });
  await settle(app);
  return assignments[0].id;
}

test('one row for each assignment, most pressing group first, the newest words, page by page', async () => {
  const first = await given();
  at('2026-08-03', '09:00');
  await app.get(AssignmentsService).acknowledge(p.financeHead.actor, await target(first));
  await settle(app);
  at('2026-08-25');
  await app.get(RemindersService).sweep();
  const second = await given('2026-08-25');
  at('2026-08-25', '10:00');
  const { nodes } = await list(p.financeHead);
  expect(nodes).toMatchObject([
    {
      id: second,
      todo: NotificationTodo.TO_ACKNOWLEDGE,
      text: 'Nhiệm vụ mới, hạn T2 31/08/2026',
      unread: true,
      count: 1,
    },
    { id: first, todo: NotificationTodo.TO_DO, unread: true },
  ]);
  // Five days before, half the time, silence: three things, one row.
  expect(nodes[1].count).toBe(3);
  const page = await list(p.financeHead, { first: 1 });
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect((await list(p.financeHead, { first: 1, after: page.pageInfo.endCursor })).nodes).toMatchObject([
    { id: first },
  ]);
  expect((await list(p.financeHead, { todo: NotificationTodo.TO_DO })).nodes).toMatchObject([{ id: first }]);
  expect(await app.get(InboxQueries).counts(p.financeHead.actor)).toEqual({
    unread: 2,
    snoozed: 0,
    byTodo: [
      { todo: NotificationTodo.TO_ACKNOWLEDGE, count: 1, unread: 1 },
      { todo: NotificationTodo.TO_DO, count: 1, unread: 1 },
    ],
  });
});

test('read, unread, put off until it comes back unread; and never of others', async () => {
  const id = await given();
  const inbox = app.get(InboxService);
  const mine = { assignmentIds: [id] };
  expect(await inbox.mark(p.constructionHead.actor, mine, true)).toEqual([]);
  expect(await inbox.mark(p.financeHead.actor, { all: true }, true)).toEqual([id]);
  expect((await list(p.financeHead, { unreadOnly: true })).nodes).toEqual([]);
  expect(await inbox.mark(p.financeHead.actor, mine, false)).toEqual([id]);
  const until = new Date('2026-08-04T07:30:00+07:00');
  expect(await inbox.snooze(p.financeHead.actor, { ...mine, until })).toEqual([id]);
  expect((await list(p.financeHead)).nodes).toEqual([]);
  expect((await list(p.financeHead, { snoozed: true })).nodes).toMatchObject([{ id, snoozedUntil: until }]);
  expect(
    (await refusalOf(inbox.snooze(p.financeHead.actor, { ...mine, until: new Date('2026-08-01') }))).message,
  ).toContain('90 ngày');
  at('2026-08-04', '07:31');
  expect((await list(p.financeHead)).nodes).toMatchObject([{ id, unread: true }]);
});

test('what one may no longer see is not there; what was done leaves by itself (S-05)', async () => {
  const id = await given();
  at('2026-08-03', '09:00');
  await app
    .get(DelegationsService)
    .delegate(p.financeHead.actor, { ...(await target(id)), accountId: p.financeSpecialist.id });
  await settle(app);
  expect((await list(p.financeSpecialist)).nodes).toHaveLength(1);
  await query('update assignment set delegate_id = null where id = $1', id);
  expect((await list(p.financeSpecialist)).nodes).toHaveLength(0);
  await app.get(ResultsService).submit(p.financeHead.actor, { ...(await target(id)), text: 'Đã xong', fileIds: [] });
  await settle(app);
  expect((await list(p.financeHead)).nodes).toHaveLength(0);
});

test('the number of unread is said to the account, when it changes', async () => {
  const heard: { t: string; accountId: string; unread: number }[] = [];
  let opened!: () => void;
  const open = new Promise<void>((resolve) => (opened = resolve));
  const stop = app.get(Listener).listen(liveChannel, {
    heard: (payload) => void heard.push(JSON.parse(payload)),
    opened: async () => opened(),
  });
  try {
    await open;
    const id = await given();
    await app.get(InboxService).mark(p.financeHead.actor, { assignmentIds: [id] }, true);
    for (let i = 0; i < 100 && heard.filter(({ t }) => t === 'inbox').length < 2; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.filter(({ t }) => t === 'inbox')).toEqual([
      { t: 'inbox', accountId: p.financeHead.id, unread: 1 },
      { t: 'inbox', accountId: p.financeHead.id, unread: 0 },
    ]);
  } finally {
    await stop();
  }
});

test('what may be mailed: once, and only what still holds', async () => {
  const [kept, gone] = [await given(), await given()];
  const mailing = app.get(MailingQueries);
  at('2026-08-03', '08:30');
  await app.get(AssignmentsService).acknowledge(p.financeHead.actor, await target(gone));
  const rows = await within((tx) => mailing.atOnce(tx, 100));
  expect(rows.map(({ assignmentId, accountId }) => [assignmentId, accountId])).toEqual([[kept, p.financeHead.id]]);
  await within((tx) =>
    app.get(NotificationsService).mailed(
      tx,
      rows.map(({ id }) => id),
    ),
  );
  expect(await within((tx) => mailing.atOnce(tx, 100))).toEqual([]);
});

describe('the rules', () => {
  const rules = () => app.get(ReminderRulesService);
  const rule = async (trigger: string) =>
    (await app.get(ReminderRulesQueries).all(p.officeHead.actor)).find((one) => one.trigger === trigger)!;
  const edited = async (trigger: string, change: Partial<SaveReminderRuleInput>): Promise<SaveReminderRuleInput> => {
    const { id, version, days, every, steps, text, enabled } = await rule(trigger);
    return { id, expectedVersion: version, days, every, steps: [...steps], text, enabled, ...change };
  };

  test('are changed with a record, checked with words, and can be as delivered again', async () => {
    const wrong = await refusalOf(
      rules().save(p.officeHead.actor, await edited('BEFORE_DUE', { text: 'Còn {so ngay} đến {han}', days: [3, 3] })),
    );
    expect(wrong).toMatchObject({
      fields: [
        { path: 'days', message: 'Có mốc bị nhập hai lần.' },
        { path: 'text', message: 'Không có từ thay thế {so ngay}. Ý bạn là {số ngày}?' },
      ],
    });
    await rules().save(p.officeHead.actor, await edited('BEFORE_DUE', { days: [2, 7], enabled: false }));
    expect(await rule('BEFORE_DUE')).toMatchObject({
      days: [7, 2],
      enabled: false,
      changedBy: { id: p.officeHead.id },
    });
    const [record] = await query(
      `select changes from recorded_event where type = 'reminder_rule.saved' order by seq desc limit 1`,
    );
    expect(record.changes).toMatchObject({
      days: [
        [5, 3, 1],
        [7, 2],
      ],
      enabled: [true, false],
    });
    const { id, version } = await rule('BEFORE_DUE');
    await rules().reset(p.officeHead.actor, { id, expectedVersion: version });
    expect(await rule('BEFORE_DUE')).toMatchObject({ days: [5, 3, 1], enabled: true });
  });

  test('what is switched off makes nothing; a preview says what it would, rows only for those who see them', async () => {
    await given('2026-08-03', '14/08/2026');
    at('2026-08-10');
    const { id, days, every, steps, text } = await edited('BEFORE_DUE', { days: [4] });
    const asked = Asked.from('rows { assignment { id } }');
    const preview = (who: Somebody) => rules().preview(who.actor, { id, days, every, steps, text }, asked);
    expect(await preview(p.officeHead)).toMatchObject({
      on: '2026-08-10',
      assignments: 1,
      people: 1,
      rows: [{ recipient: { id: p.financeHead.id }, text: 'Còn 4 ngày làm việc, hạn T6 14/08/2026' }],
    });
    expect(await preview(p.systemAdmin)).toMatchObject({ assignments: 1, rows: [] });
    expect(await refusalOf(preview(p.officeSpecialist))).toBeInstanceOf(NotFound);
    await rules().save(p.officeHead.actor, await edited('BEFORE_DUE', { days: [4], enabled: false }));
    expect((await app.get(RemindersService).sweep()).made).not.toHaveProperty('BEFORE_DUE');
  });
});
