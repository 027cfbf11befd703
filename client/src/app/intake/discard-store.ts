import { inject } from '@angular/core';
import { mutation } from '../graphql/mutation';
import { texts } from '../i18n/text';
import { confirmation } from '../ui/confirm-dialog/confirm-dialog';
import { Notice } from '../ui/notice';
import { DiscardDraftDocument } from './intake.generated';

/** `const discard = discarding();`, then `await discard(draft)`: asks once, and tells whether the draft is gone. */
export function discarding(): (draft: { id: string; version: number; name: string }) => Promise<boolean> {
  const send = mutation(DiscardDraftDocument);
  const confirmed = confirmation();
  const notice = inject(Notice);
  const t = texts();
  return async ({ id, version, name }) => {
    const asked = await confirmed({
      title: t('intake.discard.title'),
      text: t('intake.discard.text', { name }),
      verb: t('intake.discard.verb'),
    });
    if (!asked) return false;
    const outcome = await send({ input: { id, expectedVersion: version } });
    if (outcome.ok) notice.say(t('intake.discard.done'));
    else if (outcome.refusal.__typename === 'StaleVersion')
      notice.say(t('intake.discard.changed', { name: outcome.refusal.changedBy ?? t('intake.somebody') }));
    else notice.say(outcome.refusal.message);
    return outcome.ok;
  };
}
