import type { LocalDate } from '@libs/calendar';
import type { CountedDays } from './explained-days.lifecycle';
import type { Timeliness } from './timeliness.lifecycle';

/** By what a deadline was moved. */
export type MovedBy = 'AMENDED' | 'RETURNED' | 'EXTENDED' | 'GRANTED' | 'RECOUNTED' | 'OTHER';

/** How late something is or would be. */
export interface Lateness {
  readonly calendarDays: number;
  readonly workingDays: number;
}

/** What a verdict is worded from. Days and moments come in words. */
export interface Judged extends Timeliness {
  readonly due: string | null;
  readonly today: string;
  readonly dueToday: boolean;
  readonly time: string | null;
  /** When the result by which it is judged was sent. */
  readonly sent: string | null;
  readonly late: Lateness | null;
  /** Whether a result that was sent before no longer counts. */
  readonly sentInVain: boolean;
}

/** Every sentence of an explanation. `day` and `moment` are already in words: `T2 14/02/2022`, `16:02 T6 18/11/2022`. */
export interface ExplanationWords {
  readonly titles: {
    rule: string;
    counted(days: number): string;
    moved: Record<MovedBy, string>;
    returned(attempt: number): string;
    sent(attempt: number): string;
    recalled: string;
    reopened: string;
    extensionWaits: string;
    now(judged: Judged): string;
  };
  term(words: string, day: string, ofDocument: boolean): string;
  read(words: string, shown: string): string;
  recurring(rule: string, day: string): string;
  ongoing(words: string): string;
  noDeadline: string;
  given(words: string, day: string): string;
  differs(day: string): string;
  beforeCounts: string;
  wholeDay: string;
  hour(time: string): string;
  counted(counted: CountedDays, first: string, last: string, day: (on: LocalDate) => string): string;
  moved(from: string, to: string): string;
  kept(day: string): string;
  by(name: string, moment: string): string;
  reason(text: string): string;
  legalBasis(text: string): string;
  sent(moment: string, late: Lateness | null, due: string | null): string;
  inVain: string;
  extensionWaits(moment: string): string;
  noDay: string;
  verdict(judged: Judged): string;
  why(judged: Judged): string;
  sentIfToday(judged: Judged): string;
}
