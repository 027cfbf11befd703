/** By which rule of time somebody is told (domain.md §6). */
export enum ReminderTrigger {
  BEFORE_DUE = 'BEFORE_DUE',
  ON_DUE = 'ON_DUE',
  AFTER_DUE = 'AFTER_DUE',
  NOT_ACKNOWLEDGED = 'NOT_ACKNOWLEDGED',
  SILENT = 'SILENT',
  HALF_TIME = 'HALF_TIME',
  RESULT_WAITING = 'RESULT_WAITING',
  EXTENSION_WAITING = 'EXTENSION_WAITING',
  DECLINED_WAITING = 'DECLINED_WAITING',
  INQUIRY_OVERDUE = 'INQUIRY_OVERDUE',
}

/** What somebody is told of the moment it happens. */
export enum NewsKind {
  ASSIGNED = 'ASSIGNED',
  INSISTED = 'INSISTED',
  DELEGATED = 'DELEGATED',
  RETURNED = 'RETURNED',
  REOPENED = 'REOPENED',
  URGED = 'URGED',
  SUBMITTED = 'SUBMITTED',
  DECLINED = 'DECLINED',
  EXTENSION_REQUESTED = 'EXTENSION_REQUESTED',
  EXTENSION_DECIDED = 'EXTENSION_DECIDED',
  EXTENSION_GRANTED = 'EXTENSION_GRANTED',
  AMENDED = 'AMENDED',
  CONFIRMED = 'CONFIRMED',
  WITHDRAWN = 'WITHDRAWN',
  REASSIGNED = 'REASSIGNED',
  INQUIRY_ASKED = 'INQUIRY_ASKED',
  INQUIRY_ANSWERED = 'INQUIRY_ANSWERED',
  INQUIRY_CLOSED = 'INQUIRY_CLOSED',
}

/** What a notification is about: a rule of time, or an event. */
export type NotificationKind = ReminderTrigger | NewsKind;

/** What is to be done about it: the groups of the inbox and of the mails, most pressing first. */
export enum NotificationTodo {
  TO_ACKNOWLEDGE = 'TO_ACKNOWLEDGE',
  TO_CONFIRM = 'TO_CONFIRM',
  TO_DECIDE = 'TO_DECIDE',
  TO_DO = 'TO_DO',
  TO_KNOW = 'TO_KNOW',
}

/** The groups in their order: what is asked of somebody comes before what they are only to know. */
export const todos = Object.values(NotificationTodo);

/** How it goes out, beside the inbox, where everything is. */
export enum NotificationChannel {
  INBOX = 'INBOX',
  DIGEST = 'DIGEST',
  AT_ONCE = 'AT_ONCE',
  WEEKLY = 'WEEKLY',
}

/** What is only to be known stops being news after so many days. */
export const newsLastsDays = 30;
