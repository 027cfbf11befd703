import { computed, inject, type Signal } from '@angular/core';
import { Session } from '../auth/session';

/** The unit whose head this is: its parts are what they look at. Undefined for whoever sees the whole province anyway. */
export function ownUnit(): Signal<string | undefined> {
  const session = inject(Session);
  return computed(() =>
    session.overlooks() ? undefined : session.account()?.roles.find(({ role }) => role === 'UNIT_HEAD')?.unit?.id,
  );
}
