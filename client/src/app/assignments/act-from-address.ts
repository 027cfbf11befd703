import { effect, inject, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { Act } from './assignment-labels';

/** What other parts of the console may lead to, by the word in the address of an assignment. */
const acts: Readonly<Record<string, Act>> = { 'giai-trinh': 'ASK_EXPLANATION' };

/**
 * `/nhiem-vu/<id>?giai-trinh=1`: who comes by such a link means to do that at once. It is done when the assignment is there
 * (`ready`), once: the address then says no more than where one is.
 */
export function actFromAddress(ready: () => boolean, perform: (act: Act) => unknown): void {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  effect(() => {
    if (!ready()) return;
    const word = Object.keys(acts).find((one) => route.snapshot.queryParamMap.get(one) === '1');
    if (!word) return;
    untracked(() => {
      void router.navigate([], { queryParams: { [word]: null }, queryParamsHandling: 'merge', replaceUrl: true });
      perform(acts[word]);
    });
  });
}
