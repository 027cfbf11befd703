import { HttpHeaders } from '@angular/common/http';
import { inject, InjectionToken } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from 'apollo-angular/http';
import { from, switchMap } from 'rxjs';
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
  const http = inject(HttpLink).create({ uri: '/graphql', withCredentials: true });
  const language = new ApolloLink((operation, forward) => {
    operation.setContext({
      // The server accepts only requests that another site's form cannot make (CSRF): they carry this header.
      headers: new HttpHeaders({ 'apollo-require-preflight': '1', 'Accept-Language': document.documentElement.lang }),
    });
    return forward(operation);
  });
  const session = new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || operation.getContext()['anonymous']) return;
    return from(signInAgain()).pipe(switchMap(() => forward(operation)));
  });
  return ApolloLink.from([session, language, http]);
}
