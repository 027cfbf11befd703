import { HttpClient, type HttpErrorResponse } from '@angular/common/http';
import { inject, InjectionToken } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { print } from '@apollo/client/utilities';
import { catchError, from, of, switchMap, throwError } from 'rxjs';
import { isUnauthenticated } from './request-failed';

/** Resolves when the person has signed in again. Given by `auth`; this folder only knows that somebody can do it. */
export const SIGN_IN_AGAIN = new InjectionToken<() => Promise<void>>('SIGN_IN_AGAIN');

/** Context of the few operations that are meant for people who aren't signed in. */
export const anonymous = { anonymous: true };

/**
 * To `/graphql` with the session cookie. When the session has ended, the operation waits for the person to sign in
 * again and is then sent as it was: what was typed and pressed is not lost.
 */
export function createLink(): ApolloLink {
  const signInAgain = inject(SIGN_IN_AGAIN);
  const session = new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || operation.getContext()['anonymous']) return;
    return from(signInAgain()).pipe(switchMap(() => forward(operation)));
  });
  return ApolloLink.from([session, transport(inject(HttpClient))]);
}

/**
 * Apollo's own links and apollo-angular's lose why a request failed (a lost connection becomes a nameless Error); this
 * one keeps Angular's answer, and takes GraphQL errors that came with an HTTP status as the GraphQL errors they are.
 */
function transport(http: HttpClient): ApolloLink {
  return new ApolloLink(({ query, variables, operationName }) => {
    const headers = {
      // The server accepts only requests that another site's form cannot make (CSRF): they carry this header.
      'apollo-require-preflight': '1',
      'Accept-Language': document.documentElement.lang,
    };
    const body = { operationName, variables, query: print(query) };
    return http
      .post<ApolloLink.Result>('/graphql', body, { headers, withCredentials: true })
      .pipe(
        catchError((error: HttpErrorResponse) =>
          Array.isArray(error.error?.errors) ? of(error.error as ApolloLink.Result) : throwError(() => error),
        ),
      );
  });
}
