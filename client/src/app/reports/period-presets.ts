import { addDays, addMonths, endOfMonth, endOfQuarter, endOfYear, type LocalDate, weekday } from '@libs/calendar';
import type { ReportPeriod } from '../graphql/schema';

/** A period that can be reckoned from a day. */
export type PeriodPreset = Exclude<ReportPeriod, 'NONE' | 'ASK'>;

/** In the order in which they are offered. */
export const periodPresets: readonly PeriodPreset[] = [
  'THIS_WEEK',
  'LAST_WEEK',
  'NEXT_WEEK',
  'THIS_MONTH',
  'LAST_MONTH',
  'NEXT_MONTH',
  'THIS_QUARTER',
  'LAST_QUARTER',
  'THIS_YEAR',
  'LAST_YEAR',
];

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`;
const month = (day: LocalDate): Span => ({ from: firstOfMonth(day), to: endOfMonth(day) });
function quarter(day: LocalDate): Span {
  const to = endOfQuarter(day);
  return { from: addMonths(firstOfMonth(to), -2), to };
}
const year = (day: LocalDate): Span => ({ from: `${day.slice(0, 4)}-01-01`, to: endOfYear(day) });
/** Weeks begin on Monday (domain.md §9). */
function week(day: LocalDate): Span {
  const from = addDays(day, 1 - weekday(day));
  return { from, to: addDays(from, 6) };
}

const reckoned: Record<PeriodPreset, (today: LocalDate) => Span> = {
  THIS_WEEK: week,
  LAST_WEEK: (today) => week(addDays(today, -7)),
  NEXT_WEEK: (today) => week(addDays(today, 7)),
  THIS_MONTH: month,
  LAST_MONTH: (today) => month(addDays(firstOfMonth(today), -1)),
  NEXT_MONTH: (today) => month(addDays(endOfMonth(today), 1)),
  THIS_QUARTER: quarter,
  LAST_QUARTER: (today) => quarter(addDays(quarter(today).from, -1)),
  THIS_YEAR: year,
  LAST_YEAR: (today) => year(`${Number(today.slice(0, 4)) - 1}-01-01`),
};

/** The first and the last day of a period, seen from a day. */
export const presetSpan = (preset: PeriodPreset, today: LocalDate): Span => reckoned[preset](today);

/** Which preset these days are, if they are one: “Tháng này” reads better than two dates. */
export const presetOf = (span: Partial<Span>, today: LocalDate): PeriodPreset | undefined =>
  periodPresets.find((preset) => {
    const { from, to } = presetSpan(preset, today);
    return from === span.from && to === span.to;
  });
