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

/** What a day is that is not what its weekday says. */
export type CalendarDayKind =
  /** Ngày nghỉ lễ, Tết. */
  | 'HOLIDAY'
  /** Nghỉ bù: off in place of another day. */
  | 'IN_LIEU'
  /** A day of the week-end that is worked instead. */
  | 'WORKED_SATURDAY';

/** A new draft. */
export type CreateDraftInput = {
  /** What is known already; left out, the draft is empty. */
  content?: DraftContentInput | null | undefined;
  /** Files of yours, from `POST /files`. */
  fileIds?: Array<string> | null | undefined;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

/** A draft that is no longer wanted. */
export type DiscardDraftInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** Which draft. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
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

/** The whole draft as it stands; up to 1 MB. It may be unfinished, but nothing may bear a mark of state secrets. */
export type DraftContentInput = {
  /** Its abstract (trích yếu); up to 2,000 characters. */
  abstract: string;
  /** Its field. */
  fieldId?: string | null | undefined;
  /** Its date, not after today. */
  issuedOn?: string | null | undefined;
  /** The authority that issued it. */
  issuerId?: string | null | undefined;
  /** The provincial leader whose directive it is. */
  leaderId?: string | null | undefined;
  /** Its number and symbol. */
  numberSymbol: string;
  /** The grid, in order. */
  rows: Array<DraftRowInput>;
  /** Who signed it. */
  signatory: string;
  /** Words of the document's text beside the grid, if pasted. */
  text: string;
  /** The kind of document. */
  type?: DocumentType | null | undefined;
  /** How urgent it is. */
  urgency: Urgency;
};

/** A line of the grid. Up to 300 in a document, up to 60 units in each. */
export type DraftRowInput = {
  /** Who helps. */
  cooperating: Array<DraftUnitInput>;
  /** The deadline as people say it: `15/8`, `+5`, `cuối quý III`, `thường xuyên`. */
  deadlineWords: string;
  /** What is to come out of it. */
  expectedProduct: string;
  /** Its field, if not the document's. */
  fieldId?: string | null | undefined;
  /** Your own id for the row: letters, digits, `-` and `_`, up to 40; unique in the draft. */
  id: string;
  /** The leader who gave it, if not the document's. */
  leaderId?: string | null | undefined;
  /** Who answers for it; at least one before issuing. */
  leads: Array<DraftUnitInput>;
  /** Who in the Office will follow it. */
  monitorId?: string | null | undefined;
  /** Where in the document: `Mục II.3`. */
  place: string;
  /** What is to be done; up to 10,000 characters. */
  text: string;
};

/** A unit as typed. `words` alone is enough while it is unclear which one is meant. */
export type DraftUnitInput = {
  /** A deadline of its own; left out, the row's. */
  deadlineWords?: string | null | undefined;
  /** The unit, once it is clear. */
  unitId?: string | null | undefined;
  /** What was typed. */
  words: string;
};

/** What the duplicate is. */
export type DuplicateKind =
  | 'DOCUMENT'
  | 'DRAFT';

/** A draft that is ready. */
export type IssueDraftInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** Which draft. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

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

/** All of a draft, as it stands. */
export type SaveDraftInput = {
  /** All of it: what is left out is gone. */
  content: DraftContentInput;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: number;
  /** All of its files, in order. */
  fileIds: Array<string>;
  /** Which draft. */
  id: string;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

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

/** Độ khẩn. */
export type Urgency =
  /** Hỏa tốc */
  | 'FLASH'
  /** Thường */
  | 'NORMAL'
  /** Khẩn */
  | 'URGENT'
  /** Thượng khẩn */
  | 'VERY_URGENT';

export type IntakeUnitFragment = { __typename: 'Unit', id: string, name: string, shortName: string, code: string };

export type IntakeDraftUnitFragment = { __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null };

export type IntakeRefusal_ConfirmationNeeded_Fragment = { __typename: 'ConfirmationNeeded', message: string };

export type IntakeRefusal_Duplicate_Fragment = { __typename: 'Duplicate', existingId: string, existingKind: Types.DuplicateKind, title: string, message: string };

export type IntakeRefusal_Forbidden_Fragment = { __typename: 'Forbidden', message: string };

export type IntakeRefusal_IllegalTransition_Fragment = { __typename: 'IllegalTransition', message: string };

export type IntakeRefusal_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> };

export type IntakeRefusal_NotFound_Fragment = { __typename: 'NotFound', message: string };

export type IntakeRefusal_StaleVersion_Fragment = { __typename: 'StaleVersion', current: number, changedBy: string | null, changedAt: string | null, message: string };

export type IntakeRefusalFragment =
  | IntakeRefusal_ConfirmationNeeded_Fragment
  | IntakeRefusal_Duplicate_Fragment
  | IntakeRefusal_Forbidden_Fragment
  | IntakeRefusal_IllegalTransition_Fragment
  | IntakeRefusal_InvalidInput_Fragment
  | IntakeRefusal_NotFound_Fragment
  | IntakeRefusal_StaleVersion_Fragment
;

export type IntakeDraftFragment = { __typename: 'Draft', id: string, version: number, updatedAt: string, content: { __typename: 'DraftContent', type: Types.DocumentType | null, numberSymbol: string, issuedOn: string | null, issuerId: string | null, signatory: string, abstract: string, urgency: Types.Urgency, fieldId: string | null, leaderId: string | null, text: string, issuer: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null, rows: Array<{ __typename: 'DraftRow', id: string, place: string, text: string, expectedProduct: string, fieldId: string | null, leaderId: string | null, monitorId: string | null, deadlineWords: string, monitor: { __typename: 'Person', id: string, displayName: string } | null, leads: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }>, cooperating: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }> }> }, files: Array<{ __typename: 'Attachment', id: string, name: string, size: number, mediaType: string, url: string }>, updatedBy: { __typename: 'Person', id: string, displayName: string }, missing: Array<{ __typename: 'InvalidField', path: string, message: string }>, duplicate: { __typename: 'DuplicateNotice', kind: Types.DuplicateKind, id: string, title: string } | null };

