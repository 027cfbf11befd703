import {
  formatVi,
  type LocalDate,
  monthSpan,
  namedSpans,
  quarterSpan,
  type Span,
  weekSpan,
  yearSpan,
} from '@libs/calendar';
import { ReportPeriod } from './definition';

/** The days that the period is, seen from `today`; null for all days, and for what has to be asked. */
export const spanOf = (period: ReportPeriod, today: LocalDate): Span | null =>
  period === ReportPeriod.NONE || period === ReportPeriod.ASK ? null : namedSpans[period](today);

const quarters = ['I', 'II', 'III', 'IV'];

/** As a title says it: `Tháng 11 năm 2026`, `Quý IV năm 2026`, `9 tháng đầu năm 2026`, `Từ ngày … đến ngày …`. */
export function periodWords([from, to]: Span): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const is = ([first, last]: Span) => from === first && to === last;
  if (is(yearSpan(from))) return `Năm ${year}`;
  if (from === yearSpan(from)[0] && (to === `${year}-06-30` || to === `${year}-09-30`))
    return `${Number(to.slice(5, 7))} tháng đầu năm ${year}`;
  if (is(quarterSpan(from))) return `Quý ${quarters[(month - 1) / 3]} năm ${year}`;
  if (is(monthSpan(from))) return `Tháng ${month} năm ${year}`;
  if (from === to) return `Ngày ${formatVi(from)}`;
  return `${is(weekSpan(from)) ? 'Tuần từ' : 'Từ'} ngày ${formatVi(from)} đến ngày ${formatVi(to)}`;
}
