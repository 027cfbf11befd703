import type { SortKey } from '@libs/paging';
import { compareVi } from '@libs/vietnamese';
import { type DocumentSort, DocumentType, typeName } from './document-type';

type Direction = SortKey['direction'];

const id = (direction: Direction): SortKey => ({ sql: 'd.id', type: 'uuid', direction });
const vi = 'collate "vi-x-icu"';
const newestFirst: readonly SortKey[] = [{ sql: 'd.issued_on', type: 'date', direction: 'desc' }, id('desc')];

/** Kinds are stored by code and listed by name. */
const typesByName = Object.values(DocumentType).sort((a, b) => compareVi(typeName(a), typeName(b)));

/** SQL of the number in a document's number/symbol of the table alias `d`: `9/QĐ-UBND` comes before `10/QĐ-UBND`. */
export const numberKeys = (direction: Direction): readonly SortKey[] => [
  { sql: `substring(d.number_symbol from '\\d{1,15}')::bigint`, type: 'bigint', direction, nullable: true },
  { sql: `d.number_symbol ${vi}`, type: 'text', direction },
];

/** A column's name in `DocumentSort`, without its direction. */
type Column = 'ISSUED' | 'ENTERED' | 'NUMBER' | 'ABSTRACT' | 'TYPE';

const columns: Record<Column, (direction: Direction) => readonly SortKey[]> = {
  ISSUED: (direction) => [{ sql: 'd.issued_on', type: 'date', direction }, id(direction)],
  ENTERED: (direction) => [{ sql: 'd.issued_at', type: 'timestamptz', direction }, id(direction)],
  NUMBER: (direction) => [...numberKeys(direction), ...newestFirst],
  ABSTRACT: (direction) => [{ sql: `left(d.abstract, 500) ${vi}`, type: 'text', direction }, ...newestFirst],
  TYPE: (direction) => [
    { sql: `array_position('{${typesByName}}'::text[], d.type)`, type: 'bigint', direction },
    ...newestFirst,
  ],
};

/** By what documents are sorted. */
export function sortKeysOf(sort: `${DocumentSort}`): readonly SortKey[] {
  const [column, direction] = sort.split('_') as [Column, 'ASC' | 'DESC'];
  return columns[column](direction === 'ASC' ? 'asc' : 'desc');
}
