import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type Actor, Role, system } from '@libs/auth';
import { holidays2022to2027 } from '@libs/calendar';
import { clock, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Listener } from '@libs/sql';
import { refusalOf } from '../../test/issuing';
import { appSettings, dataSourceOptions } from '../data-source';
import { CalendarDay } from './calendar-day.entity';
import type { CalendarDayType } from './calendar.graphql';
import { CalendarDayKind } from './calendar.policy';
import { CalendarQueries } from './calendar.queries';
import { CalendarService } from './calendar.service';

const { HOLIDAY, IN_LIEU, WORKED_SATURDAY } = CalendarDayKind;

/** As much of a process as the calendar needs: connections, what it keeps, what it hears. */
class Process {
  readonly queries: CalendarQueries;
  readonly service: CalendarService;
  private constructor(readonly db: DataSource) {
    this.queries = new CalendarQueries(db, new Listener(db));
    this.service = new CalendarService(new UnitOfWork(db), this.queries);
  }
  static async start(): Promise<Process> {
    const options = dataSourceOptions(config.DATABASE_URL, { settings: appSettings });
    return new Process(await new DataSource({ ...options, entities: [CalendarDay] }).initialize());
  }
  async stop(): Promise<void> {
    await this.queries.beforeApplicationShutdown();
    await this.db.destroy();
  }
}

const somebody = (role: Role): Actor => ({
  ...system,
  id: randomUUID(),
  displayName: `Người ${role}`,
  grants: [{ role, unitId: randomUUID(), unitIds: [] }],
});
const head = somebody(Role.OFFICE_HEAD);

