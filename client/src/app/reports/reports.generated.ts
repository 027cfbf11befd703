/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which accounts. What is left out does not narrow. */
export type AccountFilter = {
  /** Only these, of those one may look up; 100 at most. */
  ids?: Array<string> | null | undefined;
  /** Only people with one of these roles (in `unitId`, if that is given). */
  roles?: Array<Role> | null | undefined;
  /** Part of the name, title or user name; accents may be left out. */
  text?: string | null | undefined;
  /** Only people with a role in that very unit; not in the units below it. */
  unitId?: string | null | undefined;
};

/** A form to fill in, sent before with `POST /files`. */
export type AddReportTemplateInput = {
  /** The .docx or .xlsx that was sent. */
  fileId: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** What to call it; one of the same name and kind takes the place of the one before. */
  name: string;
  /** For which report. */
  reportId: string;
};

/** The report to put away, or back. */
export type ArchiveReportInput = {
  /** True puts it away, false back. */
  archived: boolean;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** Which. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

/** A unit's part in a directive. */
export type AssignmentPart =
  /** Phối hợp: helps. */
  | 'COOPERATING'
  /** Chủ trì: answers for it. */
  | 'LEAD';

/** A report as it is to be. */
export type ChangeReportInput = {
  /** Who sees it, beside the Office. */
  audience: Array<Role>;
  /** What it is. */
  definition: ReportDefinitionInput;
  /** What it is for. */
  description?: string | null | undefined;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** Which. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** What to call it, up to 200 characters. */
  name: string;
};

/** Where the text of a cell stands. */
export type ColumnAlign =
  /** In the middle. */
  | 'CENTER'
  /** Left. */
  | 'LEFT'
  /** Right. */
  | 'RIGHT';

/** The report to copy. */
export type CopyReportInput = {
  /** Which. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** What to call it, up to 200 characters. */
  name: string;
};

/** A new report. */
export type CreateReportInput = {
  /** Who sees it, beside the Office. */
  audience: Array<Role>;
  /** What it is. */
  definition: ReportDefinitionInput;
  /** What it is for. */
  description?: string | null | undefined;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** What to call it, up to 200 characters. */
  name: string;
};

/** Which deadline judges. */
export type DeadlineBasis =
  /** Hạn hiện hành: as last decided. */
  | 'EFFECTIVE'
  /** Hạn ban đầu: as issued, whatever was extended since. */
  | 'ORIGINAL';

/** Which documents. What is left out does not narrow. */
export type DocumentFilter = {
  /** True: all directives complete. False: something is still open. */
  completed?: boolean | null | undefined;
  /** Only documents of this field. */
  fieldId?: string | null | undefined;
  /** Only these, of those the viewer may see; 100 at most. */
  ids?: Array<string> | null | undefined;
  /** Dated that day or later. */
  issuedFrom?: string | null | undefined;
  /** Dated that day or earlier. */
  issuedTo?: string | null | undefined;
  /** Only documents of this issuing unit. */
  issuerId?: string | null | undefined;
  /** Only documents of this leader in charge. */
  leaderId?: string | null | undefined;
  /** Words of the abstract, the number or the signatory; accents may be left out. */
  text?: string | null | undefined;
  /** Only these kinds. */
  types?: Array<DocumentType> | null | undefined;
};

/** The kinds of document of Decree 30/2020/NĐ-CP, and what was said at a meeting. */
export type DocumentType =
  /** Bản ghi nhớ */
  | 'BAN_GHI_NHO'
  /** Bản thỏa thuận */
  | 'BAN_THOA_THUAN'
  /** Báo cáo */
  | 'BAO_CAO'
  /** Biên bản */
  | 'BIEN_BAN'
  /** Chỉ thị */
  | 'CHI_THI'
  /** Chương trình */
  | 'CHUONG_TRINH'
  /** Công điện */
  | 'CONG_DIEN'
  /** Công văn */
  | 'CONG_VAN'
  /** Đề án */
  | 'DE_AN'
  /** Dự án */
  | 'DU_AN'
  /** Giấy giới thiệu */
  | 'GIAY_GIOI_THIEU'
  /** Giấy mời */
  | 'GIAY_MOI'
  /** Giấy nghỉ phép */
  | 'GIAY_NGHI_PHEP'
  /** Giấy ủy quyền */
  | 'GIAY_UY_QUYEN'
  /** Hợp đồng */
  | 'HOP_DONG'
  /** Hướng dẫn */
  | 'HUONG_DAN'
  /** Kế hoạch */
  | 'KE_HOACH'
  /** Nghị quyết */
  | 'NGHI_QUYET'
  /** Phiếu báo */
  | 'PHIEU_BAO'
  /** Phiếu chuyển */
  | 'PHIEU_CHUYEN'
  /** Phiếu gửi */
  | 'PHIEU_GUI'
  /** Phương án */
  | 'PHUONG_AN'
  /** Quyết định */
  | 'QUYET_DINH'
  /** Quy chế */
  | 'QUY_CHE'
  /** Quy định */
  | 'QUY_DINH'
  /** Thông báo */
  | 'THONG_BAO'
  /** Thông cáo */
  | 'THONG_CAO'
  /** Thư công */
  | 'THU_CONG'
  /** Tờ trình */
  | 'TO_TRINH'
  /** Ý kiến tại cuộc họp */
  | 'Y_KIEN_CUOC_HOP';

/** Everything that is counted (domain.md §5). */
export type FigureKey =
  /** Tồn đọng: open, and given in a year before that of the period (of the day, without one). A line of its own: also what the period does not take in. */
  | 'CARRIED_OVER'
  /** Of those carried over, the overdue ones. */
  | 'CARRIED_OVER_OVERDUE'
  /** Confirmed as done. */
  | 'DONE'
  /** Done; it was sent after the deadline. */
  | 'DONE_LATE'
  /** Done, without a deadline. */
  | 'DONE_NO_DEADLINE'
  /** Done; the result that was confirmed was sent by the deadline. */
  | 'DONE_ON_TIME'
  /** Of those in term, the ones still with the unit and due within 3 working days. */
  | 'DUE_SOON'
  /** Of the total, those extended at least once. */
  | 'EXTENDED'
  /** Not done. */
  | 'OPEN'
  /** Not done, and the deadline is to come; or a result was sent by it. */
  | 'OPEN_IN_TERM'
  /** Not done, without a deadline. */
  | 'OPEN_NO_DEADLINE'
  /** Not done, and past the deadline. */
  | 'OPEN_OVERDUE'
  /** Of the total, those returned at least once. */
  | 'RETURNED'
  /** Of the total, those the Office had starred. */
  | 'STARRED'
  /** All but those withdrawn: the six cells together. */
  | 'TOTAL'
  /** Of the open ones, those not taken on yet. */
  | 'UNACKNOWLEDGED'
  /** Of the open ones, those reported on within the last 15 days. */
  | 'UPDATED'
  /** Of the open ones, those whose result waits for the Office. */
  | 'WAITING'
  /** Withdrawn: outside the total. */
  | 'WITHDRAWN';

/** What a period takes in. */
export type Population =
  /** What was given in it, and what was given before and still open when it began. */
  | 'CARRIED_AND_ISSUED'
  /** What has its deadline in it. */
  | 'DUE'
  /** What was given to the unit in it. */
  | 'ISSUED';

/** What is answered to the questions of a report. */
export type ReportAnswersInput = {
  /** As of the end of this day. */
  asOf?: string | null | undefined;
  /** Of this document. */
  documentId?: string | null | undefined;
  /** The first day of the period. */
  from?: string | null | undefined;
  /** Of what this specialist of the Office monitors. */
  monitorId?: string | null | undefined;
  /** A closed period: its figures as they were frozen. */
  periodId?: string | null | undefined;
  /** The last day of the period. */
  to?: string | null | undefined;
  /** Of this unit with its parts. */
  unitId?: string | null | undefined;
};

/** A column of a report. */
export type ReportColumnInput = {
  /** Where its text stands; left out: as fits its field. */
  align?: ColumnAlign | null | undefined;
  /** Which field: `ReportField.id`. */
  field: string;
  /** The heading above this column and its neighbours of the same group. */
  group?: string | null | undefined;
  /** What stands above it, up to 200 characters. */
  heading: string;
  /** How wide, in characters, 3 to 120; left out: as fits its field. */
  width?: number | null | undefined;
};

/** A report, as data. */
export type ReportDefinitionInput = {
  /** What is asked of whoever opens it. */
  asks: Array<ReportQuestion>;
  /** What a row of a summary is; of summaries only. */
  by?: StatisticsBy | null | undefined;
  /** Its columns, 1 to 30. */
  columns: Array<ReportColumnInput>;
  /** What narrows it. */
  filter: ReportFilterInput;
  /** Whether it ends with the sums of all. */
  grandTotal: boolean;
  /** The fields whose values make groups, outermost first; two at most. */
  groupBy: Array<string>;
  /** What stands around the table. */
  layout: ReportLayoutInput;
  /** Of which days it is. */
  period: ReportPeriod;
  /** By what rows are sorted within their group; five at most. */
  sort: Array<ReportSortInput>;
  /** What it is made of. */
  source: ReportSource;
  /** Whether each group ends with its sums. */
  subtotals: boolean;
};

/** What stands in a column. */
export type ReportFieldKind =
  /** A day. */
  | 'DATE'
  /** A whole number. */
  | 'NUMBER'
  /** The number of the row. */
  | 'ORDINAL'
  /** A share, in hundredths with two decimals. */
  | 'PERCENT'
  /** Words. */
  | 'TEXT';

/** What narrows a report. What is left out does not. */
export type ReportFilterInput = {
  /** Only of documents of these types. */
  documentTypes?: Array<DocumentType> | null | undefined;
  /** Only what is open and due within so many calendar days of the as-of day. */
  dueWithinDays?: number | null | undefined;
  /** Only what was extended, or only what was not. */
  extended?: boolean | null | undefined;
  /** Only of this field. */
  fieldId?: string | null | undefined;
  /** Only what any of these figures counts. */
  figures?: Array<FigureKey> | null | undefined;
  /** Only of documents that this unit issued. */
  issuerId?: string | null | undefined;
  /** By which deadline; left out: the effective one. */
  judgedBy?: DeadlineBasis | null | undefined;
  /** Only what this leader directs. */
  leaderId?: string | null | undefined;
  /** Only what is at least so many calendar days late. */
  minDaysLate?: number | null | undefined;
  /** Only what this specialist of the Office monitors. */
  monitorId?: string | null | undefined;
  /** Only lead or only cooperating ones; left out: lead. */
  part?: AssignmentPart | null | undefined;
  /** What belongs in a period; left out: what was issued in it. */
  population?: Population | null | undefined;
  /** Only what was returned at least once, or only what was not. */
  returned?: boolean | null | undefined;
  /** Only starred ones, or only others. */
  starred?: boolean | null | undefined;
  /** Only what waits to be acknowledged, or only other. */
  unacknowledged?: boolean | null | undefined;
  /** Only of these units with their parts. */
  unitIds?: Array<string> | null | undefined;
};

/** A kind of file. */
export type ReportFormat =
  /** Text with commas, UTF-8. */
  | 'CSV'
  /** Word. */
  | 'DOCX'
  /** PDF. */
  | 'PDF'
  /** Excel. */
  | 'XLSX';

/** What stands around the table, and on what paper (Decree 30/2020, annex I). */
export type ReportLayoutInput = {
  /** Cơ quan ban hành. */
  issuer?: string | null | undefined;
  /** Whether the paper lies on its side. */
  landscape: boolean;
  /** Căn cứ: each on a line of its own. */
  legalBasis: Array<string>;
  /** What stands under the table. */
  note?: string | null | undefined;
  /** The place of place and date. */
  place?: string | null | undefined;
  /** Nơi nhận: each on a line of its own. */
  recipients: Array<string>;
  /** Whether the formulas of its rates stand under the table. */
  showFormulas: boolean;
  /** `TL. CHỦ TỊCH`: by whose authority it is signed. */
  signAuthority?: string | null | undefined;
  /** The name of who signs. */
  signName?: string | null | undefined;
  /** The title of who signs. */
  signTitle?: string | null | undefined;
  /** A line under the title; the period follows by itself. */
  subtitle?: string | null | undefined;
  /** Cơ quan chủ quản, above the issuer. */
  superior?: string | null | undefined;
  /** The title, up to 300 characters. */
  title: string;
};

/** Of which days a report is, from the day on which it is made. */
export type ReportPeriod =
  /** Whoever opens it says. */
  | 'ASK'
  /** The month before. */
  | 'LAST_MONTH'
  /** The quarter before. */
  | 'LAST_QUARTER'
  /** The week before. */
  | 'LAST_WEEK'
  /** The year before. */
  | 'LAST_YEAR'
  /** The month after. */
  | 'NEXT_MONTH'
  /** The week after. */
  | 'NEXT_WEEK'
  /** Of all days. */
  | 'NONE'
  /** The month. */
  | 'THIS_MONTH'
  /** The quarter. */
  | 'THIS_QUARTER'
  /** Monday to Sunday. */
  | 'THIS_WEEK'
  /** The year. */
  | 'THIS_YEAR';

/** What is asked of whoever opens a report. */
export type ReportQuestion =
  /** As of the end of which day; left out: the last of the period, today at the latest. */
  | 'AS_OF'
  /** Of which document; must be answered where the source is `DOCUMENT`. */
  | 'DOCUMENT'
  /** Of what which specialist of the Office monitors; left out: all. */
  | 'MONITOR'
  /** From which day to which; must be answered where the period is `ASK`. */
  | 'PERIOD'
  /** Of which unit with its parts; left out: all. */
  | 'UNIT';

/** What a row of a report is. */
export type ReportRowKind =
  /** The heading of a group; it has fewer cells than there are columns, and the last spans what is left. */
  | 'GROUP'
  /** A row. */
  | 'ROW'
  /** The sums of a group. */
  | 'SUBTOTAL'
  /** The sums of all. */
  | 'TOTAL';

/** By what rows are sorted. */
export type ReportSortInput = {
  /** Whether the largest comes first. */
  descending: boolean;
  /** Which field. */
  field: string;
};

/** What a report is made of. */
export type ReportSource =
  /** Nhiệm vụ: a row for each. */
  | 'ASSIGNMENTS'
  /** The directives of one document. */
  | 'DOCUMENT'
  /** Gia hạn: a row for each. */
  | 'EXTENSIONS'
  /** Units by the points of the score rule in force. */
  | 'RANKING'
  /** Counts: a row for each of what they are cut by. */
  | 'SUMMARY';

/** What a person is in a unit. A person may be several things. */
export type Role =
  /** Reads the whole province, never writes. */
  | 'ANALYST'
  /** Lãnh đạo Văn phòng: names monitors, confirms, withdraws. */
  | 'OFFICE_HEAD'
  /** Chuyên viên Văn phòng: enters documents, monitors directives. */
  | 'OFFICE_SPECIALIST'
  /** Lãnh đạo UBND tỉnh: sees the whole province, and urges units. */
  | 'PROVINCIAL_LEADER'
  /** Units, accounts, settings. */
  | 'SYSTEM_ADMIN'
  /** Manages the accounts of the unit and its parts. */
  | 'UNIT_ADMIN'
  /** Lãnh đạo đơn vị: answers for what the unit and its parts owe. */
  | 'UNIT_HEAD'
  /** Chuyên viên đơn vị: works on what was delegated to them. */
  | 'UNIT_SPECIALIST';

/** What the rows of a table are. */
export type StatisticsBy =
  /** How the deadline was set. */
  | 'DEADLINE_KIND'
  /** Documents, the latest first. */
  | 'DOCUMENT'
  /** Kinds of document. */
  | 'DOCUMENT_TYPE'
  /** Fields of the directive. */
  | 'FIELD'
  /** Issuing authorities. */
  | 'ISSUER'
  /** Leaders in charge of the directive. */
  | 'LEADER'
  /** Specialists of the Office who monitored it. */
  | 'MONITOR'
  /** Months in which it was given; with the population DUE, of the deadline. */
  | 'MONTH'
  /** Leading and cooperating. */
  | 'PART'
  /** Whom the unit delegated it to. */
  | 'SPECIALIST'
  /** Units, each with its parts. */
  | 'UNIT';

/** Which units. What is left out does not narrow. */
export type UnitFilter = {
  /** Only these, 500 at most. */
  ids?: Array<string> | null | undefined;
  /** Only these kinds. */
  kinds?: Array<UnitKind> | null | undefined;
  /** Only units that exist on that day. */
  openOn?: string | null | undefined;
  /** Matched against any name, code, initials or unaccented words, best first. */
  text?: string | null | undefined;
  /** Only this unit and what is below it. */
  within?: string | null | undefined;
};

/** What a unit is. The levels of the tree are free: a kind says nothing about the place in it. */
export type UnitKind =
  /** A body beside the departments: central agencies, enterprises, unions. */
  | 'AGENCY'
  /** Sở, ban, ngành. */
  | 'DEPARTMENT'
  /** A part of another unit: phòng, chi cục, trung tâm. */
  | 'DIVISION'
  /** A commune, ward or special zone. */
  | 'LOCALITY'
  /** Anything else, such as the province itself. */
  | 'OTHER'
  /** Văn phòng UBND tỉnh: enters, monitors, confirms. */
  | 'PROVINCIAL_OFFICE';

/** The template to put away, or back. */
export type WithdrawReportTemplateInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** Which. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** True puts it away, false back. */
  withdrawn: boolean;
};

