import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, localDateIn, WorkCalendar } from '@libs/calendar';
import { Parameters } from '@libs/sql';
import { aProvince, type Province } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { CalendarQueries, workingDaysBetween } from '../calendar';
import { AssignmentStatus } from './assignment.lifecycle';
import { type Dated, timelinessOf, TimelinessState, Today } from './timeliness.lifecycle';
import { TimelinessSql } from './timeliness.queries';

const zone = 'Asia/Ho_Chi_Minh';
const calendar = new WorkCalendar([{ on: '2026-11-24', kind: 'HOLIDAY', name: 'Ngày Văn hóa Việt Nam' }]);

let app: INestApplicationContext;
let province: Province;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());

/** Every status × days around today × hours × moments of sending up to now. */
function grid({ on: today, now }: Today): Dated[] {
  const days = [-40, -2, -1, 0, 1, 2, 3, 4, 5, 6, 40].map((count) => addDays(today, count));
  const hours = [null, '00:00', '09:30', '23:59'];
  const sendings = [-2, -1, 0]
    .flatMap((count) =>
      ['00:00:00.000', '09:30:00.000', '09:30:00.001', '23:59:00.000', '23:59:59.999'].map(
        (time) => new Date(`${addDays(today, count)}T${time}+07:00`),
      ),
    )
    .filter((sent) => sent <= now);
  return Object.values(AssignmentStatus)
    .filter((status) => status !== AssignmentStatus.DRAFT)
    .flatMap((status) =>
      [
        ...days.flatMap((dueOn) => hours.map((dueTime) => ({ dueOn, dueTime }))),
        { dueOn: null, dueTime: null },
      ].flatMap((due) => {
        const sent = status === AssignmentStatus.SUBMITTED || status === AssignmentStatus.COMPLETED;
        return (sent ? sendings : [null]).map((submittedAt) => ({ status, ...due, submittedAt }));
      }),
    );
}

/** One row for each case, with as little else as the table allows. */
async function fill(cases: readonly Dated[]): Promise<Map<string, Dated>> {
  const source = app.get(DataSource);
  await source.query('delete from assignment');
  const { id: documentId } = await issue(app, province, []);
  const rows = cases.map((each, ordinal) => ({ ...each, ordinal, id: randomUUID() }));
  const given = [JSON.stringify(rows), documentId];
  await source.query(
    `insert into directive (id, version, document_id, ordinal, text, search)
     select x.id, 1, $2, x.ordinal, '', '' from jsonb_to_recordset($1) x(id uuid, ordinal int)`,
    given,
  );
  await source.query(
    `insert into assignment (id, version, directive_id, document_id, unit_id, holder_unit_id, part, status, deadline_kind, deadline_words,
       due_on, due_time, submitted_at, issued_at, updated_at)
     select x.id, 1, x.id, $2, $3, $3, 'LEAD', x.status, 'DATE', '', x."dueOn", x."dueTime", x."submittedAt", now(), now()
     from jsonb_to_recordset($1) x(id uuid, status text, "dueOn" date, "dueTime" time, "submittedAt" timestamptz)`,
    [...given, province.finance.id],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

test.each([
  ['in the morning', '2026-11-23T09:30:00.000'],
  ['a moment after', '2026-11-23T09:30:00.001'],
  ['at the last moment of a day', '2026-11-22T23:59:59.999'],
  ['at the first moment of a day', '2026-11-23T00:00:00.000'],
  ['on a holiday', '2026-11-24T15:00:00.000'],
])('SQL and the pure function say the same of every case, %s', async (_, now) => {
  const today = new Today(new Date(`${now}+07:00`), zone, calendar);
  const cases = await fill(grid(today));
  const said = new Map<string, TimelinessState[]>([...cases.keys()].map((id) => [id, []]));
  for (const state of Object.values(TimelinessState)) {
    const { bind, values } = new Parameters();
    const where = new TimelinessSql('a', today, bind).is(state);
    const rows: { id: string }[] = await app
      .get(DataSource)
      .query(`select id from assignment a where ${where}`, values);
    for (const { id } of rows) said.get(id)!.push(state);
  }
  expect(cases.size).toBeGreaterThan(1000);
  const different = [...cases].flatMap(([id, dated]) => {
    const pure = timelinessOf(dated, today).state;
    const sql = said.get(id)!.join();
    return sql === pure ? [] : [{ ...dated, pure, sql }];
  });
  expect(different).toEqual([]);
});

test('every state is among the cases', () => {
  const today = new Today(new Date('2026-11-23T09:30:00+07:00'), zone, calendar);
  const states = new Set(grid(today).map((dated) => timelinessOf(dated, today).state));
  expect([...states].toSorted()).toEqual(Object.values(TimelinessState).toSorted());
});

/** The same numbers in every run: a failure can be looked at again. */
function dice(seed: number) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * most);
  return {
    upTo,
    oneOf: <T>(all: readonly T[]): T => all[upTo(all.length)],
    between: (a: number, b: number) => a + upTo(b - a + 1),
  };
}

