import type { DomainEvent } from '@libs/changes';
import type { ListName, SharedWith } from './saved-view.policy';

/** A way of looking at a list was saved, or saved again; which list, and who else may use it since. */
export type ViewSaved = DomainEvent<'view.saved', { name: string; list: ListName; sharedWith: SharedWith }>;
/** It was deleted, perhaps by a head of the Office. */
export type ViewDeleted = DomainEvent<'view.deleted', { name: string; list: ListName; ownerName: string }>;

/** What this module announces. Choosing a default is a person's own mark, and no event. */
export type ViewEvent = ViewSaved | ViewDeleted;
