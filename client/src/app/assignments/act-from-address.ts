import { effect, inject, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { Act } from './assignment-labels';

/** What other parts of the console may lead to, by the word that follows `?lam=` in the address of an assignment. */
const acts: Readonly<Record<string, Act>> = { 'giai-trinh': 'ASK_EXPLANATION' };

/**
 * `/nhiem-vu/<id>?lam=giai-trinh`: who comes by such a link means to do that at once. It is done when the assignment is there
 * (`ready`), once: the address then says no more than where one is.
 */
export function actFromAddress(ready: () => boolean, perform: (act: Act) => unknown): void {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  effect(() => {
    if (!ready()) return;
    const act = acts[route.snapshot.queryParamMap.get('lam') ?? ''];
    if (!act) return;
    untracked(() => {
      void router.navigate([], { queryParams: { lam: null }, queryParamsHandling: 'merge', replaceUrl: true });
      perform(act);
    });
  });
}
