import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { system } from '@libs/auth';
import { addDays, type LocalDate } from '@libs/calendar';
import { clock, UnitOfWork } from '@libs/changes';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, settle, startModules } from '../../test/issuing';
import {
  AssignmentsQueries,
  AssignmentsService,
  DelegationsService,
  PlacementService,
  ResultsService,
  ReviewsService,
} from '../assignments';
import { CalendarQueries } from '../calendar';
import { defaultRules } from './default-rules.lifecycle';
import { RemindersService } from './reminders.service';
import { ReminderRulesQueries } from './reminder-rules.queries';
import { beginning, SweepQueries } from './sweep.queries';
import { isStillFor } from './truth.queries';

let app: INestApplicationContext;
let p: Province;
/** Every day in the table of days off, and the Saturdays worked. */
let special: Map<LocalDate, string>;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  const days = await app.get(CalendarQueries).days('2026-01-01', '2026-12-31');
  special = new Map(days.map(({ on, kind }) => [on, kind]));
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => query('delete from notification'));
afterEach(async () => {
  // What a test leaves open would be reminded of in the next.
  await query(
    `update assignment set status = 'WITHDRAWN' where status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED')`,
  );
  clock.plays = null;
});

const query = (sql: string, ...values: unknown[]) => app.get(DataSource).query(sql, values);
const at = (day: LocalDate, time = '08:00') => (clock.plays = new Date(`${day}T${time}:00+07:00`));
const sweep = async (day: LocalDate, time?: string) => {
  at(day, time);
  return app.get(RemindersService).sweep();
};
const sum = (made: Record<string, number>) => Object.values(made).reduce((all, each) => all + each, 0);
const version = async (id: string) => (await query('select version from assignment where id = $1', id))[0].version;
const target = async (id: string) => ({ id, expectedVersion: await version(id) });

/** One assignment of the finance department, given at eight that day. */
async function given(
  day: LocalDate,
  deadline: string,
  leads = [p.finance],
  monitor: Somebody | null = p.officeSpecialist,
) {
  at(day);
  const { assignments } = await issue(app, p, [{ leads, deadline, monitor }], { issuedOn: day });
  return assignments.map(({ id }) => id);
}

interface Row {
  rule: string;
  who: string;
  ordinal: number;
  channel: string;
  over: boolean;
  text: string;
  todo: string;
}
const rows = (id: string): Promise<Row[]> =>
  query(
    `select coalesce(rule_code, kind) as rule, c.display_name as who, ordinal::int, channel, over_at is not null as over, text, todo
     from notification n join account c on c.id = n.account_id where assignment_id = $1 order by at, rule, ordinal, who`,
    id,
  );

/** The independent, slow answer: day by day. */
const isWorked = (day: LocalDate) => {
  const kind = special.get(day);
  if (kind) return kind === 'WORKED_SATURDAY';
  return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
};
function worked(from: LocalDate, to: LocalDate): number {
  let n = 0;
  for (let day = from; day < to;) if (isWorked((day = addDays(day, 1)))) n++;
  return n;
}

test('what is delivered is what the product says is delivered', async () => {
  const delivered = await app.get(ReminderRulesQueries).all(p.officeHead.actor);
  expect(
    Object.fromEntries(
      delivered.map(({ trigger, days, every, steps, text }) => [trigger, { days, every, steps, text }]),
    ),
  ).toEqual(defaultRules);
});

