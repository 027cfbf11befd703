import { computed, inject, type Signal, signal } from '@angular/core';
import { type FieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { TypedDocumentNode } from 'apollo-angular';
import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import { actsOf } from './assignment-acts';
import type { Act } from './assignment-labels';
import {
  type AssignmentDetailFragment,
  AssignmentPageDocument,
  type AssignmentRefusalFragment,
} from './assignments.generated';

/** What a colleague did between reading and sending. `gone`: after it this act can no longer be done. */
export interface ColleagueNews {
  who: string | null;
  at: string | null;
  happened: readonly string[];
  status: AssignmentDetailFragment['status'];
  gone: boolean;
}

/** A dialog's sending, as its frame shows it. */
export interface Sending {
  readonly sending: Signal<boolean>;
  readonly refusal: Signal<string>;
  readonly details: Signal<readonly string[]>;
  readonly news: Signal<ColleagueNews | undefined>;
  /** Something was typed that closing would lose. */
  readonly typed: Signal<boolean>;
  send(): Promise<void>;
  /** Puts the cursor where the first thing is wrong; false where the form doesn't know that place. */
  focusWrong(): boolean;
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
  /** What is changed; the assignment itself unless said otherwise. */
  target?: (assignment: AssignmentDetailFragment) => Target;
}

/**
 * What every dialog about an assignment does when it sends. What was typed stays until the server has taken it: a
 * refusal is shown above, a wrong field on that field. When a colleague was faster, the newest version is read, what
 * they did is shown, and sending again is up to the person. The dialog closes with what the server gave back.
 */
export function assignmentAct<Model extends object, Data, Input>(options: ActOptions<Model, Data, Input>): Sending {
  const perform = mutation(options.document as never) as unknown as (variables: unknown) => Promise<Answer>;
  const dialog = inject<MatDialogRef<unknown, AssignmentDetailFragment>>(MatDialogRef);
  const reread = ask(AssignmentPageDocument);
  const assignment = signal(inject<AssignmentDetailFragment>(MAT_DIALOG_DATA));
  const target = options.target ?? (({ id, version }) => ({ id, expectedVersion: version }));
  const untouched = JSON.stringify(options.form().value());
  const refusal = signal('');
  const details = signal<readonly string[]>([]);
  const news = signal<ColleagueNews | undefined>(undefined);

  async function learn({ changedBy: who = null, changedAt: at = null }: Stale): Promise<void> {
    const before = new Set(assignment().timeline.nodes.map(({ id }) => id));
    const { assignment: now } = await reread({ id: assignment().id });
    if (!now) return;
    assignment.set(now);
    const happened = now.timeline.nodes.filter(({ id }) => !before.has(id)).map(({ summary }) => summary);
    news.set({ who, at, happened, status: now.status, gone: !actsOf(now).includes(options.act) });
  }

  async function press(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    refusal.set('');
    details.set([]);
    const answer = await perform({ input: { ...target(assignment()), ...options.input() } });
    if (answer.ok) return void dialog.close(answer.value.__typename === 'Assignment' ? answer.value : assignment());
    if (answer.refusal.__typename === 'StaleVersion') return void (await learn(answer.refusal));
    const fields = answer.refusal.__typename === 'InvalidInput' ? answer.refusal.fields : [];
    const { placed, other } = place(options.form, fields, options.fields);
    details.set(other);
    if (!placed.length || other.length) refusal.set(answer.refusal.message);
    return placed;
  }

  return {
    sending: computed(() => options.form().submitting()),
    refusal,
    details,
    news,
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

type Stale = Extract<AssignmentRefusalFragment, { __typename: 'StaleVersion' }>;
type Answer =
  | { ok: true; value: AssignmentDetailFragment | { __typename: 'Directive' } }
  | { ok: false; refusal: AssignmentRefusalFragment };

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
