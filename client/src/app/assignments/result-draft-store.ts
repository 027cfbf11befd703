import { DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import type { SaveState } from '../ui/save-status/save-status';
import {
  type AssignmentDetailFragment,
  AssignmentPageDocument,
  type AssignmentResultDraftFragment,
  SaveResultDraftDocument,
} from './assignments.generated';

/** What a draft holds. */
export interface ResultContent {
  text: string;
  documentNumber: string;
  documentOn: string;
  files: readonly { id: string; name: string; size: number; mediaType: string }[];
}

/** The draft as it keeps itself on the server. */
export interface ResultDraft {
  readonly state: Signal<SaveState>;
  /** The server's word when it doesn't take what was typed. */
  readonly refusal: Signal<string>;
  /** What a colleague has saved meanwhile; nothing more is saved until the person has chosen. */
  readonly theirs: Signal<AssignmentResultDraftFragment | undefined>;
  /** Saves what isn't saved yet; false when that didn't work. */
  flush(): Promise<boolean>;
  unsaved(): boolean;
  /** What stands in the form is what was chosen: it is saved over theirs. */
  settle(): void;
  /** No more saving while the result is being sent. */
  stop(): Promise<void>;
  resume(): void;
}

/** How long typing must rest before it is saved. */
const restMs = 1500;

/** Saves what is typed to the server, a while after the typing stops, and never over a colleague's newer draft. */
export function resultDraft(assignment: AssignmentDetailFragment, content: () => ResultContent): ResultDraft {
  const save = mutation(SaveResultDraftDocument, { waits: false });
  const reread = ask(AssignmentPageDocument);
  const state = signal<SaveState>(
    assignment.resultDraft ? { kind: 'saved', at: assignment.resultDraft.updatedAt } : { kind: 'clean' },
  );
  const refusal = signal('');
  const theirs = signal<AssignmentResultDraftFragment | undefined>(undefined);
  let draftVersion = assignment.resultDraft?.version ?? 0;
  let saved = JSON.stringify(content());
  let running: Promise<boolean> | undefined;
  let stopped = false;
  const unsaved = () => !stopped && JSON.stringify(untracked(content)) !== saved;

  async function once(): Promise<boolean> {
    const sent = untracked(content);
    state.set({ kind: 'saving' });
    const outcome = await save({ input: { id: assignment.id, draftVersion, ...inputOf(sent) } });
    if (outcome.ok) {
      const draft = outcome.value.resultDraft!;
      draftVersion = draft.version;
      saved = JSON.stringify(sent);
      refusal.set('');
      state.set({ kind: 'saved', at: draft.updatedAt });
      return true;
    }
    state.set({ kind: 'failed' });
    if (outcome.refusal.__typename === 'StaleVersion') await learn();
    else refusal.set(outcome.refusal.message);
    return false;
  }

  async function learn(): Promise<void> {
    const now = (await reread({ id: assignment.id })).assignment?.resultDraft;
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
    theirs,
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

/** What the server knows of a result, as it is written. */
export const contentOf = (from: {
  text: string;
  documentNumber: string | null;
  documentOn: string | null;
  files?: ResultContent['files'];
}): ResultContent => ({
  text: from.text,
  documentNumber: from.documentNumber ?? '',
  documentOn: from.documentOn ?? '',
  files: (from.files ?? []).map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType })),
});

/** What of a draft is sent. */
export const inputOf = ({ text, documentNumber, documentOn, files }: ResultContent) => ({
  text: text.trim(),
  documentNumber: documentNumber.trim() || undefined,
  documentOn: documentOn || undefined,
  fileIds: files.map(({ id }) => id),
});
