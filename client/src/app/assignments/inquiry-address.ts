import type { ParamMap, Params } from '@angular/router';
import type { InquiryFilter, InquiryState } from '../graphql/schema';
import { addressReader, given, said } from '../ui/address';

/** Which of the questions: those that wait for the unit, of these the late ones, those that wait for whoever asked, and the rest. */
export type InquiryTab = 'open' | 'overdue' | 'answered' | 'closed';

/** What the address of the list says: `/giai-trinh?state=ANSWERED&unit=…`. People send these to each other, so the names stay as they are. */
export interface InquiryAddress {
  tab: InquiryTab;
  units: readonly string[];
}

const tabOf: Record<InquiryState, InquiryTab> = { OPEN: 'open', ANSWERED: 'answered', CLOSED: 'closed' };
const filters: Record<InquiryTab, InquiryFilter> = {
  open: { states: ['OPEN'] },
  overdue: { overdue: true },
  answered: { states: ['ANSWERED'] },
  closed: { states: ['CLOSED'] },
};

export const inquiryTabs = Object.keys(filters) as readonly InquiryTab[];

/** Reads the query parameters of the list's address. */
export function readAddress(params: ParamMap): InquiryAddress {
  const read = addressReader(params);
  const state = read.one('state', tabOf) ?? 'OPEN';
  return { tab: state === 'OPEN' && read.flag('overdue') ? 'overdue' : tabOf[state], units: read.ids('unit') };
}

/** The query parameters that say this; what is as usual is left out. */
export const writeAddress = ({ tab, units }: InquiryAddress): Params =>
  said({
    state: filters[tab].states?.[0] === 'OPEN' ? undefined : (filters[tab].states?.[0] ?? undefined),
    overdue: tab === 'overdue' ? '1' : undefined,
    unit: units.join(',') || undefined,
  });

/** What the server is asked for. */
export const filterOf = ({ tab, units }: InquiryAddress): InquiryFilter => ({ ...filters[tab], ...unitsOf(units) });

/** The units alone, for the numbers of all tabs. */
export const unitsOf = (units: readonly string[]): InquiryFilter =>
  given<InquiryFilter>({ unitIds: units.length ? [...units] : undefined });

/** Whether it belongs under the tab: what was done here leaves it at once. */
export const isUnder = (tab: InquiryTab, { state, overdue }: { state: InquiryState; overdue: boolean }): boolean =>
  tab === 'overdue' ? overdue : tabOf[state] === tab;