export type ReportPersonFragment = { __typename: 'Person', id: string, displayName: string };

export type ReportLayoutFieldsFragment = { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean };

export type ReportDefinitionFieldsFragment = { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } };

export type ReportTemplateFieldsFragment = { __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } };

export type ReportFieldsFragment = { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> };

export type ReportListedFragment = { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, lastRun: { __typename: 'ReportRun', id: string, finishedAt: string | null } | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> };

export type ReportViewFieldsFragment = { __typename: 'ReportView', title: string, subtitle: string | null, asOf: string, at: string, periodWords: string | null, rowCount: number, truncated: boolean, addsUp: boolean, notes: Array<string>, formulaVersion: number, snapshotHash: string | null, headings: Array<Array<{ __typename: 'ReportHeading', text: string, colspan: number, rowspan: number, align: Types.ColumnAlign }>>, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, width: number | null, align: Types.ColumnAlign | null }>, rows: Array<{ __typename: 'ReportViewRow', kind: Types.ReportRowKind, level: number, cells: Array<{ __typename: 'ReportCell', text: string, number: number | null, assignmentId: string | null, documentId: string | null }> }> };

export type ReportsQueryVariables = Exact<{
  withArchived?: boolean | null | undefined;
}>;


export type ReportsQuery = { reports: Array<{ __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, lastRun: { __typename: 'ReportRun', id: string, finishedAt: string | null } | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> }> };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> } | null };

