import { provincialRoles } from '@libs/auth';
import { InquiryState } from '../inquiries';
import { type NotificationKind, newsLastsDays, NewsKind, ReminderTrigger } from './notification.lifecycle';

/** SQL of the moment and of the office's time zone. */
export interface TruthAt {
  readonly now: string;
  readonly zone: string;
}

const turn = (a: string) => `${a}.status in ('ASSIGNED', 'IN_PROGRESS')`;
const dueAsSaid = (n: string, a: string) => `${turn(a)} and ${a}.due_on = ${n}.due_key`;
const before = (n: string, a: string, { now, zone }: TruthAt) =>
  `${dueAsSaid(n, a)} and (${now} at time zone ${zone}) <= ${a}.due_on + coalesce(${a}.due_time, time '23:59:59.999999')`;
const since = (moment: string, n: string, { zone }: TruthAt) => `(${moment} at time zone ${zone})::date = ${n}.due_key`;
const quietSince = (n: string, a: string) => `${turn(a)} and coalesce(${a}.last_reported_at, '-infinity') < ${n}.at`;
const news = (n: string, _: string, { now }: TruthAt) => `${n}.at > ${now} - interval '${newsLastsDays} days'`;

const inquiry = (n: string, state: InquiryState) =>
  `exists (select from inquiry q where q.id = (${n}.data ->> 'inquiryId')::uuid and q.state = '${state}')`;

type Condition = (n: string, a: string, at: TruthAt) => string;

/** A new kind does not compile until it says when it stops being true. */
const conditions: Record<NotificationKind, Condition> = {
  [ReminderTrigger.BEFORE_DUE]: before,
  [ReminderTrigger.ON_DUE]: before,
  [ReminderTrigger.AFTER_DUE]: dueAsSaid,
  [ReminderTrigger.NOT_ACKNOWLEDGED]: (_, a) => `${a}.status = 'ASSIGNED'`,
  [ReminderTrigger.SILENT]: (n, a, at) =>
    `${turn(a)} and ${a}.due_on is not null and ${since(`coalesce(${a}.last_reported_at, ${a}.issued_at)`, n, at)}`,
  [ReminderTrigger.HALF_TIME]: (n, a, at) => `${before(n, a, at)} and ${a}.last_reported_at is null`,
  [ReminderTrigger.RESULT_WAITING]: (n, a, at) => `${a}.status = 'SUBMITTED' and ${since(`${a}.submitted_at`, n, at)}`,
  [ReminderTrigger.EXTENSION_WAITING]: (n, a, at) =>
    `${a}.extension_requested_at is not null and ${since(`${a}.extension_requested_at`, n, at)}`,
  [ReminderTrigger.DECLINED_WAITING]: (_, a) => `${a}.status = 'DECLINED'`,
  [ReminderTrigger.INQUIRY_OVERDUE]: (n, a) =>
    `exists (select from inquiry q where q.assignment_id = ${a}.id and q.state = 'OPEN' and q.due_on = ${n}.due_key)`,
  [NewsKind.ASSIGNED]: (_, a) => `${a}.status = 'ASSIGNED'`,
  [NewsKind.INSISTED]: (_, a) => `${a}.status = 'ASSIGNED'`,
  [NewsKind.DELEGATED]: quietSince,
  [NewsKind.RETURNED]: (_, a) => `${a}.status = 'IN_PROGRESS' and ${a}.return_reason is not null`,
  [NewsKind.REOPENED]: (_, a) => `${a}.status = 'IN_PROGRESS'`,
  [NewsKind.URGED]: quietSince,
  [NewsKind.SUBMITTED]: (_, a) => `${a}.status = 'SUBMITTED'`,
  [NewsKind.DECLINED]: (_, a) => `${a}.status = 'DECLINED'`,
  [NewsKind.EXTENSION_REQUESTED]: (_, a) => `${a}.extension_requested_at is not null`,
  [NewsKind.EXTENSION_DECIDED]: news,
  [NewsKind.EXTENSION_GRANTED]: news,
  [NewsKind.AMENDED]: news,
  [NewsKind.CONFIRMED]: (n, a, at) => `${a}.status = 'COMPLETED' and ${news(n, a, at)}`,
  [NewsKind.WITHDRAWN]: (n, a, at) => `${a}.status = 'WITHDRAWN' and ${news(n, a, at)}`,
  [NewsKind.REASSIGNED]: (n, a, at) => `${a}.status = 'WITHDRAWN' and ${news(n, a, at)}`,
  [NewsKind.INQUIRY_ASKED]: (n) => inquiry(n, InquiryState.OPEN),
  [NewsKind.INQUIRY_ANSWERED]: (n, a, at) => `${inquiry(n, InquiryState.ANSWERED)} and ${news(n, a, at)}`,
  [NewsKind.INQUIRY_CLOSED]: (n, a, at) => `${inquiry(n, InquiryState.CLOSED)} and ${news(n, a, at)}`,
};

/**
 * SQL: whether what the notification of the alias `n` says of the assignment of the alias `a` still holds. It is asked again
 * by whoever is about to send it: what no longer is true is not sent (domain.md §6).
 */
export function isStillTrue(n: string, a: string, at: TruthAt): string {
  const cases = Object.entries(conditions).map(([kind, condition]) => `when '${kind}' then ${condition(n, a, at)}`);
  return `(case ${n}.kind ${cases.join(' ')} else false end)`;
}

/** The roles whose scope is the whole province, as `seesProvince` has them. */
const province = `(${provincialRoles.map((role) => `'${role}'`).join(', ')})`;

/**
 * SQL: whether the assignment of the alias `a` still exists for the one the notification `n` is for, who may have left or been
 * disabled meanwhile. It says of any account what `assignmentsVisibleTo` says of an actor; a db-spec holds the two together.
 */
export const isStillFor = (n: string, a: string): string => `exists (
  select from account c where c.id = ${n}.account_id and c.disabled_at is null and (
    exists (select from role_grant g where g.account_id = c.id and g.role in ${province})
    or exists (select from role_grant g join unit u on u.id in (${a}.unit_id, ${a}.holder_unit_id) and g.unit_id = any(u.path)
      where g.account_id = c.id and g.role = 'UNIT_HEAD')
    or ${a}.delegate_id = c.id and exists (select from role_grant g join unit u on u.id = ${a}.holder_unit_id and g.unit_id = any(u.path)
      where g.account_id = c.id and g.role in ('UNIT_HEAD', 'UNIT_SPECIALIST'))))`;
