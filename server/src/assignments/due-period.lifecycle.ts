import { addDays, type LocalDate, namedSpans, type Span } from '@libs/calendar';

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

const spans: Record<DuePeriod, (today: LocalDate) => Span> = {
  ...namedSpans,
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [addDays(today, 1), addDays(today, 1)],
  // Today is the first of them.
  NEXT_7_DAYS: (today) => [today, addDays(today, 6)],
  NEXT_30_DAYS: (today) => [today, addDays(today, 29)],
};

/** The days a period is of, seen from `today`. */
export const spanOf = (period: DuePeriod, today: LocalDate): Span => spans[period](today);