export type ReportShownQueryVariables = Exact<{
  id: string;
  answers?: Types.ReportAnswersInput | null | undefined;
}>;


export type ReportShownQuery = { reportPreview: { __typename: 'ReportView', title: string, subtitle: string | null, asOf: string, at: string, periodWords: string | null, rowCount: number, truncated: boolean, addsUp: boolean, notes: Array<string>, formulaVersion: number, snapshotHash: string | null, headings: Array<Array<{ __typename: 'ReportHeading', text: string, colspan: number, rowspan: number, align: Types.ColumnAlign }>>, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, width: number | null, align: Types.ColumnAlign | null }>, rows: Array<{ __typename: 'ReportViewRow', kind: Types.ReportRowKind, level: number, cells: Array<{ __typename: 'ReportCell', text: string, number: number | null, assignmentId: string | null, documentId: string | null }> }> } };

export type ReportPreviewQueryVariables = Exact<{
  id?: string | null | undefined;
  definition: Types.ReportDefinitionInput;
  answers?: Types.ReportAnswersInput | null | undefined;
}>;


export type ReportPreviewQuery = { reportPreview: { __typename: 'ReportView', title: string, subtitle: string | null, asOf: string, at: string, periodWords: string | null, rowCount: number, truncated: boolean, addsUp: boolean, notes: Array<string>, formulaVersion: number, snapshotHash: string | null, headings: Array<Array<{ __typename: 'ReportHeading', text: string, colspan: number, rowspan: number, align: Types.ColumnAlign }>>, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, width: number | null, align: Types.ColumnAlign | null }>, rows: Array<{ __typename: 'ReportViewRow', kind: Types.ReportRowKind, level: number, cells: Array<{ __typename: 'ReportCell', text: string, number: number | null, assignmentId: string | null, documentId: string | null }> }> } };

