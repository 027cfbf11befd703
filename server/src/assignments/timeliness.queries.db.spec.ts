import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, WorkCalendar } from '@libs/calendar';
import { Parameters } from '@libs/sql';
import { aProvince, type Province } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
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
