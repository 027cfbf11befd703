import { computed, inject, Injectable, signal } from '@angular/core';
import { DraftStore } from './draft-store';

/** Where somebody is at work: the place that has, or last had, the cursor, and the row it belongs to. */
@Injectable()
export class CursorStore {
  private readonly draft = inject(DraftStore);

  readonly place = signal<string | undefined>(undefined);
  private readonly rowId = computed(() => /^rows\.([^.]+)/.exec(this.place() ?? '')?.[1]);
  /** The words of that row: what is looked for in the document beside. */
  readonly words = computed(() => this.draft.rows().find(({ id }) => id === this.rowId())?.text ?? '');
}
