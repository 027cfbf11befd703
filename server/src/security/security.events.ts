import type { DomainEvent } from '@libs/changes';

/** Within some seconds somebody was refused these operations so often; the subject is their account (ASVS 16.3.2). */
export type AccessDenied = DomainEvent<
  'access.denied',
  { total: number; ip: string | null; operations: Record<string, number> }
>;
/** What this module announces. */
export type SecurityEvent = AccessDenied;
