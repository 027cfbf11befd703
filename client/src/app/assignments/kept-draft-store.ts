import { DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import type { SaveState } from '../ui/save-status/save-status';
import type { AssignmentRefusalFragment } from './assignments.generated';

/** A draft as the server keeps it. */
interface Kept {
  version: number;
  updatedAt: string;
}

/** How a draft is saved and read, and what is typed into it. */
interface Keeping<Content, Draft extends Kept> {
  /** As it was found; null where there was none. */
  begun: Draft | null;
  content: () => Content;
  contentOf: (draft: Draft) => Content;
  save: (content: Content, draftVersion: number) => Promise<Saved<Draft>>;
  /** The newest, when a colleague was faster. */
  read: () => Promise<Draft | null | undefined>;
}

type Saved<Draft> = { ok: true; value: Draft } | { ok: false; refusal: AssignmentRefusalFragment };

/** The draft as it keeps itself on the server. */
export interface KeptDraft<Draft> {
  readonly state: Signal<SaveState>;
  /** The server's word when it doesn't take what was typed. */
  readonly refusal: Signal<string>;
  /** What a colleague has saved meanwhile; nothing more is saved until the person has chosen. */
  readonly theirs: Signal<Draft | undefined>;
  /** Saves what isn't saved yet; false when that didn't work. */
  flush(): Promise<boolean>;
  unsaved(): boolean;
  /** What stands in the form is what was chosen: it is saved over theirs. */
  settle(): void;
  /** No more saving while it is being sent. */
  stop(): Promise<void>;
  resume(): void;
}

/** How long typing must rest before it is saved. */
const restMs = 1500;

/** Saves what is typed to the server, a while after the typing stops, and never over a colleague's newer draft. */
export function keptDraft<Content, Draft extends Kept>(keeping: Keeping<Content, Draft>): KeptDraft<Draft> {
  const { begun, content, contentOf, save, read } = keeping;
  const state = signal<SaveState>(begun ? { kind: 'saved', at: begun.updatedAt } : { kind: 'clean' });
  const refusal = signal('');
  const theirs = signal<Draft | undefined>(undefined);
  let draftVersion = begun?.version ?? 0;
  let saved = JSON.stringify(content());
  let running: Promise<boolean> | undefined;
  let stopped = false;
  const unsaved = () => !stopped && JSON.stringify(untracked(content)) !== saved;

  async function once(): Promise<boolean> {
    const sent = untracked(content);
    state.set({ kind: 'saving' });
    const outcome = await save(sent, draftVersion);
    if (outcome.ok) {
      draftVersion = outcome.value.version;
      saved = JSON.stringify(sent);
      refusal.set('');
      state.set({ kind: 'saved', at: outcome.value.updatedAt });
      return true;
    }
    state.set({ kind: 'failed' });
    if (outcome.refusal.__typename === 'StaleVersion') await learn();
    else refusal.set(outcome.refusal.message);
    return false;
  }

  async function learn(): Promise<void> {
    const now = await read();
    if (!now || now.version === draftVersion) return;
    draftVersion = now.version;
    theirs.set(now);
    // Nothing has failed: it waits for a choice.
    state.set({ kind: 'clean' });
  }

  async function run(): Promise<boolean> {
    try {
      while (unsaved()) if (theirs() || !(await once())) return false;
      return true;
    } catch {
      // A lost connection: it is said beside the text, and tried again with the next letter.
      state.set({ kind: 'failed' });
      return false;
    }
  }

  const flush = () => (running ??= run().finally(() => (running = undefined)));
  effect((onCleanup) => {
    content();
    if (!unsaved()) return;
    const timer = setTimeout(() => void flush(), restMs);
    onCleanup(() => clearTimeout(timer));
  });
  inject(DestroyRef).onDestroy(() => (stopped = true));

  return {
    state,
    refusal,
    theirs: theirs.asReadonly(),
    flush,
    unsaved,
    settle: () => {
      const draft = theirs();
      theirs.set(undefined);
      // Theirs as it is needs no saving.
      if (draft) saved = JSON.stringify(contentOf(draft));
      if (draft && !unsaved()) state.set({ kind: 'saved', at: draft.updatedAt });
      else void flush();
    },
    stop: async () => {
      stopped = true;
      await running;
    },
    resume: () => {
      stopped = false;
      void flush();
    },
  };
}
