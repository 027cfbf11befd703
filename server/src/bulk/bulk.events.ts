import type { DomainEvent } from '@libs/changes';
import type { BulkAct } from './bulk.policy';

export type BulkStarted = DomainEvent<'bulk.started', { act: BulkAct; total: number }>;
export type BulkFinished = DomainEvent<'bulk.finished', { act: BulkAct; total: number; done: number; failed: number }>;

/** What this module announces; what was done to each assignment is told by its own events. */
export type BulkEvent = BulkStarted | BulkFinished;
