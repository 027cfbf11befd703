import type { DomainEvent } from '@libs/changes';
import type { ReportFormat } from '../reports';

/** What is said of every rendering. */
interface Which {
  readonly reportId: string;
  readonly reportName: string;
  readonly format: ReportFormat;
  readonly scheduleId: string | null;
  readonly dueAt: Date | null;
}

/** A person or a schedule wants a report rendered. */
export type ReportRunRequested = DomainEvent<'reportRun.requested', Which>;
export type ReportRunStarted = DomainEvent<'reportRun.started', Which & { attempt: number }>;
export type ReportRunFinished = DomainEvent<
  'reportRun.finished',
  Which & { fileName: string; size: number; sha256: string; rowCount: number; mailedTo: readonly string[] }
>;
export type ReportRunFailed = DomainEvent<'reportRun.failed', Which & { error: string }>;
export type ReportRunCancelled = DomainEvent<'reportRun.cancelled', Which>;
export type ReportRunRetried = DomainEvent<'reportRun.retried', Which & { round: number }>;
/** Somebody took the file out of the archive. */
export type ReportRunDownloaded = DomainEvent<'reportRun.downloaded', Which & { fileName: string }>;

export type ReportScheduleCreated = DomainEvent<'reportSchedule.created', { name: string; reportName: string }>;
export type ReportScheduleChanged = DomainEvent<'reportSchedule.changed', { name: string; reportName: string }>;
export type ReportScheduleRemoved = DomainEvent<'reportSchedule.removed', { name: string; reportName: string }>;
export type ReportScheduleRestored = DomainEvent<'reportSchedule.restored', { name: string; reportName: string }>;

/** What this module announces. */
export type ScheduleEvent =
  | ReportRunRequested
  | ReportRunStarted
  | ReportRunFinished
  | ReportRunFailed
  | ReportRunCancelled
  | ReportRunRetried
  | ReportRunDownloaded
  | ReportScheduleCreated
  | ReportScheduleChanged
  | ReportScheduleRemoved
  | ReportScheduleRestored;
