import type { Role } from '@libs/auth';
import type { DomainEvent } from '@libs/changes';

/** An account was made, with these roles. */
export type AccountAdded = DomainEvent<
  'account.added',
  { username: string; displayName: string; roles: { role: Role; unitId: string; unitName: string }[] }
>;
/** A person chose another language. */
export type LanguageChosen = DomainEvent<'account.language-chosen', object>;
