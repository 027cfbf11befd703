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
/** Whoever sits in the session proved again that they are its person; or could not. */
export type SessionConfirmed = DomainEvent<'session.confirmed', object>;
export type SessionUnconfirmed = DomainEvent<'session.unconfirmed', { reason: 'WRONG' | 'THROTTLED' }>;
/** A person made a token that reads in their name. */
export type AccessTokenCreated = DomainEvent<
  'access-token.created',
  { name: string; prefix: string; expiresAt: string }
>;
/** They ended one. */
export type AccessTokenRevoked = DomainEvent<'access-token.revoked', { name: string; prefix: string }>;
/** From one network came more wrong tokens than anybody mistypes. */
export type AccessTokenRefused = DomainEvent<'access-token.refused', object>;
