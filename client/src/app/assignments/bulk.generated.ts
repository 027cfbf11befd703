/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a person can do to an assignment; each is a mutation. */
export type AssignmentAction =
  /** Tiếp nhận: `acknowledgeAssignment`. */
  | 'ACKNOWLEDGE'
  /** Điều chỉnh: `amendAssignment`. */
  | 'AMEND'
  /** Xác nhận hoàn thành: `confirmResult`. */
  | 'CONFIRM'
  /** Quyết định đề nghị gia hạn: `decideExtension`. */
  | 'DECIDE_EXTENSION'
  /** Từ chối: `declineAssignment`. */
  | 'DECLINE'
  /** Giao chuyên viên hoặc đơn vị trực thuộc: `delegateAssignment`. */
  | 'DELEGATE'
  /** Soạn đề nghị gia hạn: `saveExtensionDraft`. */
  | 'DRAFT_EXTENSION'
  /** Soạn kết quả: `saveResultDraft`. */
  | 'DRAFT_RESULT'
  /** Văn phòng chủ động gia hạn: `grantExtension`. */
  | 'GRANT_EXTENSION'
  /** Yêu cầu thực hiện: `insistAssignment`. */
  | 'INSIST'
  /** Ghi chú nội bộ: `addOfficeNote`. */
  | 'NOTE'
  /** Mở xem xét: `openReview`. */
  | 'OPEN_REVIEW'
  /** Cho ý kiến về đề nghị gia hạn: `prepareExtension`. */
  | 'PREPARE_EXTENSION'
  /** Chuyển đơn vị khác: `reassignAssignment`. */
  | 'REASSIGN'
  /** Rút lại kết quả: `recallResult`. */
  | 'RECALL'
  /** Đôn đốc: `remindAssignment`. */
  | 'REMIND'
  /** Mở lại: `reopenAssignment`. */
  | 'REOPEN'
  /** Cập nhật tiến độ: `reportProgress`. */
  | 'REPORT'
  /** Đề nghị gia hạn: `requestExtension`. */
  | 'REQUEST_EXTENSION'
  /** Chuyển trả: `returnResult`. */
  | 'RETURN'
  /** Gắn sao, bỏ sao: `starAssignment`. */
  | 'STAR'
  /** Gửi kết quả: `submitResult`. */
  | 'SUBMIT'
  /** Thu hồi: `withdrawAssignment`. */
  | 'WITHDRAW'
  /** Rút đề nghị gia hạn: `withdrawExtension`. */
  | 'WITHDRAW_EXTENSION';

