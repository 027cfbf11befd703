import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { ask } from '../graphql/query';
import { DraftSavingStore } from './draft-saving-store';
import { DraftStore } from './draft-store';
import { IntakeDuplicateDocument, type IntakeDuplicateQuery } from './intake.generated';

type Same = NonNullable<IntakeDuplicateQuery['duplicateOf']>;

/** How long typing of the number must rest. */
const restMs = 350;
/** `231/` is half a number. */
const least = 4;

/** Whether this number has been entered before, asked while it is typed: the day and the issuer may still be missing. */
@Injectable()
export class DuplicateStore {
  private readonly draft = inject(DraftStore);
  private readonly saving = inject(DraftSavingStore);
  private readonly find = ask(IntakeDuplicateDocument);
  private readonly typed = signal<{ key: string; same: Same | null } | undefined>(undefined);

  private readonly asked = computed(() => {
    const { numberSymbol, issuerId, issuedOn } = this.draft.header();
    const number = numberSymbol.trim();
    return number.length < least ? undefined : { numberSymbol: number, issuerId, issuedOn };
  });
  private readonly key = computed(() => JSON.stringify(this.asked()));

  /** What was typed last counts, before it is saved, too. */
  readonly same = computed<Same | null>(() => {
    const typed = this.typed();
    return typed && typed.key === this.key() ? typed.same : (this.saving.duplicate() ?? null);
  });

  constructor() {
    effect((onCleanup) => {
      const [asked, key] = [this.asked(), this.key()];
      if (!asked) return;
      const timer = setTimeout(() => void untracked(() => this.ask(asked, key)), restMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private async ask(asked: NonNullable<ReturnType<typeof this.asked>>, key: string) {
    try {
      const { duplicateOf } = await this.find({ ...asked, exceptDraftId: this.saving.id() });
      if (key === this.key()) this.typed.set({ key, same: duplicateOf });
    } catch {
      // Saving asks the same again.
    }
  }
}
