import type { ParamMap, Params } from '@angular/router';
import type { TextKey } from '../i18n/text';
import { addressReader, said } from '../ui/address';
import { type ScopeAddress, usualScope } from './statistics-address';

/** The periods a leader looks at; each takes in what was carried over into it, or what is late would be missing. */
export const overviewPeriods = {
  'nam-nay': { words: 'dashboards.year', scope: 'dashboards.scope.year' },
  'quy-nay': { words: 'dashboards.quarter', scope: 'dashboards.scope.quarter' },
  'thang-nay': { words: 'dashboards.month', scope: 'dashboards.scope.month' },
} satisfies Record<string, { words: TextKey; scope: TextKey }>;

/** What the address of the overview says: `/tong-quan?ky=quy-nay&mine=1&compare=…`. */
export interface OverviewAddress {
  period: keyof typeof overviewPeriods;
  mine: boolean;
  compare: readonly string[];
}

const usualPeriod = 'nam-nay';

export function readOverview(params: ParamMap): OverviewAddress {
  const read = addressReader(params);
  return {
    period: read.one('ky', overviewPeriods) ?? usualPeriod,
    mine: read.flag('mine'),
    compare: read.ids('compare'),
  };
}

export const writeOverview = ({ period, mine, compare }: OverviewAddress): Params =>
  said({
    ky: period === usualPeriod ? undefined : period,
    mine: mine ? '1' : undefined,
    compare: compare.join(',') || undefined,
  });

/** What is counted; `own` narrows it to what is this person's, where that was chosen. */
export const scopeOfOverview = (
  { period, mine }: OverviewAddress,
  own: Pick<ScopeAddress, 'leader' | 'monitor'> | undefined,
): ScopeAddress => ({
  ...usualScope,
  period,
  population: 'CARRIED_AND_ISSUED',
  ...(mine ? own : undefined),
});
