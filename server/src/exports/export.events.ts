import type { DomainEvent } from '@libs/changes';

/** What left the house: how many rows, which, and what of them. */
interface Exported {
  count: number;
  filter: object;
  columns: string[];
}

/** Somebody took a list of assignments away as a file; the subject is their account. */
export type AssignmentsExported = DomainEvent<'assignments.exported', Exported>;
/** Somebody took a list of documents away as a file; the subject is their account. */
export type DocumentsExported = DomainEvent<'documents.exported', Exported>;

/** Somebody took a list of extensions away as a file; the subject is their account. */
export type ExtensionsExported = DomainEvent<'extensions.exported', Exported>;

/** What this module announces. */
export type ExportEvent = AssignmentsExported | DocumentsExported | ExtensionsExported;
