import type { Texts } from '../../i18n/text';
import { officeDay } from '../dates';
import type { Tone } from '../state-chip/state-chip';

/** How something stands with its deadline. The server's `TimelinessState` fits; one more there doesn't compile here. */
export type TimeState =
  'IN_TERM' | 'DUE_SOON' | 'OVERDUE' | 'DONE_ON_TIME' | 'DONE_LATE' | 'NO_DEADLINE' | 'DONE_NO_DEADLINE' | 'WITHDRAWN';

/** How something stands, as the server derives it. */
export interface Standing {
  state: TimeState;
  daysLate?: number | null;
  workingDaysLeft?: number | null;
}

/** The same with what is said about it. `ongoing`: it was said to have no end; `dueToday`: this is the last day. */
export interface TimeFacts extends Standing {
  ongoing?: boolean;
  dueToday?: boolean;
}

/**
 * What the chip says of a standing and its deadline. No working day left needn't mean today: the last day may be a
 * holiday. Something without a last day is ongoing unless its words say that it has no deadline (`domain.md §2`).
 */
export function timeFacts(
  standing: Standing,
  { on, words }: { on?: string | null; words: string },
  now: Date,
): TimeFacts {
  const said = words.trim().toLowerCase().normalize('NFC');
  return {
    ...standing,
    ongoing: standing.state === 'NO_DEADLINE' && said !== '' && !said.startsWith('không'),
    dueToday: !!on && on === officeDay(now),
  };
}

/** Colour means time (`console.md`, principle 4). */
export const timeTones: Record<TimeState, Tone> = {
  IN_TERM: 'neutral',
  DUE_SOON: 'amber',
  OVERDUE: 'red',
  DONE_ON_TIME: 'green',
  DONE_LATE: 'olive',
  NO_DEADLINE: 'grey',
  DONE_NO_DEADLINE: 'grey',
  WITHDRAWN: 'grey',
};

const words: Record<TimeState, (t: Texts, facts: TimeFacts) => string> = {
  IN_TERM: (t, facts) => left(facts, t) ?? t('ui.time.inTerm'),
  DUE_SOON: (t, facts) => left(facts, t) ?? t('ui.time.dueSoon'),
  OVERDUE: (t, { daysLate }) => (daysLate ? t('ui.time.overdueBy', { n: daysLate }) : t('ui.time.overdue')),
  DONE_ON_TIME: (t) => t('ui.time.onTime'),
  DONE_LATE: (t, { daysLate }) => (daysLate ? t('ui.time.lateBy', { n: daysLate }) : t('ui.time.late')),
  NO_DEADLINE: (t, { ongoing }) => t(ongoing ? 'ui.time.ongoing' : 'ui.time.none'),
  DONE_NO_DEADLINE: (t) => t('ui.time.done'),
  WITHDRAWN: (t) => t('ui.time.withdrawn'),
};

function left({ workingDaysLeft, dueToday }: TimeFacts, t: Texts): string | undefined {
  if (workingDaysLeft === null || workingDaysLeft === undefined) return undefined;
  if (dueToday) return t('ui.time.dueToday');
  return workingDaysLeft > 0 ? t('ui.time.dueIn', { n: workingDaysLeft }) : undefined;
}

/** `Quá hạn 3 ngày`, `Còn 2 ngày làm việc`, `Đúng hạn`: the words of `console.md`. */
export const timeInWords = (facts: TimeFacts, t: Texts): string => words[facts.state](t, facts);
