import { DestroyRef, DOCUMENT, effect, inject, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { background } from '../graphql/link';
import { MarkSeenDocument } from './assignments.generated';

/** Whoever passes by has not read it. */
const readMs = 1000;

/** Tells the server that what is open has been before somebody's eyes for a moment: it is then no news any more. */
export function markingSeen(open: () => { id: string; news: boolean } | undefined): void {
  const apollo = inject(Apollo);
  const page = inject(DOCUMENT);
  const visible = signal(!page.hidden);
  const look = () => visible.set(!page.hidden);
  page.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => page.removeEventListener('visibilitychange', look));

  async function mark(id: string): Promise<void> {
    try {
      const variables = { input: { id } };
      await firstValueFrom(apollo.mutate({ mutation: MarkSeenDocument, variables, context: background }));
    } catch {
      // Nobody asked for it: it stays news until it is opened again.
    }
  }

  effect((onCleanup) => {
    const one = open();
    if (!one?.news || !visible()) return;
    const timer = setTimeout(() => void mark(one.id), readMs);
    onCleanup(() => clearTimeout(timer));
  });
}