/** Which assignments. What is left out does not narrow. */
export type AssignmentFilter = {
  /** Only what is in that court now. */
  court?: Court | null | undefined;
  /** Only what this person has been delegated. */
  delegateId?: string | null | undefined;
  /** Only of this directive. */
  directiveId?: string | null | undefined;
  /** Only of this document. */
  documentId?: string | null | undefined;
  /** Only of these kinds of document. */
  documentTypes?: Array<DocumentType> | null | undefined;
  /** Due in that span of days, seen from today. */
  due?: DuePeriod | null | undefined;
  /** Due that day or later. */
  dueFrom?: string | null | undefined;
  /** Due that day or earlier. */
  dueTo?: string | null | undefined;
  /** Only the periods of this recurring duty. */
  dutyId?: string | null | undefined;
  /** Whether its deadline is later now than as issued. */
  extended?: boolean | null | undefined;
  /** Whether a request for more time waits for a decision. */
  extensionWaiting?: boolean | null | undefined;
  /** Only of this field: the directive's, or else its document's. */
  fieldId?: string | null | undefined;
  /** Only these, of those the viewer may see; 1,000 at most. */
  ids?: Array<string> | null | undefined;
  /** Given to the unit that day or later. */
  issuedFrom?: string | null | undefined;
  /** Given to the unit that day or earlier. */
  issuedTo?: string | null | undefined;
  /** Overdue by more than so many calendar days. */
  lateOver?: number | null | undefined;
  /** Only of this leader: the directive's, or else its document's. */
  leaderId?: string | null | undefined;
  /** Only what this person monitors. */
  monitorId?: string | null | undefined;
  /** Whether somebody else changed it within 7 days and the viewer has not opened it since. */
  news?: boolean | null | undefined;
  /** Only as lead, or only cooperating. */
  part?: AssignmentPart | null | undefined;
  /** One of the viewer's own queues (see `myWork`). */
  queue?: WorkQueueKey | null | undefined;
  /** Whether the Office urged the unit and nothing was reported since. */
  reminded?: boolean | null | undefined;
  /** Whether it is with the unit and nothing was reported for 15 days. */
  silent?: boolean | null | undefined;
  /** Whether the Office has starred it. */
  starred?: boolean | null | undefined;
  /** Only in these statuses. */
  statuses?: Array<AssignmentStatus> | null | undefined;
  /** Words of the directive, its document's number or abstract; accents may be left out. */
  text?: string | null | undefined;
  /** Only so to their deadlines. */
  timeliness?: Array<TimelinessState> | null | undefined;
  /** Only of these units. */
  unitIds?: Array<string> | null | undefined;
  /** Whether nobody monitors it. */
  unmonitored?: boolean | null | undefined;
  /** Whether the parts of those units count too; true if left out. */
  withSubUnits?: boolean | null | undefined;
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

/** What can be done to many assignments at once. */
export type BulkAct =
  /** Tiếp nhận. */
  | 'ACKNOWLEDGE'
  /** Xác nhận hoàn thành; `text`, if any, is a word to the units. */
  | 'CONFIRM'
  /** Quyết định đề nghị gia hạn: `approve`, as each was asked for or until `on`, or not, with `text` as the reason. */
  | 'DECIDE_EXTENSION'
  /** Giao việc to `accountId` or to `unitId`; `text`, if any, is what to mind. */
  | 'DELEGATE'
  /** Đôn đốc; `text`, if any, is what the units are to read. */
  | 'REMIND'
  /** Đề nghị gia hạn until `on`, for `reasonId` and `text`. */
  | 'REQUEST_EXTENSION'
  /** Chuyển trả, with `text` as the reason and, if wanted, `deadlineWords`. */
  | 'RETURN'
  /** Names `accountId` to follow their directives. */
  | 'SET_MONITOR'
  /** Gắn sao. */
  | 'STAR'
  /** Bỏ sao. */
  | 'UNSTAR'
  /** Thu hồi, with `text` as the reason. */
  | 'WITHDRAW';

/** What came of one row of a bulk. */
export type BulkOutcome =
  /** Done, or it was so already. */
  | 'DONE'
  /** Not done: `message` says why. */
  | 'FAILED'
  /** Its turn has not come yet. */
  | 'WAITING';

/** What to do with many: either the ticked rows (1 to 1,000), or all that match a filter (at most 1,000). */
export type BulkPreviewInput = {
  /** What to do. */
  act: BulkAct;
  /** Whether DECIDE_EXTENSION gives the time. */
  approve?: boolean | null | undefined;
  /** All that match, at most 1,000; or else `targets`. */
  filter?: AssignmentFilter | null | undefined;
  /** The day until which REQUEST_EXTENSION asks for time, or DECIDE_EXTENSION gives it instead of what was asked for. */
  on?: string | null | undefined;
  /** The ticked rows, 1 to 1,000; or else `filter`. */
  targets?: Array<BulkTargetInput> | null | undefined;
  /** The hour of that day; left out, the whole day counts. */
  time?: string | null | undefined;
};

/** One ticked row, as it was seen. */
export type BulkTargetInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** The assignment's. */
  id: string;
};

/** Whose turn it is. */
export type Court =
  /** Văn phòng: checks a result, answers a refusal, decides on more time. */
  | 'OFFICE'
  /** Đơn vị: at work on it. */
  | 'UNIT'
  /** Chờ tiếp nhận: issued, and not taken on yet. */
  | 'WAITING';

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

/** A span of days, seen from today at the office; weeks start on Monday. */
export type DuePeriod =
  /** Today and the six days after it. */
  | 'NEXT_7_DAYS'
  /** Today and the 29 days after it. */
  | 'NEXT_30_DAYS'
  | 'NEXT_MONTH'
  | 'NEXT_WEEK'
  | 'THIS_MONTH'
  | 'THIS_QUARTER'
  | 'THIS_WEEK'
  | 'THIS_YEAR'
  | 'TODAY'
  | 'TOMORROW';

