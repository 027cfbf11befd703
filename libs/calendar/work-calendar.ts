import { epochDay, fromEpochDay, type LocalDate, yearOf } from './local-date';

/** A day that is not what its weekday says: one row of the table that the Office edits (`domain.md §2`). */
export interface CalendarDay {
  on: LocalDate;
  kind: CalendarDayKind;
  name: string;
  /** The document that announced it. */
  document?: string | null;
}

/** A public holiday, a day off in its stead or swapped, a Saturday worked instead. */
export type CalendarDayKind = 'HOLIDAY' | 'IN_LIEU' | 'WORKED_SATURDAY';

/** Which days are worked, and how many lie between two. Saturdays and Sundays are off unless a row says otherwise (`domain.md §2`). */
export class WorkCalendar {
  private readonly days: ReadonlyMap<number, CalendarDay>;
  /** The rows that change what the weekday alone would say, in order of date, and how many days they add or take up to each. */
  private readonly changedOn: number[] = [];
  private readonly changedBy: number[] = [];
  private readonly lastYear: number;

  constructor(rows: readonly CalendarDay[]) {
    this.days = new Map(rows.map((row) => [epochDay(row.on), row]));
    this.lastYear = rows.reduce((last, row) => Math.max(last, yearOf(row.on)), 0);
    let sum = 0;
    for (const day of [...this.days.keys()].sort((a, b) => a - b)) {
      const change = Number(this.isWorked(day)) - Number(isWeekday(day));
      if (change === 0) continue;
      this.changedOn.push(day);
      this.changedBy.push((sum += change));
    }
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.isWorked(epochDay(date));
  }

  /** What makes the day one off: the holiday's row, `'WEEKEND'`, or null on a working day. */
  dayOff(date: LocalDate): CalendarDay | 'WEEKEND' | null {
    if (this.isWorkingDay(date)) return null;
    return this.days.get(epochDay(date)) ?? 'WEEKEND';
  }

  /** The row of a day that is not what its weekday says, a Saturday worked among them; null for all others. */
  rowOf(date: LocalDate): CalendarDay | null {
    return this.days.get(epochDay(date)) ?? null;
  }

  /** Whether holidays are known for the year of that date; counting further ahead leaves out only week-ends. */
  knows(date: LocalDate): boolean {
    return yearOf(date) <= this.lastYear;
  }

  /** The day `n` working days after `from`, which itself is not counted (`domain.md §2`); before it when `n` is negative. */
  addWorkingDays(from: LocalDate, n: number): LocalDate {
    const step = n < 0 ? -1 : 1;
    let day = epochDay(from);
    for (let left = Math.abs(n); left > 0;) {
      day += step;
      if (this.isWorked(day)) left--;
    }
    return fromEpochDay(day);
  }

  /** The day itself if it is worked, else the next one that is: where a period of days ends (`domain-facts.md §8.1`). */
  onOrAfter(date: LocalDate): LocalDate {
    return this.isWorkingDay(date) ? date : this.addWorkingDays(date, 1);
  }

  /** Working days after `a` up to and including `b`; the other way round the same number, negative. */
  workingDaysBetween(a: LocalDate, b: LocalDate): number {
    return this.workedUpTo(epochDay(b)) - this.workedUpTo(epochDay(a));
  }

  private isWorked(day: number): boolean {
    const kind = this.days.get(day)?.kind;
    if (kind === undefined) return isWeekday(day);
    return kind === 'WORKED_SATURDAY';
  }

  /** Working days from a fixed Monday far back up to and including `day`: whole weeks, and the rows that change them. */
  private workedUpTo(day: number): number {
    const sinceMonday = day + 3;
    const weeks = Math.floor(sinceMonday / 7);
    return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5) + this.changesUpTo(day);
  }

  private changesUpTo(day: number): number {
    let low = 0;
    let high = this.changedOn.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.changedOn[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return this.changedBy[low - 1] ?? 0;
  }
}

function isWeekday(day: number): boolean {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7 < 5;
}
