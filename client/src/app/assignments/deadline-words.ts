import type { LanguageCode } from '../i18n/language';
import { dayInWords, officeDay } from '../ui/dates';
import type { AssignmentDeadlineFragment } from './assignments.generated';

type Deadline = Pick<AssignmentDeadlineFragment, 'on' | 'time' | 'words'>;

/** For a list: `T4 19/11`, `14:00 T4 19/11`; the year instead of the weekday when it isn't this one; else its words. */
export function deadlineInShort({ on, time, words }: Deadline, language: LanguageCode, now = new Date()): string {
  if (!on) return words;
  const thisYear = on.slice(0, 4) === officeDay(now).slice(0, 4);
  return withTime(dayInWords(on, thisYear ? 'short' : 'plain', language), time);
}

/** In full: `14:00 T6 28/11/2026`, else its words. */
export const deadlineInFull = ({ on, time, words }: Deadline, language: LanguageCode): string =>
  on ? withTime(dayInWords(on, 'full', language), time) : words;

const withTime = (day: string, time: string | null) => (time ? `${time.slice(0, 5)} ${day}` : day);
