import { isLocalDate } from '@libs/calendar';

/**
 * Reads a day as people type one: `15/8`, `15/8/26`, `15-8-2026`, `15.8`, `t` (today). Without a year it is the one of
 * `today`. Gives back `2026-08-15`, or undefined when there is no such day.
 */
export function typedDay(text: string, today: string): string | undefined {
  const typed = text.trim().toLowerCase().normalize('NFC');
  if (typed === 't' || typed === 'hôm nay' || typed === 'today') return today;
  const [, day, month, year] = /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/.exec(typed) ?? [];
  if (!day) return undefined;
  const written = `${(year?.length === 2 ? `20${year}` : year) ?? today.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(written) ? written : undefined;
}
