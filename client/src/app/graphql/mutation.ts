import { inject } from '@angular/core';
import type { OperationVariables } from '@apollo/client';
import { Apollo, type TypedDocumentNode } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { refusalTypes } from './cache';
import { Connection } from './connection';
import { isNetworkFailure, reasonOf, RequestFailed } from './request-failed';

type Result = { __typename: string };
type Refusal = { message: string };
/** What came of a press: what was done, or the server's refusal in its own words. */
export type Outcome<Of> =
  | { ok: true; value: Exclude<Of, { __typename: RefusalName }> }
  | { ok: false; refusal: Extract<Of, { __typename: RefusalName }> & Refusal };
type RefusalName =
  'NotFound' | 'Forbidden' | 'ConfirmationNeeded' | 'IllegalTransition' | 'StaleVersion' | 'InvalidInput' | 'Duplicate';
type Keyed = { input: { idempotencyKey?: string | null } };

/** For how long a press waits for a connection that was lost. */
const patienceMs = 10 * 60_000;

/**
 * A mutation as a function. It resolves to what was done or to the server's refusal; it rejects with `RequestFailed`
 * only when something is broken, and the global error handler says that.
 *
 * One call is one press. Each carries its own idempotency key; a lost answer is asked for again with the same key, and
 * pressing again with nothing changed sends that key again too. So nothing happens twice. While the connection is lost
 * the press waits for it (the banner says so and lets the person give up), unless the caller tries again by itself and
 * says `waits: false`, as saving while somebody types does.
 */
export function mutation<Data extends Record<string, Result>, Variables extends OperationVariables & Keyed>(
  document: TypedDocumentNode<Data, Variables>,
  { waits = true } = {},
) {
  const apollo = inject(Apollo);
  const connection = inject(Connection);
  /** Keys of presses whose outcome was never learned. */
  const unanswered = new Map<string, string>();

  return async (variables: Variables): Promise<Outcome<Data[keyof Data]>> => {
    const press = JSON.stringify(variables);
    const idempotencyKey = unanswered.get(press) ?? newKey();
    const send = () =>
      firstValueFrom(
        apollo.mutate<Data, Variables>({
          mutation: document,
          variables: { ...variables, input: { ...variables.input, idempotencyKey } },
        } as never),
      );
    unanswered.set(press, idempotencyKey);
    try {
      const { data } = await deliver(send, connection, waits ? patienceMs : 0);
      unanswered.delete(press);
      return outcome(Object.values(data as Data)[0] as Data[keyof Data]);
    } catch (error) {
      if (!isNetworkFailure(error)) unanswered.delete(press);
      throw new RequestFailed(reasonOf(error), error, undefined, true);
    }
  };
}

/** Sends once more when the answer is lost; when there is no connection either, waits for it and goes on. */
async function deliver<Answer>(send: () => Promise<Answer>, connection: Connection, patience: number): Promise<Answer> {
  const until = Date.now() + patience;
  for (let losses = 0, waited = false; ;) {
    try {
      const answer = await send();
      if (waited) connection.sent.update((count) => count + 1);
      return answer;
    } catch (error) {
      if (!isNetworkFailure(error)) throw error;
      if (++losses === 1) continue;
      if (Date.now() >= until || (await connection.check())) throw error;
      if (!(await connection.untilBack(until - Date.now()))) throw error;
      [losses, waited] = [0, true];
    }
  }
}

function outcome<Of extends Result>(result: Of): Outcome<Of> {
  return (
    refusalTypes.includes(result.__typename) ? { ok: false, refusal: result } : { ok: true, value: result }
  ) as Outcome<Of>;
}

/** `crypto.randomUUID` exists only over HTTPS and on localhost; an office network may still use plain HTTP. */
export function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
