import type { WorkQueueKey } from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { Tone } from '../ui/state-chip/state-chip';

/** A queue as it is shown. */
export interface QueueLabel {
  words: TextKey;
  explained: TextKey;
  /** Colour means time, here as everywhere. */
  tone: Tone;
  /** Smaller is more urgent: whose first rows are shown on the page. */
  urgency: number;
}

const label = (key: WorkQueueKey, urgency: number, tone: Tone = 'neutral'): QueueLabel => ({
  words: `assignments.queue.${key}`,
  explained: `work.explained.${key}`,
  tone,
  urgency,
});

/** A queue that the server gains doesn't compile until it has its words and its place. */
export const queueLabels: Record<WorkQueueKey, QueueLabel> = {
  OVERDUE: label('OVERDUE', 1, 'red'),
  MONITORED_OVERDUE: label('MONITORED_OVERDUE', 3, 'red'),
  TO_CONFIRM: label('TO_CONFIRM', 2),
  DECLINED: label('DECLINED', 4),
  RETURNED: label('RETURNED', 5),
  TO_ACKNOWLEDGE: label('TO_ACKNOWLEDGE', 6),
  DUE_SOON: label('DUE_SOON', 7, 'amber'),
  ALL_OVERDUE: label('ALL_OVERDUE', 8, 'red'),
  ALL_DUE_SOON: label('ALL_DUE_SOON', 9, 'amber'),
  SILENT: label('SILENT', 10),
  IN_PROGRESS: label('IN_PROGRESS', 11),
};

/** How many queues show their first rows on the page, and how many rows each. */
export const previews = 2;
export const rowsInPreview = 5;

/** The queues with something in them, the most urgent first: those whose rows the page shows. */
export function mostUrgent(queues: readonly { key: WorkQueueKey; count: number }[]): WorkQueueKey[] {
  return queues
    .filter(({ count }) => count > 0)
    .map(({ key }) => key)
    .sort((a, b) => queueLabels[a].urgency - queueLabels[b].urgency)
    .slice(0, previews);
}
