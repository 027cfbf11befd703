import { jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Subject } from 'rxjs';
import { createCache } from '../graphql/cache';
import { PROBE } from '../graphql/connection';
import { provideTestTexts } from '../i18n/testing';
import { StillHereDocument } from './auth.generated';
import { Session } from './session';
// Loaded here, it is there at once when the watch asks for it.
import './session-ending-dialog/session-ending-dialog';
import { SessionWatch } from './session-watch';
import { type TabNews, Tabs } from './tabs';

const minute = 60;
const account = signal<object | null>({ id: 'lan' });
const ended = signal(false);

describe('SessionWatch', () => {
  const told: TabNews[] = [];
  const fromTabs = new Subject<TabNews>();
  const signOut = jest.fn();

  beforeEach(() => {
    jest.useFakeTimers();
    told.length = 0;
    signOut.mockClear();
    ended.set(false);
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: PROBE, useValue: () => Promise.resolve(true) },
        { provide: Session, useValue: { account, ended, signOut } },
        { provide: Tabs, useValue: { news: fromTabs, tell: (news: TabNews) => told.push(news) } },
        provideTestTexts(),
      ],
    });
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  const pass = async (seconds: number) => {
    await jest.advanceTimersByTimeAsync(seconds * 1000);
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(600);
  };
  const dialog = () => document.querySelector('app-session-ending-dialog');
  function begin() {
    const watch = TestBed.inject(SessionWatch);
    const server = TestBed.inject(ApolloTestingController);
    watch.heard({ idleSeconds: 15 * minute, background: false });
    const answer = (idleSeconds: number) => {
      const sent = server.expectOne(StillHereDocument);
      const byItself = sent.operation.getContext()['background'] === true;
      sent.flushData({ me: { __typename: 'Account', id: 'lan' } });
      watch.heard({ idleSeconds, background: byItself });
      return byItself;
    };
    return { watch, server, answer };
  }

  it('says two minutes before the end how long there is, and one press goes on', async () => {
    const { answer } = begin();
    await pass(12 * minute + 50);
    expect(dialog()).toBeNull();
    await pass(15);
    expect(dialog()?.textContent).toContain('Phiên làm việc sắp hết');
    await pass(20);
    expect(dialog()?.querySelector('[role=timer]')?.textContent).toMatch(/^1:3\d$/);
    [...dialog()!.querySelectorAll('button')].find((one) => one.textContent?.includes('Tiếp tục'))!.click();
    expect(answer(15 * minute)).toBe(false);
    await pass(1);
    expect(dialog()).toBeNull();
  });

  it('tells the server of somebody who types or clicks, once a minute', async () => {
    const { server, answer } = begin();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    server.expectNone(StillHereDocument);
    await pass(61);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    document.dispatchEvent(new MouseEvent('pointerdown'));
    answer(15 * minute);
    await pass(30);
    document.dispatchEvent(new MouseEvent('pointerdown'));
    server.expectNone(StillHereDocument);
  });

  it('asks the server at the end: what the screen reads by itself keeps nothing alive', async () => {
    const { watch, answer } = begin();
    await pass(14 * minute);
    expect(dialog()).not.toBeNull();
    watch.heard({ idleSeconds: minute, background: true });
    await pass(minute + 1);
    expect(dialog()).toBeNull();
    expect(answer(20)).toBe(true);
    await pass(1);
    expect(dialog()).not.toBeNull();
  });

  it('is silent once the session is over: signing in again is another dialog', async () => {
    begin();
    await pass(14 * minute);
    ended.set(true);
    await pass(1);
    expect(dialog()).toBeNull();
  });

  it('follows the other tabs, and is followed', async () => {
    begin();
    expect(told).toEqual([{ kind: 'ends', at: expect.any(Number), afterMs: 900_000 }]);
    await pass(14 * minute);
    expect(dialog()).not.toBeNull();
    fromTabs.next({ kind: 'ends', at: Date.now() + 900_000, afterMs: 900_000 });
    await pass(1);
    expect(dialog()).toBeNull();
  });
});
