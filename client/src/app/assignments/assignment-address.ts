import { partWords, statusWords } from '../i18n/schema-words';
import type { Params, ParamMap } from '@angular/router';
import type {
  AssignmentFilter,
  AssignmentPart,
  AssignmentSort,
  AssignmentStatus,
  TimelinessState,
  WorkQueueKey,
} from '../graphql/schema';
import { queueWords, sortWords, timelinessWords } from './assignment-labels';

/**
 * What the address of the list says: `/nhiem-vu?unit=…&time=OVERDUE&sort=DUE_ASC`. People send these addresses to each
 * other, so the names stay as they are, and what can't be understood is left out instead of failing.
 */
export interface ListAddress {
  text: string;
  unit?: string;
  /** Of the unit; on unless the address says `subUnits=0`. */
  subUnits: boolean;
  status: readonly AssignmentStatus[];
  time: readonly TimelinessState[];
  part?: AssignmentPart;
  /** Due on or after, on or before: `2026-11-28`. */
  from?: string;
  to?: string;
  monitor?: string;
  delegate?: string;
  queue?: WorkQueueKey;
  document?: string;
  directive?: string;
  sort: AssignmentSort;
}

export const defaultSort: AssignmentSort = 'DUE_ASC';

/** What isn't done and isn't given up. */
export const openStatuses: readonly AssignmentStatus[] = ['ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED'];

/**
 * Where nothing says otherwise the list is of what is open: of ten years' assignments nine are done, and nobody looks
 * for those by leafing. A search, a queue, a document, a way of standing with time say for themselves what they want.
 */
type Scope = Pick<ListAddress, 'text' | 'time' | 'queue' | 'document' | 'directive'>;
const usualStatus = ({ text, time, queue, document, directive }: Scope): readonly AssignmentStatus[] =>
  text || time.length || queue || document || directive ? [] : openStatuses;

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));

/** Whether the list is of all that is open. */
export const isOpenOnly = ({ status }: Pick<ListAddress, 'status'>): boolean => same(status, openStatuses);

/** The list one comes to: everything open that one may see. */
export const usual: ListAddress = { text: '', subUnits: true, status: openStatuses, time: [], sort: defaultSort };

/** In the address: of every status. */
const all = 'all';

const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
const isId = (text: string | null): text is string => /^[\w-]{1,64}$/.test(text ?? '');

function one<Value extends string>(text: string | null, known: Record<Value, unknown>): Value | undefined {
  return text && Object.hasOwn(known, text) ? (text as Value) : undefined;
}

function many<Value extends string>(text: string | null, known: Record<Value, unknown>): readonly Value[] {
  const values = (text ?? '').split(',').filter((value): value is Value => Object.hasOwn(known, value));
  return [...new Set(values)];
}

/** Reads the query parameters of a list's address. */
export function readAddress(params: ParamMap): ListAddress {
  const id = (name: string) => (isId(params.get(name)) ? params.get(name)! : undefined);
  const day = (name: string) => (isDay(params.get(name)) ? params.get(name)! : undefined);
  const scope: Scope = {
    text: (params.get('text') ?? '').trim().slice(0, 200),
    time: many(params.get('time'), timelinessWords),
    queue: one(params.get('queue'), queueWords),
    document: id('document'),
    directive: id('directive'),
  };
  const status = params.get('status');
  return {
    ...scope,
    unit: id('unit'),
    subUnits: params.get('subUnits') !== '0',
    status: status === all ? [] : status === null ? usualStatus(scope) : many(status, statusWords),
    part: one(params.get('part'), partWords),
    from: day('from'),
    to: day('to'),
    monitor: id('monitor'),
    delegate: id('delegate'),
    sort: one(params.get('sort'), sortWords) ?? defaultSort,
  };
}

/** The query parameters that say this; what is as usual is left out, so that addresses stay short. */
export function writeAddress(address: ListAddress): Params {
  const { unit, part, from, to, monitor, delegate, queue, document, directive } = address;
  const said: Record<string, string | undefined> = {
    queue,
    text: address.text || undefined,
    unit,
    subUnits: unit && !address.subUnits ? '0' : undefined,
    status: same(address.status, usualStatus(address)) ? undefined : address.status.join(',') || all,
    time: address.time.join(',') || undefined,
    part,
    from,
    to,
    monitor,
    delegate,
    document,
    directive,
    sort: address.sort === defaultSort ? undefined : address.sort,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The address with a change. The status stays the usual one as long as nobody has chosen another. */
export function changed(address: ListAddress, change: Partial<ListAddress>): ListAddress {
  const next = { ...address, ...change };
  const follows = !('status' in change) && same(address.status, usualStatus(address));
  return follows ? { ...next, status: usualStatus(next) } : next;
}

/** What the server is asked for. */
export function filterOf(address: ListAddress): AssignmentFilter {
  const filter: AssignmentFilter = {
    text: address.text || undefined,
    unitIds: address.unit ? [address.unit] : undefined,
    withSubUnits: address.unit && !address.subUnits ? false : undefined,
    part: address.part,
    statuses: address.status.length ? [...address.status] : undefined,
    timeliness: address.time.length ? [...address.time] : undefined,
    dueFrom: address.from,
    dueTo: address.to,
    documentId: address.document,
    directiveId: address.directive,
    monitorId: address.monitor,
    delegateId: address.delegate,
    queue: address.queue,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** How many conditions the address adds to the usual list. */
export const conditions = (address: ListAddress): number =>
  Object.keys(writeAddress({ ...address, sort: defaultSort })).length;
