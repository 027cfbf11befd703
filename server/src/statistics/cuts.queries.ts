import { isUUID } from 'class-validator';
import type { Bind } from '@libs/sql';
import { unitJson } from '../units';
import { DeadlineBasis } from './cells.lifecycle';
import type { CountedRows, Join } from './counted-rows.queries';
import { noKey, StatisticsBy } from './statistics-by';
import { Population } from './population';

/** What the rows of a table are, as SQL. */
export interface Cut {
  /** Of `v`, `r` and `d`: by what is counted, and its type. */
  readonly by: string;
  readonly type: 'uuid' | 'text' | 'date';
  readonly needs: readonly Join[];
  /** Of `c.by`: to which row that belongs. */
  readonly row: string;
  /** Of the rows `g.key`: what they are called and how sorted, with what that joins. */
  readonly join: string;
  readonly label: string;
  readonly order: string;
  /** The unit that a row is, as the schema has it, and whether it has parts. */
  readonly unit: string;
  readonly hasParts: string;
}

const vi = 'collate "vi-x-icu"';
const plain = (by: string, type: Cut['type'], needs: readonly Join[] = []): Cut => ({
  by,
  type,
  needs,
  row: 'c.by',
  join: '',
  label: 'null::text',
  order: 'g.key',
  unit: 'null::json',
  hasParts: 'false',
});
const person = (by: string, needs: readonly Join[] = []): Cut => ({
  ...plain(by, 'uuid', needs),
  join: 'left join account p on p.id = g.key',
  label: 'p.display_name',
  order: `p.display_name ${vi}, g.key`,
});
const ofUnit = {
  join: 'left join unit u on u.id = g.key',
  label: 'u.name',
  order: `u.sort_order, u.name ${vi}, g.key`,
  unit: unitJson('u'),
};

const cuts: Record<Exclude<StatisticsBy, StatisticsBy.UNIT | StatisticsBy.MONTH>, Cut> = {
  LEADER: person('r.leader_id', ['r']),
  MONITOR: person('v.monitor_id'),
  SPECIALIST: person('v.delegate_id'),
  FIELD: {
    ...plain('r.field_id', 'uuid', ['r']),
    join: 'left join field f on f.id = g.key',
    label: 'f.name',
    order: `f.name ${vi}, g.key`,
  },
  DOCUMENT_TYPE: plain('d.type', 'text', ['d']),
  ISSUER: { ...plain('d.issuer_id', 'uuid', ['d']), ...ofUnit },
  DOCUMENT: {
    ...plain('v.document_id', 'uuid'),
    join: 'left join directive_document w on w.id = g.key',
    label: `w.number_symbol || ' ngày ' || to_char(w.issued_on, 'DD/MM/YYYY')`,
    order: 'w.issued_on desc, g.key desc',
  },
  DEADLINE_KIND: plain('v.deadline_kind', 'text'),
  PART: { ...plain('v.part', 'text'), order: 'g.key desc' },
};

/**
 * The rows that a table is cut into. By unit, each is a unit of the level below `parentId` with all its parts, and what is the
 * parent's own has the parent's key; without a parent they are the units at the top.
 */
export function cutOf(by: StatisticsBy, rows: CountedRows, parentId: string | null, bind: Bind): Cut {
  if (by === StatisticsBy.UNIT) return byUnit(parentId, bind);
  if (by !== StatisticsBy.MONTH) return cuts[by];
  const { scope } = rows.question;
  const due = scope.judgedBy === DeadlineBasis.ORIGINAL ? 'v.original_due_on' : 'v.due_on';
  const day = scope.population === Population.DUE ? due : `(v.issued_at at time zone ${rows.cells.zone})`;
  return plain(`date_trunc('month', ${day})::date`, 'date');
}

function byUnit(parentId: string | null, bind: Bind): Cut {
  const parent = parentId && `${bind(parentId)}::uuid`;
  return {
    ...plain('v.unit_id', 'uuid'),
    ...ofUnit,
    row: `(select ${atLevel(parent)} from unit o where o.id = c.by)`,
    order: `${parent ? `g.key = ${parent} desc, ` : ''}${ofUnit.order}`,
    hasParts: `exists (select from unit s where s.parent_id = g.key)and ${parent ? `g.key <> ${parent}` : 'u.parent_id is not null'}`,
  };
}

/** Of a unit `o` within `parent`: its ancestor just below it, or itself. Without one: just below its province or ministry. */
const atLevel = (parent: string | null): string =>
  `coalesce(o.path[${parent ? `array_position(o.path, ${parent}) + 1` : '2'}], o.id)`;

/** SQL, to follow a condition: only what is of the unit or its parts. */
export const within = (unitId: string | null | undefined, bind: Bind): string =>
  unitId ? `and v.unit_id in (select o.id from unit o where o.path @> array[${bind(unitId)}::uuid])` : '';

/** Whether a row can have that key. */
export function isKeyOf(by: StatisticsBy, key: string): boolean {
  if (key === noKey) return true;
  if (by === StatisticsBy.MONTH) return /^\d{4}-(0[1-9]|1[0-2])$/.test(key);
  return texts.includes(by) ? /^[A-Z_]+$/.test(key) : isUUID(key);
}
const texts = [StatisticsBy.DOCUMENT_TYPE, StatisticsBy.DEADLINE_KIND, StatisticsBy.PART];

/** SQL: whether `v` belongs to the row with that key, and what that needs. */
export function inRow(by: StatisticsBy, key: string, rows: CountedRows, parentId: string | null, bind: Bind) {
  if (by !== StatisticsBy.UNIT) {
    const { by: column, type, needs } = cutOf(by, rows, null, bind);
    const value = by === StatisticsBy.MONTH ? `${key}-01` : key;
    return { needs, is: key === noKey ? `${column} is null` : `${column} = ${bind(value)}::${type}` };
  }
  const parent = parentId && `${bind(parentId)}::uuid`;
  const units = `select o.id from unit o where ${parent ? `o.path @> array[${parent}] and ` : ''}${atLevel(parent)} = ${bind(key)}::uuid`;
  return { needs: [], is: key === noKey ? 'false' : `v.unit_id in (${units})` };
}
