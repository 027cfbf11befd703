import fc from 'fast-check';
import { describeRule } from './describe-rule';
import {
  everyDay,
  everyMonthOn,
  everyWeekOn,
  everyYearIn,
  everyYearOn,
  nextOccurrence,
  occurrencesBetween,
} from './recurrence';

const inYears = (rule: string, from: string, to: string) => occurrencesBetween(rule, `${from}-01-01`, `${to}-12-31`);

describe('rules and their days', () => {
  test('every month on its last day', () => {
    expect(everyMonthOn(-1)).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
    expect(inYears(everyMonthOn(-1), '2024', '2024').slice(0, 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  });

  test('every month on the 30th, or on the last day of February', () => {
    expect(everyMonthOn(30)).toBe('FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1');
    expect(inYears(everyMonthOn(30), '2026', '2026').slice(0, 3)).toEqual(['2026-01-30', '2026-02-28', '2026-03-30']);
    expect(inYears(everyMonthOn(31), '2026', '2026')[1]).toBe('2026-02-28');
  });

  test('quarters, half-years and years', () => {
    expect(inYears(everyYearIn([3, 6, 9, 12]), '2026', '2026')).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
    expect(inYears(everyYearIn([6, 12]), '2026', '2026')).toEqual(['2026-06-30', '2026-12-31']);
    expect(inYears(everyYearIn([12]), '2026', '2027')).toEqual(['2026-12-31', '2027-12-31']);
  });

  test('weeks and days', () => {
    expect(occurrencesBetween(everyWeekOn(5), '2026-11-18', '2026-12-01')).toEqual(['2026-11-20', '2026-11-27']);
    expect(occurrencesBetween(everyDay(), '2026-12-31', '2027-01-02')).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
  });

  test('days that differ from month to month are picked out of the product of days and months', () => {
    const rule = everyYearOn([
      { day: 15, month: 6 },
      { day: 1, month: 12 },
    ]);
    expect(rule).toBe('FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1,15;BYSETPOS=2,3');
    expect(inYears(rule, '2026', '2027')).toEqual(['2026-06-15', '2026-12-01', '2027-06-15', '2027-12-01']);
  });

  test('any days of the year come back as they were given, in leap years too', () => {
    const day = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
    const long = fc.constantFrom(
      { day: 29, month: 3 },
      { day: 31, month: 1 },
      { day: 30, month: 4 },
      { day: 29, month: 12 },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(day, long), { minLength: 1, maxLength: 5 }), (days) => {
        for (const year of ['2026', '2028']) {
          const wanted = days.map(
            ({ day: d, month: m }) => `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
          );
          expect(inYears(everyYearOn(days), year, year)).toEqual([...new Set(wanted)].sort());
        }
      }),
    );
  });
});

describe('nextOccurrence', () => {
  test.each([
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-10-31', '2026-10-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-01', '2026-11-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=25', '2026-11-26', '2026-12-25'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', '2026-12-31', '2026-12-31'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2097-01-01', '2104-02-29'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-11-21', '2026-11-27'],
  ])('%s from %s: %s', (rule, from, on) => expect(nextOccurrence(rule, from)).toBe(on));

  test.each([
    '',
    'FREQ=HOURLY',
    'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'nonsense',
  ])('%j is no rule of ours', (rule) => expect(nextOccurrence(rule, '2026-11-18')).toBeNull());

  test.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2'])(
    '%s never falls',
    (rule) => {
      expect(nextOccurrence(rule, '2026-11-18')).toBeNull();
    },
  );
});

describe('in words', () => {
  test.each([
    [everyDay(), 'Hằng ngày', 'Daily'],
    [everyWeekOn(5), 'Hằng tuần', 'Weekly'],
    [everyWeekOn(1), 'Thứ Hai hằng tuần', 'Every Monday'],
    [everyMonthOn(-1), 'Hằng tháng', 'Monthly'],
    [everyMonthOn(25), 'Ngày 25 hằng tháng', 'On day 25 of each month'],
    [everyMonthOn(30), 'Ngày 30 hằng tháng', 'On day 30 of each month'],
    [everyYearIn([3, 6, 9, 12]), 'Hằng quý', 'Quarterly'],
    [everyYearIn([6, 12]), '06 tháng một lần', 'Every 6 months'],
    [everyYearIn([12]), 'Hằng năm', 'Yearly'],
    [everyYearIn([9]), 'Tháng 9 hằng năm', 'In month 9 of each year'],
    [everyYearIn([4, 7]), 'Tháng 4 và 7 hằng năm', 'In month 4 and 7 of each year'],
    [everyYearIn([4, 7, 10], 25), 'Ngày 25/04, 25/07 và 25/10 hằng năm', 'On 25/04, 25/07 and 25/10 of each year'],
    ['FREQ=HOURLY', 'FREQ=HOURLY', 'FREQ=HOURLY'],
  ])('%s', (rule, vietnamese, english) => {
    expect(describeRule(rule)).toBe(vietnamese);
    expect(describeRule(rule, 'en')).toBe(english);
  });
});
