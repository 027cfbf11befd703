import { inject, Injectable } from '@angular/core';
import { type DraftRow, type DraftUnit, type Part } from './draft-content';
import { DraftStore } from './draft-store';
import { LookupStore } from './lookup-store';
import { unitsOf } from './row-operations';

/** How many names are looked up at once. */
const atOnce = 4;

/** Finds out which units the words in the grid name: pasted ones, and those typed faster than the list could follow. */
@Injectable()
export class NamingStore {
  private readonly draft = inject(DraftStore);
  private readonly lookup = inject(LookupStore);
  /** What has been asked already: doubt is the person's to settle, not the server's to be asked again. */
  private readonly asked = new Set<string>();
  private readonly failed = new Set<string>();
  private running = false;

  async settle(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let words = this.unknown(); words.length; words = this.unknown()) {
        words.forEach((each) => this.asked.add(each));
        await Promise.all(words.map((each) => this.name(each)));
      }
    } finally {
      this.running = false;
      // Another time, then.
      this.failed.forEach((words) => this.asked.delete(words));
      this.failed.clear();
    }
  }

  private unknown(): string[] {
    const units = this.draft.rows().flatMap((row) => unitsOf(row).map(({ unit }) => unit));
    const words = units.filter(({ unitId, words }) => !unitId && !this.asked.has(words)).map(({ words }) => words);
    return [...new Set(words)].slice(0, atOnce);
  }

  private async name(words: string) {
    try {
      const found = await this.lookup.resolve(words);
      if (found) this.draft.amendRows((rows) => rows.map((row) => named(row, words, found)));
    } catch {
      // They stay words; the cell says so and lets the person choose.
      this.failed.add(words);
    }
  }
}

/** The row with those words replaced by what they were found to name. */
function named(row: DraftRow, words: string, found: readonly Pick<DraftUnit, 'words' | 'unitId'>[]): DraftRow {
  if (!unitsOf(row).some(({ unit }) => !unit.unitId && unit.words === words)) return row;
  const changed = (part: Part) =>
    row[part].flatMap((unit) =>
      unit.unitId || unit.words !== words ? [unit] : found.map((one) => ({ ...unit, ...one })),
    );
  return { ...row, leads: changed('leads'), cooperating: changed('cooperating') };
}
