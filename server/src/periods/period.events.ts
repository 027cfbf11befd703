import type { DomainEvent } from '@libs/changes';
import type { PeriodKind } from './closed-period.lifecycle';

/** A period was closed. Its seal is kept here too: the trail is chained, so whoever rewrites a period has to rewrite that as well. */
export type PeriodClosed = DomainEvent<
  'period.closed',
  { kind: PeriodKind; name: string; from: string; to: string; count: number; formulaVersion: number; hash: string }
>;