/** Does one thing to many. What goes with the act is the same for all of them. */
export type StartBulkInput = {
  /** Whom SET_MONITOR names, or to whom DELEGATE hands the work. */
  accountId?: string | null | undefined;
  /** What to do. */
  act: BulkAct;
  /** Whether DECIDE_EXTENSION gives the time. */
  approve?: boolean | null | undefined;
  /** A new date with RETURN, as people write it. */
  deadlineWords?: string | null | undefined;
  /** How many the preview said, for `filter`: refused with InvalidInput if it has become another number. */
  expectedCount?: number | null | undefined;
  /** All that match, at most 1,000; or else `targets`. */
  filter?: AssignmentFilter | null | undefined;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The day until which REQUEST_EXTENSION asks for time, or DECIDE_EXTENSION gives it instead of what was asked for. */
  on?: string | null | undefined;
  /** For which of `extensionReasons` REQUEST_EXTENSION asks. */
  reasonId?: string | null | undefined;
  /** The ticked rows, 1 to 1,000; or else `filter`. */
  targets?: Array<BulkTargetInput> | null | undefined;
  /** The reason of RETURN, WITHDRAW, REQUEST_EXTENSION and of a DECIDE_EXTENSION that rejects; a word with the other acts. */
  text?: string | null | undefined;
  /** The hour of that day; left out, the whole day counts. */
  time?: string | null | undefined;
  /** To which part of the unit DELEGATE hands the work. */
  unitId?: string | null | undefined;
};

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

/** The queues of "Việc của tôi". */
export type WorkQueueKey =
  /** Sắp đến hạn, the whole province. */
  | 'ALL_DUE_SOON'
  /** Quá hạn, the whole province. */
  | 'ALL_OVERDUE'
  /** Từ chối tiếp nhận: what I monitor; for heads of the Office, all. */
  | 'DECLINED'
  /** Sắp đến hạn, in my unit or delegated to me. */
  | 'DUE_SOON'
  /** Đề nghị gia hạn chờ quyết định: what I monitor, to prepare; for heads of the Office, all, to decide. */
  | 'EXTENSIONS_TO_DECIDE'
  /** Đang thực hiện, in my unit or delegated to me. */
  | 'IN_PROGRESS'
  /** Quá hạn, of what I monitor. */
  | 'MONITORED_OVERDUE'
  /** Quá hạn, in my unit or delegated to me. */
  | 'OVERDUE'
  /** Được đôn đốc, in my unit or delegated to me, and nothing reported since. */
  | 'REMINDED'
  /** Bị chuyển trả or reopened, and not sent again yet. */
  | 'RETURNED'
  /** No progress report for 15 days. */
  | 'SILENT'
  /** Chờ tiếp nhận, in my unit or delegated to me. */
  | 'TO_ACKNOWLEDGE'
  /** Chờ xác nhận: what I monitor; for heads of the Office, all. */
  | 'TO_CONFIRM';

export type BulkRunFragment = { __typename: 'Bulk', id: string, act: Types.BulkAct, total: number, done: number, failed: number, startedAt: string, finishedAt: string | null };

export type BulkRowFragment = { __typename: 'BulkItem', id: string, outcome: Types.BulkOutcome, message: string | null, assignment: { __typename: 'Assignment', id: string, version: number, part: Types.AssignmentPart, status: Types.AssignmentStatus, progressPercent: number | null, returnCount: number, issuedAt: string, updatedAt: string, starred: boolean, reminderCount: number, extensionRequestedAt: string | null, news: boolean, viewerActions: Array<Types.AssignmentAction>, periodOn: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string }, directive: { __typename: 'Directive', id: string, version: number, ordinal: number, place: string | null, text: string, field: { __typename: 'Field', id: string, name: string } | null, leader: { __typename: 'Person', id: string, displayName: string, title: string } | null, monitor: { __typename: 'Person', id: string, displayName: string, title: string } | null, document: { __typename: 'DirectiveDocument', id: string, type: Types.DocumentType, numberSymbol: string, issuedOn: string } }, deadline: { __typename: 'Deadline', kind: Types.DeadlineKind, words: string, on: string | null, time: string | null, rule: string | null, originalOn: string | null, originalTime: string | null, moved: boolean }, timeliness: { __typename: 'Timeliness', state: Types.TimelinessState, daysLate: number | null, workingDaysLeft: number | null }, holderUnit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, delegate: { __typename: 'Person', id: string, displayName: string, title: string } | null, reminder: { __typename: 'Reminder', id: string, at: string } | null, duty: { __typename: 'Duty', id: string, rule: string } | null } };

