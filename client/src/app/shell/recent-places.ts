import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Session } from '../auth/session';
import { type Entry, mostRecent } from './palette-entries';

type Remembered = Pick<Entry, 'id' | 'icon' | 'label' | 'hint' | 'url'>;
const storageKey = 'recent';

/** What this person opened from the palette, on this device; forgotten when they sign out. */
@Injectable({ providedIn: 'root' })
export class RecentPlaces {
  private readonly session = inject(Session);
  private readonly entries = signal<readonly Remembered[]>([]);

  readonly list = this.entries.asReadonly();

  constructor() {
    effect(() => {
      const who = this.session.account()?.id;
      untracked(() => this.entries.set(who ? read(who) : []));
      if (!who) drop();
    });
  }

  remember({ id, icon, label, hint, url }: Entry): void {
    const rest = this.entries().filter((entry) => entry.id !== id);
    this.entries.set([{ id, icon, label, hint, url }, ...rest].slice(0, mostRecent));
    try {
      localStorage.setItem(storageKey, JSON.stringify({ who: this.session.account()?.id, entries: this.entries() }));
    } catch {
      // They are then remembered as long as the page.
    }
  }
}

function read(who: string): readonly Remembered[] {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as {
      who: string;
      entries: Remembered[];
    } | null;
    return kept?.who === who ? kept.entries : [];
  } catch {
    return [];
  }
}

function drop() {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept, then.
  }
}
