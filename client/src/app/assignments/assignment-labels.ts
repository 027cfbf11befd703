/*
 * The words of what only assignments show; the rest is in `i18n/schema-words`. Each is a Record: a value that the schema gains doesn't compile
 * until it has been worded (and given its place, where there is one).
 */
import type {
  AssignmentAction,
  AssignmentSort,
  AssignmentStatus,
  SubmissionOutcome,
  TimelinessState,
  WorkQueueKey,
} from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';

/** What can be done on the page of an assignment: to itself, and to the directive it carries out. */
export type Act = AssignmentAction | 'SET_MONITOR';

export const statusIcons: Record<AssignmentStatus, IconName> = {
  DRAFT: 'edit_note',
  ASSIGNED: 'inbox',
  IN_PROGRESS: 'pending',
  SUBMITTED: 'hourglass_top',
  COMPLETED: 'check_circle',
  DECLINED: 'reply',
  WITHDRAWN: 'cancel',
};

/** For choosing what to filter by; how one assignment stands is said by `ui/time-chip`. */
export const timelinessWords: Record<TimelinessState, TextKey> = {
  OVERDUE: 'assignments.timeliness.OVERDUE',
  DUE_SOON: 'assignments.timeliness.DUE_SOON',
  IN_TERM: 'assignments.timeliness.IN_TERM',
  NO_DEADLINE: 'assignments.timeliness.NO_DEADLINE',
  DONE_ON_TIME: 'assignments.timeliness.DONE_ON_TIME',
  DONE_LATE: 'assignments.timeliness.DONE_LATE',
  DONE_NO_DEADLINE: 'assignments.timeliness.DONE_NO_DEADLINE',
  WITHDRAWN: 'assignments.timeliness.WITHDRAWN',
};

export const queueWords: Record<WorkQueueKey, TextKey> = {
  TO_ACKNOWLEDGE: 'assignments.queue.TO_ACKNOWLEDGE',
  OVERDUE: 'assignments.queue.OVERDUE',
  DUE_SOON: 'assignments.queue.DUE_SOON',
  RETURNED: 'assignments.queue.RETURNED',
  SILENT: 'assignments.queue.SILENT',
  TO_CONFIRM: 'assignments.queue.TO_CONFIRM',
  DECLINED: 'assignments.queue.DECLINED',
  MONITORED_OVERDUE: 'assignments.queue.MONITORED_OVERDUE',
  IN_PROGRESS: 'assignments.queue.IN_PROGRESS',
  ALL_OVERDUE: 'assignments.queue.ALL_OVERDUE',
  ALL_DUE_SOON: 'assignments.queue.ALL_DUE_SOON',
};

export const sortWords: Record<AssignmentSort, TextKey> = {
  DUE_ASC: 'assignments.sort.DUE_ASC',
  DUE_DESC: 'assignments.sort.DUE_DESC',
  ISSUED_DESC: 'assignments.sort.ISSUED_DESC',
  ISSUED_ASC: 'assignments.sort.ISSUED_ASC',
  UPDATED_DESC: 'assignments.sort.UPDATED_DESC',
};

export const outcomeWords: Record<SubmissionOutcome, TextKey> = {
  WAITING: 'assignments.outcome.WAITING',
  RECALLED: 'assignments.outcome.RECALLED',
  RETURNED: 'assignments.outcome.RETURNED',
  CONFIRMED: 'assignments.outcome.CONFIRMED',
};

/** An act as its button says it, as a narrow button says it, and what is said when it is done. */
export interface ActWords {
  full: TextKey;
  short: TextKey;
  done: TextKey;
  icon: IconName;
}

const said = (act: Act, icon: IconName): ActWords => ({
  full: `assignments.act.${act}`,
  short: `assignments.actShort.${act}`,
  done: `assignments.done.${act}`,
  icon,
});

export const actWords: Record<Act, ActWords> = {
  ACKNOWLEDGE: said('ACKNOWLEDGE', 'check'),
  DECLINE: said('DECLINE', 'reply'),
  REASSIGN: said('REASSIGN', 'swap_horiz'),
  INSIST: said('INSIST', 'replay'),
  DELEGATE: said('DELEGATE', 'person_add'),
  REPORT: said('REPORT', 'edit_note'),
  DRAFT_RESULT: said('DRAFT_RESULT', 'notes'),
  SUBMIT: said('SUBMIT', 'send'),
  RECALL: said('RECALL', 'undo'),
  OPEN_REVIEW: said('OPEN_REVIEW', 'visibility'),
  CONFIRM: said('CONFIRM', 'verified'),
  RETURN: said('RETURN', 'reply'),
  REOPEN: said('REOPEN', 'replay'),
  WITHDRAW: said('WITHDRAW', 'cancel'),
  AMEND: said('AMEND', 'edit'),
  NOTE: said('NOTE', 'notes'),
  SET_MONITOR: said('SET_MONITOR', 'person_search'),
};
