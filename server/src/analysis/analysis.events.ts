import type { DomainEvent } from '@libs/changes';

/** A query of the playground was kept, or kept anew. */
export type QuerySaved = DomainEvent<'query.saved', { name: string; shared: boolean }>;
/** It was deleted, perhaps by a head of the Office. */
export type QueryDeleted = DomainEvent<'query.deleted', { name: string }>;
