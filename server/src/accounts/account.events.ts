import type { Role } from '@libs/auth';
import type { DomainEvent } from '@libs/changes';

/** A role in a unit, as named then. */
interface Granted {
  role: Role;
  unitId: string;
  unitName: string;
}

/** An account was made, with these roles. */
export type AccountAdded = DomainEvent<'account.added', { username: string; displayName: string; roles: Granted[] }>;
/** A person chose another language. */
export type LanguageChosen = DomainEvent<'account.language-chosen', object>;
/** A link is to be sent with which the person makes the account their own; an earlier one no longer works. */
export type AccountInvited = DomainEvent<'account.invited', { displayName: string; repeated: boolean }>;
/** The link no longer works, and nobody can sign in with the account. */
export type InvitationWithdrawn = DomainEvent<'account.invitation-withdrawn', { displayName: string }>;
/** Name, title or address were corrected: what they were is in the record's `changes`. */
export type AccountChanged = DomainEvent<'account.changed', { displayName: string; addressChanged: boolean }>;
/** Nobody can sign in with it any more. */
export type AccountDisabled = DomainEvent<'account.disabled', { displayName: string; reason: string }>;
/** It can be signed in with again. */
export type AccountRestored = DomainEvent<'account.restored', { displayName: string }>;
export type RoleGranted = DomainEvent<'account.role-granted', Granted & { displayName: string }>;
export type RoleRevoked = DomainEvent<'account.role-revoked', Granted & { displayName: string }>;
/** Everything the person was in one unit, they are in another from now on. */
export type AccountMoved = DomainEvent<
  'account.moved',
  {
    displayName: string;
    roles: Role[];
    fromUnitId: string;
    fromUnitName: string;
    toUnitId: string;
    toUnitName: string;
  }
>;

/** Everybody in a file was invited. */
export type PeopleImported = DomainEvent<'account.imported', { count: number; file: string }>;

/** What this module announces. */
export type AccountEvent =
  | AccountAdded
  | LanguageChosen
  | AccountInvited
  | InvitationWithdrawn
  | AccountChanged
  | AccountDisabled
  | AccountRestored
  | RoleGranted
  | RoleRevoked
  | AccountMoved
  | PeopleImported;
