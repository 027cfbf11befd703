import type { WritableSignal } from '@angular/core';
import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import type { Clash } from '../ui/conflict/conflict';
import type { AssignmentDetailFragment } from './assignments.generated';
import { deadlineInFull } from './deadline-words';

type Dated = Pick<AssignmentDetailFragment, 'deadline'>;

/** Where a colleague has set another deadline while one was being typed: the words, or what the colleague has set. */
export function deadlineClash(
  before: Dated,
  now: Dated,
  typed: WritableSignal<string>,
  t: Texts,
  language: LanguageCode,
): readonly Clash[] {
  const mine = typed().trim();
  const said = ({ deadline }: Dated) => deadlineInFull(deadline, language) || t('ui.time.none');
  if (!mine || said(before) === said(now)) return [];
  const take: Clash['take'] = (side) => typed.set(side === 'mine' ? mine : '');
  return [{ label: t('assignments.dialog.deadline'), mine, theirs: said(now), take }];
}
