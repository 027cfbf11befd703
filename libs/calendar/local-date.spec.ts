import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  epochDay,
  fromEpochDay,
  isLocalDate,
  localDate,
  weekday,
} from './local-date';

const anyDate = fc.integer({ min: -100_000, max: 100_000 }).map(fromEpochDay);

test.each([
  ['2026-11-19', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-5', false],
  ['0000-01-01', false],
  ['19/11/2026', false],
  ['2026-11-19T00:00', false],
  ['', false],
])('%s is a local date: %s', (text, is) => expect(isLocalDate(text)).toBe(is));

test('a day that does not exist is null', () => {
  expect(localDate(2026, 2, 28)).toBe('2026-02-28');
  expect(localDate(2026, 2, 29)).toBeNull();
  expect(localDate(2026, 13, 1)).toBeNull();
  expect(localDate(Number.NaN, 1, 1)).toBeNull();
});

describe('addDays', () => {
  test.each([
    ['2026-11-19', 1, '2026-11-20'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-01', 0, '2026-03-01'],
  ])('%s %i → %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  test('goes there and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('what is no date is refused', () => expect(() => addDays('15/8/2026', 1)).toThrow(RangeError));
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-11-15', 2, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

test.each([
  ['2026-11-16', 1],
  ['2026-11-19', 4],
  ['2026-11-21', 6],
  ['2026-11-22', 7],
  ['1970-01-01', 4],
  ['1969-12-29', 1],
])('the weekday of %s is %i', (date, day) => expect(weekday(date)).toBe(day));

test.each([
  ['2026-02-10', '2026-02-28', '2026-03-31', '2026-12-31'],
  ['2024-02-29', '2024-02-29', '2024-03-31', '2024-12-31'],
  ['2026-07-01', '2026-07-31', '2026-09-30', '2026-12-31'],
  ['2026-12-31', '2026-12-31', '2026-12-31', '2026-12-31'],
])('the periods of %s end on %s, %s and %s', (date, month, quarter, year) => {
  expect([endOfMonth(date), endOfQuarter(date), endOfYear(date)]).toEqual([month, quarter, year]);
});

test('epoch days count every day once', () => {
  fc.assert(fc.property(anyDate, (date) => expect(fromEpochDay(epochDay(date))).toBe(date)));
});
