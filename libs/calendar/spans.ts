import { addDays, addMonths, endOfMonth, endOfQuarter, endOfYear, type LocalDate, weekday } from './local-date';

/** The first and the last day; both are in it. */
export type Span = readonly [from: LocalDate, to: LocalDate];

/** The week that the day is in; weeks begin on Monday (domain.md §9). */
export function weekSpan(day: LocalDate): Span {
  const monday = addDays(day, 1 - weekday(day));
  return [monday, addDays(monday, 6)];
}

export const monthSpan = (day: LocalDate): Span => [startOfMonth(day), endOfMonth(day)];

export const quarterSpan = (day: LocalDate): Span => [
  addMonths(startOfMonth(endOfQuarter(day)), -2),
  endOfQuarter(day),
];

export const yearSpan = (day: LocalDate): Span => [`${day.slice(0, 4)}-01-01`, endOfYear(day)];

/** The span of that kind just before, or just after, the one that the day is in. */
export const previousSpan = (of: (day: LocalDate) => Span, day: LocalDate): Span => of(addDays(of(day)[0], -1));
export const nextSpan = (of: (day: LocalDate) => Span, day: LocalDate): Span => of(addDays(of(day)[1], 1));

/** Spans as people name them, seen from a day. */
export const namedSpans = {
  THIS_WEEK: weekSpan,
  LAST_WEEK: (today: LocalDate) => previousSpan(weekSpan, today),
  NEXT_WEEK: (today: LocalDate) => nextSpan(weekSpan, today),
  THIS_MONTH: monthSpan,
  LAST_MONTH: (today: LocalDate) => previousSpan(monthSpan, today),
  NEXT_MONTH: (today: LocalDate) => nextSpan(monthSpan, today),
  THIS_QUARTER: quarterSpan,
  LAST_QUARTER: (today: LocalDate) => previousSpan(quarterSpan, today),
  THIS_YEAR: yearSpan,
  LAST_YEAR: (today: LocalDate) => previousSpan(yearSpan, today),
} as const satisfies Record<string, (today: LocalDate) => Span>;

function startOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 8)}01`;
}
