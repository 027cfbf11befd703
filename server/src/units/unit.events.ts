import type { DomainEvent } from '@libs/changes';

/** A unit was entered. */
export type UnitAdded = DomainEvent<'unit.added', { code: string; name: string }>;

/** What this module announces. */
export type UnitEvent = UnitAdded;
