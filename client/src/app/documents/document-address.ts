import { documentTypeWords } from '../i18n/schema-words';
import type { ParamMap, Params } from '@angular/router';
import type { DocumentFilter, DocumentSort, DocumentType } from '../graphql/schema';
import { sortWords } from './document-words';

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
  /** Completed or not; both without it. */
  done?: boolean;
  sort: DocumentSort;
}

const usualSort: DocumentSort = 'ISSUED_DESC';

/** The list of everything one may see. */
export const everything: ListAddress = { text: '', type: [], sort: usualSort };

const dayIn = (text: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text! : undefined);
const idIn = (text: string | null) => (/^[\w-]{1,64}$/.test(text ?? '') ? text! : undefined);

function known<Value extends string>(text: string | null, words: Record<Value, unknown>): Value[] {
  const values = (text ?? '').split(',').filter((value): value is Value => Object.hasOwn(words, value));
  return [...new Set(values)];
}

/** Reads the query parameters of a list's address. */
export function readAddress(params: ParamMap): ListAddress {
  const done = { '1': true, '0': false }[params.get('done') ?? ''];
  return {
    text: (params.get('text') ?? '').trim().slice(0, 200),
    type: known(params.get('type'), documentTypeWords),
    issuer: idIn(params.get('issuer')),
    from: dayIn(params.get('from')),
    to: dayIn(params.get('to')),
    field: idIn(params.get('field')),
    done,
    sort: known(params.get('sort'), sortWords)[0] ?? usualSort,
  };
}

/** The query parameters that say this; what is as usual is left out, so that addresses stay short. */
export function writeAddress({ text, type, issuer, from, to, field, done, sort }: ListAddress): Params {
  const said: Record<string, string | undefined> = {
    text: text || undefined,
    type: type.join(',') || undefined,
    issuer,
    from,
    to,
    field,
    done: done === undefined ? undefined : done ? '1' : '0',
    sort: sort === usualSort ? undefined : sort,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** What the server is asked for. */
export function filterOf({ text, type, issuer, from, to, field, done }: ListAddress): DocumentFilter {
  return {
    text: text || undefined,
    types: type.length ? [...type] : undefined,
    issuerId: issuer,
    issuedFrom: from,
    issuedTo: to,
    fieldId: field,
    completed: done,
  };
}

/** How many things the list is narrowed by. */
export const filtersIn = (address: ListAddress): number =>
  Object.keys(writeAddress({ ...address, sort: usualSort })).length;
