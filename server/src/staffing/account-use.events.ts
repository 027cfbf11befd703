import type { DomainEvent } from '@libs/changes';

/** The person was told that this will happen. */
export type UnusedAccountWarned = DomainEvent<'account.unused-warned', { displayName: string; disabledOn: string }>;
/** Somebody answered for it that these accounts are still needed in the unit, the subject, with the roles they have. */
export type AccountsConfirmed = DomainEvent<
  'unit.accounts-confirmed',
  { unitName: string; accounts: { id: string; displayName: string; roles: string[] }[] }
>;
