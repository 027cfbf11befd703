import type { FigureKey } from '../graphql/schema';
import type { Standing, TimeState } from '../ui/time-chip/time-words';
import type { Cell } from './figure-words';

const states: Record<Cell, TimeState> = {
  DONE_ON_TIME: 'DONE_ON_TIME',
  DONE_LATE: 'DONE_LATE',
  OPEN_IN_TERM: 'IN_TERM',
  OPEN_OVERDUE: 'OVERDUE',
  DONE_NO_DEADLINE: 'DONE_NO_DEADLINE',
  OPEN_NO_DEADLINE: 'NO_DEADLINE',
  WITHDRAWN: 'WITHDRAWN',
};

/** How something stood on the day it was counted, as the chip of every list says it. */
export const standingOf = (cell: FigureKey, daysLate: number | null): Standing => ({
  state: states[cell as Cell] ?? 'NO_DEADLINE',
  daysLate,
});
