import { computed, inject, Injectable, Injector, runInInjectionContext, type Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { asyncScheduler, filter, throttleTime } from 'rxjs';
import { Session } from '../auth/session';
import { type Change, Live, type Somebody } from './live';

/** What somebody else has just done to the thing that is open. `words` where it can be said what. */
export interface LiveNews {
  seq: number;
  who: string;
  at: string;
  change: Change;
  words?: string;
}

/** Somebody who has the same thing open. */
export interface Present {
  person: Somebody;
  doing: string;
}

interface Followed {
  /** Whether a change is about what is open. */
  concerns: (change: Change) => boolean;
  /** Reads it again in place, without moving what is read. */
  refresh: () => Promise<unknown>;
  /** What was done, in the server's own words; known once it has been read again. */
  words: (change: Change) => string | undefined;
  others?: Signal<readonly Present[]>;
}

/** Much that happens at once is read once. */
const restMs = 400;

/**
 * One thing that is open and goes on living: read again when others change it, with a quiet word on who did. A page
 * provides it and says what it follows; its dialogs find it, too.
 */
@Injectable()
export class Living {
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly latest = signal<Change | undefined>(undefined);
  private words: Followed['words'] = () => undefined;
  private presence: () => readonly Present[] = () => [];

  readonly news = computed<LiveNews | undefined>(() => {
    const change = this.latest();
    if (!change) return undefined;
    // The words are there as soon as the thing has been read again.
    return { seq: change.seq, who: change.by.displayName, at: change.at, change, words: this.words(change) };
  });
  /** Who else has it open. */
  readonly others = () => this.presence();

  /** Call it once, where a page is made. */
  follow({ concerns, refresh, words, others }: Followed): void {
    if (others) this.presence = others;
    this.words = words;
    const say = async (change: Change) => {
      await refresh();
      if (change.by.id !== this.session.account()?.id) this.latest.set(change);
    };
    runInInjectionContext(this.injector, () => {
      this.live.changes
        .pipe(
          filter(concerns),
          throttleTime(restMs, asyncScheduler, { leading: true, trailing: true }),
          takeUntilDestroyed(),
        )
        .subscribe((change) => void say(change));
      this.live.resets.pipe(takeUntilDestroyed()).subscribe(() => void refresh());
    });
  }

  dismiss(): void {
    this.latest.set(undefined);
  }
}
