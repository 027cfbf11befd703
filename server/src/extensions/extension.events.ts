import type { DomainEvent } from '@libs/changes';

/** A reason was added to the list that units choose from. */
export type ExtensionReasonAdded = DomainEvent<'extension_reason.added', { name: string }>;
/** It was renamed, moved, or switched on or off. */
export type ExtensionReasonChanged = DomainEvent<'extension_reason.changed', { name: string; active: boolean }>;

/** What this module announces; what happens to a request is told by its assignment (`assignment.extension_…`). */
export type ExtensionEvent = ExtensionReasonAdded | ExtensionReasonChanged;
