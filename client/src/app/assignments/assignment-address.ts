import type { ParamMap, Params } from '@angular/router';
import type {
  AssignmentFilter,
  AssignmentPart,
  AssignmentSort,
  AssignmentStatus,
  Court,
  DocumentType,
  DuePeriod,
  TimelinessState,
  WorkQueueKey,
} from '../graphql/schema';
import { documentTypeWords, partWords, statusWords } from '../i18n/schema-words';
import { addressReader, given, said, sameMembers } from '../ui/address';
import { dueWords, type Mark, markWords, queueWords, sortWords, timelinessWords } from './assignment-labels';
import { courtFilterWords } from './court-words';
import { type ListColumn, listColumns, usualColumns } from './list-columns';

/**
 * What the address of the list says: `/nhiem-vu?unit=…&time=OVERDUE&sort=DUE_ASC`. People send these addresses to each
 * other, so the names stay as they are, and what can't be understood is left out instead of failing.
 */
export interface ListAddress {
  text: string;
  units: readonly string[];
  /** Of the units; on unless the address says `subUnits=0`. */
  subUnits: boolean;
  status: readonly AssignmentStatus[];
  time: readonly TimelinessState[];
  part?: AssignmentPart;
  /** Whose turn it is. */
  court?: Court;
  due?: DuePeriod;
  /** Overdue by more days than that. */
  late?: number;
  /** Due on or after, on or before: `2026-11-28`. */
  from?: string;
  to?: string;
  /** Its document dated on or after, on or before. */
  issuedFrom?: string;
  issuedTo?: string;
  /** A person, or `nobody`. */
  monitor?: string;
  delegate?: string;
  leader?: string;
  queue?: WorkQueueKey;
  document?: string;
  directive?: string;
  types: readonly DocumentType[];
  field?: string;
  marks: readonly Mark[];
  sort: AssignmentSort;
  columns: readonly ListColumn[];
}

export const defaultSort: AssignmentSort = 'DUE_ASC';

/** In the address, of the monitor: there is none. */
export const nobody = 'none';

/** What isn't done and isn't given up. */
export const openStatuses: readonly AssignmentStatus[] = ['ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED'];

/**
 * Where nothing says otherwise the list is of what is open: of ten years' assignments nine are done, and nobody looks
 * for those by leafing. A search, a queue, a document, a way of standing with time say for themselves what they want.
 */
type Scope = Pick<ListAddress, 'text' | 'time' | 'queue' | 'document' | 'directive'>;
const usualStatus = ({ text, time, queue, document, directive }: Scope): readonly AssignmentStatus[] =>
  text || time.length || queue || document || directive ? [] : openStatuses;

/** Whether the list is of all that is open. */
export const isOpenOnly = ({ status }: Pick<ListAddress, 'status'>): boolean => sameMembers(status, openStatuses);

/** The list one comes to: everything open that one may see. */
export const usual: ListAddress = {
  text: '',
  units: [],
  subUnits: true,
  status: openStatuses,
  time: [],
  types: [],
  marks: [],
  sort: defaultSort,
  columns: usualColumns,
};

/** In the address: of every status. */
const all = 'all';
const marks = Object.keys(markWords) as Mark[];

/** What is to be done is always there: it is the link that opens the row. */
const columnsOf = (chosen: readonly ListColumn[]): readonly ListColumn[] =>
  !chosen.length ? usualColumns : chosen.includes('text') ? chosen : ['text', ...chosen];

