import { HttpErrorResponse } from '@angular/common/http';
import { CombinedGraphQLErrors } from '@apollo/client';

/** Why a request did not come through: what a screen can say something useful about. */
export type FailureReason = 'offline' | 'busy' | 'forbidden' | 'broken';

/**
 * A request that brought neither a result nor a refusal. `retry` asks the same again; `unsent` tells of something that
 * somebody wanted done and that may not have been done.
 */
export class RequestFailed extends Error {
  constructor(
    readonly reason: FailureReason,
    override readonly cause: unknown,
    readonly retry?: () => unknown,
    readonly unsent = false,
  ) {
    super(`The request failed: ${reason}`);
    this.name = 'RequestFailed';
  }
}

const statusOf = (error: unknown) => (error instanceof HttpErrorResponse ? error.status : undefined);

/** The code of a GraphQL error, in its extensions. */
function errorCode(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions?.['code'] as string | undefined) : undefined;
}

/** True when nobody is signed in any more because the account was disabled meanwhile. */
export const isShutOut = (error: unknown) => errorCode(error) === 'ACCOUNT_DISABLED';

/** True when nobody is signed in (any more). */
export const isUnauthenticated = (error: unknown) =>
  errorCode(error) === 'UNAUTHENTICATED' || isShutOut(error) || statusOf(error) === 401;

/** True when the request may never have arrived, or the answer was lost on the way. */
export function isNetworkFailure(error: unknown): boolean {
  const status = statusOf(error);
  return status === 0 || status === 502 || status === 503 || status === 504;
}

/** Sorts any failure of a request by what the person can do about it. */
export function reasonOf(error: unknown): FailureReason {
  if (error instanceof RequestFailed) return error.reason;
  if (statusOf(error) === 0) return 'offline';
  const code = errorCode(error);
  if (isNetworkFailure(error) || statusOf(error) === 429 || code === 'BUSY' || code === 'UNAVAILABLE') return 'busy';
  return code === 'FORBIDDEN' ? 'forbidden' : 'broken';
}

/** What of a question was not understood, field by field, where the server said so. */
export function invalidFields(error: unknown): readonly { path: string; message: string }[] {
  const cause = error instanceof RequestFailed ? error.cause : error;
  const said: unknown = CombinedGraphQLErrors.is(cause) ? cause.errors[0]?.extensions?.['fields'] : undefined;
  return Array.isArray(said) ? (said as { path: string; message: string }[]) : [];
}
