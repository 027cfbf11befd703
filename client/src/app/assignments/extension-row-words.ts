import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import { dayInWords, momentInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';
import {
  daysAdded,
  type ExtensionMark,
  extensionMarkWords,
  stateIcons,
  stateWords,
  waitedShort,
} from './extension-words';
import type { ExtensionRowFragment } from './extensions.generated';

/** How an extension stands: of one that waits, for how long; else what became of it, and when on hover. */
export function standing(one: ExtensionRowFragment, t: Texts, language: LanguageCode): Standing {
  const icon = stateIcons[one.state];
  if (one.state === 'REQUESTED') {
    const { words, exact } = waitedShort(one, t, language);
    return { words, exact, icon };
  }
  const at = one.decidedAt ?? one.requestedAt;
  return { words: t(stateWords[one.state]), exact: at ? momentInWords(at, language) : '', icon };
}

interface Standing {
  words: string;
  exact: string;
  icon: IconName;
}

/** `Xin muộn · Gia hạn nhiều lần` */
export const marksInWords = (one: ExtensionRowFragment, t: Texts): string =>
  marks
    .filter((mark) => one[mark])
    .map((mark) => t(extensionMarkWords[mark]))
    .join(' · ');

const marks = Object.keys(extensionMarkWords) as ExtensionMark[];

/** The deadline before, where it is known, and the new or wanted one: `30/11/2026`. */
export function fromTo(one: ExtensionRowFragment): { from: string; to: string } {
  const from = dueBeforeOf(one);
  const to = one.decidedOn ?? one.proposedOn;
  const said = (on: string | null) => (on ? dayInWords(on, 'plain') : '');
  return { from: said(from), to: said(to) };
}

/** How many calendar days it has given, or would. */
export const gainedOf = (one: ExtensionRowFragment): number | undefined =>
  one.daysGained ?? (one.state === 'REQUESTED' ? daysAdded({ ...one, dueBefore: dueBeforeOf(one) }) : undefined);

/** Until it is approved, the deadline before is the one there is. */
const dueBeforeOf = ({ dueBefore, state, assignment }: ExtensionRowFragment) =>
  dueBefore ?? (state === 'REQUESTED' ? assignment.deadline.on : null);
