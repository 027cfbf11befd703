/** Periods as people name them, and the days they span, seen from a day: `2026-11-27`. */

/** From when until when, both days counted. */
export interface Span {
  from?: string;
  to?: string;
}

/** By the name it has in the address. */
export type PeriodName =
  'nam-nay' | 'quy-nay' | 'thang-nay' | 'thang-truoc' | 'quy-truoc' | 'nam-truoc' | '12-thang' | 'tat-ca' | 'tu-chon';

const pad = (n: number) => String(n).padStart(2, '0');

/** The first day of a month, counted from January of the year 0 on. */
const firstOf = (month: number) => `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`;

/** The last day before a month begins. */
function dayBefore(month: number): string {
  const day = new Date(`${firstOf(month)}T00:00:00Z`);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

const monthOf = (day: string) => +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1;

const months = (from: number, count: number): Span => ({ from: firstOf(from), to: dayBefore(from + count) });

/** The days of a named period. `tat-ca` has no ends, those of `tu-chon` are the person's own. */
export function spanOf(period: PeriodName, today: string): Span {
  const month = monthOf(today);
  const quarter = month - (month % 3);
  const year = month - (month % 12);
  switch (period) {
    case 'thang-nay':
      return months(month, 1);
    case 'thang-truoc':
      return months(month - 1, 1);
    case 'quy-nay':
      return months(quarter, 3);
    case 'quy-truoc':
      return months(quarter - 3, 3);
    case 'nam-nay':
      return months(year, 12);
    case 'nam-truoc':
      return months(year - 12, 12);
    case '12-thang':
      return months(month - 11, 12);
    default:
      return {};
  }
}

/** A day so many days earlier (or, negative, later). */
export function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** The months of a span, by their names: `2026-11`. */
export function monthsOf({ from, to }: Span): readonly string[] {
  if (!from || !to) return [];
  const first = monthOf(from);
  return Array.from({ length: monthOf(to) - first + 1 }, (_, i) => firstOf(first + i).slice(0, 7));
}

/** The days of a month named `2026-11`; undefined where it is none. */
export const monthSpan = (month: string): Span | undefined =>
  /^\d{4}-\d{2}$/.test(month) ? months(monthOf(`${month}-01`), 1) : undefined;
