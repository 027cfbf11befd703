import type { DomainEvent } from '@libs/changes';

/** Names are those of the moment; a trail is read long after they have changed. */
interface DocumentNamed {
  numberSymbol: string;
  title: string;
}

/** A document was issued with its directives: each unit named in it now owes something. */
export type DocumentIssued = DomainEvent<'document.issued', DocumentNamed & { directives: number }>;
export type DocumentAmended = DomainEvent<
  'document.amended',
  DocumentNamed & { reason: string; addedFiles: string[]; removedFiles: string[] }
>;
/** All of its directives are complete (domain.md §3). */
export type DocumentCompleted = DomainEvent<'document.completed', DocumentNamed>;
/** It was complete, and no longer is. */
export type DocumentReopened = DomainEvent<'document.reopened', DocumentNamed>;

export type DirectiveIssued = DomainEvent<
  'directive.issued',
  { ordinal: number; monitorId: string | null; monitorName: string | null }
>;
export type DirectiveAmended = DomainEvent<'directive.amended', { ordinal: number; reason: string }>;
export type MonitorSet = DomainEvent<
  'directive.monitor_set',
  { ordinal: number; monitorId: string; monitorName: string; fromId: string | null; fromName: string | null }
>;
/** All of its LEAD assignments are complete (domain.md §3). */
export type DirectiveCompleted = DomainEvent<'directive.completed', { ordinal: number }>;
/** It was complete, and no longer is. */
export type DirectiveReopened = DomainEvent<'directive.reopened', { ordinal: number }>;

/** A field of work was added to the list. */
export type FieldAdded = DomainEvent<'field.added', { code: string; name: string }>;

/** What this module announces. */
export type DirectiveEvent =
  | FieldAdded
  | DocumentIssued
  | DocumentAmended
  | DocumentCompleted
  | DocumentReopened
  | DirectiveIssued
  | DirectiveAmended
  | MonitorSet
  | DirectiveCompleted
  | DirectiveReopened;
