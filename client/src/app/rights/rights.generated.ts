/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Whether somebody may. */
export type RightsGrant =
  /** Only while the Office has set it so: "monitors decide on extensions". */
  | 'BY_SETTING'
  /** They may not. */
  | 'NO'
  /** They may. */
  | 'YES';

/** What a right is to. */
export type RightsGroup =
  /** An assignment. */
  | 'ASSIGNMENT'
  /** The directive and the document it belongs to. */
  | 'DIRECTIVE'
  /** More time for it. */
  | 'EXTENSION'
  /** Explaining it. */
  | 'INQUIRY'
  /** No single assignment: the whole province, and how the software is set. */
  | 'PROVINCE';

/** What a person can be to an assignment. */
export type RightsRelation =
  | 'ANALYST'
  | 'DELEGATE'
  | 'HOLDER_HEAD'
  | 'LEADER'
  | 'MONITOR'
  | 'OFFICE_HEAD'
  | 'OFFICE_SPECIALIST'
  | 'OTHER_HEAD'
  | 'OTHER_SPECIALIST'
  | 'SYSTEM_ADMIN'
  | 'UNIT_ADMIN'
  | 'UNIT_HEAD'
  | 'UNIT_SPECIALIST';

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

export type RightsWordsFragment = { __typename: 'SpokenWords', vi: string, en: string };

export type RightsPlaceFragment = { __typename: 'RightsAssignment', id: string, documentNumber: string, place: string, unitName: string, holderName: string, status: Types.AssignmentStatus };

export type RightsTableQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsTableQuery = { rightsMatrix: { __typename: 'RightsMatrix', people: Array<{ __typename: 'RightsRelationWords', relation: Types.RightsRelation, role: Types.Role, name: { __typename: 'SpokenWords', vi: string, en: string }, is: { __typename: 'SpokenWords', vi: string, en: string } }>, rows: Array<{ __typename: 'RightsRow', key: string, group: Types.RightsGroup, statuses: Array<Types.AssignmentStatus> | null, grants: Array<Types.RightsGrant>, name: { __typename: 'SpokenWords', vi: string, en: string } }> } | null };

export type RightsPeopleQueryVariables = Exact<{
  text: string;
}>;


export type RightsPeopleQuery = { accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, displayName: string, title: string }> } };

export type RightsAssignmentsQueryVariables = Exact<{
  text: string;
}>;


export type RightsAssignmentsQuery = { rightsAssignments: Array<{ __typename: 'RightsAssignment', id: string, documentNumber: string, place: string, unitName: string, holderName: string, status: Types.AssignmentStatus }> };

export type RightsReasonFragment = { __typename: 'ExplainedRight', key: string, group: Types.RightsGroup, allowed: boolean, possible: boolean, name: { __typename: 'SpokenWords', vi: string, en: string }, because: { __typename: 'SpokenWords', vi: string, en: string } };

export type RightsAnswerPartsFragment = { __typename: 'RightsAnswer', disabled: boolean, person: { __typename: 'Person', id: string, displayName: string, title: string }, roles: Array<{ __typename: 'RightsHeldRole', role: Types.Role, unitName: string }>, assignment: { __typename: 'RightsAssignment', id: string, documentNumber: string, place: string, unitName: string, holderName: string, status: Types.AssignmentStatus }, facts: Array<{ __typename: 'RightsFact', key: string, holds: boolean, words: { __typename: 'SpokenWords', vi: string, en: string } }>, rights: Array<{ __typename: 'ExplainedRight', key: string, group: Types.RightsGroup, allowed: boolean, possible: boolean, name: { __typename: 'SpokenWords', vi: string, en: string }, because: { __typename: 'SpokenWords', vi: string, en: string } }> };

export type RightsOfQueryVariables = Exact<{
  accountId: string;
  assignmentId: string;
}>;


export type RightsOfQuery = { rightsOf: { __typename: 'RightsAnswer', disabled: boolean, person: { __typename: 'Person', id: string, displayName: string, title: string }, roles: Array<{ __typename: 'RightsHeldRole', role: Types.Role, unitName: string }>, assignment: { __typename: 'RightsAssignment', id: string, documentNumber: string, place: string, unitName: string, holderName: string, status: Types.AssignmentStatus }, facts: Array<{ __typename: 'RightsFact', key: string, holds: boolean, words: { __typename: 'SpokenWords', vi: string, en: string } }>, rights: Array<{ __typename: 'ExplainedRight', key: string, group: Types.RightsGroup, allowed: boolean, possible: boolean, name: { __typename: 'SpokenWords', vi: string, en: string }, because: { __typename: 'SpokenWords', vi: string, en: string } }> } | null };

export const RightsPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<RightsPlaceFragment, unknown>;
export const RightsWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<RightsWordsFragment, unknown>;
export const RightsReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedRight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<RightsReasonFragment, unknown>;
export const RightsAnswerPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsAnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsReason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedRight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}}]}}]} as unknown as DocumentNode<RightsAnswerPartsFragment, unknown>;
export const RightsTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightsMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"is"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<RightsTableQuery, RightsTableQueryVariables>;
export const RightsPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<RightsPeopleQuery, RightsPeopleQueryVariables>;
export const RightsAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsAssignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightsAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<RightsAssignmentsQuery, RightsAssignmentsQueryVariables>;
export const RightsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rightsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"assignmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsAnswerParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpokenWords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsReason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedRight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightsAnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightsReason"}}]}}]}}]} as unknown as DocumentNode<RightsOfQuery, RightsOfQueryVariables>;