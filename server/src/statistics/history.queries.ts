import type { Bind } from '@libs/sql';
import type { AsOf } from './cells.lifecycle';

/** What counts of an assignment at a moment, beside `id` and `counted_since`. */
const columns = [
  'directive_id',
  'document_id',
  'unit_id',
  'part',
  'status',
  'deadline_kind',
  'due_on',
  'due_time',
  'original_due_on',
  'original_due_time',
  'issued_at',
  'acknowledged_at',
  'last_reported_at',
  'submitted_at',
  'completed_at',
  'monitor_id',
  'delegate_id',
  'holder_unit_id',
  'return_count',
  'extension_count',
  'starred',
].join(', ');

/**
 * SQL to select from: every assignment that existed at the moment, as it counted then (domain.md §5). The present is the table
 * itself. A version holds from its first moment up to, and without, that of the next; what was superseded later is found by the
 * index on `valid_to`, so that a day not long ago costs little more than today.
 */
export function assignmentsAt({ at, isNow }: Pick<AsOf, 'at' | 'isNow'>, bind: Bind): string {
  return isNow ? 'assignment' : `(${versionsAt(`${bind(at.toISOString())}::timestamptz`)})`;
}

/** The same at a moment that is SQL. */
export const versionsAt = (moment: string): string =>
  `select id, counted_since, ${columns} from assignment where counted_since <= ${moment}
   union all
   select assignment_id, valid_from, ${columns} from assignment_past where valid_to > ${moment} and valid_from <= ${moment}`;

/**
 * SQL: every version that still held after the moment, with the moments from which and up to which it holds: `valid_from`,
 * `valid_to`.
 */
export const lives = (moment: string): string =>
  `select id, counted_since as valid_from, timestamptz 'infinity' as valid_to, ${columns} from assignment
   union all
   select assignment_id, valid_from, valid_to, ${columns} from assignment_past where valid_to > ${moment}`;
