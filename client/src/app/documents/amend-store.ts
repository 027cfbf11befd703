import { computed, inject, type Signal, signal, type WritableSignal } from '@angular/core';
import { type FieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { MatDialogRef } from '@angular/material/dialog';
import { type TextKey, texts } from '../i18n/text';
import { type LiveNews, Living } from '../live/living';
import { type Clash, joined, joinedFiles, type Side } from '../ui/conflict/conflict';
import { changed, type Clash as Clashing, rebase } from './rebase';
import type { DocumentRefusalFragment } from './documents.generated';

/** An amendment as its frame shows it. */
export interface Amendment {
  readonly sending: Signal<boolean>;
  readonly refusal: Signal<string>;
  readonly details: Signal<readonly string[]>;
  /** The same document, already there. */
  readonly twin: Signal<{ id: string; title: string } | undefined>;
  /** A colleague was faster. */
  readonly news: Signal<{ who: string | null; at: string | null; gone: boolean } | undefined>;
  /** What the colleague changed in the very fields typed in here. */
  readonly clashes: Signal<readonly Clash[]>;
  /** What somebody did to it since this was opened and has not been looked at yet. */
  readonly heard: Signal<LiveNews | undefined>;
  /** Looks at it now instead of when sending. */
  look(): Promise<void>;
  /** Something was typed that closing would lose. */
  readonly typed: Signal<boolean>;
  send(): Promise<void>;
}

interface Options<Model, Thing> {
  model: WritableSignal<Model>;
  form: FieldTree<Model>;
  thing: Thing;
  /** What of the form is the server's. */
  shape: (thing: Thing) => Partial<Model>;
  /** The newest; null when it is gone or may no longer be changed. */
  reread: () => Promise<Thing | null>;
  /** Sends what differs from what the server has. */
  send: (
    version: number,
    changes: Partial<Model>,
  ) => Promise<{ ok: true } | { ok: false; refusal: DocumentRefusalFragment }>;
  /** Whether what somebody did is about the very thing amended here. */
  concerns: (news: LiveNews) => boolean;
  labels: Partial<Record<keyof Model & string, TextKey>>;
  /** Fields in which both can stand together: long texts, files. */
  joins?: readonly (keyof Model & string)[];
  /** A field's value in words. */
  say?: (field: keyof Model & string, value: unknown) => string;
  /** Where the names of a field differ: the input's → the form's. */
  fields?: Readonly<Record<string, string>>;
}

/**
 * What every amendment does when it is sent. What was typed stays until the server has taken it. When a colleague was
 * faster, theirs comes in where nothing was typed, and where both changed the same field the person chooses.
 */
export function amendment<Model extends object, Thing extends { version: number }>(
  options: Options<Model, Thing>,
): Amendment {
  const { model, form } = options;
  const dialog = inject(MatDialogRef);
  const untouched = JSON.stringify(model());
  const thing = signal(options.thing);
  const before = signal<Model>(model());
  const refusal = signal('');
  const details = signal<readonly string[]>([]);
  const twin = signal<{ id: string; title: string } | undefined>(undefined);
  const news = signal<ReturnType<Amendment['news']>>(undefined);
  const clashes = signal<readonly Clash[]>([]);
  const t = texts();
  const living = inject(Living, { optional: true });
  const seen = signal(living?.news()?.seq ?? 0);

  async function learn(who: string | null, at: string | null): Promise<void> {
    const now = await options.reread();
    news.set({ who, at, gone: !now });
    if (!now) return;
    const shape = options.shape(now);
    const result = rebase(before(), model(), shape);
    thing.set(now);
    before.update((known) => ({ ...known, ...shape }));
    model.set(result.typed);
    seen.set(living?.news()?.seq ?? 0);
    clashes.set(result.clashes.map(shown));
  }

  async function press(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    refusal.set('');
    details.set([]);
    twin.set(undefined);
    const answer = await options.send(thing().version, changed(before(), model()));
    if (answer.ok) return void dialog.close(true);
    const said = answer.refusal;
    if (said.__typename === 'StaleVersion') return void (await learn(said.changedBy, said.changedAt));
    if (said.__typename === 'Duplicate') twin.set({ id: said.existingId, title: said.title });
    const fields = said.__typename === 'InvalidInput' ? said.fields : [];
    const { placed, other } = place(form, fields, options.fields);
    details.set(other);
    if (!placed.length || other.length) refusal.set(said.message);
    return placed;
  }

  function shown({ field, theirs }: Clashing<Model>): Clash {
    const mine = model()[field];
    const say = (value: unknown) => options.say?.(field, value) ?? String(value ?? '');
    const both = together(mine, theirs);
    const of: Record<Side, unknown> = { mine, theirs, both };
    return {
      label: t(options.labels[field] ?? 'documents.dialog.reason'),
      mine: say(mine),
      theirs: say(theirs),
      joins: both !== undefined && !!options.joins?.includes(field),
      take: (side) => model.update((typed) => ({ ...typed, [field]: of[side] })),
    };
  }

  return {
    sending: computed(() => form().submitting()),
    refusal,
    details,
    twin,
    news,
    clashes,
    heard: computed(() => {
      const latest = living?.news();
      return latest && latest.seq > seen() && options.concerns(latest) ? latest : undefined;
    }),
    look: () => learn(living?.news()?.who ?? null, living?.news()?.at ?? null),
    typed: computed(() => JSON.stringify(model()) !== untouched),
    send: async () => {
      if (news()?.gone || form().submitting()) return;
      await submit(form, press);
    },
  };
}

/** What changes a directive itself, and so its version. */
export const aboutDirective =
  (id: string) =>
  ({ change }: LiveNews): boolean =>
    change.type.startsWith('directive.') && change.directiveId === id;

/** Both texts, or all files of both; undefined for what can be but one. */
function together(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return joined(mine, theirs);
  return Array.isArray(mine) && Array.isArray(theirs) ? joinedFiles(mine, theirs) : undefined;
}

/** Puts each problem on the field it is about; what has no field here is listed above. */
function place<Model>(
  form: FieldTree<Model>,
  problems: readonly { path: string; message: string }[],
  names: Readonly<Record<string, string>> = {},
) {
  const placed: ValidationError.WithOptionalFieldTree[] = [];
  const other: string[] = [];
  for (const { path, message } of problems) {
    const name = path.replace(/^input\./, '').split('.')[0]!;
    const fieldTree = (form as unknown as Record<string, FieldTree<unknown> | undefined>)[names[name] ?? name];
    if (fieldTree) placed.push({ kind: 'server', message, fieldTree });
    else other.push(message);
  }
  return { placed, other };
}
