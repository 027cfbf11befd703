import { addDays, isLocalDate } from '@libs/calendar';
import { fold } from '@libs/vietnamese';

/** How far ahead a date without its year is still this year's: documents are dated a few days ahead, not months. */
const daysAhead = 31;

/**
 * The day a document was issued, as people type it: `26/1/2022`, `26.1.22`, `26012022`, `26/1` (the last one there was),
 * `26`, `t` (today), `h` (yesterday), `ngày 26 tháng 01 năm 2022`. Undefined when there is no such day.
 */
export function issuedDay(typed: string, today: string): string | undefined {
  const text = fold(typed)
    .replace(/[.,\-]/g, '/')
    .trim();
  if (/^(t|hn|hom nay|today)$/.test(text)) return today;
  if (/^(h|hq|hom qua|yesterday)$/.test(text)) return addDays(today, -1);
  const digits = text.replace(/^ngay /, '').replace(/ (?:thang|nam) /g, '/');
  const spaced = digits.replace(/\s*[/\s]\s*/g, '/');
  const [, day, month, year] =
    /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(spaced) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(spaced) ??
    /^(\d{1,2})$/.exec(spaced) ??
    [];
  if (!day) return undefined;
  if (year) return dayOf(year.length === 2 ? `20${year}` : year, month!, day);
  if (month) return lastOne(Number(today.slice(0, 4)), month, day, today);
  return dayOf(today.slice(0, 4), today.slice(5, 7), day);
}

function lastOne(year: number, month: string, day: string, today: string): string | undefined {
  const thisYear = dayOf(String(year), month, day);
  if (thisYear && thisYear <= addDays(today, daysAhead)) return thisYear;
  return dayOf(String(year - 1), month, day) ?? thisYear;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}