describe('the calendar of the Office', () => {
  let here: Process;
  let there: Process;
  beforeAll(async () => {
    [here, there] = await Promise.all([Process.start(), Process.start()]);
  });
  afterAll(() => Promise.all([here?.stop(), there?.stop()]));
  afterEach(() => (clock.plays = null));

  const count = async () => (await here.db.query('select count(*)::int as n from calendar_day'))[0].n;
  const dayOn = async (on: string): Promise<CalendarDayType> => (await here.queries.days(on, on))[0];

  test('is delivered once, though several processes migrate at the same time', async () => {
    await Promise.all([here.service.fill(), there.service.fill(), here.service.fill()]);
    expect(await count()).toBe(holidays2022to2027.length);
    const filled = await here.db.query(`select data from recorded_event where type = 'calendar.filled'`);
    expect(filled).toHaveLength(1);
  });

  test('says which days are worked', async () => {
    const calendar = await here.queries.workCalendar();
    expect(calendar.isWorkingDay('2022-02-01')).toBe(false);
    expect(calendar.isWorkingDay('2022-02-07')).toBe(true);
    const code = { kind: HOLIDAY, name: 'Quốc khánh', document: 'Bộ luật Lao động 2019, Điều 112', version: 1 };
    expect(await here.queries.days('2022-09-01', '2022-09-02')).toEqual([
      { id: expect.any(String), on: '2022-09-01', ...code },
      { id: expect.any(String), on: '2022-09-02', ...code },
    ]);
  });

  test('reads deadlines from today where the Office is, working days from the day of issue', async () => {
    clock.plays = new Date('2022-08-30T17:30:00Z');
    expect(here.queries.today()).toBe('2022-08-31');
    const [days, fromIssue, nonsense] = [
      ...(await here.queries.read(['+2'])),
      ...(await here.queries.read(['+2', 'khi nào xong thì xong'], '2022-08-29')),
    ];
    // The first and second of September are holidays, then comes a week-end.
    expect(days).toMatchObject({ ok: true, kind: 'WORKING_DAYS', on: '2022-09-06' });
    expect(fromIssue).toMatchObject({ ok: true, on: '2022-08-31' });
    expect(nonsense).toMatchObject({ ok: false, words: 'khi nào xong thì xong' });
  });

  const given = { expectedVersion: 0, kind: HOLIDAY, name: '  Ngày   hội ', document: ' Văn bản 1 ' };

  test('a day is added, changed, removed and put back, each with its record', async () => {
    const { id } = await here.service.save(head, { ...given, on: '2026-12-07' });
    const added = { id, version: 1, on: '2026-12-07', kind: HOLIDAY, name: 'Ngày hội', document: 'Văn bản 1' };
    expect(await dayOn('2026-12-07')).toEqual(added);
    await here.service.save(head, { ...added, expectedVersion: 1, on: '2026-12-08', document: null });
    expect(await dayOn('2026-12-07')).toBeUndefined();
    expect(await dayOn('2026-12-08')).toMatchObject({ id, version: 2, document: null });
    await here.service.remove(head, { id, expectedVersion: 2 });
    expect(await dayOn('2026-12-08')).toBeUndefined();
    expect(await refusalOf(here.service.remove(head, { id, expectedVersion: 3 }))).toMatchObject({
      message: expect.stringMatching(/Không tìm thấy/),
    });
    const answered = await here.queries.day(id);
    await here.service.save(head, { ...answered, expectedVersion: 3 });
    expect(await dayOn('2026-12-08')).toMatchObject({ id, version: 4, name: 'Ngày hội' });
    const told = await here.db.query(
      'select type, actor_name, data, changes from recorded_event where subject_id = $1 order by seq',
      [id],
    );
    expect(told.map(({ type }: { type: string }) => type)).toEqual(
      ['saved', 'saved', 'removed', 'saved'].map((verb) => `calendar.day_${verb}`),
    );
    expect(told[1]).toMatchObject({
      actor_name: head.displayName,
      data: { on: '2026-12-08', kind: HOLIDAY, name: 'Ngày hội', document: null },
      changes: { onDate: ['2026-12-07', '2026-12-08'], document: ['Văn bản 1', null] },
    });
  });

  test('of two who change the same day the second is told who was faster', async () => {
    const { id, version, ...day } = await dayOn('2026-11-24');
    const [first, second] = await Promise.allSettled([
      here.service.save(head, { ...day, id, expectedVersion: version, name: 'Tên này' }),
      there.service.save(somebody(Role.SYSTEM_ADMIN), { ...day, id, expectedVersion: version, name: 'Tên kia' }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const refusal = [first, second].flatMap((each) => (each.status === 'rejected' ? [each.reason.refusal] : []))[0];
    expect(refusal).toMatchObject({ current: version + 1, changedBy: expect.stringMatching(/^Người /) });
  });

  test.each([
    ['a second row for a day', { on: '2026-09-02' }, 'Ngày 02/09/2026 đã có trong lịch: Quốc khánh. Sửa dòng đó.'],
    ['work on a weekday', { on: '2026-12-09', kind: WORKED_SATURDAY }, /phải là thứ Bảy hoặc Chủ nhật/],
    ['a Sunday off in lieu', { on: '2026-12-13', kind: IN_LIEU }, /phải từ thứ Hai đến thứ Sáu/],
    ['a year that is a slip', { on: '0206-12-09' }, /trong các năm 2000–2099/],
  ])('%s is refused', async (_, wrong, message) => {
    const before = await count();
    const refusal = await refusalOf(here.service.save(head, { ...given, ...wrong }));
    expect(refusal).toMatchObject({ fields: [{ path: 'on', message: expect.stringMatching(message) }] });
    expect(await count()).toBe(before);
  });

  test('two who add the same day at once: one row', async () => {
    const adding = [here, there].map(({ service }) => service.save(head, { ...given, on: '2026-12-10' }));
    const ends = await Promise.allSettled(adding);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await here.queries.days('2026-12-10', '2026-12-10')).toHaveLength(1);
  });

  test('a Sunday can be worked', async () => {
    await here.service.save(head, { ...given, on: '2026-12-13', kind: WORKED_SATURDAY });
    expect((await here.queries.workCalendar()).isWorkingDay('2026-12-13')).toBe(true);
  });

  test('only the Office and who administers the system change it', async () => {
    const { id } = await dayOn('2026-09-01');
    for (const role of Object.values(Role).filter((each) => ![Role.OFFICE_HEAD, Role.SYSTEM_ADMIN].includes(each))) {
      const adding = here.service.save(somebody(role), { ...given, on: '2026-12-11' });
      expect((await refusalOf(adding)).constructor.name).toBe('Forbidden');
      const removing = here.service.remove(somebody(role), { id, expectedVersion: 1 });
      expect((await refusalOf(removing)).constructor.name).toBe('Forbidden');
    }
    await here.service.save(somebody(Role.SYSTEM_ADMIN), { ...given, on: '2026-12-11' });
  });

  test('what one process changes, the others know at once', async () => {
    await there.queries.workCalendar();
    await heard(there);
    const before = await there.queries.workCalendar();
    expect(await there.queries.workCalendar()).toBe(before);
    const { id } = await here.service.save(head, { ...given, on: '2026-12-15' });
    expect((await here.queries.workCalendar()).isWorkingDay('2026-12-15')).toBe(false);
    await until(async () => !(await there.queries.workCalendar()).isWorkingDay('2026-12-15'));
    await here.service.remove(head, { id, expectedVersion: 1 });
    await until(async () => (await there.queries.workCalendar()).isWorkingDay('2026-12-15'));
  });

  test('what was changed while nothing could be heard is known as soon as it can again', async () => {
    await heard(there);
    await there.queries.workCalendar();
    expect(await deafen()).toBeGreaterThan(0);
    await here.service.save(head, { ...given, on: '2026-12-16' });
    await until(async () => !(await there.queries.workCalendar()).isWorkingDay('2026-12-16'));
  });
});

/** Cuts every connection on which somebody hears; they come back by themselves. */
async function deafen(): Promise<number> {
  const admin = new Client({ connectionString: config.DATABASE_URL });
  await admin.connect();
  const { rowCount } = await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and (query like 'listen %' or query = 'select 1')`,
  );
  await admin.end();
  return rowCount!;
}

/** Until a process keeps its calendar for longer than a moment: then its channel is open. */
async function heard({ queries }: Process): Promise<void> {
  await until(async () => (queries as unknown as { hears: boolean }).hears);
}

async function until(is: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 3_000;
  while (!(await is())) {
    if (Date.now() > end) throw new Error('It did not happen within three seconds');
    await pause(10);
  }
}
