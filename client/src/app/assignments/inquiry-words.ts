import { addDays, daysBetween } from '@libs/calendar';
import type { InquiryState } from '../graphql/schema';
import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import { dayInWords, momentInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';
import type { Tone } from '../ui/state-chip/state-chip';
import { actsOfInquiry } from './assignment-acts';
import type { Act, InquiryAct } from './assignment-labels';
import type { AssignmentDetailFragment } from './assignments.generated';
import type { AssignmentInquiryFragment, InquiryRowFragment } from './inquiries.generated';

/** How a question stands: its colour says how it stands with its day, and nothing else. */
export interface InquiryChip {
  word: string;
  tone: Tone;
  icon?: IconName;
  exact: string;
}

type Stands = Pick<InquiryRowFragment, 'state' | 'dueOn' | 'overdue' | 'answeredAt' | 'answeredLate'>;

/** `today` is the office's. */
export function inquiryChip(one: Stands, t: Texts, language: LanguageCode, today: string): InquiryChip {
  if (one.state === 'OPEN') return openChip(one, t, language, today);
  const exact = one.answeredAt ? momentInWords(one.answeredAt, language) : '';
  if (one.state === 'CLOSED' && !one.answeredAt)
    return { word: t('inquiries.chip.unanswered'), tone: 'grey', icon: 'cancel', exact };
  const word = t(one.answeredLate ? 'inquiries.chip.late' : 'inquiries.chip.answered');
  return { word, tone: one.answeredLate ? 'olive' : 'green', exact };
}

function openChip({ dueOn, overdue }: Stands, t: Texts, language: LanguageCode, today: string): InquiryChip {
  const exact = t('inquiries.due', { day: dayInWords(dueOn, 'full', language) });
  if (overdue) return { word: t('ui.time.overdueBy', { n: daysBetween(dueOn, today) }), tone: 'red', exact };
  if (dueOn === today) return { word: t('inquiries.chip.today'), tone: 'amber', exact };
  if (dueOn === addDays(today, 1)) return { word: t('inquiries.chip.tomorrow'), tone: 'amber', exact };
  const day = dayInWords(dueOn, 'short', language);
  return { word: t('inquiries.chip.due', { day }), tone: 'neutral', icon: 'hourglass_top', exact };
}

/** Those that somebody still has to do something about, the most pressing first. */
export const activeOf = (all: readonly AssignmentInquiryFragment[]): readonly AssignmentInquiryFragment[] =>
  all
    .filter(({ state }) => state !== 'CLOSED')
    .sort((a, b) => rank[a.state] - rank[b.state] || (a.dueOn < b.dueOn ? -1 : 1));

const rank: Record<InquiryState, number> = { OPEN: 0, ANSWERED: 1, CLOSED: 2 };

export const closedOf = (all: readonly AssignmentInquiryFragment[]): readonly AssignmentInquiryFragment[] =>
  all.filter(({ state }) => state === 'CLOSED');

/** In which thread an act is done: the one named, or else the most pressing in which it can be. */
export const inquiryOf = (
  { inquiries }: AssignmentDetailFragment,
  act: Act,
  id?: string,
): AssignmentInquiryFragment | undefined =>
  id
    ? inquiries.find((one) => one.id === id)
    : activeOf(inquiries).find((one) => actsOfInquiry(one).includes(act as InquiryAct));
