import { jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Session } from '../auth/session';
import { createCache } from '../graphql/cache';
import { Connection, PROBE } from '../graphql/connection';
import { EVENT_SOURCE } from './event-stream';
import { type Change, Live, presence } from './live';
import { BePresentDocument } from './live.generated';
import { TestSource } from './testing';

const account = signal<{ id: string } | null>({ id: 'lan' });
const ended = signal(false);
const people = (...names: string[]) =>
  names.map((id) => ({
    __typename: 'PresentPerson',
    person: { __typename: 'Person', id, displayName: id },
    doing: 'LOOKING',
    since: '2026-11-22T00:00:00Z',
  }));

@Component({ template: '' })
class Page {
  readonly id = signal<string | undefined>('d1');
  readonly doing = signal<'LOOKING' | 'EDITING'>('LOOKING');
  readonly people = presence('DRAFT', this.id, this.doing);
}

describe('Live', () => {
  let hidden = false;
  let reachable = true;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(1);
    hidden = false;
    reachable = true;
    TestSource.opened.length = 0;
    account.set({ id: 'lan' });
    ended.set(false);
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: { account, ended, look: () => Promise.resolve() } },
        { provide: EVENT_SOURCE, useValue: (url: string) => new TestSource(url) },
        { provide: PROBE, useValue: () => Promise.resolve(reachable) },
      ],
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  function start() {
    const live = TestBed.inject(Live);
    const heard: number[] = [];
    live.changes.subscribe(({ seq }: Change) => heard.push(seq));
    TestBed.tick();
    return { live, heard };
  }
  function look(away: boolean) {
    hidden = away;
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
  }

  it('tells what happens, and whether it is listening', () => {
    const { live, heard } = start();
    expect([TestSource.now.url, live.connected()]).toEqual(['/live', false]);
    TestSource.now.tell('hello', { seq: 7 }, '7');
    TestSource.now.change(8);
    TestSource.now.change(11);
    expect([heard, live.connected()]).toEqual([[8, 11], true]);
  });

  it('tells how much is unread in the inbox', () => {
    const { live } = start();
    const told: number[] = [];
    live.inboxes.subscribe(({ unread }) => told.push(unread));
    TestSource.now.tell('hello', { seq: 7 }, '7');
    TestSource.now.tell('inbox', { unread: 4 });
    expect(told).toEqual([4]);
  });

  it('goes on where it broke off, after a growing wait, and tells nothing twice', async () => {
    const { live, heard } = start();
    TestSource.now.tell('hello', { seq: 7 }, '7');
    TestSource.now.change(8);
    TestSource.now.break();
    expect([live.connected(), TestSource.now]).toEqual([false, undefined]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(TestSource.now.url).toBe('/live?after=8');
    TestSource.now.break();
    await jest.advanceTimersByTimeAsync(1000);
    expect(TestSource.now).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1000);
    TestSource.now.tell('hello', { seq: 10 }, '10');
    TestSource.now.change(8);
    TestSource.now.change(9);
    // Broken off again in the middle of what was missed: not from where the server is, but from where we are.
    TestSource.now.break();
    await jest.advanceTimersByTimeAsync(1000);
    expect([TestSource.now.url, heard]).toEqual(['/live?after=9', [8, 9]]);
  });

  it('starts anew where the server says so', async () => {
    const { live } = start();
    let resets = 0;
    live.resets.subscribe(() => resets++);
    TestSource.now.tell('hello', { seq: 7 }, '7');
    TestSource.now.tell('reset', {}, '90');
    TestSource.now.break();
    await jest.advanceTimersByTimeAsync(1000);
    expect([resets, TestSource.now.url]).toEqual([1, '/live?after=90']);
  });

  it('gives its connection back while nobody looks, and catches up afterwards', () => {
    const { live } = start();
    TestSource.now.tell('hello', { seq: 7 }, '7');
    look(true);
    expect([TestSource.now, live.connected()]).toEqual([undefined, false]);
    look(false);
    expect(TestSource.now.url).toBe('/live?after=7');
  });

  it('listens for who is signed in, and begins anew for another', () => {
    start();
    TestSource.now.tell('hello', { seq: 7 }, '7');
    ended.set(true);
    TestBed.tick();
    expect(TestSource.now).toBeUndefined();
    ended.set(false);
    TestBed.tick();
    expect(TestSource.now.url).toBe('/live?after=7');
    account.set(null);
    TestBed.tick();
    expect(TestSource.now).toBeUndefined();
    account.set({ id: 'loc' });
    TestBed.tick();
    expect(TestSource.now.url).toBe('/live');
  });

  it('tells of a break, and is quick when the connection comes back', async () => {
    start();
    const connection = TestBed.inject(Connection);
    TestSource.now.tell('hello', { seq: 7 }, '7');
    reachable = false;
    for (let i = 0; i < 4; i++) {
      TestSource.now.break();
      await jest.advanceTimersByTimeAsync(1000 * 2 ** i);
    }
    TestSource.now.break();
    await jest.advanceTimersByTimeAsync(10);
    expect([connection.lostAt() !== undefined, TestSource.now]).toEqual([true, undefined]);
    connection.reached();
    expect(TestSource.now.url).toBe('/live?after=7');
  });

  it('says where one is, again and again, and that one has gone; and who else is there', async () => {
    const fixture = TestBed.createComponent(Page);
    const page = fixture.componentInstance;
    TestBed.tick();
    const server = TestBed.inject(ApolloTestingController);
    const said = () =>
      server.match(BePresentDocument).map((sent) => {
        sent.flushData({
          bePresent: { __typename: 'Presence', id: 'd1', kind: 'DRAFT', people: people('loc', 'lan') },
        });
        expect(sent.operation.getContext()).toMatchObject({ background: true, anonymous: true });
        const { id, doing } = sent.operation.variables['input'] as { id: string; doing: string };
        return `${id} ${doing}`;
      });
    expect(said()).toEqual(['d1 LOOKING']);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(said()).toEqual(['d1 LOOKING']);
    await jest.advanceTimersByTimeAsync(10);
    expect(page.people().map(({ person }) => person.id)).toEqual(['loc']);
    TestSource.now.tell('presence', {
      kind: 'DRAFT',
      id: 'd1',
      people: [{ id: 'khai', displayName: 'Khải', doing: 'EDITING' }],
    });
    TestSource.now.tell('presence', { kind: 'DRAFT', id: 'd2', people: [] });
    expect(page.people()).toEqual([{ person: { id: 'khai', displayName: 'Khải' }, doing: 'EDITING' }]);
    page.doing.set('EDITING');
    TestBed.tick();
    expect(said()).toEqual(['d1 EDITING']);
    page.id.set('d2');
    TestBed.tick();
    expect(said().sort()).toEqual(['d1 GONE', 'd2 EDITING']);
    expect(page.people()).toEqual([]);
    look(true);
    expect(said()).toEqual(['d2 GONE']);
    look(false);
    expect(said()).toEqual(['d2 EDITING']);
    fixture.destroy();
    expect(said()).toEqual(['d2 GONE']);
  });
});
