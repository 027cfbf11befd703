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
export type RoleGranted = DomainEvent<'account.role-granted', Granted & { displayName: string }>;
export type RoleRevoked = DomainEvent<'account.role-revoked', Granted & { displayName: string }>;
