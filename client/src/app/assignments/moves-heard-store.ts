import { DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { Session } from '../auth/session';
import { Live } from '../live/live';

/**
 * How often others have done what `isMove` names since the list was read (`shown` says what is shown): it is offered to read
 * it again, because nothing may move under somebody's eyes by itself.
 */
export function movesHeard(shown: () => unknown, isMove: (type: string) => boolean): Signal<number> {
  const live = inject(Live);
  const session = inject(Session);
  const count = signal(0);
  const heard = live.changes.subscribe(({ type, by }) => {
    if (isMove(type) && by.id !== session.account()?.id) count.update((n) => n + 1);
  });
  const reset = live.resets.subscribe(() => count.update((n) => Math.max(1, n)));
  effect(() => {
    shown();
    untracked(() => count.set(0));
  });
  inject(DestroyRef).onDestroy(() => {
    heard.unsubscribe();
    reset.unsubscribe();
  });
  return count.asReadonly();
}
