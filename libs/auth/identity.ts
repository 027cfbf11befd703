import type { Actor } from './actor';
import type { SignedInRequest } from './current-actor';

/** Why a request has nobody's name; `code` where the console goes on otherwise than by signing in. */
export interface NobodyReason {
  message: string;
  code?: 'ACCOUNT_DISABLED';
}

/** Answers who sent a request, from its token or its cookie. The module that keeps sessions provides it. */
export abstract class Identity {
  /** The person, or null for somebody who is not signed in. Asking twice for one request costs nothing. */
  abstract of(request: SignedInRequest): Promise<Actor | null>;

  /** Why the request has nobody's name, where there is more to say than that nobody is signed in; asked after `of`. */
  abstract problem(request: SignedInRequest): Promise<NobodyReason | null>;

  /** In how many seconds the session of the request ends if nobody uses it; null without one, or for a token's. */
  abstract idleSeconds(request: SignedInRequest): Promise<number | null>;
}
