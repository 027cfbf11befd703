import { daysBetween, readDeadline, type WorkCalendar } from '@libs/calendar';
import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';

/** What a typed new deadline means. */
export type NewDay =
  | {
      ok: true;
      on: string;
      time: string | null;
      /** `T6 28/11/2026`, `14:00 T6 28/11/2026` */
      shown: string;
      /** `thêm 9 ngày làm việc (14 ngày)`, counted from the deadline there is. */
      gained: string;
      warning: string | null;
    }
  | { ok: false; problem: string };

/** What the words are read against. */
export interface NewDayContext {
  /** The deadline there is; null: none. */
  due: string | null;
  today: string;
  calendar: WorkCalendar;
  language: LanguageCode;
}

/**
 * Reads a new deadline as people type it: `15/12`, `+5`, `1 tháng`, `cuối tháng sau`. Terms count from the deadline
 * there is (from today, where that is over), as people mean them when they ask for “five days more”; a day without its
 * year is the next one after it. It must lie after the deadline there is (domain.md §4).
 */
export function readNewDay(words: string, { due, today, calendar, language }: NewDayContext, t: Texts): NewDay {
  const issuedOn = due && due > today ? due : today;
  const read = readDeadline(words, { today, issuedOn, calendar, language });
  if (!read.ok) return { ok: false, problem: read.problem };
  if (!read.on || read.rule) return { ok: false, problem: t('extensions.day.notADay') };
  if (due && read.on <= due)
    return {
      ok: false,
      problem: t('extensions.day.notAfter', {
        day: dayInWords(read.on, 'full', language),
        due: dayInWords(due, 'full', language),
      }),
    };
  const day = dayInWords(read.on, 'full', language);
  const past = read.on < today ? t('assignments.dialog.past') : null;
  return {
    ok: true,
    on: read.on,
    time: read.time,
    shown: read.time ? `${read.time.slice(0, 5)} ${day}` : day,
    gained: due ? gainedInWords(due, read.on, calendar, t) : '',
    warning: past ?? read.warning,
  };
}

/** `thêm 9 ngày làm việc (14 ngày)` */
export const gainedInWords = (due: string, on: string, calendar: WorkCalendar, t: Texts): string =>
  t('extensions.day.gained', { n: calendar.workingDaysBetween(due, on), days: daysBetween(due, on) });

/** A day, and perhaps a time, as one would type it. */
export const asTyped = (on: string | null, time: string | null = null): string =>
  on ? [time?.slice(0, 5), dayInWords(on, 'plain')].filter(Boolean).join(' ') : '';

/** What can be chosen instead of typed: read like everything else. */
export const usualTerms = ['+5', '+10', '+20'] as const;
