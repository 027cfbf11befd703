import type { DomainEvent } from '@libs/changes';
import type { CalendarDayKind } from './calendar.policy';

/** The calendar was delivered with the days known so far. */
export type CalendarFilled = DomainEvent<'calendar.filled', { days: number; from: string; to: string }>;

/** What a day of the calendar says, as it was then. */
interface DayThen {
  on: string;
  kind: CalendarDayKind;
  name: string;
  document: string | null;
}

/** A day was put into the calendar, changed, or put back. */
export type CalendarDaySaved = DomainEvent<'calendar.day_saved', DayThen>;

/** A day is again what its weekday says. */
export type CalendarDayRemoved = DomainEvent<'calendar.day_removed', DayThen>;

/** What this module announces. */
export type CalendarEvent = CalendarFilled | CalendarDaySaved | CalendarDayRemoved;
