import { required, type SchemaPath, validate } from '@angular/forms/signals';
import type { TextKey, Texts } from '../i18n/text';
import { asTyped } from './extension-day';
import type { AssignmentExtensionFragment } from './extensions.generated';
import type { NewDays } from './new-day-store';

/** What can be said to a request: yes as it was asked, yes with another day, no. */
export type Verdict = 'asked' | 'other' | 'rejected';

export const verdictWords: Record<Verdict, TextKey> = {
  asked: 'extensions.decide.asked',
  other: 'extensions.decide.other',
  rejected: 'extensions.decide.rejected',
};

export const verdicts = (t: Texts) =>
  (Object.keys(verdictWords) as Verdict[]).map((id) => ({ id, words: t(verdictWords[id]) }));

/** As the monitor proposes it; without a proposal, as it was asked. */
export function proposedVerdict(one: AssignmentExtensionFragment | undefined): { verdict: Verdict; day: string } {
  if (!one?.preparedAt) return { verdict: 'asked', day: '' };
  if (!one.preparedApprove) return { verdict: 'rejected', day: '' };
  const other = one.preparedOn && one.preparedOn !== one.proposedOn;
  return other ? { verdict: 'other', day: asTyped(one.preparedOn) } : { verdict: 'asked', day: '' };
}

/** Another day must be there, and be one, where another day is what is said. */
export function dayOfVerdict(
  paths: { day: SchemaPath<string>; verdict: SchemaPath<Verdict> },
  days: NewDays,
  t: Texts,
): void {
  required(paths.day, {
    when: ({ valueOf }) => valueOf(paths.verdict) === 'other',
    message: () => t('extensions.day.missing'),
  });
  validate(paths.day, ({ value, valueOf }) => {
    const read = valueOf(paths.verdict) === 'other' ? days.read(value()) : undefined;
    return read && !read.ok ? { kind: 'unread', message: read.problem } : undefined;
  });
}
