import { addDays, instantOf, type LocalDate, localDateIn, type WorkCalendar } from '../../../libs/calendar';
import { daysInMonth, lastDayOf, localDate, monthOf, weekday, yearOf } from '../../../libs/calendar/local-date';

/** On which days a report is rendered by itself. */
export enum RecurrenceKind {
  /** On days of the week. */
  WEEKLY = 'WEEKLY',
  /** On days of the month. */
  MONTH_DAYS = 'MONTH_DAYS',
  /** So many working days before days of the month, such as the monthly session. */
  WORKING_DAYS_BEFORE = 'WORKING_DAYS_BEFORE',
  /** On the last day of each month, quarter or year. */
  PERIOD_END = 'PERIOD_END',
}

/** Whose last day. */
export enum RecurrencePeriod {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

/** The rule itself. What its kind does not need is empty or null. */
export interface Recurrence {
  readonly kind: RecurrenceKind;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** 1 to 31; a month without that day has its last one instead, as a recurring deadline has (domain.md §2). */
  readonly monthDays: readonly number[];
  /** How many working days before each of `monthDays`; the day itself is not counted. */
  readonly workingDays: number | null;
  readonly period: RecurrencePeriod | null;
}

/** A rule with the time of day, where the Office is. */
export interface Timed {
  readonly recurrence: Recurrence;
  /** `HH:MM` */
  readonly time: string;
}

/** Where and by which calendar it is counted. */
export interface Counting {
  readonly zone: string;
  readonly calendar: WorkCalendar;
}

/** More would be the month before. */
export const mostWorkingDaysBefore = 20;

/** A rule that never falls is not asked for ever. */
const longestMonths = 1200;

const isIn = (from: number, to: number) => (n: number) => Number.isInteger(n) && n >= from && n <= to;

/** What is wrong with a rule: in which of its parts, in Vietnamese; null if nothing is. */
export function whyNoRule(rule: Recurrence): { path: string; message: string } | null {
  const { kind, weekdays, monthDays, workingDays, period } = rule;
  if (kind === RecurrenceKind.WEEKLY) {
    return weekdays.length && weekdays.every(isIn(1, 7))
      ? null
      : { path: 'weekdays', message: 'Chọn ít nhất một ngày trong tuần.' };
  }
  if (kind === RecurrenceKind.PERIOD_END)
    return period ? null : { path: 'period', message: 'Chọn cuối tháng, cuối quý hay cuối năm.' };
  if (!monthDays.length || !monthDays.every(isIn(1, 31)))
    return { path: 'monthDays', message: 'Nhập ít nhất một ngày trong tháng, từ 1 đến 31.' };
  if (kind === RecurrenceKind.MONTH_DAYS) return null;
  return workingDays !== null && isIn(1, mostWorkingDaysBefore)(workingDays)
    ? null
    : { path: 'workingDays', message: `Nhập số ngày làm việc trước đó, từ 1 đến ${mostWorkingDaysBefore}.` };
}

/** The rule with only what its kind needs, each day once and in order: what is stored. */
export function tidy({ kind, weekdays, monthDays, workingDays, period }: Recurrence): Recurrence {
  const byMonthDay = kind === RecurrenceKind.MONTH_DAYS || kind === RecurrenceKind.WORKING_DAYS_BEFORE;
  return {
    kind,
    weekdays: kind === RecurrenceKind.WEEKLY ? inOrder(weekdays) : [],
    monthDays: byMonthDay ? inOrder(monthDays) : [],
    workingDays: kind === RecurrenceKind.WORKING_DAYS_BEFORE ? workingDays : null,
    period: kind === RecurrenceKind.PERIOD_END ? period : null,
  };
}

/** The days on or after `from` on which the rule falls, in order, without end. */
export function* daysFrom(rule: Recurrence, from: LocalDate, calendar: WorkCalendar): Generator<LocalDate> {
  let last = addDays(from, -1);
  let [year, month] = [yearOf(from), monthOf(from)];
  // What is counted back from a day of a month lies before it, and never behind what the next such day gives.
  for (let n = 0; n < longestMonths; n++) {
    for (const on of fallsIn(rule, year, month, calendar)) {
      if (on <= last) continue;
      yield on;
      last = on;
    }
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
}

/** The next `count` moments after `after`. */
export function momentsAfter(timed: Timed, after: Date, count: number, counting: Counting): Date[] {
  const found: Date[] = [];
  for (const at of moments(timed, after, counting)) if (found.push(at) === count) break;
  return found;
}

/** The moments after `after` up to and including `upTo`: at most the last `most` of them, for what nobody was there to do. */
export function momentsBetween(timed: Timed, after: Date, upTo: Date, most: number, counting: Counting): Date[] {
  const found: Date[] = [];
  for (const at of moments(timed, after, counting)) {
    if (at > upTo) break;
    found.push(at);
    if (found.length > most) found.shift();
  }
  return found;
}

function* moments({ recurrence, time }: Timed, after: Date, { zone, calendar }: Counting): Generator<Date> {
  for (const on of daysFrom(recurrence, localDateIn(zone, after), calendar)) {
    const at = instantOf(on, time, zone);
    if (at > after) yield at;
  }
}

function fallsIn(rule: Recurrence, year: number, month: number, calendar: WorkCalendar): LocalDate[] {
  switch (rule.kind) {
    case RecurrenceKind.WEEKLY:
      return everyDayOf(year, month).filter((on) => rule.weekdays.includes(weekday(on)));
    case RecurrenceKind.MONTH_DAYS:
      return monthDaysOf(rule, year, month);
    case RecurrenceKind.WORKING_DAYS_BEFORE:
      return monthDaysOf(rule, year, month).map((on) => calendar.addWorkingDays(on, -rule.workingDays!));
    case RecurrenceKind.PERIOD_END:
      return month % lengths[rule.period!] === 0 ? [lastDayOf(year, month)] : [];
  }
}

/** In months. */
const lengths: Record<RecurrencePeriod, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

const everyDayOf = (year: number, month: number): LocalDate[] =>
  Array.from({ length: daysInMonth(year, month) }, (_, index) => localDate(year, month, index + 1)!);

const monthDaysOf = ({ monthDays }: Recurrence, year: number, month: number): LocalDate[] =>
  inOrder(monthDays.map((day) => Math.min(day, daysInMonth(year, month)))).map((day) => localDate(year, month, day)!);

const inOrder = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
