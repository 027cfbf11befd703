import type { ParamMap, Params } from '@angular/router';
import type { ExtensionFilter, ExtensionOrigin, ExtensionSort, ExtensionState } from '../graphql/schema';
import { addressReader, given, said } from '../ui/address';
import { type ExtensionMark, extensionMarkWords, extensionSortWords, originWords, stateWords } from './extension-words';

/** What waits for a decision, or everything there ever was. */
export type ExtensionTab = 'waiting' | 'all';

/**
 * What the address of the list says: `/gia-han?tab=all&state=APPROVED&unit=…`. People send these addresses to each
 * other, so the names stay as they are, and what can't be understood is left out instead of failing.
 */
export interface ExtensionAddress {
  tab: ExtensionTab;
  text: string;
  states: readonly ExtensionState[];
  origins: readonly ExtensionOrigin[];
  units: readonly string[];
  /** Of the units; on unless the address says `subUnits=0`. */
  subUnits: boolean;
  reasons: readonly string[];
  monitor?: string;
  marks: readonly ExtensionMark[];
  /** Asked on or after, on or before: `2026-11-28`. */
  askedFrom?: string;
  askedTo?: string;
  decidedFrom?: string;
  decidedTo?: string;
  sort: ExtensionSort;
}

const tabs: Record<ExtensionTab, ExtensionSort> = { waiting: 'WAITING_LONGEST', all: 'REQUESTED_DESC' };
const marks = Object.keys(extensionMarkWords) as ExtensionMark[];
/** A draft is nobody's business yet. */
const { DRAFT: _, ...shownStates } = stateWords;

/** The list one comes to. */
export const usualList = (tab: ExtensionTab): ExtensionAddress => ({
  tab,
  text: '',
  states: [],
  origins: [],
  units: [],
  subUnits: true,
  reasons: [],
  marks: [],
  sort: tabs[tab],
});

/** Reads the query parameters of the list's address. What waits is always the whole queue. */
export function readAddress(params: ParamMap): ExtensionAddress {
  const read = addressReader(params);
  const tab = read.one('tab', tabs) ?? 'waiting';
  const sort = read.one('sort', extensionSortWords) ?? tabs[tab];
  if (tab === 'waiting') return usualList(tab);
  return {
    tab,
    text: read.text,
    states: read.many('state', shownStates),
    origins: read.many('origin', originWords),
    units: read.ids('unit'),
    subUnits: params.get('subUnits') !== '0',
    reasons: read.ids('reason'),
    monitor: read.id('monitor'),
    marks: marks.filter(read.flag),
    askedFrom: read.day('askedFrom'),
    askedTo: read.day('askedTo'),
    decidedFrom: read.day('decidedFrom'),
    decidedTo: read.day('decidedTo'),
    sort,
  };
}

/** The query parameters that say this; what is as usual is left out. */
export function writeAddress(address: ExtensionAddress): Params {
  const { tab, monitor, askedFrom, askedTo, decidedFrom, decidedTo, sort } = address;
  return said({
    tab: tab === 'waiting' ? undefined : tab,
    text: address.text || undefined,
    state: address.states.join(',') || undefined,
    origin: address.origins.join(',') || undefined,
    unit: address.units.join(',') || undefined,
    subUnits: address.units.length && !address.subUnits ? '0' : undefined,
    reason: address.reasons.join(',') || undefined,
    monitor,
    ...Object.fromEntries(address.marks.map((mark) => [mark, '1'])),
    askedFrom,
    askedTo,
    decidedFrom,
    decidedTo,
    sort: sort === tabs[tab] ? undefined : sort,
  });
}

/** What the server is asked for. */
export function filterOf(address: ExtensionAddress): ExtensionFilter {
  if (address.tab === 'waiting') return { states: ['REQUESTED'] };
  const { units } = address;
  const some = <Value>(values: readonly Value[]) => (values.length ? [...values] : undefined);
  return given<ExtensionFilter>({
    text: address.text || undefined,
    states: some(address.states),
    origins: some(address.origins),
    unitIds: some(units),
    withSubUnits: units.length && !address.subUnits ? false : undefined,
    reasonIds: some(address.reasons),
    monitorIds: address.monitor ? [address.monitor] : undefined,
    ...Object.fromEntries(address.marks.map((mark) => [mark, true])),
    requestedFrom: address.askedFrom,
    requestedTo: address.askedTo,
    decidedFrom: address.decidedFrom,
    decidedTo: address.decidedTo,
  });
}

/** How many conditions the address adds; a unit without those below it is one. */
export const conditions = (address: ExtensionAddress): number =>
  Object.keys(writeAddress({ ...address, tab: 'waiting', subUnits: true, sort: tabs.waiting })).length;

/** Where what is shown can be had as a table: the same filter and order. */
export const exportAddress = (address: ExtensionAddress): string =>
  `/export/extensions.csv?${new URLSearchParams({ filter: JSON.stringify(filterOf(address)), sort: address.sort })}`;
