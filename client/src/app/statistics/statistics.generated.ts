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

/** A unit's part in a directive. */
export type AssignmentPart =
  /** Phối hợp: helps. */
  | 'COOPERATING'
  /** Chủ trì: answers for it. */
  | 'LEAD';

/** Where an assignment stands. Whether it is in term or overdue is not a status: see `timeliness`. */
export type AssignmentStatus =
  /** Chờ tiếp nhận. */
  | 'ASSIGNED'
  /** Hoàn thành. */
  | 'COMPLETED'
  /** Từ chối tiếp nhận. */
  | 'DECLINED'
  /** Dự thảo: its document is not issued yet. */
  | 'DRAFT'
  /** Đang thực hiện. */
  | 'IN_PROGRESS'
  /** Chờ xác nhận. */
  | 'SUBMITTED'
  /** Đã thu hồi. */
  | 'WITHDRAWN';

/** Which deadline judges. */
export type DeadlineBasis =
  /** Hạn hiện hành: as last decided. */
  | 'EFFECTIVE'
  /** Hạn ban đầu: as issued, whatever was extended since. */
  | 'ORIGINAL';

/** How a deadline was set. */
export type DeadlineKind =
  /** A date. */
  | 'DATE'
  /** Thường xuyên: no date; apart in every count. */
  | 'NONE'
  /** A month, quarter or year: its last day is the deadline. */
  | 'PERIOD'
  /** Again and again, by an RFC 5545 rule. */
  | 'RECURRING'
  /** So many working days after issue. */
  | 'WORKING_DAYS';

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

/** Which requests for explanation. What is left out does not narrow. */
export type InquiryFilter = {
  /** First asked that day or later. */
  askedFrom?: string | null | undefined;
  /** First asked that day or earlier. */
  askedTo?: string | null | undefined;
  /** Only of this assignment. */
  assignmentId?: string | null | undefined;
  /** Only open ones past their day; false: only all others. */
  overdue?: boolean | null | undefined;
  /** Only these. */
  states?: Array<InquiryState> | null | undefined;
  /** Only what these units were asked, or parts of them. */
  unitIds?: Array<string> | null | undefined;
};

/** Where a request for explanation stands. */
export type InquiryState =
  /** Đã giải trình: whoever asked closes it or asks again. */
  | 'ANSWERED'
  /** Đã kết thúc. */
  | 'CLOSED'
  /** Chờ đơn vị giải trình. */
  | 'OPEN';

/** What a period takes in. */
export type Population =
  /** What was given in it, and what was given before and still open when it began. */
  | 'CARRIED_AND_ISSUED'
  /** What has its deadline in it. */
  | 'DUE'
  /** What was given to the unit in it. */
  | 'ISSUED';

/** A rate, by what is divided by what. Due: done with a deadline, and open overdue. */
export type RateFormula =
  /** Done / total. */
  | 'COMPLETION_OF_ALL'
  /** Done with a deadline / due. */
  | 'COMPLETION_OF_DUE'
  /** Done on time / total. */
  | 'ON_TIME_OF_ALL'
  /** Done on time / done. */
  | 'ON_TIME_OF_DONE'
  /** Done on time / due. */
  | 'ON_TIME_OF_DUE'
  /** Open overdue / total. */
  | 'OVERDUE_OF_ALL'
  /** Open overdue / open. */
  | 'OVERDUE_OF_OPEN'
  /** Reported on within the last 15 days / open. */
  | 'UPDATED_OF_OPEN';

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

/** What changed between the end of one day and the day of the figures. */
export type StatisticsMoveKey =
  /** Open overdue now, and was not then. */
  | 'BECAME_OVERDUE'
  /** Done now, and was not then. */
  | 'DONE'
  /** Extended since. */
  | 'EXTENDED'
  /** Given since. */
  | 'ISSUED'
  /** Was open overdue then, and is not now: done, withdrawn or given more time. */
  | 'OVERDUE_CLEARED'
  /** Returned since. */
  | 'RETURNED';

