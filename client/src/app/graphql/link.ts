import { HttpClient, type HttpErrorResponse } from '@angular/common/http';
import { inject, InjectionToken } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { print } from '@apollo/client/utilities';
import { catchError, delay, from, map, of, switchMap, tap, throwError } from 'rxjs';
import { Connection } from './connection';
import { isNetworkFailure, isShutOut, isUnauthenticated } from './request-failed';

/**
 * Resolves when the person is in again; `shutOut`: their account was disabled, signing in is no use. Given by `auth`;
 * this folder only knows that somebody can do it.
 */
export const SIGN_IN_AGAIN = new InjectionToken<(shutOut: boolean) => Promise<void>>('SIGN_IN_AGAIN');

/**
 * Resolves to whether the person proved again that it is them, which the server wants before dangerous acts. Given by
 * `auth`, as above; by itself nobody can.
 */
export const CONFIRM_IDENTITY = new InjectionToken<() => Promise<boolean>>('CONFIRM_IDENTITY', {
  providedIn: 'root',
  factory: () => () => Promise.resolve(false),
});
/** Another process of the server may know of the proof a second later. */
const confirmedEverywhereMs = 1_200;

/** What an answer tells about the session: when it ends by itself, and whether the request kept it alive. */
export interface SessionHeard {
  idleSeconds: number;
  background: boolean;
}
/** Who follows that. Given by `auth`. */
export const SESSION_HEARD = new InjectionToken<(heard: SessionHeard) => void>('SESSION_HEARD', {
  providedIn: 'root',
  factory: () => () => undefined,
});

/** Context of the few operations that are meant for people who aren't signed in. */
export const anonymous = { anonymous: true };
/** Context of what the screen asks by itself: it doesn't count as somebody being there. */
export const background = { background: true };

/**
 * To `/graphql` with the session cookie. When the session has ended, the operation waits for the person to sign in
 * again and is then sent as it was: what was typed and pressed is not lost. So does a mutation that needs a fresh proof
 * of who one is.
 */
export function createLink(): ApolloLink {
  const signInAgain = inject(SIGN_IN_AGAIN);
  const session = new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || operation.getContext()['anonymous']) return;
    return from(signInAgain(isShutOut(error))).pipe(switchMap(() => forward(operation)));
  });
  return ApolloLink.from([
    confirming(inject(CONFIRM_IDENTITY)),
    session,
    transport(inject(HttpClient), inject(Connection), inject(SESSION_HEARD)),
  ]);
}

/** Whoever does not want to prove it gets the refusal, and reads it where they pressed. */
function confirming(confirmIdentity: () => Promise<boolean>): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const again = () =>
      forward(operation).pipe(
        switchMap((answer) =>
          needsConfirmation(answer) ? of(operation).pipe(delay(confirmedEverywhereMs), switchMap(forward)) : of(answer),
        ),
      );
    return forward(operation).pipe(
      switchMap((answer) =>
        needsConfirmation(answer)
          ? from(confirmIdentity()).pipe(switchMap((confirmed) => (confirmed ? again() : of(answer))))
          : of(answer),
      ),
    );
  });
}

const needsConfirmation = ({ data }: ApolloLink.Result) =>
  Object.values(data ?? {}).some((field: { __typename?: string } | null) => field?.__typename === 'ConfirmationNeeded');

/**
 * Apollo's own links and apollo-angular's lose why a request failed (a lost connection becomes a nameless Error); this
 * one keeps Angular's answer, and takes GraphQL errors that came with an HTTP status as the GraphQL errors they are.
 */
function transport(http: HttpClient, connection: Connection, sessionHeard: (heard: SessionHeard) => void): ApolloLink {
  return new ApolloLink((operation) => {
    const { query, variables, operationName } = operation;
    const inBackground = operation.getContext()['background'] === true;
    const headers = {
      // The server accepts only requests that another site's form cannot make (CSRF): they carry this header.
      'apollo-require-preflight': '1',
      'Accept-Language': document.documentElement.lang,
      ...(inBackground && { 'X-Background': '1' }),
    };
    const body = { operationName, variables, query: print(query) };
    return http.post<ApolloLink.Result>('/graphql', body, { headers, withCredentials: true, observe: 'response' }).pipe(
      tap((response) => {
        connection.reached();
        const idleSeconds = Number(response.headers.get('Session-Idle-Seconds') ?? NaN);
        if (idleSeconds >= 0) sessionHeard({ idleSeconds, background: inBackground });
      }),
      map((response) => response.body!),
      catchError((error: HttpErrorResponse) => {
        if (isNetworkFailure(error)) connection.suspect();
        else connection.reached();
        return Array.isArray(error.error?.errors) ? of(error.error as ApolloLink.Result) : throwError(() => error);
      }),
    );
  });
}
