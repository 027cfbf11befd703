import { DestroyRef, inject, InjectionToken, type Signal, signal } from '@angular/core';

/** The time, told once a minute, for everything on the screen that says how long ago. */
export const minuteClock = new InjectionToken<Signal<Date>>('minuteClock', {
  providedIn: 'root',
  factory: () => {
    const now = signal(new Date());
    const timer = setInterval(() => now.set(new Date()), 60_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    return now.asReadonly();
  },
});
