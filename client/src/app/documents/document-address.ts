import type { ParamMap, Params } from '@angular/router';
import type { DocumentFilter, DocumentSort, DocumentType } from '../graphql/schema';
import { documentTypeWords } from '../i18n/schema-words';
import { addressReader, given, said } from '../ui/address';
import { sortWords } from './document-words';
import { type ListColumn, listColumns, usualColumns } from './list-columns';

/**
 * What the address of the list says: `/van-ban?text=…&type=QUYET_DINH&done=0`. People send these addresses to each
 * other, so the names stay as they are, and what can't be understood is left out instead of failing.
 */
export interface ListAddress {
  text: string;
  type: readonly DocumentType[];
  issuer?: string;
  /** Dated on or after, on or before: `2026-11-28`. */
  from?: string;
  to?: string;
  field?: string;
  leader?: string;
  /** Completed or not; both without it. */
  done?: boolean;
  sort: DocumentSort;
  columns: readonly ListColumn[];
}

const usualSort: DocumentSort = 'ISSUED_DESC';

/** The list of everything one may see. */
export const everything: ListAddress = { text: '', type: [], sort: usualSort, columns: usualColumns };

/** The abstract is always there: it is the link that opens the row. */
const columnsOf = (chosen: readonly ListColumn[]): readonly ListColumn[] =>
  !chosen.length ? usualColumns : chosen.includes('abstract') ? chosen : ['abstract', ...chosen];

/** Reads the query parameters of a list's address. */
export function readAddress(params: ParamMap): ListAddress {
  const read = addressReader(params);
  return {
    text: read.text,
    type: read.many('type', documentTypeWords),
    issuer: read.id('issuer'),
    from: read.day('from'),
    to: read.day('to'),
    field: read.id('field'),
    leader: read.id('leader'),
    done: { '1': true, '0': false }[params.get('done') ?? ''],
    sort: read.one('sort', sortWords) ?? usualSort,
    columns: columnsOf(read.many('cols', listColumns)),
  };
}

/** The query parameters that say this; what is as usual is left out, so that addresses stay short. */
export function writeAddress(address: ListAddress): Params {
  const { text, type, issuer, from, to, field, leader, done, sort, columns } = address;
  return said({
    text: text || undefined,
    type: type.join(',') || undefined,
    issuer,
    from,
    to,
    field,
    leader,
    done: done === undefined ? undefined : done ? '1' : '0',
    sort: sort === usualSort ? undefined : sort,
    cols: columns.join() === usualColumns.join() ? undefined : columns.join(','),
  });
}

/** What the server is asked for. */
export function filterOf({ text, type, issuer, from, to, field, leader, done }: ListAddress): DocumentFilter {
  return given<DocumentFilter>({
    text: text || undefined,
    types: type.length ? [...type] : undefined,
    issuerId: issuer,
    issuedFrom: from,
    issuedTo: to,
    fieldId: field,
    leaderId: leader,
    completed: done,
  });
}

/** How many things the list is narrowed by. */
export const filtersIn = (address: ListAddress): number =>
  Object.keys(writeAddress({ ...address, sort: usualSort, columns: usualColumns })).length;

/** Where what is shown can be had as a table: the same filter, order and columns. */
export function exportAddress(address: ListAddress): string {
  const { sort } = address;
  const columns = address.columns.flatMap((column) => (column === 'progress' ? ['directives', 'completed'] : [column]));
  const asked = { filter: JSON.stringify(filterOf(address)), sort, columns: columns.join(',') };
  return `/export/documents.csv?${new URLSearchParams(asked)}`;
}
