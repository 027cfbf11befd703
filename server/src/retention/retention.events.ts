import type { DomainEvent } from '@libs/changes';

/** The database was put back as it was at a moment; the subject is this putting back. */
export type BackupRestored = DomainEvent<
  'backup.restored',
  { to: string | null; mails: number; sessions: number; accessTokens: number }
>;

/** What was kept long enough was taken away; the subject is this sweep. */
export type DataThinned = DomainEvent<'data.thinned', { removed: Record<string, number> }>;

/** Somebody asked for what is kept about them; the subject is their account. */
export type OwnDataRequested = DomainEvent<'ownData.requested', { exportId: string }>;
/** It lies ready; the subject is their account. */
export type OwnDataPrepared = DomainEvent<'ownData.prepared', { exportId: string; size: number }>;
/** They took it away; the subject is their account. */
export type OwnDataTaken = DomainEvent<'ownData.taken', { exportId: string }>;
