import type { LocalDate } from './local-date';

/** A formatter costs some 50 µs to make and 2 µs to use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day it is in `zone` at that moment. */
export function localDateIn(zone: string, instant: Date): LocalDate {
  const { year, month, day } = wallClock(zone, instant);
  return `${year!.padStart(4, '0')}-${month}-${day}`;
}

/** The time of day in `zone` at that moment, `HH:MM`. */
export function localTimeIn(zone: string, instant: Date): string {
  const { hour, minute } = wallClock(zone, instant);
  return `${hour}:${minute}`;
}

/**
 * The moment of a local date and time in `zone`, whatever the server's own zone is. Without a time it is the last
 * millisecond of the day, so that a deadline without an hour lasts the whole day (`domain.md §2`).
 */
export function instantOf(date: LocalDate, time: string | null, zone: string): Date {
  const wall = Date.parse(`${date}T${time ?? '23:59'}:${time ? '00.000' : '59.999'}Z`);
  if (Number.isNaN(wall)) throw new RangeError(`Not a local date and time: ${date} ${time}`);
  // The offset is the zone's at the moment sought, which the first guess may miss by one change of clocks.
  const guess = wall - offsetOf(zone, wall);
  return new Date(wall - offsetOf(zone, guess));
}

const steady = new Map<string, number | null>();

/**
 * How far the clocks of `zone` are ahead of UTC, in milliseconds, if they always are; null where they change (asked of every
 * month of this century's first six decades). Reckoning with it is what databases do many times faster than with a name.
 */
export function steadyOffset(zone: string): number | null {
  let offset = steady.get(zone);
  if (offset === undefined) {
    const months = Array.from({ length: 720 }, (_, month) => offsetOf(zone, Date.UTC(2000, month, 1)));
    steady.set(zone, (offset = months.every((each) => each === months[0]) ? months[0]! : null));
  }
  return offset;
}

/** How far the clocks of `zone` are ahead of UTC at that moment, in milliseconds. */
function offsetOf(zone: string, ms: number): number {
  const { year, month, day, hour, minute, second } = wallClock(zone, new Date(ms));
  const wall = Date.parse(`${year!.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return wall - Math.floor(ms / 1000) * 1000;
}

function wallClock(zone: string, instant: Date): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
