import fc from 'fast-check';
import { holidays2022to2027 } from './holidays';
import { addDays, fromEpochDay, weekday } from './local-date';
import { WorkCalendar } from './work-calendar';

const calendar = new WorkCalendar(holidays2022to2027);
const noHolidays = new WorkCalendar([]);
const anyDate = fc.integer({ min: 18_900, max: 21_300 }).map(fromEpochDay);

describe('which days are worked', () => {
  test.each([
    ['an ordinary Thursday', '2026-11-19', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['Tết', '2026-02-17', false],
    ['the Day of Vietnamese Culture, since 2026', '2026-11-24', false],
    ['that day a year before', '2025-11-24', true],
    ['the swap announced eight days ahead', '2026-01-02', false],
    ['the Saturday worked for it', '2026-01-10', true],
    ['the Saturday worked for 31/8', '2026-08-22', true],
    ['the day off in lieu of Giỗ Tổ', '2022-04-11', false],
  ])('%s', (_, date, worked) => expect(calendar.isWorkingDay(date)).toBe(worked));

  test('a day off says why', () => {
    expect(calendar.dayOff('2026-02-17')).toMatchObject({ name: 'Tết Nguyên đán', kind: 'HOLIDAY' });
    expect(calendar.dayOff('2026-11-21')).toBe('WEEKEND');
    expect(calendar.dayOff('2026-01-10')).toBeNull();
    expect(calendar.dayOff('2026-11-19')).toBeNull();
  });

  test('the calendar knows how far it is known', () => {
    expect(calendar.knows('2027-12-31')).toBe(true);
    expect(calendar.knows('2028-01-01')).toBe(false);
    expect(noHolidays.knows('2026-01-01')).toBe(false);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['the first day is left out', '2026-11-18', 1, '2026-11-19'],
    ['over a week-end', '2026-11-20', 1, '2026-11-23'],
    ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['over a week-end and a holiday', '2026-11-20', 2, '2026-11-25'],
    ['over Tết', '2026-02-13', 1, '2026-02-23'],
    ['a Saturday that is worked counts', '2026-01-09', 1, '2026-01-10'],
    ['none', '2026-11-21', 0, '2026-11-21'],
    ['backwards', '2026-11-23', -1, '2026-11-20'],
    ['backwards over Tết', '2026-02-23', -1, '2026-02-13'],
  ])('%s', (_, from, days, to) => expect(calendar.addWorkingDays(from, days)).toBe(to));
});

describe('workingDaysBetween', () => {
  test.each([
    ['the first day is left out, the last is counted', '2026-11-18', '2026-11-20', 2],
    ['one and the same day', '2026-11-18', '2026-11-18', 0],
    ['from Friday to Sunday', '2026-11-20', '2026-11-22', 0],
    ['from Sunday to Monday', '2026-11-22', '2026-11-23', 1],
    ['over a holiday', '2026-11-23', '2026-11-26', 2],
    ['the other way round it is negative', '2026-11-20', '2026-11-18', -2],
    ['over a year: 261 weekdays, 14 of them off, 2 Saturdays worked', '2025-12-31', '2026-12-31', 249],
  ])('%s', (_, a, b, days) => expect(calendar.workingDaysBetween(a, b)).toBe(days));

  test('it is the same as walking day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 800 }), (a, length) => {
        const days = Array.from({ length }, (_, i) => addDays(a, i + 1));
        const b = addDays(a, length);
        const walked = days.filter((day) => calendar.isWorkingDay(day)).length;
        expect(calendar.workingDaysBetween(a, b)).toBe(walked);
        expect(calendar.workingDaysBetween(b, a) + walked).toBe(0);
      }),
    );
  });

  test('it undoes addWorkingDays', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (from, days) => {
        const to = calendar.addWorkingDays(from, days);
        expect(calendar.workingDaysBetween(from, to)).toBe(days);
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(calendar.isWorkingDay(calendar.addWorkingDays(from, -days))).toBe(true);
      }),
    );
  });

  test('days before 1970 count as well', () => {
    expect(noHolidays.workingDaysBetween('1969-12-26', '1970-01-02')).toBe(5);
  });
});

test('onOrAfter stays on a working day and leaves a day off', () => {
  expect(calendar.onOrAfter('2026-11-19')).toBe('2026-11-19');
  expect(calendar.onOrAfter('2026-11-21')).toBe('2026-11-23');
});

describe('the rows it is delivered with', () => {
  const perYear = (year: number, isOff: boolean) =>
    holidays2022to2027.filter(({ on, kind }) => on.startsWith(`${year}`) && (kind !== 'WORKED_SATURDAY') === isOff)
      .length;

  test.each([
    // Days off on weekdays, and Saturdays worked, as `domain-facts.md §8.1` lists them.
    [2022, 11, 0],
    [2023, 11, 0],
    [2024, 12, 1],
    [2025, 12, 1],
    [2026, 14, 2],
    [2027, 12, 0],
  ])('%i has %i days off and %i Saturdays worked', (year, off, worked) => {
    expect([perYear(year, true), perYear(year, false)]).toEqual([off, worked]);
  });

  test('each date once, days off on weekdays, work on Saturdays', () => {
    const dates = holidays2022to2027.map(({ on }) => on);
    expect(new Set(dates).size).toBe(dates.length);
    expect([...dates].sort()).toEqual(dates);
    for (const { on, kind } of holidays2022to2027) {
      if (kind === 'WORKED_SATURDAY') expect(weekday(on)).toBe(6);
      else expect(weekday(on)).toBeLessThan(6);
    }
  });

  test('all of 2027 says that it is not confirmed', () => {
    const unsure = holidays2022to2027.filter(({ on }) => on >= '2027');
    expect(unsure.every(({ name, document }) => name.includes('chưa xác nhận') && document)).toBe(true);
  });
});
