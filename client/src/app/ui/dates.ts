/** Days and moments in the words of the screen: `T6 28/11/2026`, `10:32`, `2 giờ trước`. */
import type { LanguageCode } from '../i18n/language';

/** Deadlines and working hours are those of the office, wherever the browser is. */
const zone = 'Asia/Ho_Chi_Minh';

const weekdays: Record<LanguageCode, readonly string[]> = {
  vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** `full` T6 28/11/2026 · `short` T6 28/11 · `plain` 28/11/2026. */
export type DayFormat = 'full' | 'short' | 'plain';

/** A calendar day, given as `2026-11-28`. */
export function dayInWords(day: string, format: DayFormat = 'full', language: LanguageCode = 'vi'): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  const weekday = weekdays[language][new Date(Date.UTC(+year, +month - 1, +date)).getUTCDay()];
  if (format === 'plain') return `${date}/${month}/${year}`;
  return format === 'short' ? `${weekday} ${date}/${month}` : `${weekday} ${date}/${month}/${year}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function inOffice(at: Date): { day: string; time: string } {
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

/** The calendar day of a moment at the office, `2026-11-28`. */
export const officeDay = (at: Date | string): string => inOffice(new Date(at)).day;

/** The time of day of a moment at the office, `10:32`. */
export const officeTime = (at: Date | string): string => inOffice(new Date(at)).time;

/** `10:32 T6 28/11/2026` */
export function momentInWords(at: Date | string, language: LanguageCode = 'vi'): string {
  return `${officeTime(at)} ${dayInWords(officeDay(at), 'full', language)}`;
}

/** How a moment is said: which words, and the number in them. */
export type Relative =
  { words: 'justNow' | 'today' | 'yesterday' | 'date' } | { words: 'minutesAgo' | 'hoursAgo' | 'daysAgo'; n: number };

/** How long ago, as people say it; from a week on, the date. */
export function relative(at: Date, now: Date): Relative {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  const days = Math.round((Date.parse(officeDay(now)) - Date.parse(officeDay(at))) / 86_400_000);
  if (minutes < 1) return { words: 'justNow' };
  if (minutes < 60) return { words: 'minutesAgo', n: minutes };
  if (days === 0) return minutes < 6 * 60 ? { words: 'hoursAgo', n: Math.floor(minutes / 60) } : { words: 'today' };
  if (days === 1) return { words: 'yesterday' };
  return days < 7 ? { words: 'daysAgo', n: days } : { words: 'date' };
}
