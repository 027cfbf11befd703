/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Say it again at least every 40 seconds: whoever is silent is gone. */
export type BePresentInput = {
  /** What you do there. */
  doing: PresenceDoing;
  /** The thing's. */
  id: string;
  /** What kind of thing it is. */
  kind: PresenceKind;
  /** One name for each tab, so that two tabs of a person are one person. */
  tab: string;
};

/** What a person does there. */
export type PresenceDoing =
  /** Is typing into it. */
  | 'EDITING'
  /** Has left; only ever said, never answered. */
  | 'GONE'
  /** Has it on the screen. */
  | 'LOOKING';

/** What people can be at together. */
export type PresenceKind =
  /** One assignment, for whoever may see it. */
  | 'ASSIGNMENT'
  /** A document being entered. Office only. */
  | 'DRAFT';

export type BePresentMutationVariables = Exact<{
  input: Types.BePresentInput;
}>;


export type BePresentMutation = { bePresent:
    | { __typename: 'ConfirmationNeeded', message: string }
    | { __typename: 'Duplicate', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IllegalTransition', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Presence', id: string, kind: Types.PresenceKind, people: Array<{ __typename: 'PresentPerson', doing: Types.PresenceDoing, since: string, person: { __typename: 'Person', id: string, displayName: string } }> }
    | { __typename: 'StaleVersion', message: string }
   };


export const BePresentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BePresent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BePresentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bePresent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BePresentMutation, BePresentMutationVariables>;