import type { DomainEvent } from '@libs/changes';
import type { LinkPurpose } from './one-time-link.entity';

/** How a password came to be. */
export type PasswordWay = 'OWN' | 'INVITATION' | 'RESET';

/** A person chose a password. */
export type PasswordChanged = DomainEvent<'password.changed', { way: PasswordWay }>;
/** Somebody who is not signed in says that they forgot it: what they typed, known here or not. */
export type PasswordResetAsked = DomainEvent<'password.reset-asked', { login: string }>;
/** A link that works once was sent. */
export type LinkSent = DomainEvent<'link.sent', { purpose: LinkPurpose }>;
/** Mail is to go elsewhere from now on: both addresses are in the record's `changes`. */
export type AddressChanged = DomainEvent<'address.changed', object>;
/** The person has a second proof, or one less. */
export type TotpStarted = DomainEvent<'totp.started', object>;
export type TotpAdded = DomainEvent<'totp.added', object>;
export type TotpRemoved = DomainEvent<'totp.removed', object>;
export type PasskeyAdded = DomainEvent<'passkey.added', { name: string }>;
export type PasskeyRemoved = DomainEvent<'passkey.removed', { name: string }>;
export type RecoveryCodesMade = DomainEvent<'recovery-codes.made', object>;
/** A second proof was right. */
export type FactorUsed = DomainEvent<'factor.used', { factor: FactorKind }>;
/** An administrator took away all of somebody's. */
export type FactorsReset = DomainEvent<'factors.reset', { displayName: string }>;
/** At the machine itself, by its operator: an account that can put things right when nobody else can sign in. */
export type BrokeGlass = DomainEvent<'account.broke-glass', { username: string; made: boolean }>;

export type FactorKind = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE';

/** What the history of an account tells of it. */
export type CredentialEvent =
  | PasswordChanged
  | AddressChanged
  | TotpAdded
  | TotpRemoved
  | PasskeyAdded
  | PasskeyRemoved
  | FactorsReset
  | BrokeGlass;
