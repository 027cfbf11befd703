import type { DomainEvent } from '@libs/changes';

interface Told {
  readonly principalName: string;
  readonly deputyId: string;
  readonly deputyName: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Somebody is to stand in for a person, the subject, from one instant to another. */
export type DeputySet = DomainEvent<'account.deputy-set', Told & { note: string }>;
/** That ends before its time, or does not begin. */
export type DeputyCalledOff = DomainEvent<'account.deputy-called-off', Told>;
