import { addMonths, isLocalDate, monthSpan as monthAround, namedSpans, type Span as Days } from '@libs/calendar';

/** Periods as people name them, and the days they span, seen from a day: `2026-11-27`. */

/** From when until when, both days counted. */
export interface Span {
  from?: string;
  to?: string;
}

/** By the name it has in the address. */
export type PeriodName =
  'nam-nay' | 'quy-nay' | 'thang-nay' | 'thang-truoc' | 'quy-truoc' | 'nam-truoc' | '12-thang' | 'tat-ca' | 'tu-chon';

const of = ([from, to]: Days): Span => ({ from, to });

/** The days of a named period. `tat-ca` has no ends, those of `tu-chon` are the person's own. */
export function spanOf(period: PeriodName, today: string): Span {
  const days = spans[period]?.(today);
  return days ? of(days) : {};
}

const spans: Partial<Record<PeriodName, (today: string) => Days>> = {
  'thang-nay': namedSpans.THIS_MONTH,
  'thang-truoc': namedSpans.LAST_MONTH,
  'quy-nay': namedSpans.THIS_QUARTER,
  'quy-truoc': namedSpans.LAST_QUARTER,
  'nam-nay': namedSpans.THIS_YEAR,
  'nam-truoc': namedSpans.LAST_YEAR,
  '12-thang': (today) => [addMonths(monthAround(today)[0], -11), monthAround(today)[1]],
};

/** The months of a span, by their names: `2026-11`. */
export function monthsOf({ from, to }: Span): readonly string[] {
  const months: string[] = [];
  if (from && to)
    for (let [first] = monthAround(from); first <= to; first = addMonths(first, 1)) months.push(first.slice(0, 7));
  return months;
}

/** The days of a month named `2026-11`; undefined where it is none. */
export const monthSpan = (month: string): Span | undefined =>
  isLocalDate(`${month}-01`) ? of(monthAround(`${month}-01`)) : undefined;
