import { addDays, addMonths, type LocalDate } from '../../../libs/calendar';

/** What can be closed. */
export enum PeriodKind {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}

/** A period on the calendar; both days are in it. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const monthOf = (day: LocalDate) => Number(day.slice(5, 7));
const months: Record<PeriodKind, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The period of that kind that begins on the day; null if none does. */
export function periodFrom(kind: PeriodKind, from: LocalDate): Period | null {
  if (!from.endsWith('-01') || (monthOf(from) - 1) % months[kind] !== 0) return null;
  return { kind, from, to: addDays(addMonths(from, months[kind]), -1) };
}

/** The period of that kind that the day is in. */
export function periodOf(kind: PeriodKind, day: LocalDate): Period {
  const month = monthOf(day) - ((monthOf(day) - 1) % months[kind]);
  return periodFrom(kind, `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`)!;
}

/** Only what has ended is closed: the day after its last one has begun. */
export const hasEnded = ({ to }: Period, today: LocalDate): boolean => to < today;

const quarters = ['I', 'II', 'III', 'IV'];

/** `Tháng 6/2026`, `Quý II/2026`, `6 tháng đầu năm 2026`, `Năm 2026`. */
export function periodName({ kind, from }: Period): string {
  const year = from.slice(0, 4);
  switch (kind) {
    case PeriodKind.MONTH:
      return `Tháng ${monthOf(from)}/${year}`;
    case PeriodKind.QUARTER:
      return `Quý ${quarters[(monthOf(from) - 1) / 3]}/${year}`;
    case PeriodKind.HALF_YEAR:
      return `6 tháng ${monthOf(from) === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case PeriodKind.YEAR:
      return `Năm ${year}`;
  }
}

/** How many of each kind are offered. Whoever closes an older one names its first day. */
const offered: Record<PeriodKind, number> = { MONTH: 24, QUARTER: 8, HALF_YEAR: 4, YEAR: 3 };

/**
 * What has ended by `today` and may be worth closing, the latest first: nothing from before anything was given (`since`, null
 * if nothing ever was), nothing that `isClosed`.
 */
export function closable(today: LocalDate, since: LocalDate | null, isClosed: (period: Period) => boolean): Period[] {
  if (!since) return [];
  const found = Object.values(PeriodKind).flatMap((kind) => {
    const ended: Period[] = [];
    let period = periodOf(kind, addDays(periodOf(kind, today).from, -1));
    for (let n = 0; n < offered[kind] && period.to >= since; n++) {
      ended.push(period);
      period = periodOf(kind, addDays(period.from, -1));
    }
    return ended;
  });
  return found
    .filter((period) => !isClosed(period))
    .sort((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
}
