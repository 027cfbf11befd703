import type { DomainEvent } from '@libs/changes';
import type { SessionKind } from './session.entity';

/** Somebody signed in. */
export type SessionStarted = DomainEvent<'session.started', { kind: SessionKind; userAgent: string | null }>;
/** A sign-in was refused; the subject is the account, where there is one of that name. */
export type SessionRefused = DomainEvent<
  'session.refused',
  { username: string; reason: 'WRONG' | 'DISABLED' | 'THROTTLED' }
>;
/** Somebody signed out. */
export type SessionEnded = DomainEvent<'session.ended', object>;
/** Somebody chose in which of their units they act, or for whom they stand in; both null: in all of their own roles. */
export type SessionActingChosen = DomainEvent<
  'session.acting-chosen',
  { unitName: string | null; forId: string | null; forName: string | null }
>;
/** A person made a token that reads in their name. */
export type AccessTokenCreated = DomainEvent<
  'access-token.created',
  { name: string; prefix: string; expiresAt: string }
>;
/** They ended one. */
export type AccessTokenRevoked = DomainEvent<'access-token.revoked', { name: string; prefix: string }>;
/** From one network came more wrong tokens than anybody mistypes. */
export type AccessTokenRefused = DomainEvent<'access-token.refused', object>;
