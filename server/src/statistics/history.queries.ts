/** What counts of an assignment, beside what it is of. */
export const countedColumns: readonly string[] = [
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
];

const columns = ['directive_id', 'document_id', ...countedColumns].join(', ');

/**
 * SQL to select from: every version of every assignment (domain.md §5), with the moment from which it holds, `valid_from`, and
 * that up to, and without, which it does, `valid_to`. No conditions are in it, so that PostgreSQL looks at each of the two tables
 * by its own index and reads only columns that are asked for.
 */
export const versions = `(select id, counted_since as valid_from, timestamptz 'infinity' as valid_to, ${columns} from assignment
  union all select assignment_id, valid_from, valid_to, ${columns} from assignment_past)`;

/** SQL: whether the version of the table alias `v` is the one that held at the moment. */
export const heldAt = (v: string, moment: string): string =>
  `${v}.valid_from <= ${moment} and ${v}.valid_to > ${moment}`;
