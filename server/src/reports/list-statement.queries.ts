import { Parameters, type Snapshot } from '@libs/sql';
import { ReportFieldKind as Kind, type ReportDefinition } from './definition';
import type { Field, Fields } from './field';
import type { SourceRow, SourceRows, Value } from './table';

/** SQL, or what makes it when it is used: a statement may have no parameter that it does not use. */
type Sql = string | (() => string);

const sqlOf = (sql: Sql): string => (typeof sql === 'string' ? sql : sql());

/** How the rows of a list are read. */
export interface ListSql {
  /** For each field SQL of its value: text, a number, or a day. */
  readonly values: Readonly<Record<string, Sql>>;
  /** For some fields SQL by which they are sorted first; what is equal in it is sorted by the value. */
  readonly orders: Readonly<Record<string, Sql>>;
  /** `from … where …`. */
  readonly from: string;
  /** What ends each order, so that it is the same every time. */
  readonly last: string;
  readonly assignmentId: string;
  readonly documentId: string;
}

/** Read at a time: this many are in memory, whatever the length of the list. */
const batch = 1_000;
const vi = 'collate "vi-x-icu"';

/**
 * A list as a source: its rows sorted by the groups, then as the definition says, in Vietnamese order; their number and sums
 * from a statement of its own at the same moment.
 * @param make the list, with its values among the parameters given
 * @param most rows that are read at all
 */
export async function listRows(
  at: Snapshot,
  make: (parameters: Parameters) => ListSql,
  definition: ReportDefinition,
  fields: Fields,
  most: number | null,
): Promise<SourceRows> {
  const used = usedBy(definition, fields);
  const counting = new Parameters();
  const [{ count, ...grand }] = await at.rows<Record<string, number>>(
    countOf(
      make(counting),
      used.filter(({ totals }) => totals),
    ),
    counting,
  );
  const reading = new Parameters();
  const list = make(reading);
  const text = `select * from (${select(list, used)}) t
    order by ${orderBy(definition, fields, list.orders)} ${most === null ? '' : `limit ${most}`}`;
  return {
    ...{ count, grand, derived: {} },
    async *batches() {
      for await (const rows of at.batches<Record<string, Value>>(text, reading, batch))
        yield rows.map((row) => sourceRow(row, used));
    },
  };
}

function countOf({ values, from }: ListSql, summed: readonly Field[]): string {
  const sums = summed.map(({ id }) => `coalesce(sum(${sqlOf(values[id])}), 0)::float8 as "${id}"`);
  return `select ${['count(*)::int as count', ...sums].join(', ')} ${from}`;
}

function select({ values, orders, from, last, assignmentId, documentId }: ListSql, used: readonly Field[]): string {
  const selected = used.map(({ id, kind }) => {
    const value = sqlOf(values[id]);
    return `${kind === Kind.DATE ? `(${value})::text` : value} as "f_${id}"`;
  });
  const ordering = used.filter(({ id }) => id in orders).map(({ id }) => `${sqlOf(orders[id])} as "o_${id}"`);
  return `select ${[...selected, ...ordering].join(', ')}, ${last} as last, ${assignmentId} as assignment, ${documentId} as document ${from}`;
}

/** The fields that stand in a column, make a group or sort. */
function usedBy({ columns, groupBy, sort }: ReportDefinition, fields: Fields): Field[] {
  const ids = [...columns.map(({ field }) => field), ...groupBy, ...sort.map(({ field }) => field)];
  return [...new Set(ids)].map((id) => fields[id]).filter(({ id, kind }) => kind !== Kind.ORDINAL && id !== 'note');
}

function orderBy({ groupBy, sort }: ReportDefinition, fields: Fields, orders: ListSql['orders']): string {
  const wanted = [...groupBy.map((field) => ({ field, descending: false })), ...sort];
  const keys = wanted.flatMap(({ field: id, descending }) => {
    const direction = `${descending ? 'desc' : 'asc'} nulls last`;
    const own = id in orders ? [`"o_${id}" ${direction}`] : [];
    return [...own, `"f_${id}" ${fields[id].kind === Kind.TEXT ? vi : ''} ${direction}`];
  });
  return [...keys, 'last'].join(', ');
}

const sourceRow = (row: Record<string, Value>, used: readonly Field[]): SourceRow => ({
  values: Object.fromEntries(used.map(({ id }) => [id, row[`f_${id}`]])),
  assignmentId: row['assignment'] as string | null,
  documentId: row['document'] as string | null,
});
