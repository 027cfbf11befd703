import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { Apollo } from 'apollo-angular';
import { Connection } from '../graphql/connection';
import { background, type SessionHeard } from '../graphql/link';
import { StillHereDocument } from './auth.generated';
import type { SessionEndingDialog } from './session-ending-dialog/session-ending-dialog';
import { Session } from './session';
import { Tabs } from './tabs';

/** How long before the end it is said; at most half of what a session lasts. */
const warningMs = 120_000;
/** How often typing and clicking are told to the server, which otherwise knows nothing of them. */
const activityMs = 60_000;
/** A sleeping computer stops timers: the clock is looked at again this often. */
const lookMs = 30_000;

/**
 * How long the session still lasts. Each answer of the server says it; all tabs share it. Whoever types or clicks is
 * there, and the server is told so; two minutes before the end a dialog asks.
 */
@Injectable({ providedIn: 'root' })
export class SessionWatch {
  private readonly page = inject(DOCUMENT);
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly dialogs = inject(MatDialog);
  private readonly tabs = inject(Tabs);
  private endsAt?: number;
  private warnAfter = warningMs;
  private toldAt = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private warning?: MatDialogRef<SessionEndingDialog>;
  private opening = false;

  /** While the end is near: how many seconds are left. */
  readonly secondsLeft = signal(0);

  constructor() {
    const active = (event: Event) => this.active(event);
    const look = () => this.look();
    for (const name of ['keydown', 'pointerdown', 'input']) this.page.addEventListener(name, active, { capture: true });
    this.page.addEventListener('visibilitychange', look);
    const heard = this.tabs.news.subscribe((news) => {
      if (news.kind === 'ends') this.learn(news.at, news.afterMs);
    });
    effect(() => {
      if (!this.session.account() || this.session.ended()) this.forget();
    });
    inject(DestroyRef).onDestroy(() => {
      for (const name of ['keydown', 'pointerdown', 'input']) this.page.removeEventListener(name, active, true);
      this.page.removeEventListener('visibilitychange', look);
      heard.unsubscribe();
      clearTimeout(this.timer);
    });
  }

  /** An answer came: the session ends in so many seconds, unless something is done. */
  heard({ idleSeconds, background: byItself }: SessionHeard): void {
    const afterMs = idleSeconds * 1000;
    if (!byItself) this.toldAt = Date.now();
    this.learn(Date.now() + afterMs, byItself ? undefined : afterMs);
    if (!byItself) this.tabs.tell({ kind: 'ends', at: this.endsAt!, afterMs });
  }

  /** Somebody is there: the server is told, and the session goes on. */
  goOn(): void {
    this.toldAt = Date.now();
    void this.ask({});
  }

  private learn(at: number, afterMs?: number) {
    this.endsAt = at;
    if (afterMs) this.warnAfter = Math.min(warningMs, afterMs / 2);
    this.look();
  }

  private forget() {
    this.endsAt = undefined;
    this.look();
  }

  private active({ target }: Event) {
    if (Date.now() - this.toldAt < activityMs || !this.endsAt || this.connection.lostAt()) return;
    // Its buttons say themselves what is wanted.
    if (target instanceof Element && target.closest('app-session-ending-dialog')) return;
    this.goOn();
  }

  private look() {
    clearTimeout(this.timer);
    if (!this.endsAt) return this.unwarn();
    const left = this.endsAt - Date.now();
    if (left <= 0) return this.over();
    if (left > this.warnAfter) this.unwarn();
    else void this.warn(left);
    const next = left > this.warnAfter ? Math.min(lookMs, left - this.warnAfter) : left % 1000 || 1000;
    this.timer = setTimeout(() => this.look(), next);
  }

  private async warn(left: number) {
    this.secondsLeft.set(Math.ceil(left / 1000));
    if (this.warning || this.opening) return;
    this.opening = true;
    const { SessionEndingDialog } = await import('./session-ending-dialog/session-ending-dialog');
    this.opening = false;
    if (!this.endsAt || this.endsAt - Date.now() > this.warnAfter) return;
    this.warning = this.dialogs.open(SessionEndingDialog, { disableClose: true, width: '420px', role: 'alertdialog' });
  }

  private unwarn() {
    this.warning?.close();
    this.warning = undefined;
  }

  /** By our clock. The server knows better: asked, it says how long there still is, or that one has to sign in again. */
  private over() {
    this.unwarn();
    this.endsAt = undefined;
    void this.ask(background);
  }

  private async ask(context: object) {
    try {
      await this.apollo.client.query({ query: StillHereDocument, fetchPolicy: 'no-cache', context });
    } catch {
      // The next request that somebody makes says what is wrong.
    }
  }
}
