/** A day on the wall calendar, `YYYY-MM-DD`, of no time zone. Deadlines are kept as such (`house.md §0`). */
export type LocalDate = string;

const MS_A_DAY = 86_400_000;

/** Whether the text is a day that exists: `2024-02-29`, and not `2026-02-29`. */
export function isLocalDate(text: string): text is LocalDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return localDate(Number(year), Number(month), Number(day)) === text;
}

/** The day of the year, month and day given, or null if there is none. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** Days since 1970-01-01: what days are counted with. */
export function epochDay(date: LocalDate): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Not a local date: ${date}`);
  return ms / MS_A_DAY;
}

export function fromEpochDay(day: number): LocalDate {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days);
}

/** The same day some months later, or that month's last day where it has no such day: 31/01 + 1 month is 28/02. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return sure(localDate(year, month, Math.min(dayOf(date), daysInMonth(year, month))));
}

/** Calendar days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return epochDay(b) - epochDay(a);
}

/** 1 is Monday, 7 is Sunday: a Vietnamese week starts on Monday (`domain.md §9`). */
export function weekday(date: LocalDate): number {
  // 1970-01-01 was a Thursday.
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

export function quarterOf(date: LocalDate): number {
  return Math.ceil(monthOf(date) / 3);
}

export function endOfMonth(date: LocalDate): LocalDate {
  return lastDayOf(yearOf(date), monthOf(date));
}

export function endOfQuarter(date: LocalDate): LocalDate {
  return lastDayOf(yearOf(date), quarterOf(date) * 3);
}

export function endOfYear(date: LocalDate): LocalDate {
  return lastDayOf(yearOf(date), 12);
}

/** The last day of a month that exists. */
export function lastDayOf(year: number, month: number): LocalDate {
  return sure(localDate(year, month, daysInMonth(year, month)));
}

function sure(date: LocalDate | null): LocalDate {
  if (date === null) throw new RangeError('A date outside the years 1–9999');
  return date;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
