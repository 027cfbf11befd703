import type { AssignmentPart } from '../assignments';
import type { DocumentType } from '../directives';
import type { DeadlineBasis, FigureKey, Population, StatisticsBy } from '../statistics';

/** What a report is made of. */
export enum ReportSource {
  SUMMARY = 'SUMMARY',
  ASSIGNMENTS = 'ASSIGNMENTS',
  EXTENSIONS = 'EXTENSIONS',
  DOCUMENT = 'DOCUMENT',
  RANKING = 'RANKING',
}

/** Of which days a report is. */
export enum ReportPeriod {
  NONE = 'NONE',
  ASK = 'ASK',
  THIS_WEEK = 'THIS_WEEK',
  LAST_WEEK = 'LAST_WEEK',
  NEXT_WEEK = 'NEXT_WEEK',
  THIS_MONTH = 'THIS_MONTH',
  LAST_MONTH = 'LAST_MONTH',
  NEXT_MONTH = 'NEXT_MONTH',
  THIS_QUARTER = 'THIS_QUARTER',
  LAST_QUARTER = 'LAST_QUARTER',
  THIS_YEAR = 'THIS_YEAR',
  LAST_YEAR = 'LAST_YEAR',
}

/** What is asked of whoever opens a report. */
export enum ReportQuestion {
  PERIOD = 'PERIOD',
  AS_OF = 'AS_OF',
  UNIT = 'UNIT',
  DOCUMENT = 'DOCUMENT',
  MONITOR = 'MONITOR',
}

export enum ColumnAlign {
  LEFT = 'LEFT',
  CENTER = 'CENTER',
  RIGHT = 'RIGHT',
}

/** What stands in the cells of a column, and so how it is written in each kind of file. */
export enum ReportFieldKind {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  DATE = 'DATE',
  PERCENT = 'PERCENT',
  ORDINAL = 'ORDINAL',
}

export enum ReportFormat {
  DOCX = 'DOCX',
  XLSX = 'XLSX',
  PDF = 'PDF',
  CSV = 'CSV',
}

export enum ReportRowKind {
  GROUP = 'GROUP',
  ROW = 'ROW',
  SUBTOTAL = 'SUBTOTAL',
  TOTAL = 'TOTAL',
}

export interface ReportColumn {
  readonly field: string;
  readonly heading: string;
  /** The heading above this column and its neighbours of the same group. */
  readonly group?: string | null;
  /** In characters. */
  readonly width?: number | null;
  readonly align?: ColumnAlign | null;
}

export interface ReportSort {
  readonly field: string;
  readonly descending: boolean;
}

/** What narrows a report. What is left out does not. */
export interface ReportFilter {
  readonly part?: AssignmentPart | null;
  readonly population?: Population | null;
  readonly judgedBy?: DeadlineBasis | null;
  readonly unitIds?: readonly string[] | null;
  readonly monitorId?: string | null;
  readonly leaderId?: string | null;
  readonly fieldId?: string | null;
  readonly documentTypes?: readonly DocumentType[] | null;
  readonly issuerId?: string | null;
  readonly starred?: boolean | null;
  /** Any of these. */
  readonly figures?: readonly FigureKey[] | null;
  readonly unacknowledged?: boolean | null;
  readonly returned?: boolean | null;
  readonly extended?: boolean | null;
  /** In calendar days. */
  readonly minDaysLate?: number | null;
  /** Open, and due within so many calendar days of the as-of day. */
  readonly dueWithinDays?: number | null;
}

/** What stands around the table (Decree 30/2020, annex I). */
export interface ReportLayout {
  readonly title: string;
  readonly subtitle?: string | null;
  readonly legalBasis: readonly string[];
  readonly superior?: string | null;
  readonly issuer?: string | null;
  readonly place?: string | null;
  readonly signAuthority?: string | null;
  readonly signTitle?: string | null;
  readonly signName?: string | null;
  readonly recipients: readonly string[];
  readonly note?: string | null;
  readonly landscape: boolean;
  readonly showFormulas: boolean;
}

/** A report, as data: everything the Office decides about it without a programmer. */
export interface ReportDefinition {
  readonly source: ReportSource;
  /** What a row of a summary is; of summaries only. */
  readonly by?: StatisticsBy | null;
  readonly period: ReportPeriod;
  readonly asks: readonly ReportQuestion[];
  readonly filter: ReportFilter;
  readonly columns: readonly ReportColumn[];
  readonly groupBy: readonly string[];
  readonly subtotals: boolean;
  readonly grandTotal: boolean;
  readonly sort: readonly ReportSort[];
  readonly layout: ReportLayout;
}

/** What was answered by whoever opens a report, or is set in a schedule. Days are local. */
export interface ReportAnswers {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
  readonly unitId?: string | null;
  readonly documentId?: string | null;
  readonly monitorId?: string | null;
  /** A closed period: its figures as they were frozen. */
  readonly periodId?: string | null;
}
