import { addDays, addMonths, endOfMonth, endOfQuarter, endOfYear, type LocalDate, weekday } from '@libs/calendar';

/** Deadlines as people speak of them: relative to the day on which the list is read. */
export enum DuePeriod {
  TODAY = 'TODAY',
  TOMORROW = 'TOMORROW',
  THIS_WEEK = 'THIS_WEEK',
  NEXT_WEEK = 'NEXT_WEEK',
  THIS_MONTH = 'THIS_MONTH',
  NEXT_MONTH = 'NEXT_MONTH',
  THIS_QUARTER = 'THIS_QUARTER',
  THIS_YEAR = 'THIS_YEAR',
  NEXT_7_DAYS = 'NEXT_7_DAYS',
  NEXT_30_DAYS = 'NEXT_30_DAYS',
}

/** The first and the last day. */
export type Span = readonly [from: LocalDate, to: LocalDate];

const startOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`;
/** A week starts on Monday (domain.md §9). */
const startOfWeek = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day));
const weekFrom = (monday: LocalDate): Span => [monday, addDays(monday, 6)];
const monthOf = (day: LocalDate): Span => [startOfMonth(day), endOfMonth(day)];

const spans: Record<DuePeriod, (today: LocalDate) => Span> = {
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [addDays(today, 1), addDays(today, 1)],
  THIS_WEEK: (today) => weekFrom(startOfWeek(today)),
  NEXT_WEEK: (today) => weekFrom(addDays(startOfWeek(today), 7)),
  THIS_MONTH: (today) => monthOf(today),
  NEXT_MONTH: (today) => monthOf(addMonths(startOfMonth(today), 1)),
  THIS_QUARTER: (today) => [addMonths(startOfMonth(endOfQuarter(today)), -2), endOfQuarter(today)],
  THIS_YEAR: (today) => [`${today.slice(0, 4)}-01-01`, endOfYear(today)],
  // Today is the first of them.
  NEXT_7_DAYS: (today) => [today, addDays(today, 6)],
  NEXT_30_DAYS: (today) => [today, addDays(today, 29)],
};

/** The days a period is of, seen from `today`. */
export const spanOf = (period: DuePeriod, today: LocalDate): Span => spans[period](today);