/** Assignments as they may stand, most of them near the day, some years away. */
function atRandom(count: number, { on, now }: Today): Dated[] {
  const { upTo, oneOf, between } = dice(20261123);
  const statuses = Object.values(AssignmentStatus).filter((status) => status !== AssignmentStatus.DRAFT);
  const time = () => `${String(upTo(24)).padStart(2, '0')}:${String(upTo(60)).padStart(2, '0')}`;
  return Array.from({ length: count }, () => {
    const status = oneOf(statuses);
    const far = oneOf([10, 10, 40, 400, 1700]);
    const dueOn = upTo(12) ? addDays(on, between(-far, Math.min(far, 390))) : null;
    const dueTime = dueOn && !upTo(4) ? oneOf([time(), time(), '00:00', '23:59']) : null;
    const isSent = status === AssignmentStatus.SUBMITTED || status === AssignmentStatus.COMPLETED;
    // Around the last moment of the deadline as often as anywhere else.
    const last = +new Date(`${dueOn ?? on}T${dueTime ?? '23:59'}:${dueTime ? '00.000' : '59.999'}+07:00`);
    const sent = oneOf([
      last,
      last + 1,
      last - 1,
      last + between(-3, 3) * 86_400_000 + upTo(86_400_000),
      +now - upTo(10 ** 11),
    ]);
    return { status, dueOn, dueTime, submittedAt: isSent ? new Date(Math.min(sent, +now)) : null };
  });
}

/** What PostgreSQL answers of one assignment. */
interface Answered {
  id: string;
  states: string[];
  by: number[];
  left: number | null;
  late: number | null;
  sentLate: number | null;
}

test('10,000 assignments at random: state, days late, working days left and late are the same in SQL', async () => {
  // The calendar as delivered and as edited since: a row taken out, one put on a Sunday, one worked Saturday more.
  const source = app.get(DataSource);
  await source.query(`update calendar_day set removed_at = now() where on_date in ('2026-08-31', '2026-02-18')`);
  await source.query(`insert into calendar_day (id, version, on_date, kind, name) values
    (gen_random_uuid(), 1, '2026-02-18', 'IN_LIEU', ''), (gen_random_uuid(), 1, '2026-11-22', 'HOLIDAY', ''),
    (gen_random_uuid(), 1, '2026-11-28', 'WORKED_SATURDAY', ''), (gen_random_uuid(), 1, '2026-11-25', 'WORKED_SATURDAY', '')`);
  const calendar = new WorkCalendar(await app.get(CalendarQueries).days('0001-01-01', '9999-12-31'));
  const today = new Today(new Date('2026-11-23T14:30:00.123+07:00'), zone, calendar);
  const cases = await fill(atRandom(10_000, today));

  const { bind, values } = new Parameters();
  const sql = new TimelinessSql('a', today, bind);
  const thresholds = [0, 1, 2, 3, 10, 100, 1000];
  const sentOn = `(a.submitted_at at time zone ${sql.zone})::date`;
  const rows: Answered[] = await source.query(
    `select a.id,
       array_remove(array[${Object.values(TimelinessState).map((state) => `case when ${sql.is(state)} then '${state}' end`)}], null) as states,
       array_remove(array[${thresholds.map((days) => `case when ${sql.overdueBy(days)} then ${days} end`)}], null) as by,
       ${workingDaysBetween(sql.on, 'a.due_on')} as left, ${workingDaysBetween('a.due_on', sql.on)} as late,
       ${workingDaysBetween('a.due_on', sentOn)} as "sentLate" from assignment a`,
    values,
  );
  expect(rows).toHaveLength(10_000);
  const different = rows.flatMap((row) => {
    const dated = cases.get(row.id)!;
    const { state, daysLate, workingDaysLeft } = timelinessOf(dated, today);
    const isOverdue = state === TimelinessState.OVERDUE;
    const between = (a: string | null, b: string | null) => (a && b ? calendar.workingDaysBetween(a, b) : null);
    const sent = dated.submittedAt && localDateIn(zone, new Date(dated.submittedAt));
    const expected = {
      states: [state],
      by: thresholds.filter((days) => isOverdue && daysLate! > days),
      left: between(today.on, dated.dueOn),
      late: between(dated.dueOn, today.on),
      sentLate: between(dated.dueOn, sent),
    };
    const { id: _, ...answered } = row;
    const isSame = isDeepStrictEqual(answered, expected) && (workingDaysLeft === null || workingDaysLeft === row.left);
    return isSame ? [] : [{ ...dated, answered, expected, workingDaysLeft }];
  });
  expect(different.slice(0, 3)).toEqual([]);
  const said = rows.map(({ states }) => states[0]);
  for (const state of Object.values(TimelinessState))
    expect(said.filter((each) => each === state).length).toBeGreaterThan(50);
}, 60_000);
