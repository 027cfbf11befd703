import { addDays, daysBetween, type LocalDate, type WorkCalendar } from '../../../libs/calendar';
import { NotificationChannel, ReminderTrigger } from './notification.lifecycle';
import type { ReminderStep } from './reminder-rule.policy';

/** What a rule says of time. */
export interface Timing {
  readonly trigger: ReminderTrigger;
  readonly days: readonly number[];
  readonly every: number;
  readonly steps: readonly Pick<ReminderStep, 'from' | 'channel'>[];
}

/** Of an assignment whose day (its deadline, or since when it waits) is `on`: the reminder that is due. */
export interface Occurrence {
  /** The index of the rule's step for which it is, or of the first with the same days. */
  readonly rung: number;
  readonly on: LocalDate;
  /** Which of the reminders about that day. */
  readonly ordinal: number;
  /** How many days it is really, for the words. */
  readonly days: number;
  /** The day on which a reminder before the deadline fell due. */
  readonly since: LocalDate;
}

/**
 * Which reminders are due: `LATEST`, the last one that has fallen due about each day, so that what was missed is made up for
 * once and not three times (reliability.md G7); `TODAY`, those that fall due today and no other, which is what a preview shows.
 */
export type Wanted = 'LATEST' | 'TODAY';

/** The weekly rung is climbed once a week, whatever the others do. */
const workingDaysAWeek = 5;

/** The rung of each step: steps that fall due on the same days share that of the first of them. */
export function rungsOf(timing: Timing): number[] {
  const keys = timing.steps.map((step) => JSON.stringify(paceOf(timing, step)));
  return keys.map((key) => keys.indexOf(key));
}

/** Whether a rule's days are those that something is late: the first is the first working day after it. */
export const countsLateDays = (trigger: ReminderTrigger): boolean =>
  trigger === ReminderTrigger.AFTER_DUE || trigger === ReminderTrigger.INQUIRY_OVERDUE;

/** Of what counts upwards, from how many days on, and again after how many. */
function paceOf({ trigger, days, every }: Timing, { from, channel }: Pick<ReminderStep, 'from' | 'channel'>) {
  const again = channel === NotificationChannel.WEEKLY && every > 0 ? Math.max(every, workingDaysAWeek) : every;
  // Waiting "over 2 working days" begins with the third.
  const first = countsLateDays(trigger)
    ? Math.max(1, from)
    : (days[0] ?? 0) + from + Number(trigger !== ReminderTrigger.SILENT);
  return { first, again };
}

/** The day on which it is asked, a working day, and the first day that any open assignment is about. */
export interface Span {
  readonly today: LocalDate;
  readonly oldest: LocalDate;
  readonly calendar: WorkCalendar;
}

/** The reminders due on a working day, for every day that an assignment can have. */
export function occurrencesOf(timing: Timing, span: Span, wanted: Wanted): Occurrence[] {
  if (timing.trigger === ReminderTrigger.HALF_TIME) return [];
  if (timing.trigger === ReminderTrigger.BEFORE_DUE) return ahead(timing.days, span, wanted);
  if (timing.trigger === ReminderTrigger.ON_DUE) return ahead([0], span, wanted);
  const rungs = [...new Set(rungsOf(timing))];
  return rungs.flatMap((rung) => behind(timing, rung, span, wanted));
}

/** Before a deadline: so many working days are left. On its last working day none is, also when it ends on a Saturday. */
function ahead(days: readonly number[], { today, calendar }: Span, wanted: Wanted): Occurrence[] {
  const thresholds = [...new Set(days)].sort((a, b) => a - b);
  const least = thresholds[0] === 0 ? 0 : 1;
  const last = addDays(calendar.addWorkingDays(today, (thresholds.at(-1) ?? 0) + 1), -1);
  const found: Occurrence[] = [];
  for (let on = today; on <= last; on = addDays(on, 1)) {
    const left = calendar.workingDaysBetween(today, on);
    const ordinal = thresholds.find((threshold) => threshold >= left);
    if (ordinal === undefined || left < least || (wanted === 'TODAY' && ordinal !== left)) continue;
    const lastWorked = calendar.isWorkingDay(on) ? on : calendar.addWorkingDays(on, -1);
    found.push({ rung: 0, on, ordinal, days: left, since: calendar.addWorkingDays(lastWorked, -ordinal) });
  }
  return found;
}

/** After a deadline, or since something began to wait: from the first day of the rung on, again and again. */
function behind(timing: Timing, rung: number, { today, oldest, calendar }: Span, wanted: Wanted): Occurrence[] {
  const { first, again } = paceOf(timing, timing.steps[rung]);
  const silent = timing.trigger === ReminderTrigger.SILENT;
  // Silence counts calendar days: what fell due on the days off before today falls due today.
  const gap = silent ? daysBetween(calendar.addWorkingDays(today, -1), today) : 1;
  const found: Occurrence[] = [];
  for (let on = oldest; on <= today; on = addDays(on, 1)) {
    const days = silent ? daysBetween(on, today) : calendar.workingDaysBetween(on, today);
    if (days < first) continue;
    const ordinal = again ? first + Math.floor((days - first) / again) * again : first;
    if (wanted === 'TODAY' && days - ordinal >= gap) continue;
    found.push({ rung, on, ordinal, days, since: today });
  }
  return found;
}

/** The ordinal with which a step begins: only then it is told at once. Steps of what is ahead begin with any. */
export function firstOrdinalOf(timing: Timing, step: Pick<ReminderStep, 'from' | 'channel'>): number | null {
  const counted = timing.trigger !== ReminderTrigger.BEFORE_DUE && timing.trigger !== ReminderTrigger.ON_DUE;
  return counted && timing.trigger !== ReminderTrigger.HALF_TIME ? paceOf(timing, step).first : null;
}
