import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { gql, type TypedDocumentNode } from 'apollo-angular';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from './cache';
import { mutation } from './mutation';
import { type RequestFailed } from './request-failed';

type Result =
  | { __typename: 'Assignment'; id: string; version: number }
  | { __typename: 'StaleVersion'; message: string; current: number };
const Acknowledge = gql`
  mutation Acknowledge($input: AcknowledgeAssignmentInput!) {
    acknowledgeAssignment(input: $input) {
      ... on Assignment {
        id
        version
      }
      ... on Refusal {
        message
      }
      ... on StaleVersion {
        current
      }
    }
  }
` as TypedDocumentNode<
  { acknowledgeAssignment: Result },
  { input: { id: string; expectedVersion: number; idempotencyKey?: string | null } }
>;

const done = { acknowledgeAssignment: { __typename: 'Assignment', id: 'a1', version: 4 } };
const press = { input: { id: 'a1', expectedVersion: 3 } };
const lost = (status = 0) => new HttpErrorResponse({ status, url: '/graphql' });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('mutation', () => {
  function setUp() {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [{ provide: APOLLO_TESTING_CACHE, useFactory: createCache }],
    });
    const server = TestBed.inject(ApolloTestingController);
    const keyOf = (sent: ReturnType<typeof server.expectOne>) =>
      sent.operation.variables['input'].idempotencyKey as string;
    return { server, keyOf, acknowledge: TestBed.runInInjectionContext(() => mutation(Acknowledge)) };
  }

  it('gives what was done', async () => {
    const { acknowledge, server } = setUp();
    const outcome = acknowledge(press);
    server.expectOne(Acknowledge).flushData(done);
    expect(await outcome).toEqual({ ok: true, value: done.acknowledgeAssignment });
  });

  it('gives the refusal, with what belongs to it', async () => {
    const { acknowledge, server } = setUp();
    const outcome = acknowledge(press);
    const refusal = { __typename: 'StaleVersion', message: 'Đồng chí Lan vừa sửa lúc 10:32', current: 4 };
    server.expectOne(Acknowledge).flushData({ acknowledgeAssignment: refusal });
    expect(await outcome).toEqual({ ok: false, refusal });
  });

  it('carries a key of its own at each press', async () => {
    const { acknowledge, server, keyOf } = setUp();
    const keys: string[] = [];
    for (let i = 0; i < 2; i++) {
      const outcome = acknowledge(press);
      const sent = server.expectOne(Acknowledge);
      keys.push(keyOf(sent));
      sent.flushData(done);
      await outcome;
    }
    expect(keys[0]).toMatch(/.{32,}/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it.each([0, 502, 503, 504])('sends once more with the same key when the answer is lost (%s)', async (status) => {
    const { acknowledge, server, keyOf } = setUp();
    const outcome = acknowledge(press);
    const first = server.expectOne(Acknowledge);
    first.networkError(lost(status));
    await settle();
    const second = server.expectOne(Acknowledge);
    expect(keyOf(second)).toBe(keyOf(first));
    second.flushData(done);
    expect((await outcome).ok).toBe(true);
  });

  it('fails after the second loss, and pressing again keeps the key: nothing happens twice', async () => {
    const { acknowledge, server, keyOf } = setUp();
    const outcome = acknowledge(press).catch((error: unknown) => error);
    const first = server.expectOne(Acknowledge);
    first.networkError(lost());
    await settle();
    server.expectOne(Acknowledge).networkError(lost());
    const failure = (await outcome) as RequestFailed;
    expect([failure.name, failure.reason]).toEqual(['RequestFailed', 'offline']);

    const again = acknowledge(press);
    const sent = server.expectOne(Acknowledge);
    expect(keyOf(sent)).toBe(keyOf(first));
    sent.flushData(done);
    await again;

    void acknowledge(press);
    expect(keyOf(server.expectOne(Acknowledge))).not.toBe(keyOf(first));
  });

  it('does not repeat what the server answered with an error', async () => {
    const { acknowledge, server } = setUp();
    const outcome = acknowledge(press).catch((error: unknown) => error);
    server.expectOne(Acknowledge).graphqlErrors([{ message: 'boom', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(((await outcome) as RequestFailed).reason).toBe('broken');
    server.expectNone(Acknowledge);
  });
});