export type ReportFieldListQueryVariables = Exact<{
  source: Types.ReportSource;
  by?: Types.StatisticsBy | null | undefined;
}>;


export type ReportFieldListQuery = { reportFields: Array<{ __typename: 'ReportField', id: string, name: string, kind: Types.ReportFieldKind, groupable: boolean, totals: boolean, words: string | null }> };

export type ReportPlaceholdersQueryVariables = Exact<{
  reportId: string;
}>;


export type ReportPlaceholdersQuery = { reportTemplatePlaceholders: Array<{ __typename: 'TemplatePlaceholder', name: string, words: string, example: string }> };

export type ReportUnitOptionsQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  first?: number;
}>;


export type ReportUnitOptionsQuery = { units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, shortName: string, code: string }> } };

export type ReportPeopleOptionsQueryVariables = Exact<{
  filter?: Types.AccountFilter | null | undefined;
  first?: number;
}>;


export type ReportPeopleOptionsQuery = { accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string, title: string }> } };

export type ReportDocumentOptionsQueryVariables = Exact<{
  filter?: Types.DocumentFilter | null | undefined;
  first?: number;
}>;


export type ReportDocumentOptionsQuery = { documents: { __typename: 'DirectiveDocumentConnection', nodes: Array<{ __typename: 'DirectiveDocument', id: string, numberSymbol: string, abstract: string }> } };

