import type { ParamMap, Params } from '@angular/router';
import type { InquiryFilter } from '../graphql/schema';
import { addressReader, said } from '../ui/address';

/** Which of the questions: those that wait for the unit, of these the late ones, those that wait for whoever asked, and the rest. */
export type InquiryTab = 'open' | 'overdue' | 'answered' | 'closed';

const filters: Record<InquiryTab, InquiryFilter> = {
  open: { states: ['OPEN'] },
  overdue: { overdue: true },
  answered: { states: ['ANSWERED'] },
  closed: { states: ['CLOSED'] },
};

export const inquiryTabs = Object.keys(filters) as readonly InquiryTab[];

/** What the address of the list says: `/giai-trinh?tab=overdue`. People send these to each other, so the names stay as they are. */
export const readTab = (params: ParamMap): InquiryTab => addressReader(params).one('tab', filters) ?? 'open';

/** The query parameters that say this; what is as usual is left out. */
export const writeTab = (tab: InquiryTab): Params => said({ tab: tab === 'open' ? undefined : tab });

/** What the server is asked for. */
export const filterOf = (tab: InquiryTab): InquiryFilter => filters[tab];
