import type { DomainEvent } from '@libs/changes';

/** Somebody in the Office began to enter a document. */
export type DraftCreated = DomainEvent<'draft.created', object>;
/** It was thrown away; what had been typed stays in its row. */
export type DraftDiscarded = DomainEvent<'draft.discarded', { numberSymbol: string; abstract: string }>;
/** It became a document. */
export type DraftIssued = DomainEvent<'draft.issued', { documentId: string; numberSymbol: string }>;

/** The head of the Office gave it to somebody else to go on with. */
export type DraftHandedOver = DomainEvent<'draft.handed-over', { toId: string; toName: string }>;
