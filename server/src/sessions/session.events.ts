import type { DomainEvent } from '@libs/changes';
import type { SessionKind, SignInMethod } from './session.entity';

/** Somebody signed in. */
export type SessionStarted = DomainEvent<
  'session.started',
  { kind: SessionKind; method: SignInMethod; userAgent: string | null; newDevice: boolean }
>;
/** A sign-in was refused; the subject is the account, where there is one of that name. */
export type SessionRefused = DomainEvent<
  'session.refused',
  { username: string; reason: 'WRONG' | 'DISABLED' | 'THROTTLED' | 'UNREACHABLE' | 'UNKNOWN' | 'SECOND_FACTOR' }
>;
/** A session of the subject ended: they signed out, somebody ended it from elsewhere, or one more was one too many. */
export type SessionEnded = DomainEvent<
  'session.ended',
  { sessionId: string; reason: 'SIGNED_OUT' | 'ENDED' | 'TOO_MANY' }
>;
/** Whoever sits in the session proved again that they are its person; or could not. */
export type SessionConfirmed = DomainEvent<'session.confirmed', object>;
export type SessionUnconfirmed = DomainEvent<'session.unconfirmed', { reason: 'WRONG' | 'THROTTLED' }>;
/** Somebody chose in which of their units they act, or for whom they stand in; both null: in all of their own roles. */
export type SessionActingChosen = DomainEvent<
  'session.acting-chosen',
  { unitName: string | null; forId: string | null; forName: string | null }
>;
/** A person made a token that asks in their name. */
export type AccessTokenCreated = DomainEvent<
  'access-token.created',
  { name: string; prefix: string; scopes: string[]; expiresAt: string }
>;
/** They ended one, or whoever looks after their account did. */
export type AccessTokenRevoked = DomainEvent<'access-token.revoked', { name: string; prefix: string }>;
/** From one network came more wrong tokens than anybody mistypes. */
export type AccessTokenRefused = DomainEvent<'access-token.refused', object>;
