import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Apollo, gql, provideApollo } from 'apollo-angular';
import { createCache } from './cache';
import { anonymous, createLink, SIGN_IN_AGAIN } from './link';
import { isNetworkFailure } from './request-failed';

const Me = gql`
  query Me {
    me {
      id
    }
  }
`;
const notSignedIn = { errors: [{ message: 'Not signed in', extensions: { code: 'UNAUTHENTICATED' } }] };
const me = { data: { me: { __typename: 'Account', id: 'a1' } } };
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the way to the server', () => {
  function setUp() {
    const waiting: (() => void)[] = [];
    const shutOut: boolean[] = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideApollo(() => ({ link: createLink(), cache: createCache() })),
        {
          provide: SIGN_IN_AGAIN,
          useValue: (because: boolean) => {
            shutOut.push(because);
            return new Promise<void>((resolve) => waiting.push(resolve));
          },
        },
      ],
    });
    const http = TestBed.inject(HttpTestingController);
    const ask = (context = {}) =>
      TestBed.inject(Apollo)
        .client.query({ query: Me, fetchPolicy: 'network-only', context })
        .catch((error: unknown) => ({ error }));
    return { http, ask, waiting, shutOut };
  }

  it('carries the cookie, the header that other sites cannot send, and the language', async () => {
    const { http, ask } = setUp();
    document.documentElement.lang = 'vi';
    const answer = ask();
    await settle();
    const sent = http.expectOne('/graphql');
    expect([
      sent.request.withCredentials,
      sent.request.headers.get('apollo-require-preflight'),
      sent.request.headers.get('Accept-Language'),
    ]).toEqual([true, '1', 'vi']);
    sent.flush(me);
    expect(await answer).toMatchObject({ data: me.data });
  });

  it.each([
    ['as GraphQL says it', 200],
    ['with a status of its own', 401],
  ])(
    'waits for signing in again when the session has ended (%s), and then sends what was refused',
    async (_how, status) => {
      const { http, ask, waiting } = setUp();
      const answer = ask();
      await settle();
      http.expectOne('/graphql').flush(notSignedIn, { status, statusText: 'x' });
      await settle();
      http.expectNone('/graphql');
      expect(waiting).toHaveLength(1);
      waiting[0]();
      await settle();
      http.expectOne('/graphql').flush(me);
      expect(await answer).toMatchObject({ data: me.data });
    },
  );

  it.each([
    ['UNAUTHENTICATED', false],
    ['ACCOUNT_DISABLED', true],
  ])('waits too when it is %s, and tells whether the account is shut out', async (code, because) => {
    const { http, ask, shutOut } = setUp();
    void ask();
    await settle();
    http.expectOne('/graphql').flush({ errors: [{ message: 'x', extensions: { code } }] });
    await settle();
    expect(shutOut).toEqual([because]);
  });

  it.each([0, 503])('tells a lost connection as what it is (%s), so that it can be sent again', async (status) => {
    const { http, ask } = setUp();
    const answer = ask() as Promise<{ error: unknown }>;
    await settle();
    const sent = http.expectOne('/graphql');
    if (status) sent.flush('<html>', { status, statusText: 'x' });
    else sent.error(new ProgressEvent('error'));
    expect(isNetworkFailure((await answer).error)).toBe(true);
  });

  it('asks nobody to sign in for what is meant for people who are not', async () => {
    const { http, ask, waiting } = setUp();
    const answer = ask(anonymous);
    await settle();
    http.expectOne('/graphql').flush(notSignedIn);
    expect(await answer).toHaveProperty('error');
    expect(waiting).toEqual([]);
  });
});
