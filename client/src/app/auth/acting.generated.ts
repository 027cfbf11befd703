/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** In which unit only, or by which deputyship; neither: in all of one’s own roles. */
export type ActAsInput = {
  /** One of `acting.standingInFor`. */
  deputyshipId?: string | null | undefined;
  /** One of the units of `acting.units`. */
  unitId?: string | null | undefined;
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

export type ActingNowFragment = { __typename: 'Acting', until: string | null, onBehalfOf: { __typename: 'Person', id: string, displayName: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, units: Array<{ __typename: 'ActingUnit', roles: Array<Types.Role>, unit: { __typename: 'Unit', id: string, name: string, shortName: string } }>, standingInFor: Array<{ __typename: 'StandingInFor', id: string, until: string, roles: Array<Types.Role>, person: { __typename: 'Person', id: string, displayName: string, title: string } }> };

export type ActingNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ActingNowQuery = { acting: { __typename: 'Acting', until: string | null, onBehalfOf: { __typename: 'Person', id: string, displayName: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, units: Array<{ __typename: 'ActingUnit', roles: Array<Types.Role>, unit: { __typename: 'Unit', id: string, name: string, shortName: string } }>, standingInFor: Array<{ __typename: 'StandingInFor', id: string, until: string, roles: Array<Types.Role>, person: { __typename: 'Person', id: string, displayName: string, title: string } }> } };

export type ActAsMutationVariables = Exact<{
  input: Types.ActAsInput;
}>;


export type ActAsMutation = { actAs:
    | { __typename: 'Acting', until: string | null, onBehalfOf: { __typename: 'Person', id: string, displayName: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, shortName: string } | null, units: Array<{ __typename: 'ActingUnit', roles: Array<Types.Role>, unit: { __typename: 'Unit', id: string, name: string, shortName: string } }>, standingInFor: Array<{ __typename: 'StandingInFor', id: string, until: string, roles: Array<Types.Role>, person: { __typename: 'Person', id: string, displayName: string, title: string } }> }
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleVersion', message: string }
   };

export const ActingNowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<ActingNowFragment, unknown>;
export const ActingNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActingNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActingNow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<ActingNowQuery, ActingNowQueryVariables>;
export const ActAsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActAs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActAsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActingNow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingInFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<ActAsMutation, ActAsMutationVariables>;