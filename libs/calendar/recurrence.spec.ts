import fc from 'fast-check';
import { describeRule, periodName } from './describe-rule';
import { addDays } from './local-date';
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

/**
 * The same rules by walking day by day through the whole period of each: nothing is computed that a person could not do
 * with a calendar on the wall.
 */
function walked(rule: string, from: string, to: string): string[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const values = (key: string) => parts.get(key)?.split(',') ?? [];
  const dayMs = 86_400_000;
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const periodOf = (time: number): string => {
    const monday = iso(time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs);
    return { DAILY: iso(time), WEEKLY: monday, MONTHLY: iso(time).slice(0, 7), YEARLY: iso(time).slice(0, 4) }[
      parts.get('FREQ')!
    ]!;
  };
  const isNamed = (time: number) => {
    const date = new Date(time);
    const fromEnd =
      date.getUTCDate() - 1 - new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    const named = (key: string, ...names: unknown[]) =>
      !parts.has(key) || values(key).some((value) => names.map(String).includes(value));
    return (
      named('BYMONTH', date.getUTCMonth() + 1) &&
      named('BYMONTHDAY', date.getUTCDate(), fromEnd) &&
      named('BYDAY', codes[date.getUTCDay()])
    );
  };
  const periods = new Map<string, string[]>();
  for (let time = Date.parse(from) - 400 * dayMs; time <= Date.parse(to) + 400 * dayMs; time += dayMs) {
    if (isNamed(time)) periods.set(periodOf(time), [...(periods.get(periodOf(time)) ?? []), iso(time)]);
  }
  const positions = values('BYSETPOS').map(Number);
  return [...periods.values()]
    .flatMap((days) =>
      positions.length ? days.filter((_, at) => positions.some((p) => p === at + 1 || p === at - days.length)) : days,
    )
    .filter((on) => on >= from && on <= to);
}

describe('the same as walking day by day', () => {
  const list = <T>(one: fc.Arbitrary<T>, most: number) => fc.uniqueArray(one, { minLength: 1, maxLength: most });
  const maybe = (key: string, values: fc.Arbitrary<unknown[]>) =>
    fc.option(values, { nil: null, freq: 2 }).map((some) => (some ? `;${key}=${some.join(',')}` : ''));
  const months = list(fc.integer({ min: 1, max: 12 }), 4);
  const days = list(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 })), 4);
  const weekdays = list(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), 3);
  const positions = maybe('BYSETPOS', list(fc.constantFrom(-3, -2, -1, 1, 2, 3, 5), 2));
  const always = (key: string, values: fc.Arbitrary<unknown[]>) => values.map((some) => `;${key}=${some.join(',')}`);
  const rules = fc.oneof(
    fc.tuple(fc.constant('FREQ=DAILY'), maybe('BYMONTH', months), maybe('BYMONTHDAY', days), maybe('BYDAY', weekdays)),
    fc.tuple(fc.constant('FREQ=WEEKLY'), maybe('BYMONTH', months), always('BYDAY', weekdays), positions),
    ...['FREQ=MONTHLY', 'FREQ=YEARLY'].flatMap((freq) => [
      fc.tuple(
        fc.constant(freq),
        maybe('BYMONTH', months),
        always('BYMONTHDAY', days),
        maybe('BYDAY', weekdays),
        positions,
      ),
      fc.tuple(fc.constant(freq), maybe('BYMONTH', months), always('BYDAY', weekdays), positions),
    ]),
  );
  const delivered = fc.oneof(
    fc.integer({ min: 1, max: 31 }).map((day) => everyMonthOn(day)),
    fc.integer({ min: 1, max: 7 }).map((day) => everyWeekOn(day)),
    months.map((some) => everyYearIn([...some].sort((a, b) => a - b))),
    list(fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) }), 4).map(
      everyYearOn,
    ),
  );
  // Leap years, the year 2100 that is none, and the ends of months and years.
  const starts = fc.oneof(
    fc.constantFrom('2024-02-28', '2024-02-29', '2026-12-31', '2027-01-01', '2028-02-29', '2099-12-31', '2100-02-28'),
    fc.integer({ min: 0, max: 40_000 }).map((day) => addDays('2000-01-01', day)),
  );

  test('whatever the rule, from whatever day', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          rules.map((parts) => parts.join('')),
          delivered,
        ),
        starts,
        (rule, from) => {
          const to = addDays(from, 1_000);
          expect(occurrencesBetween(rule, from, to)).toEqual(walked(rule, from, to));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the next day is the first of those to come, and asking again from there answers the same', () => {
    fc.assert(
      fc.property(delivered, starts, (rule, from) => {
        const next = nextOccurrence(rule, from)!;
        expect(next).toBe(walked(rule, from, addDays(from, 400))[0]);
        expect(nextOccurrence(rule, next)).toBe(next);
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
    'FREQ=WEEKLY;BYDAY=MO;BYMONTHDAY=1',
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

describe('a period by its name', () => {
  test.each([
    [everyYearIn([3, 6, 9, 12]), '2026-09-30', 'quý III/2026', 'quarter III/2026'],
    [everyMonthOn(-1), '2026-09-30', 'tháng 9/2026', '9/2026'],
    [everyMonthOn(25), '2026-09-25', 'tháng 9/2026', '9/2026'],
    [everyYearIn([6, 12]), '2026-06-30', '6 tháng đầu năm 2026', 'first half of 2026'],
    [everyYearIn([6, 12]), '2026-12-31', '6 tháng cuối năm 2026', 'second half of 2026'],
    [everyYearIn([12]), '2026-12-31', 'năm 2026', '2026'],
    [everyYearOn([{ day: 15, month: 12 }]), '2026-12-15', 'năm 2026', '2026'],
    [everyWeekOn(5), '2026-09-25', 'tuần 21/09–25/09/2026', 'week 21/09–25/09/2026'],
    [everyDay(), '2026-09-25', '25/09/2026', '25/09/2026'],
    [
      everyYearOn([
        { day: 15, month: 6 },
        { day: 1, month: 12 },
      ]),
      '2026-06-15',
      '15/06/2026',
      '15/06/2026',
    ],
    [everyYearIn([4, 7, 10], 25), '2026-04-25', '25/04/2026', '25/04/2026'],
    // An obligation whose rule was another then.
    [everyYearIn([3, 6, 9, 12]), '2026-08-31', '31/08/2026', '31/08/2026'],
    ['nonsense', '2026-08-31', '31/08/2026', '31/08/2026'],
  ])('%s on %s: %s', (rule, on, vietnamese, english) => {
    expect(periodName(rule, on)).toBe(vietnamese);
    expect(periodName(rule, on, 'en')).toBe(english);
  });
});
