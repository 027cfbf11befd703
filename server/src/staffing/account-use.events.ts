import type { DomainEvent } from '@libs/changes';

/** Nobody had signed in with it for so long that it was closed by itself. */
export type UnusedAccountDisabled = DomainEvent<
  'account.disabled',
  { displayName: string; reason: string; unusedSince: string }
>;
/** The person was told that this will happen. */
export type UnusedAccountWarned = DomainEvent<'account.unused-warned', { displayName: string; disabledOn: string }>;
/** Somebody answered for it that these accounts are still needed in the unit, the subject, with the roles they have. */
export type AccountsConfirmed = DomainEvent<
  'unit.accounts-confirmed',
  { unitName: string; accounts: { id: string; displayName: string; roles: string[] }[] }
>;