export type ReportClosedPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportClosedPeriodsQuery = { closedPeriods: { __typename: 'ClosedPeriodConnection', nodes: Array<{ __typename: 'ClosedPeriod', id: string, name: string }> } };

export type ReportSubjectFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportSubjectFieldsQuery = { fields: Array<{ __typename: 'Field', id: string, name: string }> };

export type ReportNamesQueryVariables = Exact<{
  units: Array<string> | string;
  hasUnits: boolean;
  people: Array<string> | string;
  hasPeople: boolean;
  document: string;
  hasDocument: boolean;
}>;


export type ReportNamesQuery = { units?: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, shortName: string }> }, accounts?: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string }> }, document?: { __typename: 'DirectiveDocument', id: string, numberSymbol: string } | null };

export type CreateReportMutationVariables = Exact<{
  input: Types.CreateReportInput;
}>;


export type CreateReportMutation = { createReport:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> }
    | { __typename: 'StaleVersion', message: string }
   };

export type ChangeReportMutationVariables = Exact<{
  input: Types.ChangeReportInput;
}>;


export type ChangeReportMutation = { changeReport:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> }
    | { __typename: 'StaleVersion', message: string, current: number, changedByOther: string | null }
   };

export type CopyReportMutationVariables = Exact<{
  input: Types.CopyReportInput;
}>;


