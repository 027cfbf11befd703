import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Which rows exist for whoever asks, as PostgreSQL's row-level security knows it: the second wall behind the conditions in
 * the queries (reliability.md A.2, 8.4.1). A database role, and the values that its policies read.
 */
export interface RowScope {
  readonly role: 'ttdh_app' | 'ttdh_province' | 'ttdh_unit';
  /** Units headed, and units in which work can be handed to the person, as PostgreSQL writes arrays. */
  readonly headed: string;
  readonly worked: string;
  /** Whose rights are used, and who it really is: the same unless a deputy acts. */
  readonly person: string;
  readonly self: string;
}

/** What happens by itself, and the Office: the policies hold nothing back from `ttdh_app`. */
export const everything: RowScope = { role: 'ttdh_app', headed: '{}', worked: '{}', person: '', self: '' };

/** Somebody of whom nothing is known yet. */
const nothing: RowScope = { ...everything, role: 'ttdh_unit' };

/** Mutable, since a request has begun before it is known who sent it. */
interface Asking {
  scope: RowScope;
}

const asking = new AsyncLocalStorage<Asking | null>();

/** Runs what answers one request. Until `askedWith` is called, no protected row exists for it. */
export const inRequest = <T>(work: () => T): T => asking.run({ scope: nothing }, work);

/** From here on the request is answered with these rows: its person is known. Outside of a request it does nothing. */
export function askedWith(scope: RowScope): void {
  const now = asking.getStore();
  if (now) now.scope = scope;
}

/** Runs `work` with these rows: what is done in somebody's name elsewhere than in their own request. */
export const withRows = <T>(scope: RowScope, work: () => T): T => asking.run({ scope }, work);

/**
 * Runs what a person starts and what is nobody's (a listener, a timer, a stream that serves many), so that it does not go on
 * with the rows of whoever happened to come first.
 */
export const outsideOfRequests = <T>(work: () => T): T => asking.run(null, work);

/**
 * Runs the part of a command that must touch rows which do not exist for its actor; the command's own rules have been asked.
 * @param why in words, for whoever reads the call: there are few of them, and each is a hole in the second wall
 */
export const beyondOwnRows = <T>(why: string, work: () => T): T => {
  if (!why) throw new Error('A hole in the second wall needs a reason');
  return asking.run({ scope: everything }, work);
};

/** The rows of whoever asks, once that is known; null outside of requests and before. */
export function rowsKnown(): RowScope | null {
  const scope = asking.getStore()?.scope;
  return scope && scope !== nothing ? scope : null;
}

/** What holds now: null outside of requests. */
export const rowsAskedFor = (): Asking | null => asking.getStore() ?? null;
