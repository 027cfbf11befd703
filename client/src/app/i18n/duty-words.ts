import { describeRule, periodName } from '@libs/calendar';
import type { Duty } from '../graphql/schema';
import { dayInWords, officeDay } from '../ui/dates';
import type { LanguageCode } from './language';
import type { Texts } from './text';

interface Ahead {
  untilOn: string | null;
  nextOn: string | null;
  endedAt: string | null;
}

/** A rule as it stands inside a sentence: `hằng quý`. */
export function ruleInWords(rule: string, language: LanguageCode): string {
  const words = describeRule(rule, language);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The period that an assignment stands for, `quý III/2026`; nothing for what does not recur. */
export const periodInWords = (
  { periodOn, duty }: { periodOn: string | null; duty: Pick<Duty, 'rule'> | null },
  language: LanguageCode,
): string => (periodOn && duty ? periodName(duty.rule, periodOn, language) : '');

/** What is to come of a duty: `kỳ sau 31/12/2026`, `đến hết năm 2027`; or that it has ended. */
export function aheadInWords({ untilOn, nextOn, endedAt }: Ahead, t: Texts): string[] {
  if (endedAt) return [t('duties.ended', { day: dayInWords(officeDay(endedAt), 'plain') })];
  return [
    nextOn ? t('duties.next', { day: dayInWords(nextOn, 'plain') }) : t('duties.noNext'),
    untilInWords(untilOn, t),
  ];
}

function untilInWords(untilOn: string | null, t: Texts): string {
  if (!untilOn) return t('duties.byHand');
  return untilOn.endsWith('-12-31')
    ? t('duties.untilYear', { year: untilOn.slice(0, 4) })
    : t('duties.untilDay', { day: dayInWords(untilOn, 'plain') });
}

/** Of an act on one period: that it concerns no other. Nothing for what does not recur. */
export function onlyThis(assignment: Parameters<typeof periodInWords>[0], t: Texts, language: LanguageCode): string {
  const period = periodInWords(assignment, language);
  return period && t('duties.onlyThis', { period });
}
