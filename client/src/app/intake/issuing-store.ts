import { computed, inject, Injectable, signal } from '@angular/core';
import { mutation } from '../graphql/mutation';
import { texts } from '../i18n/text';
import { confirmation } from '../ui/confirm-dialog/confirm-dialog';
import { Notice } from '../ui/notice';
import { DraftSavingStore } from './draft-saving-store';
import { DraftStore } from './draft-store';
import { IssueDraftDocument } from './intake.generated';
import { LookupStore } from './lookup-store';
import { countGiven, unitsOf } from './row-operations';

/** So many units are named in the question; the others are counted. */
const mostNamed = 8;

/** Issuing: one act that can't be undone, so it asks once, saying how much goes to whom (`domain.md §2`). */
@Injectable()
export class IssuingStore {
  private readonly draft = inject(DraftStore);
  private readonly saving = inject(DraftSavingStore);
  private readonly lookup = inject(LookupStore);
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly send = mutation(IssueDraftDocument);
  private readonly t = texts();

  /** It is on its way. */
  readonly busy = signal(false);
  private pressed = false;
  /** How many things are missing; undefined until the server has read the draft. */
  readonly missing = computed(() => this.draft.missing()?.length);

  /** Resolves to the id of the document, or to nothing: something is missing, refused, or the person thought better of it. */
  async issue(): Promise<string | undefined> {
    if (this.pressed) return undefined;
    this.pressed = true;
    try {
      const arrived = await this.saving.flush();
      const id = this.saving.id();
      if (!arrived || !id || this.missing() !== 0 || this.draft.conflicts().length) return undefined;
      if (this.saving.duplicate()?.kind === 'DOCUMENT' || !(await this.ask())) return undefined;
      this.busy.set(true);
      return await this.perform(id);
    } finally {
      this.pressed = false;
      this.busy.set(false);
    }
  }

  private ask(): Promise<boolean> {
    const { rows, numberSymbol } = this.draft.sending().content;
    const { directives, units, assignments } = countGiven(rows);
    const names = [...new Set(rows.flatMap((row) => unitsOf(row).map(({ unit }) => this.lookup.nameOf(unit))))];
    const named = names.slice(0, mostNamed).join(', ');
    const rest = names.length - mostNamed;
    return this.confirmed({
      title: this.t('intake.issue.title', { name: numberSymbol }),
      text: this.t('intake.issue.text', {
        directives,
        units,
        assignments,
        names: rest > 0 ? this.t('intake.issue.andOthers', { names: named, n: rest }) : named,
      }),
      verb: this.t('intake.issue.verb'),
    });
  }

  private async perform(id: string): Promise<string | undefined> {
    this.saving.ended = true;
    const outcome = await this.send({ input: { id, expectedVersion: this.saving.version() } });
    this.saving.ended = outcome.ok;
    if (outcome.ok) {
      this.saving.stop();
      return outcome.value.id;
    }
    const { refusal } = outcome;
    switch (refusal.__typename) {
      case 'StaleVersion':
        // Somebody saved while the question was open: it comes in, and is looked at before it goes out.
        await this.saving.refresh();
        this.notice.say(this.t('intake.issue.changed'));
        return undefined;
      case 'InvalidInput':
        this.draft.missing.set(refusal.fields);
        this.draft.showMissing.set(true);
        break;
      case 'Duplicate':
        this.saving.duplicate.set({
          __typename: 'DuplicateNotice',
          kind: refusal.existingKind,
          id: refusal.existingId,
          title: refusal.title,
        });
        return undefined;
      case 'NotFound':
      case 'IllegalTransition':
        this.saving.gone.set(refusal.message);
        return undefined;
    }
    this.saving.refusal.set(refusal);
    return undefined;
  }
}
