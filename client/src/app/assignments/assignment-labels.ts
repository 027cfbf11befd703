/*
 * The words of what only assignments show; the rest is in `i18n/schema-words`. Each is a Record: a value that the schema gains doesn't compile
 * until it has been worded (and given its place, where there is one).
 */
import type {
  AssignmentAction,
  AssignmentSort,
  AssignmentStatus,
  DuePeriod,
  SubmissionOutcome,
  TimelinessState,
  WorkQueueKey,
} from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';

/** What can be done on the page of an assignment: to itself, to the directive it carries out, to the duty it is one period of. */
export type Act = AssignmentAction | 'SET_MONITOR' | DutyAct | InquiryAct;

/** To the duty of which it is one period. */
export type DutyAct = 'CHANGE_DUTY' | 'END_DUTY';

/** Asking the unit to explain, and what is done in the thread of one such question. */
export type InquiryAct = 'ASK_EXPLANATION' | 'ANSWER_INQUIRY' | 'ASK_INQUIRY_AGAIN' | 'CLOSE_INQUIRY';

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
  REMINDED: 'assignments.queue.REMINDED',
  SILENT: 'assignments.queue.SILENT',
  TO_CONFIRM: 'assignments.queue.TO_CONFIRM',
  EXTENSIONS_TO_DECIDE: 'assignments.queue.EXTENSIONS_TO_DECIDE',
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
  UPDATED_ASC: 'assignments.sort.UPDATED_ASC',
  UNIT_ASC: 'assignments.sort.UNIT_ASC',
  UNIT_DESC: 'assignments.sort.UNIT_DESC',
  TEXT_ASC: 'assignments.sort.TEXT_ASC',
  TEXT_DESC: 'assignments.sort.TEXT_DESC',
  NUMBER_ASC: 'assignments.sort.NUMBER_ASC',
  NUMBER_DESC: 'assignments.sort.NUMBER_DESC',
  DOCUMENT_DATE_DESC: 'assignments.sort.DOCUMENT_DATE_DESC',
  DOCUMENT_DATE_ASC: 'assignments.sort.DOCUMENT_DATE_ASC',
  STATUS_ASC: 'assignments.sort.STATUS_ASC',
  STATUS_DESC: 'assignments.sort.STATUS_DESC',
  PROGRESS_DESC: 'assignments.sort.PROGRESS_DESC',
  PROGRESS_ASC: 'assignments.sort.PROGRESS_ASC',
  MONITOR_ASC: 'assignments.sort.MONITOR_ASC',
  MONITOR_DESC: 'assignments.sort.MONITOR_DESC',
  DELEGATE_ASC: 'assignments.sort.DELEGATE_ASC',
  DELEGATE_DESC: 'assignments.sort.DELEGATE_DESC',
  LEADER_ASC: 'assignments.sort.LEADER_ASC',
  LEADER_DESC: 'assignments.sort.LEADER_DESC',
  FIELD_ASC: 'assignments.sort.FIELD_ASC',
  FIELD_DESC: 'assignments.sort.FIELD_DESC',
};

/** What the menu of a list without columns offers; the heads of the table sort by everything. */
export const usualSorts: readonly AssignmentSort[] = [
  'DUE_ASC',
  'DUE_DESC',
  'ISSUED_DESC',
  'ISSUED_ASC',
  'UPDATED_DESC',
  'UNIT_ASC',
  'NUMBER_ASC',
];

/** When it is due, seen from today. */
export const dueWords: Record<DuePeriod, TextKey> = {
  TODAY: 'assignments.due.TODAY',
  TOMORROW: 'assignments.due.TOMORROW',
  THIS_WEEK: 'assignments.due.THIS_WEEK',
  NEXT_WEEK: 'assignments.due.NEXT_WEEK',
  NEXT_7_DAYS: 'assignments.due.NEXT_7_DAYS',
  NEXT_30_DAYS: 'assignments.due.NEXT_30_DAYS',
  THIS_MONTH: 'assignments.due.THIS_MONTH',
  NEXT_MONTH: 'assignments.due.NEXT_MONTH',
  THIS_QUARTER: 'assignments.due.THIS_QUARTER',
  THIS_YEAR: 'assignments.due.THIS_YEAR',
};

/** What an assignment may be marked with: by people, or by what has happened to it. */
export type Mark = 'starred' | 'news' | 'silent' | 'extensionWaiting' | 'extended' | 'reminded';

export const markWords: Record<Mark, TextKey> = {
  starred: 'assignments.mark.starred',
  news: 'assignments.mark.news',
  silent: 'assignments.mark.silent',
  extensionWaiting: 'assignments.mark.extensionWaiting',
  extended: 'assignments.mark.extended',
  reminded: 'assignments.mark.reminded',
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

const said = (act: Exclude<Act, InquiryAct>, icon: IconName): ActWords => ({
  full: `assignments.act.${act}`,
  short: `assignments.actShort.${act}`,
  done: `assignments.done.${act}`,
  icon,
});

const asked = (act: InquiryAct, icon: IconName): ActWords => ({
  full: `inquiries.act.${act}`,
  short: `inquiries.actShort.${act}`,
  done: `inquiries.done.${act}`,
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
  CHANGE_DUTY: said('CHANGE_DUTY', 'event_repeat'),
  END_DUTY: said('END_DUTY', 'cancel'),
  REMIND: said('REMIND', 'campaign'),
  STAR: said('STAR', 'star'),
  REQUEST_EXTENSION: said('REQUEST_EXTENSION', 'more_time'),
  DRAFT_EXTENSION: said('DRAFT_EXTENSION', 'more_time'),
  WITHDRAW_EXTENSION: said('WITHDRAW_EXTENSION', 'undo'),
  PREPARE_EXTENSION: said('PREPARE_EXTENSION', 'notes'),
  DECIDE_EXTENSION: said('DECIDE_EXTENSION', 'gavel'),
  GRANT_EXTENSION: said('GRANT_EXTENSION', 'more_time'),
  ASK_EXPLANATION: asked('ASK_EXPLANATION', 'forum'),
  ANSWER_INQUIRY: asked('ANSWER_INQUIRY', 'forum'),
  ASK_INQUIRY_AGAIN: asked('ASK_INQUIRY_AGAIN', 'replay'),
  CLOSE_INQUIRY: asked('CLOSE_INQUIRY', 'check'),
};
