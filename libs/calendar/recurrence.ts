import {
  addDays,
  addMonths,
  daysInMonth,
  endOfYear,
  type LocalDate,
  localDate,
  monthOf,
  weekday,
  yearOf,
} from './local-date';

/**
 * The part of RFC 5545 that recurring deadlines need (`domain.md §2`): days of the week, of the month or of the year,
 * without intervals, so that a rule means the same from whatever day it is asked.
 */
interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  byMonth: number[];
  byMonthDay: number[];
  byDay: number[];
  bySetPos: number[];
}

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export function everyDay(): string {
  return 'FREQ=DAILY';
}

export function everyWeekOn(day: number): string {
  return `FREQ=WEEKLY;BYDAY=${weekdayCodes[day - 1]}`;
}

/** On a day of each month; a month without that day has its last day instead. −1 is the last day. */
export function everyMonthOn(day: number): string {
  if (day === -1 || day === 31) return 'FREQ=MONTHLY;BYMONTHDAY=-1';
  if (day <= 28) return `FREQ=MONTHLY;BYMONTHDAY=${day}`;
  const upToIt = [28, 29, 30].filter((candidate) => candidate <= day);
  return `FREQ=MONTHLY;BYMONTHDAY=${upToIt.join(',')};BYSETPOS=-1`;
}

/** On one day of the months named. */
export function everyYearIn(months: readonly number[], day = -1): string {
  return `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${day}`;
}

/**
 * On days that differ from month to month, such as 15/6 and 01/12. RFC 5545 only knows the product of months and days
 * (1/6, 15/6, 1/12, 15/12); the positions pick from it. 29/02, the one member that comes and goes, is counted past from the other end.
 */
export function everyYearOn(days: readonly { day: number; month: number }[]): string {
  const months = unique(days.map(({ month }) => month));
  const monthDays = unique(days.map(({ day }) => day));
  const product = months.flatMap((month) =>
    monthDays.filter((day) => day <= daysInMonth(2024, month)).map((day) => ({ month, day })),
  );
  const wanted = new Set(days.map(({ month, day }) => month * 100 + day));
  const leapDay = product.findIndex(({ month, day }) => month === 2 && day === 29);
  const positions = product.flatMap(({ month, day }, index) => {
    if (!wanted.has(month * 100 + day)) return [];
    return [leapDay >= 0 && index > leapDay ? index - product.length : index + 1];
  });
  const rule = `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${monthDays.join(',')}`;
  return positions.length === product.length ? rule : `${rule};BYSETPOS=${positions.join(',')}`;
}

/** The first day on or after `from` on which the rule falls; null if it is no rule of this kind, or never falls. */
export function nextOccurrence(rule: string, from: LocalDate): LocalDate | null {
  const parsed = parseRule(rule);
  if (!parsed) return null;
  // Whatever falls at all does so within forty years: 29/02 has had every weekday by then.
  const end = addMonths(from, 41 * 12);
  for (let start = periodStart(parsed, from); start <= end; start = nextPeriod(parsed, start)) {
    const found = occurrencesIn(parsed, start).find((on) => on >= from);
    if (found) return found;
  }
  return null;
}

/** All days from `from` to `to`, both included, on which the rule falls: one obligation each. */
export function occurrencesBetween(rule: string, from: LocalDate, to: LocalDate): LocalDate[] {
  const found: LocalDate[] = [];
  for (let on = nextOccurrence(rule, from); on && on <= to; on = nextOccurrence(rule, addDays(on, 1))) found.push(on);
  return found;
}

/** The rule's parts, or null for what this calendar does not read. */
export function parseRule(rule: string): Rule | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const known = ['FREQ', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'];
  const freq = parts.get('FREQ');
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq ?? '')) return null;
  if ([...parts.keys()].some((key) => !known.includes(key))) return null;
  const numbers = (key: string) => (parts.get(key)?.split(',') ?? []).map(Number);
  const byDay = (parts.get('BYDAY')?.split(',') ?? []).map((code) => weekdayCodes.indexOf(code) + 1);
  const read = { byMonth: numbers('BYMONTH'), byMonthDay: numbers('BYMONTHDAY'), byDay, bySetPos: numbers('BYSETPOS') };
  if (Object.values(read).some((values) => values.some((value) => !Number.isInteger(value) || value === 0)))
    return null;
  // RFC 5545: the week knows no days of the month.
  if (freq === 'WEEKLY' && read.byMonthDay.length > 0) return null;
  return { freq: freq as Rule['freq'], ...read };
}

function periodStart(rule: Rule, date: LocalDate): LocalDate {
  switch (rule.freq) {
    case 'DAILY':
      return date;
    case 'WEEKLY':
      return addDays(date, 1 - weekday(date));
    case 'MONTHLY':
      return `${date.slice(0, 7)}-01`;
    case 'YEARLY':
      return `${date.slice(0, 4)}-01-01`;
  }
}

function nextPeriod(rule: Rule, start: LocalDate): LocalDate {
  switch (rule.freq) {
    case 'DAILY':
      return addDays(start, 1);
    case 'WEEKLY':
      return addDays(start, 7);
    case 'MONTHLY':
      return addMonths(start, 1);
    case 'YEARLY':
      return addDays(endOfYear(start), 1);
  }
}

function occurrencesIn(rule: Rule, start: LocalDate): LocalDate[] {
  const all = candidatesIn(rule, start);
  if (rule.bySetPos.length === 0) return all;
  const picked = rule.bySetPos.map((position) => all.at(position > 0 ? position - 1 : position));
  return picked.filter((on) => on !== undefined).sort();
}

/** A set, in order: the positions count each day once. What a part of the rule can't add, it takes away (RFC 5545 §3.3.10). */
function candidatesIn(rule: Rule, start: LocalDate): LocalDate[] {
  return [...new Set(expanded(rule, start))]
    .filter((on) => rule.byMonth.length === 0 || rule.byMonth.includes(monthOf(on)))
    .filter((on) => rule.byDay.length === 0 || rule.byDay.includes(weekday(on)))
    .sort();
}

function expanded(rule: Rule, start: LocalDate): LocalDate[] {
  switch (rule.freq) {
    case 'DAILY':
      return rule.byMonthDay.length === 0 ? [start] : monthDays(rule, start).filter((on) => on === start);
    case 'WEEKLY':
      return rule.byDay.map((day) => addDays(start, day - 1));
    case 'MONTHLY':
      return monthDays(rule, start);
    case 'YEARLY':
      return allMonths.flatMap((month) => monthDays(rule, localDate(yearOf(start), month, 1)!));
  }
}

/** The days of the month named by their numbers, or else all of them if the rule names days of the week. */
function monthDays({ byMonthDay, byDay }: Rule, inMonth: LocalDate): LocalDate[] {
  const [year, month] = [yearOf(inMonth), monthOf(inMonth)];
  const every = byDay.length > 0 ? Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1) : [];
  return (byMonthDay.length > 0 ? byMonthDay : every)
    .map((day) => dayInMonth(year, month, day))
    .filter((on) => on !== null);
}

function dayInMonth(year: number, month: number, day: number): LocalDate | null {
  return localDate(year, month, day > 0 ? day : daysInMonth(year, month) + 1 + day);
}

function unique(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
