import fc from 'fast-check';
import { holidays2022to2027 } from './holidays';
import { type CalendarDay, type CalendarDayKind, WorkCalendar } from './work-calendar';

/** The same answers by another way: one day after the other, with nothing but the platform's own dates. */
class SlowCalendar {
  private readonly kinds: ReadonlyMap<string, CalendarDayKind>;
  constructor(readonly rows: readonly CalendarDay[]) {
    this.kinds = new Map(rows.map(({ on, kind }) => [on, kind]));
  }

  isWorkingDay(on: string): boolean {
    const kind = this.kinds.get(on);
    if (kind) return kind === 'WORKED_SATURDAY';
    return ![0, 6].includes(new Date(`${on}T12:00:00Z`).getUTCDay());
  }

  addWorkingDays(from: string, n: number): string {
    let day = from;
    for (let worked = 0; worked < Math.abs(n);) {
      day = next(day, Math.sign(n));
      if (this.isWorkingDay(day)) worked++;
    }
    return day;
  }

  onOrAfter(on: string): string {
    let day = on;
    while (!this.isWorkingDay(day)) day = next(day, 1);
    return day;
  }

  workingDaysBetween(a: string, b: string): number {
    if (b < a) return 0 - this.workingDaysBetween(b, a);
    let count = 0;
    for (let day = a; day < b;) {
      day = next(day, 1);
      if (this.isWorkingDay(day)) count++;
    }
    return count;
  }
}

function next(day: string, step: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

const date = (from: string, to: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));

/** Any table at all, sensible or not: holidays on Sundays, work on Wednesdays, weeks off. Each date once. */
const rows = fc.uniqueArray(
  fc.record({
    on: date('2023-12-01', '2024-05-01'),
    kind: fc.constantFrom<CalendarDayKind>('HOLIDAY', 'IN_LIEU', 'WORKED_SATURDAY'),
    name: fc.constant('Ngày thử'),
  }),
  { selector: ({ on }) => on, maxLength: 60 },
);
/** Before, within and after the table, over a leap day and two changes of the year. */
const day = date('2023-11-01', '2025-02-01');

const holds = (property: (fast: WorkCalendar, slow: SlowCalendar, a: string, b: string, n: number) => void) =>
  fc.assert(
    fc.property(rows, day, day, fc.integer({ min: -120, max: 120 }), (table, a, b, n) =>
      property(new WorkCalendar(table), new SlowCalendar(table), a, b, n),
    ),
    { numRuns: 300 },
  );

describe('whatever the Office puts into its calendar, it says the same as counting on one’s fingers', () => {
  test('which days are worked', () =>
    holds((fast, slow, a) => expect(fast.isWorkingDay(a)).toBe(slow.isWorkingDay(a))));
  test('addWorkingDays', () =>
    holds((fast, slow, a, _, n) => expect(fast.addWorkingDays(a, n)).toBe(slow.addWorkingDays(a, n))));
  test('workingDaysBetween', () =>
    holds((fast, slow, a, b) => expect(fast.workingDaysBetween(a, b)).toBe(slow.workingDaysBetween(a, b))));
  test('onOrAfter', () => holds((fast, slow, a) => expect(fast.onOrAfter(a)).toBe(slow.onOrAfter(a))));
  test('the order of the rows is of no matter', () =>
    holds((fast, slow, a, b) => {
      const turned = new WorkCalendar([...slow.rows].toReversed());
      expect(turned.workingDaysBetween(a, b)).toBe(fast.workingDaysBetween(a, b));
    }));
});

describe('the calendar as delivered', () => {
  const calendar = new WorkCalendar(holidays2022to2027);
  const slow = new SlowCalendar(holidays2022to2027);

  // domain-facts.md §8.1, checked by hand on paper calendars.
  test.each([
    ['Tết 2022', '2022-01-28', '2022-02-07', 9],
    ['Tết 2023', '2023-01-19', '2023-01-27', 7],
    ['Tết 2024', '2024-02-07', '2024-02-15', 7],
    ['Tết 2025', '2025-01-24', '2025-02-03', 9],
    ['Tết 2026', '2026-02-13', '2026-02-23', 9],
    ['Tết 2027', '2027-02-03', '2027-02-11', 7],
    ['Dương lịch 2022, in lieu of a Saturday', '2021-12-31', '2022-01-04', 3],
    ['Dương lịch 2023, in lieu of a Sunday', '2022-12-30', '2023-01-03', 3],
    ['Giỗ Tổ 2022, in lieu', '2022-04-08', '2022-04-12', 3],
    ['30/4 and 1/5 2022, in lieu of both', '2022-04-29', '2022-05-04', 4],
    ['Giỗ Tổ and 30/4 2023', '2023-04-28', '2023-05-04', 5],
    ['the swap of 2024', '2024-04-26', '2024-05-02', 5],
    ['30/4 2025 to the swapped Friday', '2025-04-29', '2025-05-05', 5],
    ['Quốc khánh 2023', '2023-08-31', '2023-09-05', 4],
    ['the swap of New Year 2026', '2025-12-31', '2026-01-05', 4],
    ['the swap of Quốc khánh 2026', '2026-08-28', '2026-09-03', 5],
    ['the end of February in a leap year', '2024-02-29', '2024-03-01', 0],
    ['a leap day', '2024-02-28', '2024-02-29', 0],
    ['the end of a month on a week-end', '2022-07-29', '2022-08-01', 2],
    ['the end of a year on a holiday', '2024-12-31', '2025-01-02', 1],
  ])('%s: after %s comes %s', (_, last, first, daysOff) => {
    expect(calendar.addWorkingDays(last, 1)).toBe(first);
    expect(calendar.addWorkingDays(first, -1)).toBe(last);
    expect(calendar.workingDaysBetween(last, first)).toBe(1);
    expect(calendar.onOrAfter(next(last, 1))).toBe(first);
    expect(daysFrom(last, first)).toBe(daysOff + 1);
  });

  test.each([
    ['2024-05-04', '2024-05-03', '2024-05-06'],
    ['2025-04-26', '2025-04-25', '2025-04-28'],
    ['2026-01-10', '2026-01-09', '2026-01-12'],
    ['2026-08-22', '2026-08-21', '2026-08-24'],
  ])('%s is a Saturday that is worked: between %s and %s it counts', (saturday, friday, monday) => {
    expect(calendar.addWorkingDays(friday, 1)).toBe(saturday);
    expect(calendar.addWorkingDays(saturday, 1)).toBe(monday);
    expect(calendar.workingDaysBetween(friday, monday)).toBe(2);
  });

  test('every day of its six years, and 1, 5 and 22 working days from it', () => {
    const wrong: unknown[] = [];
    for (let on = '2021-12-20'; on < '2028-01-10'; on = next(on, 1)) {
      if (calendar.isWorkingDay(on) !== slow.isWorkingDay(on)) wrong.push(on);
      for (const n of [1, 5, 22]) {
        const end = slow.addWorkingDays(on, n);
        if (calendar.addWorkingDays(on, n) !== end || calendar.workingDaysBetween(on, end) !== n) wrong.push([on, n]);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const daysFrom = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