/** What is counted, of what the viewer may see. What is left out does not narrow. Leader, field and document are as they are now; everything else is as it was on the day. */
export type StatisticsScope = {
  /** As of the end of that day; as of now if left out. */
  asOf?: string | null | undefined;
  /** Only with deadlines set in these ways. */
  deadlineKinds?: Array<DeadlineKind> | null | undefined;
  /** Only what was delegated to this person. */
  delegateId?: string | null | undefined;
  /** Only of this document. */
  documentId?: string | null | undefined;
  /** Only of these kinds of document. */
  documentTypes?: Array<DocumentType> | null | undefined;
  /** Only of this field. */
  fieldId?: string | null | undefined;
  /** The first day of the period. */
  from?: string | null | undefined;
  /** Only of documents of this authority. */
  issuerId?: string | null | undefined;
  /** Which deadline judges. */
  judgedBy?: DeadlineBasis;
  /** Only what this leader is in charge of. */
  leaderId?: string | null | undefined;
  /** Only what this specialist of the Office monitored. */
  monitorId?: string | null | undefined;
  /** Leading ones unless said otherwise; null for both. */
  part?: AssignmentPart | null | undefined;
  /** What the period takes in. */
  population?: Population;
  /** Only what the Office had starred; false: only what it had not. */
  starred?: boolean | null | undefined;
  /** The last day of the period. */
  to?: string | null | undefined;
  /** Only of these units, 500 at most. */
  unitIds?: Array<string> | null | undefined;
  /** Whether the parts of those units count too. */
  withSubUnits?: boolean | null | undefined;
};

/** How far the points of a trend are apart. */
export type TrendStep =
  /** As of the end of each month. */
  | 'MONTH'
  /** As of the end of each Sunday. */
  | 'WEEK';

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

export type FigureRowFragment = { __typename: 'StatisticsRow', key: string, label: string, hasParts: boolean, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, figures: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, original: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, rates: Array<{ __typename: 'Rate', formula: Types.RateFormula, numerator: number, denominator: number, percent: number | null }> };

export type StatisticsQueryVariables = Exact<{
  scope: Types.StatisticsScope;
  by?: Types.StatisticsBy | null | undefined;
  parent?: string | null | undefined;
}>;


export type StatisticsQuery = { statistics: { __typename: 'Statistics', asOf: string, at: string, formulaVersion: number, addsUp: boolean, truncated: boolean, total: { __typename: 'StatisticsRow', key: string, label: string, hasParts: boolean, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, figures: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, original: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, rates: Array<{ __typename: 'Rate', formula: Types.RateFormula, numerator: number, denominator: number, percent: number | null }> }, rows: Array<{ __typename: 'StatisticsRow', key: string, label: string, hasParts: boolean, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, figures: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, original: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, rates: Array<{ __typename: 'Rate', formula: Types.RateFormula, numerator: number, denominator: number, percent: number | null }> }>, formulas: Array<{ __typename: 'RateFormulaText', formula: Types.RateFormula, name: string, words: string }> } };

export type StatisticsTrendQueryVariables = Exact<{
  scope: Types.StatisticsScope;
  step: Types.TrendStep;
  count: number;
}>;


export type StatisticsTrendQuery = { statisticsTrend: Array<{ __typename: 'TrendPoint', on: string, figures: Array<{ __typename: 'Figure', key: Types.FigureKey, count: number }>, rates: Array<{ __typename: 'Rate', formula: Types.RateFormula, numerator: number, denominator: number, percent: number | null }> }> };

export type StatisticsMovesQueryVariables = Exact<{
  scope: Types.StatisticsScope;
  since: string;
}>;


export type StatisticsMovesQuery = { statisticsMoves: Array<{ __typename: 'StatisticsMove', key: Types.StatisticsMoveKey, count: number }> };

export type CountedRowFragment = { __typename: 'CountedAssignment', id: string, documentId: string, documentNumber: string, issuedOn: string, directiveText: string, part: Types.AssignmentPart, status: Types.AssignmentStatus, dueOn: string | null, dueTime: string | null, originalDueOn: string | null, cell: Types.FigureKey, daysLate: number | null, submittedAt: string | null, monitorName: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string } };

