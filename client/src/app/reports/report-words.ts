/** The words of a report's own values. Each is a Record: a value that the schema gains doesn't compile unworded. */
import type {
  ColumnAlign,
  DeadlineBasis,
  FigureKey,
  Population,
  ReportFormat,
  ReportPeriod,
  ReportQuestion,
  ReportSource,
  Role,
  StatisticsBy,
} from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';

const worded = <Value extends string, Under extends string>(under: Under, values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, `${under}${value}`])) as Record<Value, TextKey>;

/** Every value once: the Record says so, the order is that in which they are offered. */
const all = <Value extends string>(values: Record<Value, 1>) => Object.keys(values) as Value[];

export const sources = all<ReportSource>({ SUMMARY: 1, ASSIGNMENTS: 1, EXTENSIONS: 1, DOCUMENT: 1, RANKING: 1 });
export const sourceWords = worded('reports.source.', sources);
export const sourceTexts = worded('reports.sourceText.', sources);
export const sourceIcons: Record<ReportSource, IconName> = {
  SUMMARY: 'table_chart',
  ASSIGNMENTS: 'assignment',
  EXTENSIONS: 'more_time',
  DOCUMENT: 'description',
  RANKING: 'leaderboard',
};

export const cuts = all<StatisticsBy>({
  UNIT: 1,
  LEADER: 1,
  MONITOR: 1,
  SPECIALIST: 1,
  FIELD: 1,
  DOCUMENT_TYPE: 1,
  ISSUER: 1,
  DOCUMENT: 1,
  MONTH: 1,
  DEADLINE_KIND: 1,
  PART: 1,
});
export const cutWords = worded('reports.by.', cuts);

export const periods = all<ReportPeriod>({
  NONE: 1,
  ASK: 1,
  THIS_WEEK: 1,
  LAST_WEEK: 1,
  NEXT_WEEK: 1,
  THIS_MONTH: 1,
  LAST_MONTH: 1,
  NEXT_MONTH: 1,
  THIS_QUARTER: 1,
  LAST_QUARTER: 1,
  THIS_YEAR: 1,
  LAST_YEAR: 1,
});
export const periodWords = worded('reports.period.', periods);

export const questions = all<ReportQuestion>({ PERIOD: 1, AS_OF: 1, UNIT: 1, MONITOR: 1, DOCUMENT: 1 });
export const questionWords = worded('reports.asks.', questions);

export const populations = all<Population>({ ISSUED: 1, DUE: 1, CARRIED_AND_ISSUED: 1 });
export const populationWords = worded('reports.population.', populations);

export const bases = all<DeadlineBasis>({ EFFECTIVE: 1, ORIGINAL: 1 });
export const basisWords = worded('reports.judgedBy.', bases);

const figures = all<FigureKey>({
  TOTAL: 1,
  DONE: 1,
  DONE_ON_TIME: 1,
  DONE_LATE: 1,
  OPEN: 1,
  OPEN_IN_TERM: 1,
  OPEN_OVERDUE: 1,
  DONE_NO_DEADLINE: 1,
  OPEN_NO_DEADLINE: 1,
  WITHDRAWN: 1,
  WAITING: 1,
  UNACKNOWLEDGED: 1,
  RETURNED: 1,
  EXTENDED: 1,
  STARRED: 1,
  CARRIED_OVER: 1,
  CARRIED_OVER_OVERDUE: 1,
  UPDATED: 1,
  DUE_SOON: 1,
});
export const figureWords = worded('reports.figure.', figures);
/** What a list can be narrowed to; the rest is asked for by name. */
export const narrowingFigures: readonly FigureKey[] = [
  'OPEN_IN_TERM',
  'DUE_SOON',
  'OPEN_OVERDUE',
  'OPEN_NO_DEADLINE',
  'WAITING',
  'DONE_ON_TIME',
  'DONE_LATE',
  'DONE_NO_DEADLINE',
  'CARRIED_OVER',
  'CARRIED_OVER_OVERDUE',
  'WITHDRAWN',
];

/** Whom a report can be meant for, besides the Office. */
export type Reader = Exclude<Role, 'SYSTEM_ADMIN' | 'UNIT_ADMIN' | 'OFFICE_SPECIALIST' | 'OFFICE_HEAD'>;
export const readers = all<Reader>({ PROVINCIAL_LEADER: 1, UNIT_HEAD: 1, UNIT_SPECIALIST: 1, ANALYST: 1 });
export const readerWords = worded('reports.role.', readers);

export const formats = all<ReportFormat>({ DOCX: 1, XLSX: 1, PDF: 1, CSV: 1 });
export const formatWords = worded('reports.format.', formats);
export const formatIcons: Record<ReportFormat, IconName> = {
  DOCX: 'description',
  XLSX: 'table_chart',
  PDF: 'picture_as_pdf',
  CSV: 'csv',
};

export const alignments = all<ColumnAlign>({ LEFT: 1, CENTER: 1, RIGHT: 1 });
export const alignWords = worded('reports.align.', alignments);
