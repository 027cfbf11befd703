import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { gql, type TypedDocumentNode } from 'apollo-angular';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from './cache';
import { Connection, PROBE } from './connection';
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
  let reachable = true;

  function setUp({ waits = true } = {}) {
    reachable = true;
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: PROBE, useValue: () => Promise.resolve(reachable) },
      ],
    });
    const connection = TestBed.inject(Connection);
    const server = TestBed.inject(ApolloTestingController);
    const keyOf = (sent: ReturnType<typeof server.expectOne>) =>
      sent.operation.variables['input'].idempotencyKey as string;
    const acknowledge = TestBed.runInInjectionContext(() => mutation(Acknowledge, { waits }));
    return { server, keyOf, connection, acknowledge };
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

  it('fails after the second loss where the server can be reached, and pressing again keeps the key: nothing happens twice', async () => {
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

  it('waits for a lost connection, and then sends the same press once', async () => {
    const { acknowledge, connection, server, keyOf } = setUp();
    reachable = false;
    const outcome = acknowledge(press);
    const first = server.expectOne(Acknowledge);
    first.networkError(lost());
    await settle();
    server.expectOne(Acknowledge).networkError(lost());
    await settle();
    server.expectNone(Acknowledge);
    expect([connection.waiting(), connection.lostAt()]).toEqual([1, expect.any(Date)]);
    connection.reached();
    await settle();
    const sent = server.expectOne(Acknowledge);
    expect(keyOf(sent)).toBe(keyOf(first));
    sent.flushData(done);
    expect([(await outcome).ok, connection.waiting(), connection.sent()]).toEqual([true, 0, 1]);
  });

  it('fails when the person does not want to wait; what was pressed can be pressed again', async () => {
    const { acknowledge, connection, server, keyOf } = setUp();
    reachable = false;
    const outcome = acknowledge(press).catch((error: unknown) => error);
    const first = server.expectOne(Acknowledge);
    first.networkError(lost());
    await settle();
    server.expectOne(Acknowledge).networkError(lost());
    await settle();
    connection.giveUp();
    const failure = (await outcome) as RequestFailed;
    expect([failure.reason, failure.unsent]).toEqual(['offline', true]);
    void acknowledge(press);
    expect(keyOf(server.expectOne(Acknowledge))).toBe(keyOf(first));
  });

  it('does not wait where the caller tries again by itself', async () => {
    const { acknowledge, connection, server } = setUp({ waits: false });
    reachable = false;
    const outcome = acknowledge(press).catch((error: unknown) => error);
    server.expectOne(Acknowledge).networkError(lost());
    await settle();
    server.expectOne(Acknowledge).networkError(lost());
    expect([((await outcome) as RequestFailed).reason, connection.waiting()]).toEqual(['offline', 0]);
  });
});
