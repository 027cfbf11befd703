import {
  addDays,
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  formatVi,
  type LocalDate,
  weekday,
} from '@libs/calendar';
import { ReportPeriod } from './definition';

/** First and last day, both counted. */
export type Span = readonly [from: LocalDate, to: LocalDate];

const monday = (on: LocalDate): LocalDate => addDays(on, 1 - weekday(on));
const startOfMonth = (on: LocalDate): LocalDate => `${on.slice(0, 7)}-01`;
const startOfQuarter = (on: LocalDate): LocalDate => addDays(endOfQuarter(addMonths(startOfMonth(on), -3)), 1);
const startOfYear = (on: LocalDate): LocalDate => `${on.slice(0, 4)}-01-01`;

const weekOf = (on: LocalDate): Span => [monday(on), addDays(monday(on), 6)];
const monthOf = (on: LocalDate): Span => [startOfMonth(on), endOfMonth(on)];
const quarterOf = (on: LocalDate): Span => [startOfQuarter(on), endOfQuarter(on)];
const yearOf = (on: LocalDate): Span => [startOfYear(on), endOfYear(on)];

const spans: Record<Exclude<ReportPeriod, ReportPeriod.NONE | ReportPeriod.ASK>, (today: LocalDate) => Span> = {
  THIS_WEEK: weekOf,
  LAST_WEEK: (today) => weekOf(addDays(today, -7)),
  NEXT_WEEK: (today) => weekOf(addDays(today, 7)),
  THIS_MONTH: monthOf,
  LAST_MONTH: (today) => monthOf(addDays(startOfMonth(today), -1)),
  NEXT_MONTH: (today) => monthOf(addDays(endOfMonth(today), 1)),
  THIS_QUARTER: quarterOf,
  LAST_QUARTER: (today) => quarterOf(addDays(startOfQuarter(today), -1)),
  THIS_YEAR: yearOf,
  LAST_YEAR: (today) => yearOf(addDays(startOfYear(today), -1)),
};

/** The days that the period is, seen from `today`; null for all days, and for what has to be asked. */
export const spanOf = (period: ReportPeriod, today: LocalDate): Span | null =>
  period === ReportPeriod.NONE || period === ReportPeriod.ASK ? null : spans[period](today);

const quarters = ['I', 'II', 'III', 'IV'];

/** As a title says it: `Tháng 11 năm 2026`, `Quý IV năm 2026`, `9 tháng đầu năm 2026`, `Từ ngày … đến ngày …`. */
export function periodWords([from, to]: Span): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const is = ([first, last]: Span) => from === first && to === last;
  if (is(yearOf(from))) return `Năm ${year}`;
  if (from === startOfYear(from) && (to === `${year}-06-30` || to === `${year}-09-30`))
    return `${Number(to.slice(5, 7))} tháng đầu năm ${year}`;
  if (is(quarterOf(from))) return `Quý ${quarters[(month - 1) / 3]} năm ${year}`;
  if (is(monthOf(from))) return `Tháng ${month} năm ${year}`;
  if (from === to) return `Ngày ${formatVi(from)}`;
  return `${is(weekOf(from)) ? 'Tuần từ' : 'Từ'} ngày ${formatVi(from)} đến ngày ${formatVi(to)}`;
}
