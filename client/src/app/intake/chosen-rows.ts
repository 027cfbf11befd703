import { computed, inject, Injectable, signal } from '@angular/core';
import { DraftStore } from './draft-store';

/** Rows chosen together (Shift+↑↓): what is then done is done to all of them. They always stand together. */
@Injectable()
export class ChosenRows {
  private readonly draft = inject(DraftStore);
  private readonly ends = signal<readonly [from: string, to: string] | null>(null);

  readonly ids = computed<readonly string[]>(() => {
    const rows = this.draft.rows().map(({ id }) => id);
    const at = (this.ends() ?? []).map((id) => rows.indexOf(id));
    if (at.length < 2 || at.includes(-1)) return [];
    return rows.slice(Math.min(...at), Math.max(...at) + 1);
  });
  readonly has = (id: string): boolean => this.ids().length > 1 && this.ids().includes(id);

  /** The rows that an act on this row means. */
  meant = (id: string): readonly string[] => (this.has(id) ? this.ids() : [id]);

  /** One more row up or down, from where the cursor is; the row that the choice ends at now. */
  extend(from: string, step: -1 | 1): string | undefined {
    const rows = this.draft.rows().map(({ id }) => id);
    const [anchor, end] = this.has(from) ? this.ends()! : [from, from];
    const next = rows[rows.indexOf(end) + step];
    if (next) this.ends.set([anchor, next]);
    return next;
  }

  extendTo(from: string, to: string): void {
    this.ends.set([this.has(from) ? this.ends()![0] : from, to]);
  }

  clear(): void {
    this.ends.set(null);
  }
}