export type CopyReportMutation = { copyReport:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> }
    | { __typename: 'StaleVersion', message: string }
   };

export type ArchiveReportMutationVariables = Exact<{
  input: Types.ArchiveReportInput;
}>;


export type ArchiveReportMutation = { archiveReport:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Report', id: string, version: number, code: string, name: string, description: string | null, builtIn: boolean, archived: boolean, audience: Array<Types.Role>, viewerMayEdit: boolean, changedAt: string | null, changedBy: { __typename: 'Person', id: string, displayName: string } | null, definition: { __typename: 'ReportDefinition', source: Types.ReportSource, by: Types.StatisticsBy | null, period: Types.ReportPeriod, asks: Array<Types.ReportQuestion>, groupBy: Array<string>, subtotals: boolean, grandTotal: boolean, filter: { __typename: 'ReportFilter', part: Types.AssignmentPart | null, population: Types.Population | null, judgedBy: Types.DeadlineBasis | null, unitIds: Array<string> | null, monitorId: string | null, leaderId: string | null, fieldId: string | null, documentTypes: Array<Types.DocumentType> | null, issuerId: string | null, starred: boolean | null, figures: Array<Types.FigureKey> | null, unacknowledged: boolean | null, returned: boolean | null, extended: boolean | null, minDaysLate: number | null, dueWithinDays: number | null }, columns: Array<{ __typename: 'ReportColumn', field: string, heading: string, group: string | null, width: number | null, align: Types.ColumnAlign | null }>, sort: Array<{ __typename: 'ReportSort', field: string, descending: boolean }>, layout: { __typename: 'ReportLayout', title: string, subtitle: string | null, legalBasis: Array<string>, superior: string | null, issuer: string | null, place: string | null, signAuthority: string | null, signTitle: string | null, signName: string | null, recipients: Array<string>, note: string | null, landscape: boolean, showFormulas: boolean } }, templates: Array<{ __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }> }
    | { __typename: 'StaleVersion', message: string }
   };

export type AddReportTemplateMutationVariables = Exact<{
  input: Types.AddReportTemplateInput;
}>;


export type AddReportTemplateMutation = { addReportTemplate:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'StaleVersion', message: string }
   };

export type WithdrawReportTemplateMutationVariables = Exact<{
  input: Types.WithdrawReportTemplateInput;
}>;


