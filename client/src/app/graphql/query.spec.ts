import { Component, ErrorHandler, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { gql, type TypedDocumentNode } from 'apollo-angular';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from './cache';
import { query } from './query';
import { RequestFailed } from './request-failed';

type Row = { __typename: 'Assignment'; id: string; version: number };
type Data = { assignments: { __typename: 'AssignmentConnection'; nodes: Row[]; pageInfo: object; totalCount: number } };
const List = gql`
  query List($text: String, $after: String) {
    assignments(filter: { text: $text }, first: 2, after: $after) {
      nodes {
        id
        version
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
` as TypedDocumentNode<Data, { text?: string; after?: string }>;

const page = (...ids: string[]): Data => ({
  assignments: {
    __typename: 'AssignmentConnection',
    nodes: ids.map((id) => ({ __typename: 'Assignment', id, version: 1 })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: ids.at(-1) },
    totalCount: 9,
  },
});

@Component({ template: '' })
class Page {
  readonly text = signal('');
  readonly list = query<Data, { text?: string; after?: string }>(List, () => ({ text: this.text() }), {
    keepPrevious: true,
  });
  readonly plain = query<Data, { text?: string; after?: string }>(List, () =>
    this.text() === 'plain' ? { text: 'plain' } : undefined,
  );
}

const settle = async () => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 2));
  TestBed.tick();
};

describe('query', () => {
  const reported: unknown[] = [];

  function setUp() {
    reported.length = 0;
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: ErrorHandler, useValue: { handleError: (error: unknown) => reported.push(error) } },
      ],
    });
    const component = TestBed.createComponent(Page).componentInstance;
    TestBed.tick();
    return { component, list: component.list, server: TestBed.inject(ApolloTestingController) };
  }
  const ids = (list: Page['list']) => list.value()?.assignments.nodes.map(({ id }) => id);

  it('follows the answer', async () => {
    const { list, server } = setUp();
    expect([list.isLoading(), list.hasValue()]).toEqual([true, false]);
    server.expectOne(List).flushData(page('a', 'b'));
    await settle();
    expect([ids(list), list.isLoading()]).toEqual([['a', 'b'], false]);
  });

  it('reports a broken server instead of loading for ever, and loads again when asked', async () => {
    const { list, server } = setUp();
    server.expectOne(List).graphqlErrors([{ message: 'boom', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    await settle();
    expect(list.error()).toBeInstanceOf(RequestFailed);
    expect([list.error()?.reason, list.isLoading(), list.value()]).toEqual(['broken', false, undefined]);
    list.reload();
    await settle();
    server.expectOne(List).flushData(page('a'));
    await settle();
    expect([list.error(), ids(list)]).toEqual([undefined, ['a']]);
  });

  it('keeps what is shown when a refresh fails, and says so quietly', async () => {
    const { list, server } = setUp();
    server.expectOne(List).flushData(page('a', 'b'));
    await settle();
    list.reload();
    await settle();
    server.expectOne(List).networkError(new Error('gone'));
    await settle();
    expect([ids(list), list.error()]).toEqual([['a', 'b'], undefined]);
    expect(reported).toEqual([expect.any(RequestFailed)]);
    expect((reported[0] as RequestFailed).retry).toBeDefined();
  });

  it('keeps the old rows while the new ones are on their way', async () => {
    const { component, list, server } = setUp();
    server.expectOne(List).flushData(page('a', 'b'));
    await settle();
    expect(ids(list)).toEqual(['a', 'b']);
    component.text.set('kinh phi');
    await settle();
    expect([ids(list), list.isLoading()]).toEqual([['a', 'b'], true]);
    server.expectOne(List).flushData(page('c'));
    await settle();
    expect([ids(list), list.isLoading()]).toEqual([['c'], false]);
  });

  it('waits until it is known what to ask', async () => {
    const { component, server } = setUp();
    server.expectOne(List).flushData(page());
    await settle();
    server.expectNone(List);
    component.text.set('plain');
    await settle();
    expect(server.match(List).length).toBeGreaterThan(0);
  });

  it('appends the next page, once, and keeps it when the first page comes again', async () => {
    const { list, server } = setUp();
    server.expectOne(List).flushData(page('a', 'b'));
    await settle();
    const more = list.fetchMore({ after: 'b' });
    void list.fetchMore({ after: 'b' });
    await settle();
    expect(list.isLoadingMore()).toBe(true);
    server.expectOne(List).flushData(page('b', 'c'));
    await more;
    await settle();
    expect([ids(list), list.isLoadingMore()]).toEqual([['a', 'b', 'c'], false]);

    list.reload();
    await settle();
    server.expectOne(List).flushData(page('a', 'b'));
    await settle();
    expect(ids(list)).toEqual(['a', 'b', 'c']);

    list.reload();
    await settle();
    server.expectOne(List).flushData(page('z', 'a'));
    await settle();
    expect(ids(list)).toEqual(['z', 'a']);
  });
});