test('day by day over the holidays: before, on and after the deadline, climbing, and never on a day off', async () => {
  const due = '2026-05-04';
  const [id] = await given('2026-04-06', '04/05/2026');
  at('2026-04-06', '09:00');
  await app.get(AssignmentsService).acknowledge(p.financeHead.actor, await target(id));
  at('2026-04-06', '10:00');
  await app
    .get(DelegationsService)
    .delegate(p.financeHead.actor, { ...(await target(id)), accountId: p.financeSpecialist.id });
  const expected: string[] = [];
  const found: string[] = [];
  for (let day = '2026-04-16'; day <= '2026-05-26'; day = addDays(day, 1)) {
    await sweep(day, '07:00');
    // A second time the same day there is nothing left to say.
    if (day.endsWith('5')) expect(sum((await sweep(day, '16:00')).made)).toBe(0);
    const left = worked(day, due);
    const late = worked(due, day);
    const tell = (rule: string, ...people: Somebody[]) =>
      people.forEach(({ displayName }) => expected.push(`${day} ${rule} ${displayName}`));
    if (!isWorked(day)) continue;
    if (day < due && [5, 3, 1].includes(left)) tell('BEFORE_DUE', p.financeSpecialist, p.financeHead);
    if (day <= due && left === 0) tell('ON_DUE', p.financeSpecialist, p.financeHead);
    if (late >= 1 && (late - 1) % 3 === 0) tell('AFTER_DUE', p.financeSpecialist, p.financeHead, p.officeSpecialist);
    if (late >= 5 && (late - 5) % 3 === 0) tell('AFTER_DUE', p.officeHead);
    if (late >= 10 && (late - 10) % 5 === 0) tell('AFTER_DUE', p.leader);
  }
  const made: { day: string; rule: string; who: string }[] = await query(
    `select (at at time zone 'Asia/Ho_Chi_Minh')::date::text as day, rule_code as rule, c.display_name as who
     from notification n join account c on c.id = n.account_id where rule_code in ('BEFORE_DUE', 'ON_DUE', 'AFTER_DUE')`,
  );
  made.forEach(({ day, rule, who }) => found.push(`${day} ${rule} ${who}`));
  expect(expected.length).toBeGreaterThan(30);
  expect(found.sort()).toEqual(expected.sort());
  const all = await rows(id);
  // Half the time was gone on 20/04, and after fifteen days of silence it was said that it is silent.
  expect(all.filter(({ rule }) => rule === 'HALF_TIME')).toHaveLength(2);
  expect(all.find(({ rule }) => rule === 'SILENT')).toMatchObject({
    ordinal: 15,
    text: '15 ngày chưa cập nhật tiến độ, hạn T2 04/05/2026',
  });
  // The Office hears of it at once when it begins, then in the mail of the morning; the leaders once a week.
  const channels = (who: Somebody) => all.filter((row) => row.rule === 'AFTER_DUE' && row.who === who.displayName);
  expect(
    channels(p.officeSpecialist)
      .map(({ channel }) => channel)
      .slice(0, 2),
  ).toEqual(['AT_ONCE', 'DIGEST']);
  expect(channels(p.officeHead).map(({ channel }) => channel)[0]).toBe('AT_ONCE');
  expect(new Set(channels(p.leader).map(({ channel }) => channel))).toEqual(new Set(['WEEKLY']));
  expect(new Set(channels(p.officeHead).map(({ todo }) => todo))).toEqual(new Set(['TO_KNOW']));
  // Of each kind only the last still holds.
  expect(
    all.filter(({ rule, who, over }) => rule === 'AFTER_DUE' && who === p.financeHead.displayName && !over),
  ).toHaveLength(1);
}, 60_000);

test('after days without a worker, the latest of each kind is made, once', async () => {
  const [id] = await given('2026-03-02', '27/03/2026');
  await sweep('2026-03-04');
  const latest = async () => (await rows(id)).filter(({ who }) => who === p.financeHead.displayName);
  // Five working days before is the 20th, three the 24th: on the 25th nobody had looked since.
  await sweep('2026-03-25');
  expect((await latest()).filter(({ rule }) => rule === 'BEFORE_DUE')).toMatchObject([
    { ordinal: 3, text: 'Còn 2 ngày làm việc, hạn T6 27/03/2026' },
  ]);
  // A Saturday makes nothing, and a fortnight late is said once, with what is true then.
  expect(sum((await sweep('2026-04-11')).made)).toBe(0);
  await sweep('2026-04-13');
  expect((await latest()).filter(({ rule }) => rule === 'AFTER_DUE')).toMatchObject([
    { ordinal: 10, text: 'Quá hạn 11 ngày làm việc, hạn T6 27/03/2026', over: false },
  ]);
  expect((await latest()).filter(({ rule }) => rule === 'ON_DUE')).toHaveLength(0);
  expect((await latest()).find(({ rule }) => rule === 'BEFORE_DUE')).toMatchObject({ over: true });
});

test('a deadline on a Saturday is reminded of on Friday; one with an hour not after it', async () => {
  const [saturday] = await given('2026-06-01', '13/06/2026');
  const [hour] = await given('2026-06-01', 'trước 10 giờ ngày 12/06/2026');
  await sweep('2026-06-12', '11:00');
  const rules = async (id: string) => [...new Set((await rows(id)).map(({ rule }) => rule))];
  expect(await rules(saturday)).toContain('ON_DUE');
  expect(await rules(hour)).not.toContain('ON_DUE');
  await sweep('2026-06-15');
  expect((await rows(saturday)).find(({ rule }) => rule === 'AFTER_DUE')).toMatchObject({ ordinal: 1 });
});

