import { isUUID } from 'class-validator';
import { isLocalDate } from '@libs/calendar';
import { InvalidInput, refuse } from '@libs/refusals';
import type { Bind } from '@libs/sql';
import { readCursor } from './page';

/** One of the values by which a list is sorted. Null comes last in either direction; the last key must be unique. */
export interface SortKey {
  /** SQL of the value; of a text with the collation that sorts it. */
  readonly sql: string;
  readonly type: 'text' | 'bigint' | 'date' | 'timestamptz' | 'uuid';
  readonly direction: 'asc' | 'desc';
  readonly nullable?: boolean;
}

/** SQL for a list sorted by several values. */
export interface Keyset {
  /** Whether a row comes after the cursor. */
  readonly beyond: string;
  /** The values as columns `k0`, `k1` …, to sort by and to make the cursor of. */
  readonly columns: string;
  /** The order, of those columns of the table alias given. */
  by(t?: string): string;
  /** What the cursor is made of. */
  cursor(t: string): string;
}

/** A page of a list in any order begins where these values say, whatever was added or taken away before it meanwhile. */
export function keysetOf(keys: readonly SortKey[], after: string | null | undefined, bind: Bind): Keyset {
  const place = readCursor(after, keys.length);
  if (place && !keys.every((key, i) => fits(key, place[i])))
    refuse(new InvalidInput('after', 'Con trỏ trang không hợp lệ. Tải lại danh sách.'));
  return {
    beyond: !place ? 'true' : alike(keys) ? beyondRow(keys, place, bind) : beyond(keys, place, bind),
    columns: keys.map(({ sql }, i) => `${sql} as k${i}`).join(', '),
    by: (t) =>
      keys
        .map(({ direction, nullable }, i) => `${t ? `${t}.` : ''}k${i} ${direction}${nullable ? ' nulls last' : ''}`)
        .join(', '),
    cursor: (t) => `json_build_array(${keys.map((_, i) => `${t}.k${i}`).join(', ')})`,
  };
}

const alike = (keys: readonly SortKey[]) =>
  keys.every(({ direction, nullable }) => direction === keys[0].direction && !nullable);

/** The same as below where nothing is null and all goes one way; an index answers it. */
function beyondRow(keys: readonly SortKey[], place: readonly unknown[], bind: Bind): string {
  const given = keys.map(({ type }, i) => `${bind(place[i])}::${type}`);
  return `(${keys.map(({ sql }) => sql).join(', ')}) ${keys[0].direction === 'asc' ? '>' : '<'} (${given.join(', ')})`;
}

/** The first value that differs decides: `k0 > … or k0 = … and (k1 > … or …)`. */
function beyond([key, ...rest]: readonly SortKey[], [value, ...values]: readonly unknown[], bind: Bind): string {
  const given = value === null ? null : `${bind(value)}::${key.type}`;
  const further =
    given &&
    `(${key.sql} ${key.direction === 'asc' ? '>' : '<'} ${given}${key.nullable ? ` or ${key.sql} is null` : ''})`;
  if (!rest.length) return further ?? 'false';
  const same = `${given ? `${key.sql} = ${given}` : `${key.sql} is null`} and ${beyond(rest, values, bind)}`;
  return further ? `(${further} or ${same})` : `(${same})`;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/;

/** Whether the cursor's value can be one of the key: whatever else it is would be PostgreSQL's error, not a refusal. */
function fits({ type, nullable }: SortKey, value: unknown): boolean {
  if (value === null) return nullable === true;
  if (type === 'bigint') return Number.isSafeInteger(value);
  if (typeof value !== 'string') return false;
  if (type === 'text') return !value.includes('\0');
  if (type === 'uuid') return isUUID(value);
  return type === 'date' ? isLocalDate(value) : moment.test(value) && !Number.isNaN(Date.parse(value));
}
