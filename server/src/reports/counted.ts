import { registerEnumType } from '@nestjs/graphql';

export enum StatisticsBy {
  UNIT = 'UNIT',
  LEADER = 'LEADER',
  MONITOR = 'MONITOR',
  SPECIALIST = 'SPECIALIST',
  FIELD = 'FIELD',
  DOCUMENT_TYPE = 'DOCUMENT_TYPE',
  ISSUER = 'ISSUER',
  DOCUMENT = 'DOCUMENT',
  MONTH = 'MONTH',
  DEADLINE_KIND = 'DEADLINE_KIND',
  PART = 'PART',
}
export enum Population {
  ISSUED = 'ISSUED',
  DUE = 'DUE',
  CARRIED_AND_ISSUED = 'CARRIED_AND_ISSUED',
}
export enum DeadlineBasis {
  EFFECTIVE = 'EFFECTIVE',
  ORIGINAL = 'ORIGINAL',
}
export enum FigureKey {
  TOTAL = 'TOTAL',
  DONE = 'DONE',
  DONE_ON_TIME = 'DONE_ON_TIME',
  DONE_LATE = 'DONE_LATE',
  OPEN = 'OPEN',
  OPEN_IN_TERM = 'OPEN_IN_TERM',
  OPEN_OVERDUE = 'OPEN_OVERDUE',
  DONE_NO_DEADLINE = 'DONE_NO_DEADLINE',
  OPEN_NO_DEADLINE = 'OPEN_NO_DEADLINE',
  WITHDRAWN = 'WITHDRAWN',
  WAITING = 'WAITING',
  UNACKNOWLEDGED = 'UNACKNOWLEDGED',
  RETURNED = 'RETURNED',
  EXTENDED = 'EXTENDED',
  STARRED = 'STARRED',
  CARRIED_OVER = 'CARRIED_OVER',
  CARRIED_OVER_OVERDUE = 'CARRIED_OVER_OVERDUE',
  UPDATED = 'UPDATED',
  DUE_SOON = 'DUE_SOON',
}
export enum RateFormula {
  COMPLETION_OF_ALL = 'COMPLETION_OF_ALL',
  COMPLETION_OF_DUE = 'COMPLETION_OF_DUE',
  ON_TIME_OF_ALL = 'ON_TIME_OF_ALL',
  ON_TIME_OF_DUE = 'ON_TIME_OF_DUE',
  ON_TIME_OF_DONE = 'ON_TIME_OF_DONE',
  OVERDUE_OF_ALL = 'OVERDUE_OF_ALL',
  OVERDUE_OF_OPEN = 'OVERDUE_OF_OPEN',
  UPDATED_OF_OPEN = 'UPDATED_OF_OPEN',
}
registerEnumType(StatisticsBy, { name: 'StatisticsBy' });
registerEnumType(Population, { name: 'Population' });
registerEnumType(DeadlineBasis, { name: 'DeadlineBasis' });
registerEnumType(FigureKey, { name: 'FigureKey' });
