import { computed, inject, type Signal, signal } from '@angular/core';
import { type FieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { TypedDocumentNode } from 'apollo-angular';
import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import { type LiveNews, Living } from '../live/living';
import type { Clash } from '../ui/conflict/conflict';
import { actsOf } from './assignment-acts';
import type { Act } from './assignment-labels';
import {
  type AssignmentDetailFragment,
  type AssignmentDutyFragment,
  AssignmentPageDocument,
  type AssignmentRefusalFragment,
} from './assignments.generated';
import type { AssignmentInquiryFragment } from './inquiries.generated';

/** What a colleague did between reading and sending. `gone`: after it this act can no longer be done. */
export interface ColleagueNews {
  who: string | null;
  at: string | null;
  happened: readonly string[];
  status: AssignmentDetailFragment['status'];
  gone: boolean;
  /** What they changed in the very fields typed in here. */
  clashes: readonly Clash[];
}

/** A dialog's sending, as its frame shows it. */
export interface Sending {
  readonly sending: Signal<boolean>;
  readonly refusal: Signal<string>;
  readonly details: Signal<readonly string[]>;
  readonly news: Signal<ColleagueNews | undefined>;
  /** What somebody did since this was opened and has not been looked at yet. */
  readonly heard: Signal<LiveNews | undefined>;
  /** Looks at it now instead of when sending. */
  look(): Promise<void>;
  /** The words typed so far, to take elsewhere. */
  words(): string;
  /** Something was typed that closing would lose. */
  readonly typed: Signal<boolean>;
  send(): Promise<void>;
  /** Puts the cursor where the first thing is wrong; false where the form doesn't know that place. */
  focusWrong(): boolean;
}

/** The same with the assignment as it is known now: a colleague's change is in it once it was told. */
export interface ActSending extends Sending {
  readonly assignment: Signal<AssignmentDetailFragment>;
}

interface Target {
  id: string;
  expectedVersion?: number;
}
type Written<Input> = Omit<Input, 'id' | 'expectedVersion' | 'idempotencyKey'>;

/** An act as a dialog performs it. */
export interface ActOptions<Model, Data, Input> {
  act: Act;
  document: TypedDocumentNode<Data, { input: Input }>;
  form: FieldTree<Model>;
  input: () => Written<Input>;
  /** Where the names of a field differ: the input's → the form's. */
  fields?: Readonly<Record<string, string>>;
  /** What a colleague changed in the very fields typed in here, by how it was before and is now. */
  clashes?: (before: AssignmentDetailFragment, now: AssignmentDetailFragment) => readonly Clash[];
  /** What is changed; the assignment itself unless said otherwise. */
  target?: (assignment: AssignmentDetailFragment) => Partial<Target>;
  /** Whether it can still be done to it; unless said otherwise, whether it is one of the acts there are. */
  possible?: (assignment: AssignmentDetailFragment) => boolean;
}

/**
 * What every dialog about an assignment does when it sends. What was typed stays until the server has taken it: a
 * refusal is shown above, a wrong field on that field. When a colleague was faster, the newest version is read, what
 * they did is shown, and sending again is up to the person. The dialog closes with what the server gave back.
 */
export function assignmentAct<Model extends object, Data, Input>(options: ActOptions<Model, Data, Input>): ActSending {
  const perform = mutation(options.document as never) as unknown as (variables: unknown) => Promise<Answer>;
  const dialog = inject<MatDialogRef<unknown, AssignmentDetailFragment>>(MatDialogRef);
  const reread = ask(AssignmentPageDocument);
  const assignment = signal(inject<AssignmentDetailFragment>(MAT_DIALOG_DATA));
  const target = options.target ?? (({ id, version }) => ({ id, expectedVersion: version }));
  const possible = options.possible ?? ((one) => actsOf(one).includes(options.act));
  const untouched = JSON.stringify(options.form().value());
  const refusal = signal('');
  const details = signal<readonly string[]>([]);
  const news = signal<ColleagueNews | undefined>(undefined);
  const living = inject(Living, { optional: true });
  const seen = signal(living?.news()?.seq ?? 0);

  async function learn({ changedBy: who = null, changedAt: at = null }: Stale): Promise<void> {
    const before = new Set(assignment().timeline.nodes.map(({ id }) => id));
    const { assignment: now } = await reread({ id: assignment().id });
    if (!now) return;
    const happened = now.timeline.nodes
      .filter(({ id }) => !before.has(id))
      .map(({ summary, detail }) => (detail ? `${summary}: ${detail}` : summary));
    const gone = !possible(now);
    const clashes = gone ? [] : (options.clashes?.(assignment(), now) ?? []);
    assignment.set(now);
    seen.set(living?.news()?.seq ?? 0);
    news.set({ who, at, happened, status: now.status, gone, clashes });
  }

  async function press(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    refusal.set('');
    details.set([]);
    const answer = await perform({ input: { ...target(assignment()), ...options.input() } });
    if (answer.ok) return void dialog.close(withResult(assignment(), answer.value));
    if (answer.refusal.__typename === 'StaleVersion') return void (await learn(answer.refusal));
    const fields = answer.refusal.__typename === 'InvalidInput' ? answer.refusal.fields : [];
    const { placed, other } = place(options.form, fields, options.fields);
    details.set(other);
    if (!placed.length || other.length) refusal.set(answer.refusal.message);
    return placed;
  }

  return {
    sending: computed(() => options.form().submitting()),
    assignment: assignment.asReadonly(),
    refusal,
    details,
    news,
    heard: computed(() => {
      const latest = living?.news();
      return latest && latest.seq > seen() ? latest : undefined;
    }),
    look: () => learn({ changedBy: living?.news()?.who ?? null, changedAt: living?.news()?.at ?? null }),
    words: () =>
      Object.values(options.form().value())
        .filter((value) => typeof value === 'string' && value.trim())
        .join('\n\n'),
    typed: computed(() => JSON.stringify(options.form().value()) !== untouched),
    send: async () => {
      if (news()?.gone || options.form().submitting()) return;
      await submit(options.form, press);
    },
    focusWrong: () => {
      const field = options.form().errorSummary()[0]?.fieldTree();
      field?.focusBoundControl();
      return !field || field.formFieldBindings().length > 0;
    },
  };
}

type Stale = Pick<Extract<AssignmentRefusalFragment, { __typename: 'StaleVersion' }>, 'changedBy' | 'changedAt'>;
type Done =
  | AssignmentDetailFragment
  | AssignmentInquiryFragment
  | { __typename: 'Directive'; version: number }
  | AssignmentDutyFragment;
type Answer = { ok: true; value: Done } | { ok: false; refusal: AssignmentRefusalFragment };

/** The assignment as it is now; of its directive, its duty and a question about it, only what was changed has come back. */
function withResult(assignment: AssignmentDetailFragment, done: Done): AssignmentDetailFragment {
  if (done.__typename === 'Assignment') return done;
  if (done.__typename === 'Inquiry') return assignment;
  if (done.__typename === 'Duty') return { ...assignment, duty: done };
  return { ...assignment, directive: { ...assignment.directive, version: done.version } };
}

/** Puts each problem on the field it is about; what has no field here is listed above. */
export function place<Model>(
  form: FieldTree<Model>,
  problems: readonly { path: string; message: string }[],
  names: Readonly<Record<string, string>> = {},
): { placed: ValidationError.WithOptionalFieldTree[]; other: string[] } {
  const placed: ValidationError.WithOptionalFieldTree[] = [];
  const other: string[] = [];
  for (const { path, message } of problems) {
    const name = path.replace(/^input\./, '').split('.')[0];
    const fieldTree = (form as unknown as Record<string, FieldTree<unknown> | undefined>)[names[name] ?? name];
    if (fieldTree) placed.push({ kind: 'server', message, fieldTree });
    else other.push(message);
  }
  return { placed, other };
}
