import type { DomainEvent } from '@libs/changes';

/** The calendar was delivered with the days known so far. */
export type CalendarFilled = DomainEvent<'calendar.filled', { days: number; from: string; to: string }>;

/** What this module announces. */
export type CalendarEvent = CalendarFilled;
