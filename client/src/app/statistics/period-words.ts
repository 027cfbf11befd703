import type { PeriodDifferenceKind } from '../graphql/schema';
import type { TextKey } from '../i18n/text';

/** Why what was closed and what would be counted today differ. */
export const differenceWords: Record<PeriodDifferenceKind, TextKey> = {
  ADDED: 'periods.difference.ADDED',
  REMOVED: 'periods.difference.REMOVED',
  CONFIRMED_LATER: 'periods.difference.CONFIRMED_LATER',
  REOPENED: 'periods.difference.REOPENED',
  DEADLINE_CHANGED: 'periods.difference.DEADLINE_CHANGED',
  WITHDRAWN: 'periods.difference.WITHDRAWN',
  UNIT_CHANGED: 'periods.difference.UNIT_CHANGED',
  OTHER: 'periods.difference.OTHER',
};