test('two workers at once make nothing twice, with or without waiting for one another', async () => {
  const ids = (
    await Promise.all([1, 2, 3].map(() => given('2026-07-01', '20/07/2026', [p.finance, p.construction])))
  ).flat();
  at('2026-07-15');
  await Promise.all([1, 2, 3].map(() => app.get(RemindersService).sweep()));
  const count = async () =>
    (await query('select count(*)::int as n from notification where rule_code is not null'))[0].n;
  const before = await count();
  expect(before).toBeGreaterThan(ids.length);
  await query('delete from notification');
  const calendar = await app.get(CalendarQueries).workCalendar();
  const moment = { now: clock.plays!, today: '2026-07-15', oldest: '2026-01-01', zone: 'Asia/Ho_Chi_Minh', calendar };
  for (const rule of await app.get(ReminderRulesQueries).enabled()) {
    await Promise.all(
      [1, 2].map(() =>
        app.get(UnitOfWork).run(system, { command: 'spec', input: {} }, async (tx) => {
          await app.get(SweepQueries).make(tx, rule, moment, beginning);
          return { id: system.id };
        }),
      ),
    );
  }
  expect(await count()).toBe(before);
});

test('what waits for the Office is said to the monitor and its heads, and ends when they are through', async () => {
  const [id] = await given('2026-08-03', '31/08/2026');
  at('2026-08-10');
  await app.get(ResultsService).submit(p.financeHead.actor, { ...(await target(id)), text: 'Đã xong', fileIds: [] });
  await sweep('2026-08-12');
  const waiting = async () => (await rows(id)).filter(({ rule }) => rule === 'RESULT_WAITING');
  expect(await waiting()).toHaveLength(0);
  await sweep('2026-08-13');
  expect(await waiting()).toMatchObject([
    {
      who: p.officeSpecialist.displayName,
      ordinal: 3,
      todo: 'TO_CONFIRM',
      text: 'Kết quả của Sở Tài chính chờ xác nhận đã 3 ngày làm việc',
    },
    { who: p.officeHead.displayName },
  ]);
  await sweep('2026-08-17');
  expect((await waiting()).filter(({ over }) => !over)).toMatchObject([{ ordinal: 5 }, { ordinal: 5 }]);
  at('2026-08-18');
  await app.get(ReviewsService).confirm(p.officeHead.actor, await target(id));
  await sweep('2026-09-30');
  expect((await rows(id)).every(({ over }) => over)).toBe(true);
  expect((await rows(id)).some(({ rule }) => rule === 'AFTER_DUE')).toBe(false);
});

test('not acknowledged, declined, and an extension that nobody decides', async () => {
  const [quiet] = await given('2026-08-03', '31/12/2026', [p.constructionDivision]);
  const [declined] = await given('2026-08-03', '31/12/2026', [p.finance], null);
  at('2026-08-03', '15:00');
  await app
    .get(AssignmentsService)
    .decline(p.financeHead.actor, { ...(await target(declined)), reason: 'Không thuộc thẩm quyền' });
  await query(`update assignment set extension_requested_at = '2026-08-03T09:00:00+07:00' where id = $1`, quiet);
  await sweep('2026-08-04');
  expect(await rows(quiet)).toHaveLength(0);
  await sweep('2026-08-05');
  // The division has no head: the department's is told.
  expect(await rows(quiet)).toMatchObject([
    { rule: 'NOT_ACKNOWLEDGED', who: p.constructionHead.displayName, todo: 'TO_ACKNOWLEDGE' },
  ]);
  await sweep('2026-08-06');
  expect((await rows(quiet)).filter(({ rule }) => rule === 'EXTENSION_WAITING')).toHaveLength(2);
  // Without a monitor the Office's head is told, once.
  expect((await rows(declined)).filter(({ rule }) => rule === 'DECLINED_WAITING')).toMatchObject([
    { who: p.officeHead.displayName, todo: 'TO_DECIDE' },
  ]);
  await query(`update assignment set extension_requested_at = null where id = $1`, quiet);
  at('2026-08-06', '09:00');
  await app.get(AssignmentsService).acknowledge(p.constructionHead.actor, await target(quiet));
  await sweep('2026-08-06', '10:00');
  expect((await rows(quiet)).filter(({ over }) => !over)).toHaveLength(0);
});

