import { addDays, instantOf } from '@libs/calendar';
import { config } from '@libs/config';
import type { SortKey } from '@libs/paging';
import type { Bind, Parameters } from '@libs/sql';
import { unitsWanted, type Viewer } from '../assignments';
import { assignmentsVisibleTo } from '../directives';
import type { InquiryFilter } from './inquiry-filter.graphql';

/** SQL: whether the inquiry `q` is open past its day; `today` is SQL of the day at the office. */
export const isOverdue = (q: string, today: string): string => `(${q}.state = 'OPEN' and ${q}.due_on < ${today})`;

/** SQL: which inquiries `q` about assignments `a`. It begins with what the viewer may see: those of the assignments they see. */
export function inquiriesWhere({ actor, today }: Viewer, filter: InquiryFilter, { bind }: Parameters): string {
  const conditions = [assignmentsVisibleTo(actor, 'a', bind)];
  const add = <Value>(value: Value | null | undefined, sql: (value: Value) => string) => {
    if (value !== null && value !== undefined) conditions.push(sql(value));
  };
  add(filter.states, (states) => `q.state = any(${bind(states)}::text[])`);
  add(filter.overdue, (yes) => `${yes ? '' : 'not '}${isOverdue('q', `${bind(today.on)}::date`)}`);
  add(filter.unitIds, (ids) => `q.unit_id in (${unitsWanted(ids, true, bind)})`);
  add(filter.askedFrom, (on) => `q.asked_at >= ${startOf(on, bind)}`);
  add(filter.askedTo, (on) => `q.asked_at < ${startOf(addDays(on, 1), bind)}`);
  add(filter.assignmentId, (id) => `q.assignment_id = ${bind(id)}`);
  return conditions.join(' and ');
}

/** The moment in which the office's day begins. */
const startOf = (on: string, bind: Bind): string =>
  `${bind(instantOf(on, '00:00', config.TZ_OFFICE).toISOString())}::timestamptz`;

/** What is open comes first, the most pressing first of it; then what was answered, and what is over, the last move first. */
export const inquiryOrder: readonly SortKey[] = [
  { sql: `array_position(array['OPEN', 'ANSWERED', 'CLOSED'], q.state)`, type: 'bigint', direction: 'asc' },
  { sql: `case when q.state = 'OPEN' then q.due_on end`, type: 'date', direction: 'asc', nullable: true },
  { sql: 'q.moved_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'q.id', type: 'uuid', direction: 'desc' },
];
