import type { Actor } from '@libs/auth';
import { addDays } from '@libs/calendar';
import type { Parameters } from '@libs/sql';
import { searchQuery } from '@libs/vietnamese';
import { assignmentsOf, assignmentsVisibleTo, personOf } from '../directives';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { spanOf } from './due-period.lifecycle';
import { hasNews, isReminded, isStarred, unitsTurnOf } from './marks.queries';
import type { ExtensionRules } from './assignment.policy';
import { type Today, TimelinessState } from './timeliness.lifecycle';
import { TimelinessSql } from './timeliness.queries';
import { type QueueScope, scopeOf, silentDays, WorkQueueKey } from './work-queue.policy';

/** Who reads, and from which moment. */
export interface Viewer {
  readonly actor: Actor;
  readonly today: Today;
  /** What is set about extensions. */
  readonly extensions: ExtensionRules;
}

/** SQL: which assignments, of the table alias `a`. It begins with what the viewer may see. */
export function whereOf(
  { actor, today }: Viewer,
  filter: AssignmentFilter,
  { bind }: Parameters,
  but: { placed?: boolean } = {},
): string {
  const time = new TimelinessSql('a', today, bind);
  const conditions = [assignmentsVisibleTo(actor, 'a', bind)];
  const add = <Value>(value: Value | null | undefined, sql: (value: Value) => string) => {
    if (value !== null && value !== undefined) conditions.push(sql(value));
  };
  add(
    filter.text?.trim() ? searchQuery(filter.text) : null,
    (query) => `a.directive_id in (select r.id from directive r where r.search @@ ${bind(query)}::tsquery)`,
  );
  if (!but.placed) {
    add(filter.unitIds, (ids) => `a.unit_id in (${unitsWanted(ids, filter.withSubUnits, bind)})`);
    add(filter.statuses, (statuses) => `a.status = any(${bind(statuses)}::text[])`);
  }
  add(filter.ids, (ids) => `a.id = any(${bind(ids)}::uuid[])`);
  add(filter.part, (part) => `a.part = ${bind(part)}`);
  add(filter.timeliness, (states) =>
    states.length ? `(${states.map((state) => time.is(state)).join(' or ')})` : 'false',
  );
  add(filter.lateOver, (days) => time.overdueBy(days));
  add(filter.due, (period) => {
    const [from, to] = spanOf(period, today.on);
    return `a.due_key between ${bind(from)}::date and ${bind(to)}::date`;
  });
  add(filter.dueFrom, (on) => `a.due_key >= ${bind(on)}::date and a.due_on is not null`);
  add(filter.dueTo, (on) => `a.due_key <= ${bind(on)}::date and a.due_on is not null`);
  add(filter.issuedFrom, (on) => `a.issued_at >= ${time.startOf(bind(on))}`);
  add(filter.issuedTo, (on) => `a.issued_at < ${time.startOf(bind(addDays(on, 1)))}`);
  add(
    filter.documentTypes,
    (types) =>
      `exists (select from directive_document d where d.id = a.document_id and d.type = any(${bind(types)}::text[]))`,
  );
  add(filter.documentId, (id) => `a.document_id = ${bind(id)}`);
  add(filter.directiveId, (id) => `a.directive_id = ${bind(id)}`);
  add(filter.monitorId, (id) => `a.monitor_id = ${bind(id)}`);
  add(filter.delegateId, (id) => `a.delegate_id = ${bind(id)}`);
  add(filter.leaderId, (id) => directiveWith(`r.leader_id = ${bind(id)}`));
  add(filter.fieldId, (id) => directiveWith(`r.field_id = ${bind(id)}`));
  for (const mark of marks) {
    add(filter[mark], (wanted) => `${wanted ? '' : 'not '}(${markCondition(mark, actor, time, bind)})`);
  }
  add(filter.queue, (key) => queueCondition(actor, key, time, bind));
  return conditions.join(' and ');
}

const directiveWith = (condition: string) =>
  `exists (select from directive r where r.id = a.directive_id and ${condition})`;

/** What is either so or not so of an assignment. */
export const marks = ['unmonitored', 'starred', 'silent', 'extended', 'extensionWaiting', 'reminded', 'news'] as const;

export type Mark = (typeof marks)[number];

/** SQL: whether it is so. */
export const markCondition = (mark: Mark, actor: Actor, time: TimelinessSql, bind: Parameters['bind']): string =>
  markConditions[mark](actor, time, bind);

const markConditions: Record<Mark, (actor: Actor, time: TimelinessSql, bind: Parameters['bind']) => string> = {
  unmonitored: () => 'a.monitor_id is null',
  starred: () => isStarred('a'),
  silent: (_, time) => queueState(WorkQueueKey.SILENT, time),
  extended: (_, time) => time.extended,
  extensionWaiting: () => extensionWaits,
  reminded: () => isReminded('a'),
  news: (actor, time, bind) => hasNews('a', actor, time.today, bind),
};

/** SQL: the ids of the units named, with their parts unless these are not wanted. */
export const unitsWanted = (
  ids: readonly string[],
  withParts: boolean | null | undefined,
  bind: Parameters['bind'],
): string =>
  withParts === false
    ? `select u.id from unit u where u.id = any(${bind(ids)}::uuid[])`
    : `select u.id from unit u where u.path && ${bind(ids)}::uuid[]`;

/** SQL: which assignments are in one of the viewer's queues; none, if the queue is not for them. */
export function queueCondition(actor: Actor, key: WorkQueueKey, time: TimelinessSql, bind: Parameters['bind']): string {
  const scope = scopeOf(actor, key);
  return scope ? `${scopes[scope](actor, bind)} and ${queueState(key, time)}` : 'false';
}

/** SQL: which assignments belong in the queue, whosever they are. */
export const queueState = (key: WorkQueueKey, time: TimelinessSql): string => queues[key](time);

const scopes: Record<QueueScope, (actor: Actor, bind: Parameters['bind']) => string> = {
  OWN: (actor, bind) => assignmentsOf(actor, 'a', bind),
  MONITORED: (actor, bind) => `a.monitor_id = ${bind(personOf(actor))}`,
  PROVINCE: () => 'true',
};

export const unitsTurn = unitsTurnOf('a');

/** A request for more time waits for the Office: in the words of the index on them. */
const extensionWaits = 'a.extension_requested_at is not null';

const queues: Record<WorkQueueKey, (time: TimelinessSql) => string> = {
  TO_ACKNOWLEDGE: () => `a.status = 'ASSIGNED'`,
  REMINDED: () => isReminded('a'),
  OVERDUE: (time) => `${unitsTurn} and ${time.is(TimelinessState.OVERDUE)}`,
  DUE_SOON: (time) => `${unitsTurn} and ${time.is(TimelinessState.DUE_SOON)}`,
  RETURNED: () => `a.status = 'IN_PROGRESS' and a.return_reason is not null`,
  SILENT: (time) =>
    `${unitsTurn} and coalesce(a.last_reported_at, a.issued_at) < ${time.now} - interval '${silentDays} days'`,
  TO_CONFIRM: () => `a.status = 'SUBMITTED'`,
  EXTENSIONS_TO_DECIDE: () => extensionWaits,
  DECLINED: () => `a.status = 'DECLINED'`,
  MONITORED_OVERDUE: (time) => time.is(TimelinessState.OVERDUE),
  IN_PROGRESS: () => `a.status = 'IN_PROGRESS'`,
  ALL_OVERDUE: (time) => time.is(TimelinessState.OVERDUE),
  ALL_DUE_SOON: (time) => time.is(TimelinessState.DUE_SOON),
};