test('a new deadline ends what was said of the old one, and is reminded of on its own; without one nothing is', async () => {
  const [id] = await given('2026-08-03', '14/08/2026');
  const [ongoing] = await given('2026-08-03', 'thường xuyên');
  await sweep('2026-08-11');
  expect((await rows(id)).filter(({ rule, over }) => rule === 'BEFORE_DUE' && !over)).toHaveLength(1);
  await query(`update assignment set due_on = '2026-09-15' where id = $1`, id);
  await sweep('2026-08-12');
  expect((await rows(id)).filter(({ rule, over }) => rule === 'BEFORE_DUE' && !over)).toHaveLength(0);
  await sweep('2026-09-10');
  expect((await rows(id)).filter(({ rule, over }) => rule === 'BEFORE_DUE' && !over)).toMatchObject([
    { text: 'Còn 3 ngày làm việc, hạn T3 15/09/2026' },
  ]);
  expect(await rows(ongoing)).toHaveLength(0);
});

describe('told the moment it happens', () => {
  const told = async (id: string, kind: string) =>
    (await rows(id)).filter(({ rule }) => rule === kind).map(({ who, channel, text }) => [who, channel, text]);

  test('to those it concerns, but not to whoever did it; what is overtaken ends', async () => {
    const [id] = await given('2026-08-03', '14/08/2026');
    await settle(app);
    expect(await told(id, 'ASSIGNED')).toEqual([
      [p.financeHead.displayName, 'AT_ONCE', 'Nhiệm vụ mới, hạn T6 14/08/2026'],
    ]);
    await app.get(DelegationsService).delegate(p.financeHead.actor, {
      ...(await target(id)),
      accountId: p.financeSpecialist.id,
      note: 'Làm sớm nhé.',
    });
    await settle(app);
    expect(await told(id, 'DELEGATED')).toEqual([
      [p.financeSpecialist.displayName, 'AT_ONCE', 'Giao bạn thực hiện, hạn T6 14/08/2026: Làm sớm nhé.'],
    ]);
    await app.get(ResultsService).submit(p.financeHead.actor, { ...(await target(id)), text: 'Đã xong', fileIds: [] });
    await settle(app);
    expect(await told(id, 'SUBMITTED')).toEqual([
      [p.officeSpecialist.displayName, 'INBOX', 'Sở Tài chính gửi kết quả lần 1'],
    ]);
    expect((await rows(id)).filter(({ over }) => !over)).toHaveLength(1);
    await app
      .get(ReviewsService)
      .returnResult(p.officeSpecialist.actor, { ...(await target(id)), reason: 'Thiếu số liệu {hạn}' });
    await settle(app);
    expect(await told(id, 'RETURNED')).toEqual(
      [p.financeHead, p.financeSpecialist]
        .map(({ displayName }) => [
          displayName,
          'AT_ONCE',
          // What somebody wrote is never read as a template.
          'Kết quả lần 1 bị chuyển trả, hạn T6 14/08/2026: Thiếu số liệu {hạn}',
        ])
        .sort(),
    );
    await app.get(PlacementService).withdraw(p.officeHead.actor, { ...(await target(id)), reason: 'Không còn cần' });
    await settle(app);
    expect((await rows(id)).filter(({ over }) => !over).map(({ rule }) => rule)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });

  test('a reaction that runs again tells nobody twice', async () => {
    const [id] = await given('2026-08-03', '14/08/2026');
    const events = await query(`select event_id from outbox`);
    await settle(app);
    await query(
      'delete from handled_event where event_id = any($1::uuid[])',
      events.map((e: { event_id: string }) => e.event_id),
    );
    for (const { event_id } of events)
      await query('insert into outbox (event_id, seq) select id, seq from recorded_event where id = $1', event_id);
    await settle(app);
    expect(await told(id, 'ASSIGNED')).toHaveLength(1);
  });
});

test('whom it is still for is who may still see it', async () => {
  const [first] = await given('2026-08-03', '14/08/2026');
  const [second] = await given('2026-08-03', '14/08/2026', [p.financeDivision]);
  await app.get(AssignmentsService).acknowledge(p.financeHead.actor, await target(second));
  await app
    .get(DelegationsService)
    .delegate(p.financeHead.actor, { ...(await target(second)), accountId: p.financeDivisionSpecialist.id });
  const everybody = Object.values(p).filter((each): each is Somebody => 'actor' in each);
  for (const { id: accountId, actor, displayName } of everybody) {
    const seen = [...(await app.get(AssignmentsQueries).many(actor, [first, second])).keys()].sort();
    const still = await query(
      `select a.id from assignment a cross join (select $1::uuid as account_id) n where a.id = any($2::uuid[]) and ${isStillFor('n', 'a')} order by a.id`,
      accountId,
      [first, second],
    );
    expect([displayName, still.map(({ id }: { id: string }) => id)]).toEqual([displayName, seen]);
  }
});
