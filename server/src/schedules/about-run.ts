import type { Notice } from '@libs/changes';
import type { ReportRun } from './report-run.entity';

/** What every record of a rendering says. */
export const aboutRun = ({ reportId, reportName, format, scheduleId, dueAt }: ReportRun) => ({
  ...{ reportId, reportName, format },
  ...{ scheduleId, dueAt },
});

/** What the open screens of whoever asked for it are told. */
export const runNotice = (
  { id, ownerId: accountId, reportName, state, error }: ReportRun,
  progress: number,
): Notice => ({ t: 'report-run', id, accountId, reportName, state, progress, error });
