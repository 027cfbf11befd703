/** What the rows of a table are. */
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

/** The key of the row of what has none: monitored by nobody, of no field. */
export const noKey = '-';
