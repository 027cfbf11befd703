import { keysetOf, type SortKey } from '@libs/paging';
import type { Bind } from '@libs/sql';
import { numberKeys } from '../directives';
import type { Ordered } from './assignment-order.queries';
import type { AssignmentSort } from './assignment-sort';

/** How the rows of `a` are sorted by a column that is a word, or is written elsewhere. */
interface ColumnOrder {
  /** SQL: where the values are found; every row of `a` stays one row. */
  readonly join: string;
  readonly keys: readonly SortKey[];
}

/** A column's name in `AssignmentSort`, without its direction. */
type Column =
  'UNIT' | 'TEXT' | 'NUMBER' | 'DOCUMENT_DATE' | 'STATUS' | 'PROGRESS' | 'MONITOR' | 'DELEGATE' | 'LEADER' | 'FIELD';
type Direction = SortKey['direction'];
type Ordering = (direction: Direction) => ColumnOrder;

const vi = 'collate "vi-x-icu"';
const asc = (sql: string, type: SortKey['type']): SortKey => ({ sql, type, direction: 'asc' });
const id = asc('a.id', 'uuid');
/** Among equals, what is due first; among equals of these, any order that stays. */
const thenDue = [asc('a.due_key', 'date'), id];
/** Documents are read from the top. */
const thenOrdinal = [asc('a.document_id', 'uuid'), asc('r.ordinal', 'bigint'), id];

const directive = 'join directive r on r.id = a.directive_id';
const document = 'join directive_document d on d.id = a.document_id';

/** People are looked up by their given name, the last word, and only then by the rest (domain-facts.md §8.2). */
const person =
  (join: string): Ordering =>
  (direction) => ({
    join,
    keys: [
      { sql: `split_part(btrim(p.display_name), ' ', -1) ${vi}`, type: 'text', direction, nullable: true },
      { sql: `p.display_name ${vi}`, type: 'text', direction, nullable: true },
      ...thenDue,
    ],
  });

const statuses = ['DRAFT', 'ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED', 'DECLINED', 'WITHDRAWN'];

const columns: Record<Column, Ordering> = {
  // Lists show the short name.
  UNIT: (direction) => ({
    join: 'join unit o on o.id = a.unit_id',
    keys: [
      { sql: `o.short_name ${vi}`, type: 'text', direction },
      { sql: `o.name ${vi}`, type: 'text', direction },
      ...thenDue,
    ],
  }),
  // Nobody tells two directives apart by their five hundredth character, and the cursor stays short.
  TEXT: (direction) => ({
    join: directive,
    keys: [{ sql: `left(r.text, 500) ${vi}`, type: 'text', direction }, ...thenDue],
  }),
  NUMBER: (direction) => ({
    join: `${document} ${directive}`,
    keys: [...numberKeys(direction), ...thenOrdinal],
  }),
  DOCUMENT_DATE: (direction) => ({
    join: `${document} ${directive}`,
    keys: [{ sql: 'd.issued_on', type: 'date', direction }, ...thenOrdinal],
  }),
  STATUS: (direction) => ({
    join: '',
    keys: [{ sql: `array_position('{${statuses}}'::text[], a.status)`, type: 'bigint', direction }, ...thenDue],
  }),
  PROGRESS: (direction) => ({
    join: '',
    keys: [{ sql: 'a.progress_percent', type: 'bigint', direction, nullable: true }, ...thenDue],
  }),
  MONITOR: person('left join account p on p.id = a.monitor_id'),
  DELEGATE: person('left join account p on p.id = a.delegate_id'),
  LEADER: person(`${directive} left join account p on p.id = r.leader_id`),
  FIELD: (direction) => ({
    join: `${directive} left join field f on f.id = r.field_id`,
    keys: [{ sql: `f.name ${vi}`, type: 'text', direction, nullable: true }, ...thenDue],
  }),
};

export type ColumnSort = Extract<`${AssignmentSort}`, `${Column}_${'ASC' | 'DESC'}`>;

export const isColumnSort = (sort: `${AssignmentSort}`): sort is ColumnSort => columnOf(sort) in columns;

const columnOf = (sort: string) => sort.slice(0, sort.lastIndexOf('_')) as Column;

/**
 * SQL for the first `limit` assignments after the cursor, of those of `a` that `where` leaves: the first of all of them are
 * found by narrow rows, and only these are then read whole.
 */
export function orderedByColumn(
  sort: ColumnSort,
  after: string | null | undefined,
  limit: number,
  bind: Bind,
  where: string,
): Ordered {
  const { join, keys } = columns[columnOf(sort)](sort.endsWith('_ASC') ? 'asc' : 'desc');
  const { beyond, columns: values, by, cursor } = keysetOf(keys, after, bind);
  const first = `select ${values} from assignment a ${join} where ${where} and ${beyond} order by ${by()} limit ${bind(limit)}`;
  const found = keys.map((_, i) => `t.k${i}`).join(', ');
  return {
    rows: `select a.*, ${found} from (${first}) t join assignment a on a.id = t.k${keys.length - 1}`,
    keys: cursor('a'),
    by: by('a'),
  };
}
