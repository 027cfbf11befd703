import { officeDay, officeTime } from '../ui/dates';

/** When something put off comes back: `afternoon` only while it is still to come. */
export interface SnoozeTime {
  key: 'afternoon' | 'tomorrow' | 'monday';
  at: string;
}

const zoneOffset = '+07:00';
const dayMs = 86_400_000;
const later = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** A time of a day at the office, as a moment. */
export const officeMoment = (day: string, time: string): string =>
  new Date(`${day}T${time}:00${zoneOffset}`).toISOString();

/** This afternoon, tomorrow morning, next Monday, by the clock of the office. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const today = officeDay(now);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const monday = later(today, (8 - weekday) % 7 || 7);
  return [
    ...(officeTime(now) < '13:00' ? [{ key: 'afternoon' as const, at: officeMoment(today, '13:30') }] : []),
    { key: 'tomorrow', at: officeMoment(later(today, 1), '07:30') },
    { key: 'monday', at: officeMoment(monday, '07:30') },
  ];
}
