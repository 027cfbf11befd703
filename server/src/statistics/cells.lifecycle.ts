import { addDays, daysBetween, instantOf, localDateIn, type LocalDate } from '@libs/calendar';

/** What every assignment is in exactly one of (domain.md §5): the four official cells, the two without a deadline, and withdrawn. */
export enum Cell {
  DONE_ON_TIME = 'DONE_ON_TIME',
  DONE_LATE = 'DONE_LATE',
  OPEN_IN_TERM = 'OPEN_IN_TERM',
  OPEN_OVERDUE = 'OPEN_OVERDUE',
  DONE_NO_DEADLINE = 'DONE_NO_DEADLINE',
  OPEN_NO_DEADLINE = 'OPEN_NO_DEADLINE',
  WITHDRAWN = 'WITHDRAWN',
}

/** Which deadline judges: the one in force, or the one it was issued with. */
export enum DeadlineBasis {
  EFFECTIVE = 'EFFECTIVE',
  ORIGINAL = 'ORIGINAL',
}

/** The moment as of which is counted: now, or the last millisecond of a day at the office. */
export interface AsOf {
  /** The day. */
  readonly on: LocalDate;
  readonly at: Date;
  /** Whether it is the present, so that the rows as they are now answer. */
  readonly isNow: boolean;
  readonly zone: string;
}

/** As of `on` at the office: the present for today (or nothing said), the end of the day for one that has passed. */
export function asOf(on: LocalDate | null | undefined, now: Date, zone: string): AsOf {
  const today = localDateIn(zone, now);
  return !on || on >= today
    ? { on: today, at: now, isNow: true, zone }
    : { on, at: endOf(on, zone), isNow: false, zone };
}

/** The last millisecond of a day at the office. */
export const endOf = (on: LocalDate, zone: string): Date => new Date(+instantOf(addDays(on, 1), '00:00', zone) - 1);

/** What is looked at. A deadline without `dueTime` lasts until the end of its day (domain.md §2). */
export interface Counted {
  readonly status: string;
  readonly dueOn: LocalDate | null;
  readonly dueTime: string | null;
  readonly submittedAt: Date | string | null;
}

/**
 * The pure twin of `CellsSql.cell`. A result that was sent counts as of its sending: the Office's slowness never makes a unit
 * late (domain.md §3).
 */
export function cellOf(
  { status, dueOn, dueTime, submittedAt }: Counted,
  { at, zone }: Pick<AsOf, 'at' | 'zone'>,
): Cell {
  if (status === 'WITHDRAWN') return Cell.WITHDRAWN;
  const done = status === 'COMPLETED';
  if (!dueOn) return done ? Cell.DONE_NO_DEADLINE : Cell.OPEN_NO_DEADLINE;
  const late = +judgedAt({ status, submittedAt }, at) > +instantOf(dueOn, dueTime, zone);
  if (done) return late ? Cell.DONE_LATE : Cell.DONE_ON_TIME;
  return late ? Cell.OPEN_OVERDUE : Cell.OPEN_IN_TERM;
}

/** Whole calendar days past the deadline; null for what is not late. */
export function daysLate(counted: Counted, moment: Pick<AsOf, 'at' | 'zone'>): number | null {
  const cell = cellOf(counted, moment);
  if (cell !== Cell.DONE_LATE && cell !== Cell.OPEN_OVERDUE) return null;
  return daysBetween(counted.dueOn!, localDateIn(moment.zone, judgedAt(counted, moment.at)));
}

/** When it was sent, of what is sent or done; else the moment of the question. */
const judgedAt = ({ status, submittedAt }: Pick<Counted, 'status' | 'submittedAt'>, at: Date): Date =>
  (status === 'COMPLETED' || status === 'SUBMITTED') && submittedAt ? new Date(submittedAt) : at;
