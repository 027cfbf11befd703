import type {
  DeadlineBasis,
  DeadlineKind,
  FigureKey,
  Population,
  RateFormula,
  StatisticsBy,
  StatisticsMoveKey,
} from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { Tone } from '../ui/state-chip/state-chip';

/** What each number counts, in the words of the official tables. */
export const figureWords: Record<FigureKey, TextKey> = {
  TOTAL: 'statistics.figure.TOTAL',
  DONE: 'statistics.figure.DONE',
  DONE_ON_TIME: 'statistics.figure.DONE_ON_TIME',
  DONE_LATE: 'statistics.figure.DONE_LATE',
  OPEN: 'statistics.figure.OPEN',
  OPEN_IN_TERM: 'statistics.figure.OPEN_IN_TERM',
  OPEN_OVERDUE: 'statistics.figure.OPEN_OVERDUE',
  DONE_NO_DEADLINE: 'statistics.figure.DONE_NO_DEADLINE',
  OPEN_NO_DEADLINE: 'statistics.figure.OPEN_NO_DEADLINE',
  WITHDRAWN: 'statistics.figure.WITHDRAWN',
  WAITING: 'statistics.figure.WAITING',
  UNACKNOWLEDGED: 'statistics.figure.UNACKNOWLEDGED',
  RETURNED: 'statistics.figure.RETURNED',
  EXTENDED: 'statistics.figure.EXTENDED',
  STARRED: 'statistics.figure.STARRED',
  CARRIED_OVER: 'statistics.figure.CARRIED_OVER',
  CARRIED_OVER_OVERDUE: 'statistics.figure.CARRIED_OVER_OVERDUE',
  UPDATED: 'statistics.figure.UPDATED',
  DUE_SOON: 'statistics.figure.DUE_SOON',
};

/** Colour means time (`console.md`, principle 4): only the cells that say how something stands with its deadline have one. */
export const cellTones: Record<Cell, Tone> = {
  DONE_ON_TIME: 'green',
  DONE_LATE: 'olive',
  OPEN_IN_TERM: 'neutral',
  OPEN_OVERDUE: 'red',
  DONE_NO_DEADLINE: 'grey',
  OPEN_NO_DEADLINE: 'grey',
  WITHDRAWN: 'grey',
};

/** The cells of domain.md §5; the first six add up to the total, what was withdrawn stands apart. */
export type Cell = Extract<
  FigureKey,
  'DONE_ON_TIME' | 'DONE_LATE' | 'OPEN_IN_TERM' | 'OPEN_OVERDUE' | 'DONE_NO_DEADLINE' | 'OPEN_NO_DEADLINE' | 'WITHDRAWN'
>;

/** The names of the cuts, as in “theo đơn vị”. */
export const cutWords: Record<StatisticsBy, TextKey> = {
  UNIT: 'statistics.by.UNIT',
  LEADER: 'statistics.by.LEADER',
  MONITOR: 'statistics.by.MONITOR',
  SPECIALIST: 'statistics.by.SPECIALIST',
  FIELD: 'statistics.by.FIELD',
  DOCUMENT_TYPE: 'statistics.by.DOCUMENT_TYPE',
  ISSUER: 'statistics.by.ISSUER',
  DOCUMENT: 'statistics.by.DOCUMENT',
  MONTH: 'statistics.by.MONTH',
  DEADLINE_KIND: 'statistics.by.DEADLINE_KIND',
  PART: 'statistics.by.PART',
};

/** The short names of the rates; which numbers they divide the server says with the figures. */
export const rateWords: Record<RateFormula, TextKey> = {
  COMPLETION_OF_ALL: 'statistics.rate.COMPLETION_OF_ALL',
  COMPLETION_OF_DUE: 'statistics.rate.COMPLETION_OF_DUE',
  ON_TIME_OF_ALL: 'statistics.rate.ON_TIME_OF_ALL',
  ON_TIME_OF_DUE: 'statistics.rate.ON_TIME_OF_DUE',
  ON_TIME_OF_DONE: 'statistics.rate.ON_TIME_OF_DONE',
  OVERDUE_OF_ALL: 'statistics.rate.OVERDUE_OF_ALL',
  OVERDUE_OF_OPEN: 'statistics.rate.OVERDUE_OF_OPEN',
  UPDATED_OF_OPEN: 'statistics.rate.UPDATED_OF_OPEN',
};

export const populationWords: Record<Population, TextKey> = {
  ISSUED: 'statistics.population.ISSUED',
  DUE: 'statistics.population.DUE',
  CARRIED_AND_ISSUED: 'statistics.population.CARRIED_AND_ISSUED',
};

export const basisWords: Record<DeadlineBasis, TextKey> = {
  EFFECTIVE: 'statistics.basis.EFFECTIVE',
  ORIGINAL: 'statistics.basis.ORIGINAL',
};

export const deadlineKindWords: Record<DeadlineKind, TextKey> = {
  DATE: 'statistics.deadlineKind.DATE',
  PERIOD: 'statistics.deadlineKind.PERIOD',
  WORKING_DAYS: 'statistics.deadlineKind.WORKING_DAYS',
  RECURRING: 'statistics.deadlineKind.RECURRING',
  NONE: 'statistics.deadlineKind.NONE',
};

export const moveWords: Record<StatisticsMoveKey, TextKey> = {
  ISSUED: 'dashboards.move.ISSUED',
  DONE: 'dashboards.move.DONE',
  BECAME_OVERDUE: 'dashboards.move.BECAME_OVERDUE',
  OVERDUE_CLEARED: 'dashboards.move.OVERDUE_CLEARED',
  EXTENDED: 'dashboards.move.EXTENDED',
  RETURNED: 'dashboards.move.RETURNED',
};

/** As the heading of their list. */
export const movedWords: Record<StatisticsMoveKey, TextKey> = {
  ISSUED: 'dashboards.moved.ISSUED',
  DONE: 'dashboards.moved.DONE',
  BECAME_OVERDUE: 'dashboards.moved.BECAME_OVERDUE',
  OVERDUE_CLEARED: 'dashboards.moved.OVERDUE_CLEARED',
  EXTENDED: 'dashboards.moved.EXTENDED',
  RETURNED: 'dashboards.moved.RETURNED',
};
