import { type LocalDate, weekday } from './local-date';

export type Language = 'vi' | 'en';

const shortWeekdays: Record<Language, readonly string[]> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const longWeekdays: Record<Language, readonly string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** `19/11/2026`, and with its weekday `T5 19/11/2026` (`domain.md §9`). */
export function formatVi(date: LocalDate, options: { weekday?: boolean } = {}): string {
  return options.weekday ? formatDay(date) : date.split('-').reverse().join('/');
}

/** A day as a person checks it, weekday first, with its time if it has one: `14:00 T7 05/12/2026`. */
export function formatDay(date: LocalDate, time: string | null = null, language: Language = 'vi'): string {
  const day = `${shortWeekdays[language][weekday(date) - 1]} ${formatVi(date)}`;
  return time ? `${time} ${day}` : day;
}

/** `thứ Hai` … `Chủ nhật`, by number: 1 is Monday. */
export function weekdayName(day: number, language: Language = 'vi'): string {
  return longWeekdays[language][day - 1]!;
}
