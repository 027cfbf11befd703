import type { Court } from '../graphql/schema';
import type { TextKey, Texts } from '../i18n/text';
import type { CourtFragment } from './explain.generated';

/** In the order in which they are said. */
export const courts: readonly Court[] = ['UNIT', 'OFFICE', 'WAITING'];

export const courtWords: Record<Court, TextKey> = {
  UNIT: 'explain.court.UNIT',
  OFFICE: 'explain.court.OFFICE',
  WAITING: 'explain.court.WAITING',
};

/** For filtering by it. */
export const courtFilterWords: Record<Court, TextKey> = {
  UNIT: 'explain.court.filter.UNIT',
  OFFICE: 'explain.court.filter.OFFICE',
  WAITING: 'explain.court.filter.WAITING',
};

const shareWords: Record<Court, TextKey> = {
  UNIT: 'explain.court.share.UNIT',
  OFFICE: 'explain.court.share.OFFICE',
  WAITING: 'explain.court.share.WAITING',
};

/** `9`, `2,5`: a decimal only where it tells something. */
export const daysInWords = (days: number, digits = days < 10 ? 1 : 0): string =>
  days.toLocaleString('vi-VN', { maximumFractionDigits: digits });

type Totals = Pick<CourtFragment, 'unitDays' | 'officeDays' | 'waitingDays'>;

const daysOf: Record<Court, (totals: Totals) => number> = {
  UNIT: ({ unitDays }) => unitDays,
  OFFICE: ({ officeDays }) => officeDays,
  WAITING: ({ waitingDays }) => waitingDays,
};

/** `đơn vị 9n`, `VP 2n`: those that have had it, or have it now. */
export const sharesOf = (totals: Totals & { now?: Court | null }, t: Texts): { court: Court; words: string }[] =>
  courts
    .filter((court) => daysOf[court](totals) > 0 || totals.now === court)
    .map((court) => ({ court, words: t(shareWords[court], { days: daysInWords(daysOf[court](totals)) }) }));
