import type { ReminderTrigger } from '../graphql/schema';

const numbered: readonly ReminderTrigger[] = [
  'BEFORE_DUE',
  'NOT_ACKNOWLEDGED',
  'SILENT',
  'RESULT_WAITING',
  'EXTENSION_WAITING',
  'DECLINED_WAITING',
];
const once: readonly ReminderTrigger[] = ['BEFORE_DUE', 'ON_DUE', 'HALF_TIME'];

const late: readonly ReminderTrigger[] = ['AFTER_DUE', 'INQUIRY_OVERDUE'];

/** Whether its days are those that something is late: the first is the first working day after it. */
export const countsLateDays = (trigger: ReminderTrigger): boolean => late.includes(trigger);
/** Whether a rule of this kind has numbers of days. */
export const hasNumbers = (trigger: ReminderTrigger): boolean => numbered.includes(trigger);
/** Whether it comes again. */
export const repeats = (trigger: ReminderTrigger): boolean => !once.includes(trigger);
/** Whether some hear of it later than others. */
export const climbs = repeats;

/** `5, 3,1` → [5, 3, 1]; null for what are no whole numbers from 1 on. */
export function readDays(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  return parts.length && parts.every((part) => /^[1-9]\d{0,2}$/.test(part)) ? parts.map(Number) : null;
}
