import fc from 'fast-check';
import { holidays2022to2027, WorkCalendar } from '../../../libs/calendar';
import {
  daysFrom,
  momentsAfter,
  momentsBetween,
  type Recurrence,
  RecurrenceKind,
  RecurrencePeriod,
  tidy,
  whyNoRule,
} from './recurrence.lifecycle';

const calendar = new WorkCalendar(holidays2022to2027);
const counting = { zone: 'Asia/Ho_Chi_Minh', calendar };
const nothing = { weekdays: [], monthDays: [], workingDays: null, period: null };
const weekly = (...weekdays: number[]): Recurrence => ({ ...nothing, kind: RecurrenceKind.WEEKLY, weekdays });
const monthly = (...monthDays: number[]): Recurrence => ({ ...nothing, kind: RecurrenceKind.MONTH_DAYS, monthDays });
const before = (workingDays: number, ...monthDays: number[]): Recurrence => ({
  ...{ ...nothing, kind: RecurrenceKind.WORKING_DAYS_BEFORE },
  ...{ workingDays, monthDays },
});
const endOf = (period: keyof typeof RecurrencePeriod): Recurrence => ({
  ...{ ...nothing, kind: RecurrenceKind.PERIOD_END },
  period: RecurrencePeriod[period],
});

function first(rule: Recurrence, from: string, count: number): string[] {
  const found: string[] = [];
  for (const on of daysFrom(rule, from, calendar)) if (found.push(on) === count) break;
  return found;
}

test.each<[string, Recurrence, string, string[]]>([
  ['Mondays', weekly(1), '2026-11-22', ['2026-11-23', '2026-11-30', '2026-12-07']],
  ['the day itself counts', weekly(1), '2026-11-23', ['2026-11-23', '2026-11-30']],
  ['the 15th and 25th', monthly(25, 15), '2026-11-16', ['2026-11-25', '2026-12-15', '2026-12-25']],
  ['a month without the 31st', monthly(31), '2027-01-31', ['2027-01-31', '2027-02-28', '2027-03-31']],
  ['the 30th and 31st are one day in February', monthly(30, 31), '2027-02-01', ['2027-02-28', '2027-03-30']],
  ['a working day before a Sunday', before(1, 15), '2026-11-01', ['2026-11-13', '2026-12-14']],
  // Tết: 16/02 to 20/02/2026 are off
  ['counted back over Tết', before(2, 23), '2026-02-01', ['2026-02-12', '2026-03-19']],
  ['counted back into the month before', before(3, 1), '2026-11-20', ['2026-11-26', '2026-12-29']],
  ['ends of quarters', endOf('QUARTER'), '2026-11-22', ['2026-12-31', '2027-03-31', '2027-06-30']],
  ['ends of years', endOf('YEAR'), '2026-12-31', ['2026-12-31', '2027-12-31']],
])('%s', (_, rule, from, days) => expect(first(rule, from, days.length)).toEqual(days));

/** Whether the rule falls on that day, found out with nothing but the platform's own dates. */
function falls({ kind, weekdays, monthDays, workingDays, period }: Recurrence, on: string): boolean {
  const date = (text: string) => new Date(`${text}T12:00:00Z`);
  const next = (text: string, step = 1) => new Date(+date(text) + step * 86_400_000).toISOString().slice(0, 10);
  const isMonthDay = (text: string) =>
    monthDays.includes(date(text).getUTCDate()) ||
    (next(text).endsWith('-01') && monthDays.some((day) => day > date(text).getUTCDate()));
  if (kind === RecurrenceKind.WEEKLY) return weekdays.includes(date(on).getUTCDay() || 7);
  if (kind === RecurrenceKind.MONTH_DAYS) return isMonthDay(on);
  if (kind === RecurrenceKind.PERIOD_END) {
    const begins = { MONTH: /-01$/, QUARTER: /-(01|04|07|10)-01$/, YEAR: /-01-01$/ };
    return begins[period!].test(next(on));
  }
  if (!calendar.isWorkingDay(on)) return false;
  // Each day ahead is so many working days away as there are from here to the day before it.
  let worked = 0;
  for (let ahead = next(on), last = on; ; last = ahead, ahead = next(ahead)) {
    if (calendar.isWorkingDay(last)) worked++;
    if (worked > workingDays!) return false;
    if (worked === workingDays && isMonthDay(ahead)) return true;
  }
}

const anyRule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => weekly(...days)),
  fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 5 }).map((days) => monthly(...days)),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 }))
    .map(([n, days]) => before(n, ...days)),
  fc.constantFrom(endOf('MONTH'), endOf('QUARTER'), endOf('YEAR')),
);
const anyDay = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2026-06-01T00:00:00Z'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

test('any rule from any day: the same as looking at one day after the other', () => {
  fc.assert(
    fc.property(anyRule, anyDay, (rule, from) => {
      const expected: string[] = [];
      for (let day = new Date(`${from}T12:00:00Z`), n = 0; n < 400; day = new Date(+day + 86_400_000), n++) {
        const on = day.toISOString().slice(0, 10);
        if (falls(rule, on)) expected.push(on);
      }
      expect(first(rule, from, expected.length)).toEqual(expected);
      expect(whyNoRule(rule)).toBeNull();
      expect(first(tidy(rule), from, 3)).toEqual(first(rule, from, 3));
    }),
    { numRuns: 100 },
  );
});

describe('moments', () => {
  const mondays = { recurrence: weekly(1), time: '07:00' };

  test('are where the Office is, and after the moment given', () => {
    const after = new Date('2026-11-23T00:00:00Z');
    expect(momentsAfter(mondays, after, 2, counting)).toEqual([
      new Date('2026-11-30T00:00:00Z'),
      new Date('2026-12-07T00:00:00Z'),
    ]);
    expect(momentsAfter(mondays, new Date(+after - 1), 1, counting)).toEqual([after]);
  });

  test('that were missed: the last of them', () => {
    const [from, to] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-11-23T00:00:00Z')];
    const missed = momentsBetween(mondays, from, to, 12, counting);
    expect(missed).toHaveLength(12);
    expect(missed.at(-1)).toEqual(to);
    expect(momentsBetween(mondays, new Date(+to - 1), to, 12, counting)).toEqual([to]);
    expect(momentsBetween(mondays, to, to, 12, counting)).toEqual([]);
  });
});

test.each<[string, Recurrence, string]>([
  ['no day of the week', weekly(), 'weekdays'],
  ['an eighth day', weekly(8), 'weekdays'],
  ['no day of the month', monthly(), 'monthDays'],
  ['a 32nd', monthly(1, 32), 'monthDays'],
  ['no working day', before(0, 15), 'workingDays'],
  ['half a one', before(1.5, 15), 'workingDays'],
  ['the end of nothing', { ...nothing, kind: RecurrenceKind.PERIOD_END }, 'period'],
])('%s is no rule', (_, rule, path) => expect(whyNoRule(rule)).toMatchObject({ path }));