export type WithdrawReportTemplateMutation = { withdrawReportTemplate:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReportTemplate', id: string, version: number, reportId: string, name: string, format: Types.ReportFormat, fileName: string, size: number, number: number, uploadedAt: string, current: boolean, withdrawn: boolean, url: string, uploadedBy: { __typename: 'Person', id: string, displayName: string } }
    | { __typename: 'StaleVersion', message: string }
   };

export const ReportPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<ReportPersonFragment, unknown>;
export const ReportLayoutFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}}]} as unknown as DocumentNode<ReportLayoutFieldsFragment, unknown>;
export const ReportDefinitionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}}]} as unknown as DocumentNode<ReportDefinitionFieldsFragment, unknown>;
export const ReportTemplateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<ReportTemplateFieldsFragment, unknown>;
export const ReportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ReportFieldsFragment, unknown>;
export const ReportListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}},{"kind":"Field","name":{"kind":"Name","value":"lastRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}}]} as unknown as DocumentNode<ReportListedFragment, unknown>;
export const ReportViewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"periodWords"}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"colspan"}},{"kind":"Field","name":{"kind":"Name","value":"rowspan"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotHash"}}]}}]} as unknown as DocumentNode<ReportViewFieldsFragment, unknown>;
export const ReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withArchived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportListed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}},{"kind":"Field","name":{"kind":"Name","value":"lastRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const ReportShownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportShown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAnswersInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"periodWords"}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"colspan"}},{"kind":"Field","name":{"kind":"Name","value":"rowspan"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotHash"}}]}}]} as unknown as DocumentNode<ReportShownQuery, ReportShownQueryVariables>;
export const ReportPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"definition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinitionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAnswersInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"definition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"definition"}}},{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"periodWords"}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"colspan"}},{"kind":"Field","name":{"kind":"Name","value":"rowspan"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotHash"}}]}}]} as unknown as DocumentNode<ReportPreviewQuery, ReportPreviewQueryVariables>;
export const ReportFieldListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportFieldList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"groupable"}},{"kind":"Field","name":{"kind":"Name","value":"totals"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<ReportFieldListQuery, ReportFieldListQueryVariables>;
export const ReportPlaceholdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportPlaceholders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportTemplatePlaceholders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}}]} as unknown as DocumentNode<ReportPlaceholdersQuery, ReportPlaceholdersQueryVariables>;
export const ReportUnitOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportUnitOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReportUnitOptionsQuery, ReportUnitOptionsQueryVariables>;
export const ReportPeopleOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportPeopleOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ReportPeopleOptionsQuery, ReportPeopleOptionsQueryVariables>;
export const ReportDocumentOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportDocumentOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}}]}}]}}]}}]} as unknown as DocumentNode<ReportDocumentOptionsQuery, ReportDocumentOptionsQueryVariables>;
export const ReportClosedPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportClosedPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReportClosedPeriodsQuery, ReportClosedPeriodsQueryVariables>;
export const ReportSubjectFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportSubjectFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportSubjectFieldsQuery, ReportSubjectFieldsQueryVariables>;
export const ReportNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"units"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasUnits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasPeople"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasDocument"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"units"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasUnits"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasPeople"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasDocument"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}}]}}]}}]} as unknown as DocumentNode<ReportNamesQuery, ReportNamesQueryVariables>;
export const CreateReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}}]} as unknown as DocumentNode<CreateReportMutation, CreateReportMutationVariables>;
export const ChangeReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","alias":{"kind":"Name","value":"changedByOther"},"name":{"kind":"Name","value":"changedBy"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}}]} as unknown as DocumentNode<ChangeReportMutation, ChangeReportMutationVariables>;
export const CopyReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}}]} as unknown as DocumentNode<CopyReportMutation, CopyReportMutationVariables>;
export const ArchiveReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLayoutFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"superior"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"signTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signName"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"landscape"}},{"kind":"Field","name":{"kind":"Name","value":"showFormulas"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unitIds"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"minDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"align"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"subtotals"}},{"kind":"Field","name":{"kind":"Name","value":"grandTotal"}},{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLayoutFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}}]}}]} as unknown as DocumentNode<ArchiveReportMutation, ArchiveReportMutationVariables>;
export const AddReportTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddReportTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddReportTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addReportTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AddReportTemplateMutation, AddReportTemplateMutationVariables>;
export const WithdrawReportTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReportTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReportTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReportTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportTemplateFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportTemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<WithdrawReportTemplateMutation, WithdrawReportTemplateMutationVariables>;