export type IntakeDraftRowFragment = { __typename: 'Draft', id: string, version: number, updatedAt: string, content: { __typename: 'DraftContent', type: Types.DocumentType | null, numberSymbol: string, abstract: string, rows: Array<{ __typename: 'DraftRow', id: string }> }, createdBy: { __typename: 'Person', id: string, displayName: string }, updatedBy: { __typename: 'Person', id: string, displayName: string }, missing: Array<{ __typename: 'InvalidField', path: string, message: string }> };

export type DraftListQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DraftListQuery = { drafts: { __typename: 'DraftConnection', totalCount: number, nodes: Array<{ __typename: 'Draft', id: string, version: number, updatedAt: string, content: { __typename: 'DraftContent', type: Types.DocumentType | null, numberSymbol: string, abstract: string, rows: Array<{ __typename: 'DraftRow', id: string }> }, createdBy: { __typename: 'Person', id: string, displayName: string }, updatedBy: { __typename: 'Person', id: string, displayName: string }, missing: Array<{ __typename: 'InvalidField', path: string, message: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DraftToEditQueryVariables = Exact<{
  id: string;
}>;


export type DraftToEditQuery = { draft: { __typename: 'Draft', id: string, version: number, updatedAt: string, content: { __typename: 'DraftContent', type: Types.DocumentType | null, numberSymbol: string, issuedOn: string | null, issuerId: string | null, signatory: string, abstract: string, urgency: Types.Urgency, fieldId: string | null, leaderId: string | null, text: string, issuer: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null, rows: Array<{ __typename: 'DraftRow', id: string, place: string, text: string, expectedProduct: string, fieldId: string | null, leaderId: string | null, monitorId: string | null, deadlineWords: string, monitor: { __typename: 'Person', id: string, displayName: string } | null, leads: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }>, cooperating: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }> }> }, files: Array<{ __typename: 'Attachment', id: string, name: string, size: number, mediaType: string, url: string }>, updatedBy: { __typename: 'Person', id: string, displayName: string }, missing: Array<{ __typename: 'InvalidField', path: string, message: string }>, duplicate: { __typename: 'DuplicateNotice', kind: Types.DuplicateKind, id: string, title: string } | null } | null };

export type DraftVersionQueryVariables = Exact<{
  id: string;
}>;


export type DraftVersionQuery = { draft: { __typename: 'Draft', id: string, version: number } | null };

export type CreateDraftMutationVariables = Exact<{
  input: Types.CreateDraftInput;
}>;


export type CreateDraftMutation = { createDraft:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Draft', id: string, version: number, updatedAt: string, content: { __typename: 'DraftContent', type: Types.DocumentType | null, numberSymbol: string, issuedOn: string | null, issuerId: string | null, signatory: string, abstract: string, urgency: Types.Urgency, fieldId: string | null, leaderId: string | null, text: string, issuer: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null, rows: Array<{ __typename: 'DraftRow', id: string, place: string, text: string, expectedProduct: string, fieldId: string | null, leaderId: string | null, monitorId: string | null, deadlineWords: string, monitor: { __typename: 'Person', id: string, displayName: string } | null, leads: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }>, cooperating: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }> }> }, files: Array<{ __typename: 'Attachment', id: string, name: string, size: number, mediaType: string, url: string }>, updatedBy: { __typename: 'Person', id: string, displayName: string }, missing: Array<{ __typename: 'InvalidField', path: string, message: string }>, duplicate: { __typename: 'DuplicateNotice', kind: Types.DuplicateKind, id: string, title: string } | null }
    | { __typename: 'Duplicate', existingId: string, existingKind: Types.DuplicateKind, title: string, message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleVersion', current: number, changedBy: string | null, changedAt: string | null, message: string }
   };

export type SaveDraftMutationVariables = Exact<{
  input: Types.SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Draft', id: string, version: number, updatedAt: string, content: { __typename: 'DraftContent', type: Types.DocumentType | null, numberSymbol: string, issuedOn: string | null, issuerId: string | null, signatory: string, abstract: string, urgency: Types.Urgency, fieldId: string | null, leaderId: string | null, text: string, issuer: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null, rows: Array<{ __typename: 'DraftRow', id: string, place: string, text: string, expectedProduct: string, fieldId: string | null, leaderId: string | null, monitorId: string | null, deadlineWords: string, monitor: { __typename: 'Person', id: string, displayName: string } | null, leads: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }>, cooperating: Array<{ __typename: 'DraftUnit', words: string, unitId: string | null, deadlineWords: string | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null }> }> }, files: Array<{ __typename: 'Attachment', id: string, name: string, size: number, mediaType: string, url: string }>, updatedBy: { __typename: 'Person', id: string, displayName: string }, missing: Array<{ __typename: 'InvalidField', path: string, message: string }>, duplicate: { __typename: 'DuplicateNotice', kind: Types.DuplicateKind, id: string, title: string } | null }
    | { __typename: 'Duplicate', existingId: string, existingKind: Types.DuplicateKind, title: string, message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleVersion', current: number, changedBy: string | null, changedAt: string | null, message: string }
   };

export type DiscardDraftMutationVariables = Exact<{
  input: Types.DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'DraftDiscarded', id: string }
    | { __typename: 'Duplicate', existingId: string, existingKind: Types.DuplicateKind, title: string, message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleVersion', current: number, changedBy: string | null, changedAt: string | null, message: string }
   };

export type IssueDraftMutationVariables = Exact<{
  input: Types.IssueDraftInput;
}>;


export type IssueDraftMutation = { issueDraft:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'DirectiveDocument', id: string }
    | { __typename: 'Duplicate', existingId: string, existingKind: Types.DuplicateKind, title: string, message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string, fields: Array<{ __typename: 'InvalidField', path: string, message: string }> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleVersion', current: number, changedBy: string | null, changedAt: string | null, message: string }
   };

export type IntakeUnitsQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  first?: number;
}>;


export type IntakeUnitsQuery = { units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', aliases: Array<string>, id: string, name: string, shortName: string, code: string }> } };

export type IntakePeopleQueryVariables = Exact<{
  filter?: Types.AccountFilter | null | undefined;
  first?: number;
}>;


export type IntakePeopleQuery = { accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string, title: string }> } };

export type IntakeChoicesQueryVariables = Exact<{
  leaders: Types.AccountFilter;
}>;


export type IntakeChoicesQuery = { fields: Array<{ __typename: 'Field', id: string, code: string, name: string }>, accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string, title: string }> } };

