import type { Language } from '../format';
import type { LocalDate } from '../local-date';
import type { WorkCalendar } from '../work-calendar';
import type { DeadlineTexts } from './texts';

/** What a deadline may be (`domain.md §2`). */
export type DeadlineKind = 'DATE' | 'PERIOD' | 'WORKING_DAYS' | 'RECURRING' | 'NONE';

/** What the words are read against. */
export interface DeadlineContext {
  today: LocalDate;
  /** The date of the document: where terms start, and what a day without a year comes after. */
  issuedOn: LocalDate;
  calendar: WorkCalendar;
  language?: Language;
  /** Whether `trước ngày 15/8` ends on the 14th. By default the 15th itself still counts (`domain.md §2`). */
  strictBefore?: boolean;
}

/** A deadline understood, or a sentence saying what to type instead. */
export type DeadlineReading = UnderstoodDeadline | UnreadDeadline;

export interface UnderstoodDeadline {
  ok: true;
  kind: DeadlineKind;
  /** As typed, in NFC and single spaces: kept beside the date. */
  words: string;
  /** The last day; of a recurrence, the first one that falls due; null if there is none. */
  on: LocalDate | null;
  /** `HH:MM`, or null for the whole day. */
  time: string | null;
  /** An RFC 5545 rule for a recurrence. */
  rule: string | null;
  /** The last day on which a recurrence may fall, if the words name one; null goes on until the Office ends it. */
  until: LocalDate | null;
  workingDays: number | null;
  /** From when a term runs: that day itself is not counted; null for what is no term. */
  from: LocalDate | null;
  /** Without a date and yet a duty that goes on (`thường xuyên`): counted apart from what has no deadline (`domain.md §2`). */
  ongoing: boolean;
  /** What deserves a second look, though it is understood. */
  warning: string | null;
  /** What a person checks: `T4 30/09/2026 (cuối quý III)`. */
  shown: string;
}

export interface UnreadDeadline {
  ok: false;
  words: string;
  problem: string;
}

/** What one reader makes of the words. */
export type Read = Found | Trouble | null;

export interface Found {
  kind: DeadlineKind;
  on: LocalDate | null;
  rule?: string;
  until?: LocalDate | null;
  workingDays?: number;
  from?: LocalDate;
  ongoing?: boolean;
  /** Stands in brackets behind the date, or in its place where there is none. */
  label?: string;
  warning?: string;
}

export interface Trouble {
  trouble: string;
}

/** The context with the words and its texts, as readers use it. */
export interface Reader extends DeadlineContext {
  words: string;
  texts: DeadlineTexts;
  language: Language;
}

export function isTrouble(read: object): read is Trouble {
  return 'trouble' in read;
}
