import { SetMetadata } from '@nestjs/common';

export const SCHEDULE = 'changes:schedule';

/** When, and what it is called. */
export interface Schedule {
  readonly pattern: string;
  readonly name: string;
}

/**
 * Calls the method in one of the workers at each moment of the schedule, in the office's time zone: a cron pattern of five
 * fields, or six beginning with seconds. Never twice at the same time; a moment that was missed is not made up for, so
 * the method finds in the database what is due.
 * @param name what it is called in logs, tests and metrics: `reminders.sweep`
 */
export const Every = (pattern: string, name: string) => SetMetadata<string, Schedule>(SCHEDULE, { pattern, name });
