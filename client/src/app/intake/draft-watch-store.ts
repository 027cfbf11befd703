import { DestroyRef, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter, merge } from 'rxjs';
import { Session } from '../auth/session';
import { Connection } from '../graphql/connection';
import { background } from '../graphql/link';
import { ask } from '../graphql/query';
import { Live } from '../live/live';
import { DraftSavingStore } from './draft-saving-store';
import { DraftVersionDocument } from './intake.generated';

/** What others have saved is told at once; this is for when nothing can be told. */
const lookMs = 20_000;
/** One's own save is told, too, perhaps before it is answered. */
const ownMs = 1500;

/** Looks after a draft on the screen: others' saves come in by themselves, and nothing unsaved leaves unasked. */
@Injectable()
export class DraftWatchStore {
  private readonly saving = inject(DraftSavingStore);
  private readonly live = inject(Live);
  private readonly me = inject(Session).account;
  private readonly newest = ask(DraftVersionDocument, background);

  constructor() {
    const connection = inject(Connection);
    const look = () => void this.look();
    const retry = () => void this.saving.flush();
    const guard = (event: BeforeUnloadEvent) => {
      if (this.saving.hasUnsaved()) event.preventDefault();
    };
    const keep = () => this.saving.keepCopy();
    const timer = setInterval(() => this.live.connected() || look(), lookMs);
    addEventListener('focus', look);
    addEventListener('beforeunload', guard);
    addEventListener('pagehide', keep);
    this.live.drafts
      .pipe(
        filter(({ id }) => id === this.saving.id()),
        takeUntilDestroyed(),
      )
      .subscribe(({ version, by }) => this.heard(version, by.id));
    merge(this.live.resets, connection.returns).pipe(takeUntilDestroyed()).subscribe(look);
    connection.returns.pipe(takeUntilDestroyed()).subscribe(retry);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      removeEventListener('focus', look);
      removeEventListener('beforeunload', guard);
      removeEventListener('pagehide', keep);
      this.saving.stop();
    });
  }

  private heard(version: number | null, by: string) {
    if (by === this.me()?.id) return void setTimeout(() => this.bringIn(version), ownMs);
    this.bringIn(version);
  }

  private bringIn(version: number | null) {
    if (this.saving.gone() || this.saving.ended || (version !== null && version <= this.saving.version())) return;
    void this.saving.refresh();
  }

  private async look() {
    const id = this.saving.id();
    if (!id || document.hidden || this.saving.gone() || this.saving.ended) return;
    try {
      const { draft } = await this.newest({ id });
      if (id !== this.saving.id()) return;
      if (!draft || draft.version > this.saving.version()) await this.saving.refresh();
    } catch {
      // Nobody asked; the next save will tell when something is wrong.
    }
  }
}
