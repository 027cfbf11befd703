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
  EXTENSIONS_TO_DECIDE: label('EXTENSIONS_TO_DECIDE', 2.5),
  DECLINED: label('DECLINED', 4),
  REMINDED: label('REMINDED', 5),
  RETURNED: label('RETURNED', 6),
  TO_ACKNOWLEDGE: label('TO_ACKNOWLEDGE', 7),
  DUE_SOON: label('DUE_SOON', 8, 'amber'),
  ALL_OVERDUE: label('ALL_OVERDUE', 9, 'red'),
  ALL_DUE_SOON: label('ALL_DUE_SOON', 10, 'amber'),
  SILENT: label('SILENT', 11),
  IN_PROGRESS: label('IN_PROGRESS', 12),
};

/** Where the whole of a queue is. */
export const listOf = (key: WorkQueueKey): { path: string; query: { queue?: WorkQueueKey } } =>
  key === 'EXTENSIONS_TO_DECIDE' ? { path: '/gia-han', query: {} } : { path: '/nhiem-vu', query: { queue: key } };

/** How many queues show their first rows; how many rows each where others follow, and alone. */
export const mostPreviews = 3;
export const rowsAlone = 8;
const rowsBesideOthers = 4;
/** What fits on one screen: rows, and a line for each heading after the first. */
const mostLines = 9;

/**
 * The queues with something in them, the most urgent first. Those that are shown stay as long as there is something in
 * them: nothing is exchanged under the eyes of the reader.
 */
export function mostUrgent(
  queues: readonly { key: WorkQueueKey; count: number }[],
  shown: readonly WorkQueueKey[] = [],
): readonly WorkQueueKey[] {
  const filled = queues.filter(({ count }) => count > 0).map(({ key }) => key);
  const most = Math.min(mostPreviews, filled.length);
  if (shown.length === most && shown.every((key) => filled.includes(key))) return shown;
  return filled.sort((a, b) => queueLabels[a].urgency - queueLabels[b].urgency).slice(0, most);
}

/** Of each queue the rows that fit on one screen. What is overdue may wait to be acknowledged, too: it is shown once. */
export function fitting<Row extends { id: string }>(queues: readonly (readonly Row[])[]): Row[][] {
  const shown = new Set<string>();
  const own = queues.map((rows) => {
    const left = rows.filter(({ id }) => !shown.has(id)).slice(0, rowsBesideOthers);
    for (const { id } of left) shown.add(id);
    return left;
  });
  const filled = own.filter((rows) => rows.length);
  if (filled.length === 1) return queues.map((rows, i) => (own[i].length ? rows.slice(0, rowsAlone) : []));
  let lines = mostLines + 1;
  return own.map((rows) => {
    const fit = rows.slice(0, Math.max(0, rows.length ? --lines : 0));
    lines -= fit.length;
    return fit;
  });
}
