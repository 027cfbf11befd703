import { computed, signal } from '@angular/core';

/** What is ticked in a list: one by one, from one to another, all that is shown, or all that match. */
export class Ticks {
  private readonly chosen = signal<ReadonlySet<string>>(new Set());
  private readonly everything = signal(false);
  private anchor?: string;

  readonly ids = this.chosen.asReadonly();
  readonly count = computed(() => this.chosen().size);
  /** All that match, also what isn't shown. */
  readonly all = this.everything.asReadonly();

  /** Ticks or unticks one; with `range`, everything from the last one to this takes its state. */
  toggle(rows: readonly { id: string }[], id: string, range = false): void {
    const next = new Set(this.chosen());
    const on = !next.has(id);
    const places = range ? [this.anchor, id].map((one) => rows.findIndex((row) => row.id === one)) : [];
    const [from, to] = places.sort((a, b) => a - b);
    const concerned = range && from >= 0 ? rows.slice(from, to + 1).map((row) => row.id) : [id];
    for (const one of concerned) {
      if (on) next.add(one);
      else next.delete(one);
    }
    this.anchor = id;
    this.set(next);
  }

  toggleShown(rows: readonly { id: string }[], on: boolean): void {
    this.set(new Set(on ? rows.map(({ id }) => id) : []));
  }

  tickAll(): void {
    this.everything.set(true);
  }

  /** Only these stay: what could not be done. */
  keep(ids: readonly string[]): void {
    this.set(new Set(ids));
  }

  clear(): void {
    this.anchor = undefined;
    if (this.chosen().size) this.set(new Set());
  }

  private set(ids: ReadonlySet<string>) {
    this.chosen.set(ids);
    this.everything.set(false);
  }
}
