import { DataSource } from 'typeorm';
import { holidays2022to2027 } from '@libs/calendar';
import { clock, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { appSettings, dataSourceOptions } from '../data-source';
import { CalendarDay } from './calendar-day.entity';
import { CalendarQueries } from './calendar.queries';
import { CalendarService } from './calendar.service';

describe('the calendar of the Office', () => {
  let db: DataSource;
  let service: CalendarService;
  beforeAll(async () => {
    const options = dataSourceOptions(config.DATABASE_URL, { settings: appSettings });
    db = await new DataSource({ ...options, entities: [CalendarDay] }).initialize();
    service = new CalendarService(new UnitOfWork(db));
  });
  afterAll(() => db.destroy());
  afterEach(() => (clock.plays = null));

  const count = async () => (await db.query('select count(*)::int as n from calendar_day'))[0].n;

  test('is delivered once, though several processes migrate at the same time', async () => {
    await Promise.all([service.fill(), service.fill(), service.fill()]);
    expect(await count()).toBe(holidays2022to2027.length);
    const filled = await db.query(`select data from recorded_event where type = 'calendar.filled'`);
    expect(filled).toHaveLength(1);
  });

  test('is left alone once the Office has edited it', async () => {
    await db.query(`delete from calendar_day where on_date > '2022-12-31'`);
    const kept = await count();
    await service.fill();
    expect(await count()).toBe(kept);
  });

  test('says which days are worked', async () => {
    const queries = new CalendarQueries(db);
    const calendar = await queries.workCalendar();
    expect(calendar.isWorkingDay('2022-02-01')).toBe(false);
    expect(calendar.isWorkingDay('2022-02-07')).toBe(true);
    expect(await queries.days('2022-09-01', '2022-09-02')).toEqual([
      { on: '2022-09-01', kind: 'HOLIDAY', name: 'Quốc khánh', document: 'Bộ luật Lao động 2019, Điều 112' },
      { on: '2022-09-02', kind: 'HOLIDAY', name: 'Quốc khánh', document: 'Bộ luật Lao động 2019, Điều 112' },
    ]);
  });

  test('reads deadlines from today where the Office is, working days from the day of issue', async () => {
    clock.plays = new Date('2022-08-30T17:30:00Z');
    const queries = new CalendarQueries(db);
    expect(queries.today()).toBe('2022-08-31');
    const [days, fromIssue, nonsense] = [
      ...(await queries.read(['+2'])),
      ...(await queries.read(['+2', 'khi nào xong thì xong'], '2022-08-29')),
    ];
    // The first and second of September are holidays, then comes a week-end.
    expect(days).toMatchObject({ ok: true, kind: 'WORKING_DAYS', on: '2022-09-06' });
    expect(fromIssue).toMatchObject({ ok: true, on: '2022-08-31' });
    expect(nonsense).toMatchObject({ ok: false, words: 'khi nào xong thì xong' });
  });
});
