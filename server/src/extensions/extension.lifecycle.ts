import { instantOf, type LocalDate, type WorkCalendar } from '../../../libs/calendar';

/** What became of an extension (domain.md §4). */
export enum ExtensionState {
  /** Being written: a working copy of the unit's own. */
  DRAFT = 'DRAFT',
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  /** The assignment was over before anybody decided. */
  LAPSED = 'LAPSED',
}

/** Whether the unit asked for it, or the Office granted it of itself. */
export enum ExtensionOrigin {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
}

/** A deadline: a day, and an hour of it if not the whole day counts. */
export interface Moment {
  readonly on: LocalDate;
  readonly time: string | null;
}

/** Without an hour the whole day counts. */
const endOfDay = '24:00';

/** Whether the deadline `a` ends after `b`. */
export const isAfter = (a: Moment, b: Moment): boolean =>
  a.on !== b.on ? a.on > b.on : (a.time ?? endOfDay) > (b.time ?? endOfDay);

/** The last day on which a request is in time: so many working days before the deadline (domain.md §4). */
export const askBy = (due: Moment, noticeWorkingDays: number, calendar: WorkCalendar): LocalDate =>
  calendar.addWorkingDays(due.on, -noticeWorkingDays);

/** Whether a request made at `now` is late; `today` is the day it is at the office, in `zone`. */
export const isLate = (
  due: Moment,
  noticeWorkingDays: number,
  { now, today, zone, calendar }: { now: Date; today: LocalDate; zone: string; calendar: WorkCalendar },
): boolean => today > askBy(due, noticeWorkingDays, calendar) || now > instantOf(due.on, due.time, zone);
