import { addDays, addMonths, endOfMonth, type LocalDate, weekday } from '@libs/calendar';

/** How far the points of a trend are apart. */
export enum TrendStep {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

/** What can have happened to an assignment between two days. */
export enum StatisticsMoveKey {
  ISSUED = 'ISSUED',
  DONE = 'DONE',
  BECAME_OVERDUE = 'BECAME_OVERDUE',
  OVERDUE_CLEARED = 'OVERDUE_CLEARED',
  EXTENDED = 'EXTENDED',
  RETURNED = 'RETURNED',
}

/** The days of a trend, oldest first: the ends of the weeks or months before the one of `until`, and `until` itself. */
export function pointsOf(step: TrendStep, count: number, until: LocalDate): LocalDate[] {
  const sunday = addDays(until, 7 - weekday(until));
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    if (!back) return until;
    return step === TrendStep.WEEK
      ? addDays(sunday, -7 * back)
      : endOfMonth(addMonths(`${until.slice(0, 7)}-01`, -back));
  });
}
