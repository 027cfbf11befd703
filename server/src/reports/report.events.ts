import type { DomainEvent } from '@libs/changes';
import type { ReportFormat } from './definition';

/** The Office made a report, changed it, or put it away or back. */
export type ReportCreated = DomainEvent<'report.created', { name: string; copyOf: string | null }>;
export type ReportChanged = DomainEvent<'report.changed', { name: string }>;
export type ReportArchived = DomainEvent<'report.archived', { name: string; archived: boolean }>;
/** A form of the Office's own was added to a report, or is no longer used. */
export type ReportTemplateAdded = DomainEvent<
  'report.template-added',
  { reportName: string; name: string; format: ReportFormat; number: number; fileName: string }
>;
export type ReportTemplateWithdrawn = DomainEvent<
  'report.template-withdrawn',
  { reportName: string; name: string; withdrawn: boolean }
>;

/** The Office set how lateness becomes points from a day on. */
export type ScoreRuleSaved = DomainEvent<'score-rule.saved', { validFrom: string }>;