export type CountedListQueryVariables = Exact<{
  scope: Types.StatisticsScope;
  figure: Types.FigureKey;
  by?: Types.StatisticsBy | null | undefined;
  key?: string | null | undefined;
  parent?: string | null | undefined;
  move?: Types.StatisticsMoveKey | null | undefined;
  since?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CountedListQuery = { countedAssignments: { __typename: 'CountedConnection', totalCount: number, nodes: Array<{ __typename: 'CountedAssignment', id: string, documentId: string, documentNumber: string, issuedOn: string, directiveText: string, part: Types.AssignmentPart, status: Types.AssignmentStatus, dueOn: string | null, dueTime: string | null, originalDueOn: string | null, cell: Types.FigureKey, daysLate: number | null, submittedAt: string | null, monitorName: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StatisticsInquiriesQueryVariables = Exact<{
  filter?: Types.InquiryFilter | null | undefined;
}>;


export type StatisticsInquiriesQuery = { inquiryCounts: { __typename: 'InquiryCounts', asked: number, answered: number, answeredLate: number, open: number, overdue: number } };

export type StatisticsNamesQueryVariables = Exact<{
  units?: Array<string> | string | null | undefined;
  hasUnits: boolean;
  people?: Array<string> | string | null | undefined;
  hasPeople: boolean;
  document: string;
  hasDocument: boolean;
  hasField: boolean;
}>;


export type StatisticsNamesQuery = { units?: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, shortName: string }> }, accounts?: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string }> }, document?: { __typename: 'DirectiveDocument', id: string, numberSymbol: string } | null, fields?: Array<{ __typename: 'Field', id: string, name: string }> };

export type StatisticsFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsFieldsQuery = { fields: Array<{ __typename: 'Field', id: string, name: string }> };

export type StatisticsUnitOptionsQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  first?: number;
}>;


export type StatisticsUnitOptionsQuery = { units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, shortName: string, code: string }> } };

export type StatisticsPeopleOptionsQueryVariables = Exact<{
  filter?: Types.AccountFilter | null | undefined;
  first?: number;
}>;


export type StatisticsPeopleOptionsQuery = { accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string, title: string }> } };

export type StatisticsDocumentOptionsQueryVariables = Exact<{
  filter?: Types.DocumentFilter | null | undefined;
  first?: number;
}>;


export type StatisticsDocumentOptionsQuery = { documents: { __typename: 'DirectiveDocumentConnection', nodes: Array<{ __typename: 'DirectiveDocument', id: string, numberSymbol: string, abstract: string }> } };

export const FigureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasParts"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"original"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<FigureRowFragment, unknown>;
export const CountedRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountedAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directiveText"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueTime"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"monitorName"}}]}}]} as unknown as DocumentNode<CountedRowFragment, unknown>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsBy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"parentUnitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"formulaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formulas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasParts"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"original"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const StatisticsTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrendStep"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"count"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statisticsTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"count"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsTrendQuery, StatisticsTrendQueryVariables>;
export const StatisticsMovesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsMoves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statisticsMoves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<StatisticsMovesQuery, StatisticsMovesQueryVariables>;
export const CountedListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountedList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsBy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"move"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsMoveKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countedAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"figure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figure"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"parentUnitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parent"}}},{"kind":"Argument","name":{"kind":"Name","value":"move"},"value":{"kind":"Variable","name":{"kind":"Name","value":"move"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountedAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directiveText"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueTime"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"monitorName"}}]}}]} as unknown as DocumentNode<CountedListQuery, CountedListQueryVariables>;
export const StatisticsInquiriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsInquiries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InquiryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquiryCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredLate"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<StatisticsInquiriesQuery, StatisticsInquiriesQueryVariables>;
export const StatisticsNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"units"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasUnits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasPeople"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasDocument"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasField"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"units"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasUnits"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasPeople"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasDocument"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasField"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StatisticsNamesQuery, StatisticsNamesQueryVariables>;
export const StatisticsFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StatisticsFieldsQuery, StatisticsFieldsQueryVariables>;
export const StatisticsUnitOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsUnitOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsUnitOptionsQuery, StatisticsUnitOptionsQueryVariables>;
export const StatisticsPeopleOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsPeopleOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsPeopleOptionsQuery, StatisticsPeopleOptionsQueryVariables>;
export const StatisticsDocumentOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsDocumentOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"ISSUED_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsDocumentOptionsQuery, StatisticsDocumentOptionsQueryVariables>;