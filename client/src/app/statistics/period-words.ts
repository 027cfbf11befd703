import type { PeriodDifferenceKind, PeriodKind } from '../graphql/schema';
import type { TextKey, Texts } from '../i18n/text';

/** `Tháng 6/2026`, `Quý III/2026`, `6 tháng đầu năm 2026`, `Năm 2026`: a period by its first day. */
export function periodInWords({ kind, from }: { kind: PeriodKind; from: string }, t: Texts): string {
  const [year, month] = [from.slice(0, 4), +from.slice(5, 7)];
  switch (kind) {
    case 'MONTH':
      return t('periods.kind.MONTH', { n: month, year });
    case 'QUARTER':
      return t('periods.kind.QUARTER', { n: ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)], year });
    case 'HALF_YEAR':
      return t('periods.kind.HALF_YEAR', { half: t(month < 7 ? 'periods.kind.first' : 'periods.kind.second'), year });
    case 'YEAR':
      return t('periods.kind.YEAR', { year });
  }
}

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
