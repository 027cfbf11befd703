import { DestroyRef, inject, Injectable } from '@angular/core';
import { ask } from '../graphql/query';
import { DraftSavingStore } from './draft-saving-store';
import { DraftVersionDocument } from './intake.generated';

/** How often somebody who is only looking at a draft learns what others have saved. */
const lookMs = 20_000;

/** Looks after a draft on the screen: others' saves come in by themselves, and nothing unsaved leaves unasked. */
@Injectable()
export class DraftWatchStore {
  private readonly saving = inject(DraftSavingStore);
  private readonly newest = ask(DraftVersionDocument);

  constructor() {
    const look = () => void this.look();
    const retry = () => void this.saving.flush();
    const guard = (event: BeforeUnloadEvent) => {
      if (this.saving.hasUnsaved()) event.preventDefault();
    };
    const keep = () => this.saving.keepCopy();
    const timer = setInterval(look, lookMs);
    addEventListener('focus', look);
    addEventListener('online', retry);
    addEventListener('beforeunload', guard);
    addEventListener('pagehide', keep);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      removeEventListener('focus', look);
      removeEventListener('online', retry);
      removeEventListener('beforeunload', guard);
      removeEventListener('pagehide', keep);
      this.saving.stop();
    });
  }

  private async look() {
    const id = this.saving.id();
    if (!id || document.hidden || this.saving.gone()) return;
    try {
      const { draft } = await this.newest({ id });
      if (id !== this.saving.id()) return;
      if (!draft || draft.version > this.saving.version()) await this.saving.refresh();
    } catch {
      // Nobody asked; the next save will tell when something is wrong.
    }
  }
}
