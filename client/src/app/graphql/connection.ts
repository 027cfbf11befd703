import { computed, DestroyRef, inject, Injectable, InjectionToken, signal } from '@angular/core';
import { Subject } from 'rxjs';

/** Whether the server can be reached. `/healthz` answers whoever asks, signed in or not. */
export const PROBE = new InjectionToken<() => Promise<boolean>>('PROBE', {
  providedIn: 'root',
  factory: () => async () => {
    try {
      return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok;
    } catch {
      return false;
    }
  },
});

const firstProbeMs = 1000;
const mostProbeMs = 15_000;

/**
 * Whether the server can be reached, as far as anybody here has noticed: the network's own events, requests that did
 * not come through, the live stream. A suspicion is tested before anything is said; while it holds, the server is
 * probed with growing waits.
 */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly probe = inject(PROBE);
  private readonly since = signal<Date | undefined>(undefined);
  private readonly presses = signal<readonly ((goOn: boolean) => void)[]>([]);
  private readonly returned = new Subject<void>();
  private probing?: Promise<boolean>;
  private timer?: ReturnType<typeof setTimeout>;
  private failures = 0;

  /** When the connection was lost; undefined while there is one. */
  readonly lostAt = this.since.asReadonly();
  /** How many presses wait to be sent. */
  readonly waiting = computed(() => this.presses().length);
  /** How many presses that waited have been sent since the connection was last lost. */
  readonly sent = signal(0);
  /** The connection has come back: whatever is shown may be out of date. */
  readonly returns = this.returned.asObservable();

  constructor() {
    const suspect = () => this.suspect();
    addEventListener('offline', suspect);
    addEventListener('online', suspect);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('offline', suspect);
      removeEventListener('online', suspect);
      clearTimeout(this.timer);
    });
  }

  /** Something did not come through, or may come through again. */
  suspect(): void {
    void this.check();
  }

  /** An answer came. */
  reached(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.failures = 0;
    if (!this.since()) return;
    this.since.set(undefined);
    this.release(true);
    this.returned.next();
  }

  /** Finds out now whether the server can be reached. */
  check(): Promise<boolean> {
    return (this.probing ??= this.ask().finally(() => (this.probing = undefined)));
  }

  /** Waits for the connection; false when the person doesn't want to wait, or it takes longer than `mostMs`. */
  untilBack(mostMs: number): Promise<boolean> {
    if (!this.since()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (goOn: boolean) => {
        clearTimeout(patience);
        this.presses.update((all) => all.filter((one) => one !== end));
        resolve(goOn);
      };
      const patience = setTimeout(() => end(false), mostMs);
      this.presses.update((all) => [...all, end]);
    });
  }

  /** The person doesn't want to wait: what waits is not sent. */
  giveUp(): void {
    this.release(false);
  }

  private release(goOn: boolean) {
    for (const end of this.presses()) end(goOn);
  }

  private async ask(): Promise<boolean> {
    const reachable = await this.probe();
    if (reachable) this.reached();
    else this.lose();
    return reachable;
  }

  private lose() {
    if (!this.since()) {
      this.since.set(new Date());
      this.sent.set(0);
    }
    clearTimeout(this.timer);
    const wait = Math.min(mostProbeMs, firstProbeMs * 2 ** this.failures++);
    this.timer = setTimeout(() => this.suspect(), wait * (0.5 + Math.random() / 2));
  }
}
