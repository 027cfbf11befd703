import { isUUID } from 'class-validator';
import { readCursor } from '@libs/paging';
import { InvalidInput, refuse } from '@libs/refusals';
import type { Bind } from '@libs/sql';
import type { AssignmentSort } from './assignment-sort';

/** The sorts that walk along an index, however long the list; `assignment-columns-order.queries.ts` has the others. */
type IndexedSort = Extract<`${AssignmentSort}`, `${'DUE' | 'ISSUED' | 'UPDATED'}_${string}`>;

/** `parts` are read one after the other: of deadlines, those far away (none) come last in either direction. */
interface Order {
  column: string;
  type: 'date' | 'timestamptz';
  direction: 'asc' | 'desc';
  parts: readonly string[];
}

/** The `due_key` of what has no deadline. */
const never = '9999-12-31';

const orders: Record<IndexedSort, Order> = {
  DUE_ASC: { column: 'due_key', type: 'date', direction: 'asc', parts: ['true'] },
  DUE_DESC: {
    column: 'due_key',
    type: 'date',
    direction: 'desc',
    parts: [`a.due_key < date '${never}'`, `a.due_key = date '${never}'`],
  },
  ISSUED_DESC: { column: 'issued_at', type: 'timestamptz', direction: 'desc', parts: ['true'] },
  ISSUED_ASC: { column: 'issued_at', type: 'timestamptz', direction: 'asc', parts: ['true'] },
  UPDATED_DESC: { column: 'updated_at', type: 'timestamptz', direction: 'desc', parts: ['true'] },
  UPDATED_ASC: { column: 'updated_at', type: 'timestamptz', direction: 'asc', parts: ['true'] },
};

/** One page's rows in their order, and from where. */
export interface Ordered {
  /** SQL: `select` of the rows. */
  readonly rows: string;
  /** SQL: the values they are sorted by, for the cursor. */
  readonly keys: string;
  /** SQL: the same order again, for whatever is made of the rows. */
  readonly by: string;
}

/** SQL for the first `limit` assignments after the cursor; `from` takes a condition and an order and answers rows of `a`. */
export function ordered(
  sort: IndexedSort,
  after: string | null | undefined,
  limit: number,
  bind: Bind,
  from: (beyond: string, orderAndLimit: string) => string,
): Ordered {
  const { column, type, direction, parts } = orders[sort];
  const cursor = readPlace(after);
  const reached = cursor && parts.length > 1 && cursor.key === never ? 1 : 0;
  const order = `order by a.${column} ${direction}, a.id ${direction} limit ${bind(limit)}`;
  const beyond =
    cursor &&
    `(a.${column}, a.id) ${direction === 'asc' ? '>' : '<'} (${bind(cursor.key)}::${type}, ${bind(cursor.id)}::uuid)`;
  const selects = parts.slice(reached).map((part, index) => {
    const conditions = [part, index === 0 && beyond].filter((each) => each && each !== 'true');
    return from(conditions.join(' and ') || 'true', order);
  });
  const last = parts.length > 1 ? `a.${column} = date '${never}', ` : '';
  const by = `${last}a.${column} ${direction}, a.id ${direction}`;
  const rows =
    selects.length === 1
      ? selects[0]
      : `select a.* from ((${selects.join(') union all (')})) a order by ${by} limit ${bind(limit)}`;
  return { rows, keys: `json_build_array(a.${column}, a.id)`, by };
}

function readPlace(after: string | null | undefined): { key: string; id: string } | null {
  const keys = readCursor(after, 2);
  if (!keys) return null;
  const [key, id] = keys;
  if (typeof key === 'string' && !Number.isNaN(Date.parse(key)) && typeof id === 'string' && isUUID(id))
    return { key, id };
  return refuse(new InvalidInput('after', 'Con trỏ trang không hợp lệ. Tải lại danh sách.'));
}