/** Reads the query parameters of a list's address. */
export function readAddress(params: ParamMap): ListAddress {
  const read = addressReader(params);
  const scope: Scope = {
    text: read.text,
    time: read.many('time', timelinessWords),
    queue: read.one('queue', queueWords),
    document: read.id('document'),
    directive: read.id('directive'),
  };
  const status = params.get('status');
  return {
    ...scope,
    units: read.ids('unit'),
    subUnits: params.get('subUnits') !== '0',
    status: status === all ? [] : status === null ? usualStatus(scope) : read.many('status', statusWords),
    part: read.one('part', partWords),
    court: read.one('court', courtFilterWords),
    due: read.one('due', dueWords),
    late: read.count('late'),
    from: read.day('from'),
    to: read.day('to'),
    issuedFrom: read.day('issuedFrom'),
    issuedTo: read.day('issuedTo'),
    monitor: read.id('monitor'),
    delegate: read.id('delegate'),
    leader: read.id('leader'),
    types: read.many('type', documentTypeWords),
    field: read.id('field'),
    marks: marks.filter(read.flag),
    sort: read.one('sort', sortWords) ?? defaultSort,
    columns: columnsOf(read.many('cols', listColumns)),
  };
}

/** The query parameters that say this; what is as usual is left out, so that addresses stay short. */
export function writeAddress(address: ListAddress): Params {
  const { units, part, court, due, late, from, to, issuedFrom, issuedTo, monitor, delegate, leader, field } = address;
  const { queue, document, directive, sort, columns } = address;
  return said({
    queue,
    text: address.text || undefined,
    unit: units.join(',') || undefined,
    subUnits: units.length && !address.subUnits ? '0' : undefined,
    status: sameMembers(address.status, usualStatus(address)) ? undefined : address.status.join(',') || all,
    time: address.time.join(',') || undefined,
    part,
    court,
    due,
    late: late === undefined ? undefined : String(late),
    from,
    to,
    issuedFrom,
    issuedTo,
    monitor,
    delegate,
    leader,
    document,
    directive,
    type: address.types.join(',') || undefined,
    field,
    ...Object.fromEntries(address.marks.map((mark) => [mark, '1'])),
    sort: sort === defaultSort ? undefined : sort,
    cols: columns.join() === usualColumns.join() ? undefined : columns.join(','),
  });
}

/** The address with a change. The status stays the usual one as long as nobody has chosen another. */
export function changed(address: ListAddress, change: Partial<ListAddress>): ListAddress {
  const next = { ...address, ...change };
  const follows = !('status' in change) && sameMembers(address.status, usualStatus(address));
  return follows ? { ...next, status: usualStatus(next) } : next;
}

/** What the server is asked for. */
export function filterOf(address: ListAddress): AssignmentFilter {
  const { units, monitor } = address;
  return given<AssignmentFilter>({
    text: address.text || undefined,
    unitIds: units.length ? [...units] : undefined,
    withSubUnits: units.length && !address.subUnits ? false : undefined,
    part: address.part,
    court: address.court,
    statuses: address.status.length ? [...address.status] : undefined,
    timeliness: address.time.length ? [...address.time] : undefined,
    due: address.due,
    lateOver: address.late,
    dueFrom: address.from,
    dueTo: address.to,
    issuedFrom: address.issuedFrom,
    issuedTo: address.issuedTo,
    documentId: address.document,
    directiveId: address.directive,
    documentTypes: address.types.length ? [...address.types] : undefined,
    fieldId: address.field,
    leaderId: address.leader,
    monitorId: monitor === nobody ? undefined : monitor,
    unmonitored: monitor === nobody ? true : undefined,
    delegateId: address.delegate,
    queue: address.queue,
    ...Object.fromEntries(address.marks.map((mark) => [mark, true])),
  });
}

/** How many conditions the address adds to the usual list; a unit without those below it is one. */
export const conditions = (address: ListAddress): number =>
  Object.keys(writeAddress({ ...address, subUnits: true, sort: defaultSort, columns: usualColumns })).length;

/** Where what is shown can be had as a table: the same filter, order and columns. */
export function exportAddress(address: ListAddress): string {
  const { sort } = address;
  // What is one column on the screen, the day and how it stands with it, are two in a table to reckon with.
  const columns = address.columns.flatMap((column) => (column === 'due' ? ['due', 'timeliness'] : [column]));
  const asked = { filter: JSON.stringify(filterOf(address)), sort, columns: columns.join(',') };
  return `/export/assignments.csv?${new URLSearchParams(asked)}`;
}
