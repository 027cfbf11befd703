/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whose turn it is. */
export type Court =
  /** Văn phòng: checks a result, answers a refusal, decides on more time. */
  | 'OFFICE'
  /** Đơn vị: at work on it. */
  | 'UNIT'
  /** Chờ tiếp nhận: issued, and not taken on yet. */
  | 'WAITING';

/** What a day counts as. */
export type ExplainedDayKind =
  /** Ngày nghỉ lễ, Tết. */
  | 'HOLIDAY'
  /** Nghỉ bù. */
  | 'IN_LIEU'
  /** Thứ Bảy, Chủ nhật. */
  | 'WEEKEND'
  /** A day of the week-end that is worked instead. */
  | 'WORKED_SATURDAY'
  /** Ngày làm việc. */
  | 'WORKING';

/** What a step of an explanation is about. */
export type ExplanationStepKind =
  /** The days of a term, counted. */
  | 'COUNT'
  /** The deadline was moved. */
  | 'MOVED'
  /** What it comes to today. */
  | 'NOW'
  /** A result was sent back, recalled, or opened again. */
  | 'RETURNED'
  /** The words of the deadline, and how they were read. */
  | 'RULE'
  /** A result was sent. */
  | 'SENT'
  /** A request for more time waits. */
  | 'WAITING';

/** In term, overdue and the rest: derived from status and dates, never stored. */
export type TimelinessState =
  /** Trễ hạn. */
  | 'DONE_LATE'
  /** Hoàn thành, không thời hạn. */
  | 'DONE_NO_DEADLINE'
  /** Đúng hạn: the result confirmed was sent in time, whenever it was confirmed. */
  | 'DONE_ON_TIME'
  /** Sắp đến hạn: within three working days. */
  | 'DUE_SOON'
  /** Trong hạn. */
  | 'IN_TERM'
  /** Không thời hạn, thường xuyên. */
  | 'NO_DEADLINE'
  /** Quá hạn. */
  | 'OVERDUE'
  /** Đã thu hồi: in no count. */
  | 'WITHDRAWN';

export type CourtFragment = { __typename: 'AssignmentCourt', now: Types.Court | null, since: string, unitDays: number, officeDays: number, waitingDays: number, spans: Array<{ __typename: 'CourtSpan', court: Types.Court, from: string, to: string | null }> };

export type ExplainAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type ExplainAssignmentQuery = { assignment: { __typename: 'Assignment', id: string, directive: { __typename: 'Directive', id: string, text: string, document: { __typename: 'DirectiveDocument', id: string, numberSymbol: string } }, unit: { __typename: 'Unit', id: string, shortName: string }, deadline: { __typename: 'Deadline', on: string | null, words: string }, timeliness: { __typename: 'Timeliness', state: Types.TimelinessState, daysLate: number | null, workingDaysLeft: number | null }, explanation: { __typename: 'Explanation', verdict: { __typename: 'ExplanationVerdict', words: string }, sentIfToday: { __typename: 'SentIfToday', onTime: boolean, words: string } | null, steps: Array<{ __typename: 'ExplanationStep', kind: Types.ExplanationStepKind, title: string, text: string, on: string | null, days: Array<{ __typename: 'ExplainedDay', on: string, kind: Types.ExplainedDayKind, name: string | null, count: number | null }> }> } } | null };

export type CourtShareFragment = { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null };

export type CourtLineFragment = { __typename: 'CourtRow', assignments: number, withUnit: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null }, withOffice: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null }, waiting: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null } };

export type CourtSummaryQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CourtSummaryQuery = { courtSummary: { __typename: 'CourtSummary', from: string, to: string, all: { __typename: 'CourtRow', assignments: number, withUnit: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null }, withOffice: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null }, waiting: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null } }, units: Array<{ __typename: 'CourtRow', assignments: number, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, withUnit: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null }, withOffice: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null }, waiting: { __typename: 'CourtShare', assignments: number, days: number, averageDays: number | null, now: number, longestNowDays: number | null } }> } };

export const CourtFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Court"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentCourt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"unitDays"}},{"kind":"Field","name":{"kind":"Name","value":"officeDays"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"court"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<CourtFragment, unknown>;
export const CourtShareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourtShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourtShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"longestNowDays"}}]}}]} as unknown as DocumentNode<CourtShareFragment, unknown>;
export const CourtLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourtRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"withUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourtShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourtShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"longestNowDays"}}]}}]} as unknown as DocumentNode<CourtLineFragment, unknown>;
export const ExplainAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentIfToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainAssignmentQuery, ExplainAssignmentQueryVariables>;
export const CourtSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourtSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courtSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourtShare"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourtShare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"longestNowDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourtLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourtRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"withUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourtShare"}}]}}]}}]} as unknown as DocumentNode<CourtSummaryQuery, CourtSummaryQueryVariables>;