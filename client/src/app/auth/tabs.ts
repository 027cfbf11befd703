import { DestroyRef, inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';

/** What the tabs of one browser tell each other about the session they share. */
export type TabNews =
  | { kind: 'signedIn'; accountId: string }
  | { kind: 'signedOut' }
  /** The session goes on in other roles, or in somebody's place. */
  | { kind: 'actsOtherwise' }
  /** When the session ends if nobody does anything; by the clock of this computer. */
  | { kind: 'ends'; at: number; afterMs: number };

/** The other tabs of this browser: what one learns about the session, all know. */
@Injectable({ providedIn: 'root' })
export class Tabs {
  private readonly heard = new Subject<TabNews>();
  private readonly channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('session');

  readonly news = this.heard.asObservable();

  constructor() {
    if (!this.channel) return;
    this.channel.onmessage = ({ data }: MessageEvent<TabNews>) => this.heard.next(data);
    inject(DestroyRef).onDestroy(() => this.channel?.close());
  }

  tell(news: TabNews): void {
    this.channel?.postMessage(news);
  }
}
