import { addDays, daysBetween, instantOf, localDateIn, type LocalDate, type WorkCalendar } from '@libs/calendar';
import { AssignmentStatus } from './assignment.lifecycle';

/** Derived from status, dates and the clock, never stored (domain.md §3, §5). */
export enum TimelinessState {
  IN_TERM = 'IN_TERM',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  DONE_ON_TIME = 'DONE_ON_TIME',
  DONE_LATE = 'DONE_LATE',
  NO_DEADLINE = 'NO_DEADLINE',
  DONE_NO_DEADLINE = 'DONE_NO_DEADLINE',
  WITHDRAWN = 'WITHDRAWN',
}

export interface Timeliness {
  readonly state: TimelinessState;
  /** Calendar days past the deadline; 0 when only its hour has passed. */
  readonly daysLate: number | null;
  /** Working days left after today; 0 on the last day. Null once the unit has sent its result. */
  readonly workingDaysLeft: number | null;
}

/** What the question looks at. A deadline without `time` lasts until the end of its day (domain.md §2). */
export interface Dated {
  readonly status: AssignmentStatus;
  readonly dueOn: LocalDate | null;
  readonly dueTime: string | null;
  readonly submittedAt: Date | string | null;
}

/** The moment and the place from which lateness is judged. */
export class Today {
  /** The day it is at the office. */
  readonly on: LocalDate;
  /** The last day that is still within `soonWorkingDays` of today: up to it, a deadline is near. */
  readonly soonUntil: LocalDate;

  constructor(
    readonly now: Date,
    readonly zone: string,
    readonly calendar: WorkCalendar,
  ) {
    this.on = localDateIn(zone, now);
    this.soonUntil = lastDayWithin(calendar, this.on, soonWorkingDays);
  }

  /** The day at the office in which a moment lies. */
  dayOf(moment: Date): LocalDate {
    return localDateIn(this.zone, moment);
  }
}

/** The moments of deadlines never change, and finding one asks the operating system's time zones. */
const moments = new Map<string, number>();

/** The last millisecond that still counts. */
function momentOf(zone: string, dueOn: LocalDate, dueTime: string | null): number {
  const key = `${zone} ${dueOn} ${dueTime ?? ''}`;
  let moment = moments.get(key);
  if (moment === undefined) {
    if (moments.size >= 10_000) moments.clear();
    moments.set(key, (moment = +instantOf(dueOn, dueTime, zone)));
  }
  return moment;
}

/** "Due soon": within this many working days (console.md, principle 4). */
export const soonWorkingDays = 3;

/**
 * In term, overdue and the rest (domain.md §3). A result that was sent counts as of the moment of its sending, so that
 * the Office's slowness never makes a unit late.
 */
export function timelinessOf({ status, dueOn, dueTime, submittedAt }: Dated, today: Today): Timeliness {
  if (status === AssignmentStatus.WITHDRAWN) return plain(TimelinessState.WITHDRAWN);
  const done = status === AssignmentStatus.COMPLETED;
  if (!dueOn) return plain(done ? TimelinessState.DONE_NO_DEADLINE : TimelinessState.NO_DEADLINE);
  const sentAt = (done || status === AssignmentStatus.SUBMITTED) && submittedAt ? new Date(submittedAt) : null;
  if (+(sentAt ?? today.now) > momentOf(today.zone, dueOn, dueTime)) {
    const on = sentAt ? localDateIn(today.zone, sentAt) : today.on;
    return {
      state: done ? TimelinessState.DONE_LATE : TimelinessState.OVERDUE,
      daysLate: daysBetween(dueOn, on),
      workingDaysLeft: null,
    };
  }
  if (done) return plain(TimelinessState.DONE_ON_TIME);
  if (sentAt) return plain(TimelinessState.IN_TERM);
  const state = dueOn <= today.soonUntil ? TimelinessState.DUE_SOON : TimelinessState.IN_TERM;
  return { state, daysLate: null, workingDaysLeft: today.calendar.workingDaysBetween(today.on, dueOn) };
}

const plain = (state: TimelinessState): Timeliness => ({ state, daysLate: null, workingDaysLeft: null });

/** The day before the first one that is more than `count` working days away. */
function lastDayWithin(calendar: WorkCalendar, from: LocalDate, count: number): LocalDate {
  return addDays(calendar.addWorkingDays(from, count + 1), -1);
}
