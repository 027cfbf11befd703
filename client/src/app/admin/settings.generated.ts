/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a setting is about. */
export type SettingGroup =
  /** People's accounts and their reviews. */
  | 'ACCOUNTS'
  /** How deadlines are read and shown. */
  | 'DEADLINES'
  /** More time for an assignment. */
  | 'EXTENSIONS'
  /** How figures are counted and compared. */
  | 'FIGURES'
  /** What is uploaded. */
  | 'FILES'
  /** How long things are kept. */
  | 'KEEPING'
  /** When people are reminded. */
  | 'REMINDERS'
  /** How long one stays signed in. */
  | 'SESSIONS'
  /** Passwords and second factors. */
  | 'SIGN_IN';

/** How a setting is written. */
export type SettingKind =
  /** The value of one of its `options`. */
  | 'CHOICE'
  /** One line of `min` to `max` characters. */
  | 'TEXT'
  /** A number from `min` to `max`: `3`. */
  | 'WHOLE_NUMBER'
  /** `true` or `false`. */
  | 'YES_NO';

export type AdminSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminSettingsQuery = { settings: Array<{ __typename: 'Setting', name: string, group: Types.SettingGroup, title: string, description: string, titleInEnglish: string, descriptionInEnglish: string, kind: Types.SettingKind, value: string, defaultValue: string, min: number | null, max: number | null, version: number, changedAt: string | null, measure: { __typename: 'SpokenWords', vi: string, en: string } | null, options: Array<{ __typename: 'SettingOption', value: string, vi: string, en: string }>, changedBy: { __typename: 'Person', id: string, displayName: string } | null }>, settingChanges: Array<{ __typename: 'SettingChange', id: string, name: string, from: string, to: string, at: string, by: string }> };


export const AdminSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminSetting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settingChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"titleInEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionInEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<AdminSettingsQuery, AdminSettingsQueryVariables>;