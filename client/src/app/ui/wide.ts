import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** Whether the window has room for a table across the page; paper always has. */
export function wideEnough(): Signal<boolean> {
  const wide = ['(min-width: 1024px)', 'print'];
  const observer = inject(BreakpointObserver);
  return toSignal(observer.observe(wide).pipe(map(({ matches }) => matches)), {
    initialValue: observer.isMatched(wide),
  });
}