export type IntakeSuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeSuggestionsQuery = { entrySuggestions: { __typename: 'EntrySuggestions', signatories: Array<string>, leads: Array<{ __typename: 'Unit', id: string, name: string, shortName: string, code: string }>, cooperating: Array<{ __typename: 'Unit', id: string, name: string, shortName: string, code: string }>, issuers: Array<{ __typename: 'Unit', id: string, name: string, shortName: string, code: string }>, monitors: Array<{ __typename: 'Person', id: string, displayName: string }>, leaders: Array<{ __typename: 'Person', id: string, displayName: string }> } };

export type IntakeAllUnitsQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type IntakeAllUnitsQuery = { units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', aliases: Array<string>, id: string, name: string, shortName: string, code: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type IntakeMonitorsQueryVariables = Exact<{
  filter?: Types.AccountFilter | null | undefined;
}>;


export type IntakeMonitorsQuery = { accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string, title: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } };

export type IntakeOneUnitQueryVariables = Exact<{
  id: string;
}>;


export type IntakeOneUnitQuery = { unit: { __typename: 'Unit', id: string, name: string, shortName: string, code: string } | null };

export type IntakeDuplicateQueryVariables = Exact<{
  numberSymbol: string;
  issuerId?: string | null | undefined;
  issuedOn?: string | null | undefined;
  exceptDraftId?: string | null | undefined;
}>;


