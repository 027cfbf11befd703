import { AssignmentStatus } from './assignment.lifecycle';

/** Whose turn it is: in whose court the ball lies. Nobody's, once it is done or given up. */
export enum Court {
  /** Issued, and not taken on yet. */
  WAITING = 'WAITING',
  UNIT = 'UNIT',
  /** A result to check, a refusal to answer, a request for more time to decide on. */
  OFFICE = 'OFFICE',
}

/** What the question looks at. The generated column `assignment.court` says the same in SQL. */
export interface CourtStanding {
  readonly status: AssignmentStatus;
  /** Since when a request for more time waits; null while none does. */
  readonly extensionRequestedAt?: Date | string | null;
}

/** How long each has had it, in whole seconds, and since when who has it now. */
export interface CourtColumns {
  courtSince: Date;
  unitSeconds: number;
  officeSeconds: number;
  waitingSeconds: number;
}

type Bucket = Exclude<keyof CourtColumns, 'courtSince'>;

const buckets: Record<Court, Bucket> = {
  WAITING: 'waitingSeconds',
  UNIT: 'unitSeconds',
  OFFICE: 'officeSeconds',
};

const courts: Record<AssignmentStatus, Court | null> = {
  DRAFT: null,
  ASSIGNED: Court.WAITING,
  IN_PROGRESS: Court.UNIT,
  SUBMITTED: Court.OFFICE,
  DECLINED: Court.OFFICE,
  COMPLETED: null,
  WITHDRAWN: null,
};

/** Whose turn it is in that standing. */
export function courtOf({ status, extensionRequestedAt }: CourtStanding): Court | null {
  const court = courts[status];
  return court && extensionRequestedAt ? Court.OFFICE : court;
}

/** Nobody has had it yet. */
export const courtFrom = (now: Date): CourtColumns => ({
  courtSince: now,
  unitSeconds: 0,
  officeSeconds: 0,
  waitingSeconds: 0,
});

/**
 * What changes in the columns by a step at `now`: who had it (`before`) is credited with the time since, if it then went to
 * somebody else. Moments count by their whole second, so that the parts add up to the whole without a remainder.
 */
export function passed(row: CourtColumns & CourtStanding, before: Court | null, now: Date): Partial<CourtColumns> {
  if (courtOf(row) === before) return {};
  const credit = before ? { [buckets[before]]: row[buckets[before]] + secondsBetween(row.courtSince, now) } : {};
  return { ...credit, courtSince: now };
}

/** The columns as they would be if everything stopped at `now`. */
export function standingAt(row: CourtColumns, court: Court | null, now: Date): Record<Court, number> {
  const running = (of: Court) => (court === of ? secondsBetween(row.courtSince, now) : 0);
  return {
    WAITING: row.waitingSeconds + running(Court.WAITING),
    UNIT: row.unitSeconds + running(Court.UNIT),
    OFFICE: row.officeSeconds + running(Court.OFFICE),
  };
}

/** Never less than nothing: the clocks of two machines may differ by a little. */
export const secondsBetween = (from: Date | string, to: Date | string): number =>
  Math.max(0, Math.floor(+new Date(to) / 1000) - Math.floor(+new Date(from) / 1000));

/** Calendar days, to one decimal. */
export const daysOf = (seconds: number): number => Math.round(seconds / 8_640) / 10;

/** Something recorded that may have passed the turn: what of the standing it set; what it left is not there. */
export interface Turn extends Partial<CourtStanding> {
  readonly at: Date | string;
}

/** One stretch of time with one of them; without an end it still lasts. */
export interface CourtSpan {
  readonly court: Court;
  readonly from: Date;
  readonly to: Date | null;
}

/**
 * The stretches of an assignment's life, from the record: `turns` oldest first, beginning with its issue. What was nobody's
 * (done, before it was reopened) is a gap; two stretches of the same holder that touch are one.
 */
export function spansOf(turns: readonly Turn[]): CourtSpan[] {
  const spans: CourtSpan[] = [];
  let standing: CourtStanding = { status: AssignmentStatus.DRAFT };
  let before: Court | null = null;
  for (const { at, ...set } of turns) {
    standing = { ...standing, ...set };
    const court = courtOf(standing);
    if (court === before) continue;
    if (before) spans.push({ ...spans.pop()!, to: new Date(at) });
    if (court) spans.push({ court, from: new Date(at), to: null });
    before = court;
  }
  return spans;
}
