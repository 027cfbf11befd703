/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which events; what is left out does not narrow. */
export type SecurityEventFilter = {
  /** Only of these kinds. */
  kinds?: Array<SecurityKind> | null | undefined;
  /** Part of a name or of an address. */
  text?: string | null | undefined;
};

/** What happened that is about safety. */
export type SecurityKind =
  /** Bị từ chối vì không có quyền. */
  | 'ACCESS_DENIED'
  /** Tạo, mời, khóa, mở lại tài khoản. */
  | 'ACCOUNT_CHANGED'
  /** Mở tài khoản quản trị khẩn cấp. */
  | 'BROKE_GLASS'
  /** Đổi mật khẩu, lớp bảo vệ thứ hai, địa chỉ thư. */
  | 'CREDENTIALS_CHANGED'
  /** Xuất nhiều dữ liệu. */
  | 'EXPORTED_MUCH'
  /** Tệp có mã độc. */
  | 'FILE_INFECTED'
  /** Đăng nhập từ thiết bị chưa từng thấy. */
  | 'NEW_DEVICE'
  /** Trao hoặc thu lại vai trò. */
  | 'ROLE_CHANGED'
  /** Đổi thiết lập. */
  | 'SETTING_CHANGED'
  /** Đăng nhập sai quá nhiều lần, bị chặn tạm thời. */
  | 'SIGN_IN_BLOCKED'
  /** Đăng nhập sai. */
  | 'SIGN_IN_FAILED'
  /** Tạo hoặc thu hồi mã truy cập. */
  | 'TOKEN_MADE'
  /** Nhiều mã truy cập sai từ một nơi. */
  | 'TOKEN_MISUSED';

export type SecurityEventRowFragment = { __typename: 'SecurityEvent', id: string, kind: Types.SecurityKind, type: string, at: string, actorName: string, ip: string | null, about: string | null, detail: string | null };

export type SecurityEventsQueryVariables = Exact<{
  filter?: Types.SecurityEventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SecurityEventsQuery = { securityEvents: { __typename: 'SecurityEventConnection', totalCount: number, nodes: Array<{ __typename: 'SecurityEvent', id: string, kind: Types.SecurityKind, type: string, at: string, actorName: string, ip: string | null, about: string | null, detail: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export const SecurityEventRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityEventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<SecurityEventRowFragment, unknown>;
export const SecurityEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecurityEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"securityEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecurityEventRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityEventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<SecurityEventsQuery, SecurityEventsQueryVariables>;