export type IntakeDuplicateQuery = { duplicateOf: { __typename: 'DuplicateNotice', kind: Types.DuplicateKind, id: string, title: string } | null };

export type IntakeCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type IntakeCalendarQuery = { calendarDays: Array<{ __typename: 'CalendarDay', on: string, kind: Types.CalendarDayKind, name: string, document: string | null }> };

export type IntakePreviousQueryVariables = Exact<{
  id: string;
}>;


export type IntakePreviousQuery = { document: { __typename: 'DirectiveDocument', id: string, type: Types.DocumentType, signatory: string | null, issuer: { __typename: 'Unit', id: string, name: string, shortName: string, code: string }, leader: { __typename: 'Person', id: string, displayName: string } | null, directives: Array<{ __typename: 'Directive', id: string, monitor: { __typename: 'Person', id: string, displayName: string } | null }> } | null };

export const IntakeRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"existingKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IntakeRefusalFragment, unknown>;
export const IntakeUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakeUnitFragment, unknown>;
export const IntakeDraftUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakeDraftUnitFragment, unknown>;
export const IntakeDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProduct"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}}]}}]} as unknown as DocumentNode<IntakeDraftFragment, unknown>;
export const IntakeDraftRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<IntakeDraftRowFragment, unknown>;
export const DraftListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DraftListQuery, DraftListQueryVariables>;
export const DraftToEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProduct"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DraftToEditQuery, DraftToEditQueryVariables>;
export const DraftVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DraftVersionQuery, DraftVersionQueryVariables>;
export const CreateDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraft"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProduct"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"existingKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<CreateDraftMutation, CreateDraftMutationVariables>;
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraft"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraftUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"numberSymbol"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuerId"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"abstract"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProduct"}},{"kind":"Field","name":{"kind":"Name","value":"fieldId"}},{"kind":"Field","name":{"kind":"Name","value":"leaderId"}},{"kind":"Field","name":{"kind":"Name","value":"monitorId"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlineWords"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeDraftUnit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"existingKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDiscarded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"existingKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const IssueDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duplicate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"existingKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IssueDraftMutation, IssueDraftMutationVariables>;
export const IntakeUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakeUnitsQuery, IntakeUnitsQueryVariables>;
export const IntakePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<IntakePeopleQuery, IntakePeopleQueryVariables>;
export const IntakeChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leaders"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leaders"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<IntakeChoicesQuery, IntakeChoicesQueryVariables>;
export const IntakeSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrySuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakeSuggestionsQuery, IntakeSuggestionsQueryVariables>;
export const IntakeAllUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeAllUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakeAllUnitsQuery, IntakeAllUnitsQueryVariables>;
export const IntakeMonitorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeMonitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<IntakeMonitorsQuery, IntakeMonitorsQueryVariables>;
export const IntakeOneUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeOneUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakeOneUnitQuery, IntakeOneUnitQueryVariables>;
export const IntakeDuplicateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeDuplicate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numberSymbol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exceptDraftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numberSymbol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numberSymbol"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"exceptDraftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exceptDraftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IntakeDuplicateQuery, IntakeDuplicateQueryVariables>;
export const IntakeCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]} as unknown as DocumentNode<IntakeCalendarQuery, IntakeCalendarQueryVariables>;
export const IntakePreviousDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakePrevious"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<IntakePreviousQuery, IntakePreviousQueryVariables>;