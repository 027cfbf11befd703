/*
 * The words of extensions. Each is a Record: a value that the schema gains doesn't compile until it has been worded.
 */
import { daysBetween } from '@libs/calendar';
import type { DeadlineChangeKind, ExtensionOrigin, ExtensionSort, ExtensionState } from '../graphql/schema';
import type { LanguageCode } from '../i18n/language';
import type { TextKey, Texts } from '../i18n/text';
import { dayInWords, momentInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';
import type { AssignmentDetailFragment } from './assignments.generated';
import type { AssignmentExtensionFragment } from './extensions.generated';

export const stateWords: Record<ExtensionState, TextKey> = {
  DRAFT: 'extensions.state.DRAFT',
  REQUESTED: 'extensions.state.REQUESTED',
  APPROVED: 'extensions.state.APPROVED',
  REJECTED: 'extensions.state.REJECTED',
  WITHDRAWN: 'extensions.state.WITHDRAWN',
  LAPSED: 'extensions.state.LAPSED',
};

export const stateIcons: Record<ExtensionState, IconName> = {
  DRAFT: 'edit_note',
  REQUESTED: 'hourglass_top',
  APPROVED: 'check',
  REJECTED: 'close',
  WITHDRAWN: 'undo',
  LAPSED: 'remove',
};

export const originWords: Record<ExtensionOrigin, TextKey> = {
  REQUESTED: 'extensions.origin.REQUESTED',
  GRANTED: 'extensions.origin.GRANTED',
};

export const extensionSortWords: Record<ExtensionSort, TextKey> = {
  WAITING_LONGEST: 'extensions.sort.WAITING_LONGEST',
  REQUESTED_DESC: 'extensions.sort.REQUESTED_DESC',
  DECIDED_DESC: 'extensions.sort.DECIDED_DESC',
  DAYS_GAINED_DESC: 'extensions.sort.DAYS_GAINED_DESC',
};

export const changeWords: Record<DeadlineChangeKind, TextKey> = {
  ISSUED: 'extensions.ledger.kind.ISSUED',
  AMENDED: 'extensions.ledger.kind.AMENDED',
  EXTENDED: 'extensions.ledger.kind.EXTENDED',
  GRANTED: 'extensions.ledger.kind.GRANTED',
  RETURNED: 'extensions.ledger.kind.RETURNED',
  RECOUNTED: 'extensions.ledger.kind.RECOUNTED',
};

/** What an extension may be marked with. */
export type ExtensionMark = 'late' | 'beyondCap';

export const extensionMarkWords: Record<ExtensionMark, TextKey> = {
  late: 'extensions.mark.late',
  beyondCap: 'extensions.mark.beyondCap',
};

/** `14:00 T6 28/11/2026`, `T6 28/11/2026`; nothing for no day. */
export function dayAndTime(on: string | null, time: string | null, language: LanguageCode): string {
  if (!on) return '';
  const day = dayInWords(on, 'full', language);
  return time ? `${time.slice(0, 5)} ${day}` : day;
}

type Days = Pick<
  AssignmentExtensionFragment,
  'decidedOn' | 'decidedTime' | 'proposedOn' | 'proposedTime' | 'dueBefore'
>;

/** The new deadline: as decided, else as asked. */
export const newDayOf = (one: Days, language: LanguageCode): string =>
  one.decidedOn
    ? dayAndTime(one.decidedOn, one.decidedTime, language)
    : dayAndTime(one.proposedOn, one.proposedTime, language);

/** How many calendar days it adds, or would. */
export function daysAdded({ dueBefore, decidedOn, proposedOn }: Days): number | undefined {
  const on = decidedOn ?? proposedOn;
  return dueBefore && on ? daysBetween(dueBefore, on) : undefined;
}

/** `đã chờ 3 ngày làm việc`; of what doesn't wait, or was sent today, nothing. */
export function waitingInWords(
  { waitingWorkingDays: n }: Pick<AssignmentExtensionFragment, 'waitingWorkingDays'>,
  t: Texts,
) {
  return n ? t('extensions.facts.waiting', { n }) : '';
}

/** `Chờ 3 ngày`, and the whole of it on hover. */
export function waitedShort(one: AssignmentExtensionFragment, t: Texts, language: LanguageCode) {
  const n = one.waitingWorkingDays ?? 0;
  const at = one.requestedAt ? momentInWords(one.requestedAt, language) : '';
  return {
    words: n ? t('extensions.list.waited', { n }) : t('extensions.list.waitedToday'),
    exact: t('extensions.list.waitedExact', { n, at }),
  };
}

/** What is said before it is sent: that it is late, that it is one more than there may be. */
export function termsWarnings(
  { extensionTerms: terms, extensionCount }: Pick<AssignmentDetailFragment, 'extensionTerms' | 'extensionCount'>,
  t: Texts,
  language: LanguageCode,
): readonly string[] {
  if (!terms) return [];
  const { askBy, late, cap, beyondCap } = terms;
  const day = askBy && dayInWords(askBy, 'full', language);
  return [
    ...(late ? [day ? t('extensions.request.late', { day }) : t('extensions.request.lateNoDay')] : []),
    ...(beyondCap ? [t('extensions.request.beyondCap', { n: extensionCount, cap })] : []),
  ];
}

/** The newest first, whatever became of them; those without a date at the end. */
export const newestFirst = (all: readonly AssignmentExtensionFragment[]): readonly AssignmentExtensionFragment[] =>
  all.filter(({ state }) => state !== 'DRAFT').sort((a, b) => momentOf(b).localeCompare(momentOf(a)));

const momentOf = ({ requestedAt, decidedAt }: AssignmentExtensionFragment) => requestedAt ?? decidedAt ?? '';

/** The request that waits for a decision. */
export const waitingOf = ({ extensions }: Pick<AssignmentDetailFragment, 'extensions'>) =>
  extensions.find(({ state }) => state === 'REQUESTED');
