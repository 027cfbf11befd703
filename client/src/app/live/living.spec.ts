import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingModule } from 'apollo-angular/testing';
import { Session } from '../auth/session';
import { createCache } from '../graphql/cache';
import { EVENT_SOURCE } from './event-stream';
import { Living } from './living';
import { TestSource } from './testing';

const settle = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
const by = { id: 'hung', displayName: 'Trần Văn Hùng' };
const at = '2026-11-20T03:32:00.000Z';

describe('a thing that is open and goes on living', () => {
  const read = signal<string | undefined>(undefined);
  let refreshed: number;
  let living: Living;

  beforeEach(() => {
    TestSource.opened.length = 0;
    refreshed = 0;
    read.set(undefined);
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        Living,
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: { account: signal({ id: 'lan' }), ended: signal(false) } },
        { provide: EVENT_SOURCE, useValue: (url: string) => new TestSource(url) },
      ],
    });
    living = TestBed.inject(Living);
    living.follow({
      concerns: ({ assignmentId }) => assignmentId === 'a1',
      refresh: async () => {
        refreshed++;
        // What was read arrives a moment after.
        setTimeout(() => read.set('Sở Tài chính gửi kết quả'));
      },
      words: () => read(),
    });
    TestBed.tick();
    TestSource.now.tell('hello', { seq: 1 }, '1');
  });

  it('is read again and says who did what, as soon as that is known', async () => {
    TestSource.now.change(2, { by, at });
    await settle();
    expect([refreshed, living.news()]).toMatchObject([
      1,
      { seq: 2, who: 'Trần Văn Hùng', at, words: 'Sở Tài chính gửi kết quả' },
    ]);
    living.dismiss();
    expect(living.news()).toBeUndefined();
  });

  it('is read again, and says nothing, of what one did oneself', async () => {
    TestSource.now.change(2, { by: { id: 'lan', displayName: 'Lan' }, at });
    await settle();
    expect([refreshed, living.news()]).toEqual([1, undefined]);
  });

  it('leaves alone what is about something else', async () => {
    TestSource.now.change(2, { assignmentId: 'a2', by, at });
    await settle();
    expect([refreshed, living.news()]).toEqual([0, undefined]);
  });

  it('reads much at once only twice, and tells the last of it', async () => {
    for (const seq of [2, 3, 4, 5]) TestSource.now.change(seq, { by, at });
    await settle(500);
    expect([refreshed, living.news()?.seq]).toEqual([2, 5]);
  });

  it('is read again when too much has happened to be told', async () => {
    TestSource.now.tell('reset', {}, '900');
    await settle();
    expect([refreshed, living.news()]).toEqual([1, undefined]);
  });
});
