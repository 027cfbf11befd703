import type { DomainEvent } from '@libs/changes';

/** From now on a directory or a provider says who the account's person is. */
export type AccountLinked = DomainEvent<
  'account.linked',
  { displayName: string; issuer: string; passwordDropped: boolean }
>;
