import { addDays, instantOf } from '@libs/calendar';
import { config } from '@libs/config';
import type { SortKey } from '@libs/paging';
import type { Bind, Parameters } from '@libs/sql';
import { searchQuery } from '@libs/vietnamese';
import { unitsWanted, type Viewer } from '../assignments';
import { assignmentsVisibleTo } from '../directives';
import type { ExtensionFilter } from './extension-filter.graphql';
import type { ExtensionSort } from './extension-sort';

/** SQL: which extensions `e` of assignments `a`. It begins with what the viewer may see: those of the assignments they see. */
export function extensionsWhere({ actor }: Viewer, filter: ExtensionFilter, { bind }: Parameters): string {
  const conditions = [assignmentsVisibleTo(actor, 'a', bind)];
  const add = <Value>(value: Value | null | undefined, sql: (value: Value) => string) => {
    if (value !== null && value !== undefined) conditions.push(sql(value));
  };
  add(filter.states, (states) => oneOf('e.state', states, 'text', bind));
  add(filter.origins, (origins) => oneOf('e.origin', origins, 'text', bind));
  add(filter.unitIds, (ids) => `e.unit_id in (${unitsWanted(ids, filter.withSubUnits, bind)})`);
  add(filter.reasonIds, (ids) => oneOf('e.reason_id', ids, 'uuid', bind));
  add(filter.monitorIds, (ids) => oneOf('a.monitor_id', ids, 'uuid', bind));
  add(filter.late, (late) => (late ? 'e.late' : 'not e.late'));
  add(filter.beyondCap, (beyond) => (beyond ? 'e.beyond_cap' : 'not e.beyond_cap'));
  add(filter.requestedFrom, (on) => `e.origin = 'REQUESTED' and e.at >= ${startOf(on, bind)}`);
  add(filter.requestedTo, (on) => `e.origin = 'REQUESTED' and e.at < ${startOf(addDays(on, 1), bind)}`);
  // Said of the key, which has an index: what is undecided lies far back in it.
  add(filter.decidedFrom, (on) => `e.decided_key >= ${startOf(on, bind)}`);
  add(filter.decidedTo, (on) => `e.decided_at is not null and e.decided_key < ${startOf(addDays(on, 1), bind)}`);
  add(
    filter.text?.trim() ? searchQuery(filter.text) : null,
    (query) => `a.directive_id in (select r.id from directive r where r.search @@ ${bind(query)}::tsquery)`,
  );
  add(filter.assignmentId, (id) => `e.assignment_id = ${bind(id)}`);
  return conditions.join(' and ');
}

/** One value is asked for as one: then an index has the rows in their order too. */
const oneOf = (column: string, values: readonly string[], type: 'text' | 'uuid', bind: Bind): string =>
  values.length === 1 ? `${column} = ${bind(values[0])}` : `${column} = any(${bind(values)}::${type}[])`;

/** The moment in which the office's day begins. */
const startOf = (on: string, bind: Bind): string =>
  `${bind(instantOf(on, '00:00', config.TZ_OFFICE).toISOString())}::timestamptz`;

const key = (sql: string, type: SortKey['type'], direction: SortKey['direction']): SortKey[] => [
  { sql, type, direction },
  { sql: 'e.id', type: 'uuid', direction },
];

/** Each order has an index. */
export const extensionOrders: Record<ExtensionSort, readonly SortKey[]> = {
  WAITING_LONGEST: key('e.at', 'timestamptz', 'asc'),
  REQUESTED_DESC: key('e.at', 'timestamptz', 'desc'),
  DECIDED_DESC: key('e.decided_key', 'timestamptz', 'desc'),
  DAYS_GAINED_DESC: key('e.days_key', 'bigint', 'desc'),
};
