import type { Texts } from '../../i18n/text';
import type { Tone } from '../state-chip/state-chip';

/** How something stands with its deadline. The server's `TimelinessState` fits; one more there doesn't compile here. */
export type TimeState =
  'IN_TERM' | 'DUE_SOON' | 'OVERDUE' | 'DONE_ON_TIME' | 'DONE_LATE' | 'NO_DEADLINE' | 'DONE_NO_DEADLINE' | 'WITHDRAWN';

/** The state with its numbers, as the server derives them. `ongoing`: it was said to have no end (`thường xuyên`). */
export interface TimeFacts {
  state: TimeState;
  daysLate?: number | null;
  workingDaysLeft?: number | null;
  ongoing?: boolean;
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
  IN_TERM: (t, facts) => left(facts.workingDaysLeft, t) ?? t('ui.time.inTerm'),
  DUE_SOON: (t, facts) => left(facts.workingDaysLeft, t) ?? t('ui.time.dueSoon'),
  OVERDUE: (t, { daysLate }) => (daysLate ? t('ui.time.overdueBy', { n: daysLate }) : t('ui.time.overdue')),
  DONE_ON_TIME: (t) => t('ui.time.onTime'),
  DONE_LATE: (t, { daysLate }) => (daysLate ? t('ui.time.lateBy', { n: daysLate }) : t('ui.time.late')),
  NO_DEADLINE: (t, { ongoing }) => t(ongoing ? 'ui.time.ongoing' : 'ui.time.none'),
  DONE_NO_DEADLINE: (t) => t('ui.time.done'),
  WITHDRAWN: (t) => t('ui.time.withdrawn'),
};

function left(days: number | null | undefined, t: Texts): string | undefined {
  if (days === null || days === undefined) return undefined;
  return days > 0 ? t('ui.time.dueIn', { n: days }) : t('ui.time.dueToday');
}

/** `Quá hạn 3 ngày`, `Còn 2 ngày làm việc`, `Đúng hạn`: the words of `console.md`. */
export const timeInWords = (facts: TimeFacts, t: Texts): string => words[facts.state](t, facts);