export type BulkPreviewQueryVariables = Exact<{
  input: Types.BulkPreviewInput;
}>;


export type BulkPreviewQuery = { bulkPreview: { __typename: 'BulkPreview', total: number, able: number, hindrances: Array<{ __typename: 'BulkHindrance', message: string, count: number }>, units: Array<{ __typename: 'UnitCount', count: number, unit: { __typename: 'Unit', id: string, name: string, shortName: string } }> } };

export type BulkProgressQueryVariables = Exact<{
  id: string;
}>;


export type BulkProgressQuery = { bulk: { __typename: 'Bulk', id: string, act: Types.BulkAct, total: number, done: number, failed: number, startedAt: string, finishedAt: string | null } | null };

export type BulkItemsQueryVariables = Exact<{
  id: string;
  outcome?: Types.BulkOutcome | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type BulkItemsQuery = { bulk: { __typename: 'Bulk', id: string, act: Types.BulkAct, total: number, done: number, failed: number, startedAt: string, finishedAt: string | null, items: { __typename: 'BulkItemConnection', totalCount: number, nodes: Array<{ __typename: 'BulkItem', id: string, outcome: Types.BulkOutcome, message: string | null, assignment: { __typename: 'Assignment', id: string, version: number, part: Types.AssignmentPart, status: Types.AssignmentStatus, progressPercent: number | null, returnCount: number, issuedAt: string, updatedAt: string, starred: boolean, reminderCount: number, extensionRequestedAt: string | null, news: boolean, viewerActions: Array<Types.AssignmentAction>, periodOn: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string }, directive: { __typename: 'Directive', id: string, version: number, ordinal: number, place: string | null, text: string, field: { __typename: 'Field', id: string, name: string } | null, leader: { __typename: 'Person', id: string, displayName: string, title: string } | null, monitor: { __typename: 'Person', id: string, displayName: string, title: string } | null, document: { __typename: 'DirectiveDocument', id: string, type: Types.DocumentType, numberSymbol: string, issuedOn: string } }, deadline: { __typename: 'Deadline', kind: Types.DeadlineKind, words: string, on: string | null, time: string | null, rule: string | null, originalOn: string | null, originalTime: string | null, moved: boolean }, timeliness: { __typename: 'Timeliness', state: Types.TimelinessState, daysLate: number | null, workingDaysLeft: number | null }, holderUnit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, delegate: { __typename: 'Person', id: string, displayName: string, title: string } | null, reminder: { __typename: 'Reminder', id: string, at: string } | null, duty: { __typename: 'Duty', id: string, rule: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type StartBulkMutationVariables = Exact<{
  input: Types.StartBulkInput;
}>;


export type StartBulkMutation = { startBulk:
    | { __typename: 'Bulk', id: string, act: Types.BulkAct, total: number, done: number, failed: number, startedAt: string, finishedAt: string | null }
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleVersion', current: number, changedBy: string | null, changedAt: string | null, message: string }
   };

export const BulkRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bulk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<BulkRunFragment, unknown>;
export const BulkRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"originalOn"}},{"kind":"Field","name":{"kind":"Name","value":"originalTime"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentTimeliness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timeliness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentDeadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentTimeliness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"reminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminderCount"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"news"}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"}},{"kind":"Field","name":{"kind":"Name","value":"periodOn"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]} as unknown as DocumentNode<BulkRowFragment, unknown>;
export const BulkPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"able"}},{"kind":"Field","name":{"kind":"Name","value":"hindrances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<BulkPreviewQuery, BulkPreviewQueryVariables>;
export const BulkProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bulk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<BulkProgressQuery, BulkProgressQueryVariables>;
export const BulkItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRun"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentDeadline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"originalOn"}},{"kind":"Field","name":{"kind":"Name","value":"originalTime"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentTimeliness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timeliness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentDeadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentTimeliness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"reminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminderCount"}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"news"}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"}},{"kind":"Field","name":{"kind":"Name","value":"periodOn"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bulk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRow"}}]}}]}}]} as unknown as DocumentNode<BulkItemsQuery, BulkItemsQueryVariables>;
export const StartBulkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartBulk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartBulkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bulk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartBulkMutation, StartBulkMutationVariables>;