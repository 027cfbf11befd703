import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { MatDialog } from '@angular/material/dialog';
import { provideRouter, Router } from '@angular/router';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from '../graphql/cache';
import { provideTestTexts } from '../i18n/testing';
import { provideIcons } from '../ui/icons';
import { MeDocument, SignInDocument, SignOutDocument } from './auth.generated';
import { Subject } from 'rxjs';
import { Session } from './session';
import { type TabNews, Tabs } from './tabs';
import { signedIn } from './signed-in.guard';

const lan = {
  __typename: 'Account' as const,
  id: 'a1',
  username: 'lan',
  displayName: 'Nguyễn Thị Lan',
  title: 'Chuyên viên',
  email: null,
  language: 'VI' as const,
  roles: [
    {
      __typename: 'RoleGrant' as const,
      role: 'OFFICE_SPECIALIST' as const,
      unit: {
        __typename: 'Unit' as const,
        id: 'u1',
        code: 'VP',
        name: 'Văn phòng',
        shortName: 'VP',
        kind: 'PROVINCIAL_OFFICE' as const,
      },
    },
  ],
};
const settle = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));

@Component({ template: '' })
class Page {}

describe('Session', () => {
  const fromTabs = new Subject<TabNews>();
  const told: TabNews[] = [];

  function setUp() {
    told.length = 0;
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Tabs, useValue: { news: fromTabs, tell: (news: TabNews) => told.push(news) } },
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
        provideRouter([
          { path: 'dang-nhap', component: Page },
          { path: '**', component: Page, canActivate: [signedIn] },
        ]),
      ],
    });
    return {
      session: TestBed.inject(Session),
      server: TestBed.inject(ApolloTestingController),
      router: TestBed.inject(Router),
    };
  }
  async function enter(session: Session, server: ApolloTestingController, account = lan) {
    const answer = session.signIn('lan', 'x');
    server.expectOne(SignInDocument).flushData({ signIn: { __typename: 'Session', id: 's1', account, duties: [] } });
    return answer;
  }

  it('knows who is signed in from the cookie, and asks once', async () => {
    const { session, server } = setUp();
    const ready = Promise.all([session.ready(), session.ready()]);
    server.expectOne(MeDocument).flushData({ me: lan });
    await ready;
    expect([session.account()?.displayName, session.isOffice(), session.hasRole('UNIT_HEAD')]).toEqual([
      lan.displayName,
      true,
      false,
    ]);
  });

  it('leads who is not signed in to the door, which remembers where they were going', async () => {
    const { server, router } = setUp();
    const navigation = router.navigateByUrl('/nhiem-vu?text=kinh');
    await settle();
    server.expectOne(MeDocument).graphqlErrors([{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }]);
    await navigation;
    expect(router.url).toBe('/dang-nhap?ve=%2Fnhiem-vu%3Ftext%3Dkinh');
  });

  it('gives the server’s words when it refuses', async () => {
    const { session, server } = setUp();
    const answer = session.signIn('lan', 'sai');
    const sent = server.expectOne(SignInDocument);
    expect(sent.operation.variables).toEqual({ input: { username: 'lan', password: 'sai', kind: 'COOKIE' } });
    sent.flushData({ signIn: { __typename: 'Forbidden', message: 'Tên đăng nhập hoặc mật khẩu không đúng.' } });
    expect([await answer, session.account()]).toEqual(['Tên đăng nhập hoặc mật khẩu không đúng.', null]);
  });

  it('when it ends at work, asks once over the page and goes on where it was', async () => {
    const { session, server } = setUp();
    await enter(session, server);
    const again = Promise.all([session.signInAgain(), session.signInAgain()]);
    await settle(50);
    TestBed.tick();
    const dialogs = TestBed.inject(MatDialog).openDialogs;
    expect(dialogs).toHaveLength(1);
    expect(document.body.textContent).toContain('Những gì đang nhập vẫn còn nguyên');
    await enter(session, server);
    dialogs[0].close();
    await again;
    expect(session.account()?.id).toBe('a1');
  });

  it('whose account is disabled at work is told so, and goes on once it is restored', async () => {
    const { session, server } = setUp();
    await enter(session, server);
    // The question that told it waits for its answer all the while.
    void session.look();
    await settle();
    server.expectOne(MeDocument);
    let waiting = true;
    void session.signInAgain(true).then(() => (waiting = false));
    await settle(50);
    TestBed.tick();
    const dialog = document.querySelector<HTMLElement>('app-sign-in-again-dialog')!;
    expect(dialog.textContent).toMatch(/Tài khoản đã bị vô hiệu hóa.*người quản trị tài khoản của đơn vị/s);
    expect(dialog.querySelector('input')).toBeNull();
    const retry = async () => {
      [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('Thử lại'))!.click();
      await settle();
      return server.expectOne(MeDocument);
    };
    (await retry()).graphqlErrors([{ message: 'x', extensions: { code: 'ACCOUNT_DISABLED' } }]);
    await settle();
    TestBed.tick();
    expect([dialog.textContent!.includes('vẫn chưa được khôi phục'), waiting]).toEqual([true, true]);
    (await retry()).flushData({ me: lan, signInDuties: [] });
    await settle(300);
    expect([session.ended(), waiting, TestBed.inject(MatDialog).openDialogs.length]).toEqual([false, false, 0]);
  });

  it('whose account was disabled finds it said at the door', async () => {
    const { session, server } = setUp();
    const ready = session.ready();
    server.expectOne(MeDocument).graphqlErrors([{ message: 'x', extensions: { code: 'ACCOUNT_DISABLED' } }]);
    await ready;
    expect([session.account(), session.shutOut()]).toEqual([null, true]);
    await enter(session, server);
    expect(session.shutOut()).toBe(false);
  });

  it('leaves nothing behind when signing out', async () => {
    const { session, server, router } = setUp();
    await enter(session, server);
    const out = session.signOut();
    server.expectOne(SignOutDocument).flushData({ signOut: { __typename: 'SignedOut', ok: true } });
    await out;
    expect([session.account(), router.url]).toEqual([null, '/dang-nhap']);
  });

  it('signed in again in another tab, goes on here too; signed out there, leaves here', async () => {
    const { session, server, router } = setUp();
    await enter(session, server);
    expect(told).toEqual([{ kind: 'signedIn', accountId: 'a1' }]);
    let waiting = true;
    void session.signInAgain().then(() => (waiting = false));
    await settle(50);
    TestBed.tick();
    expect([session.ended(), TestBed.inject(MatDialog).openDialogs.length]).toEqual([true, 1]);
    fromTabs.next({ kind: 'signedIn', accountId: 'a1' });
    await settle(300);
    expect([session.ended(), waiting, TestBed.inject(MatDialog).openDialogs.length]).toEqual([false, false, 0]);
    fromTabs.next({ kind: 'signedOut' });
    await settle();
    expect([session.account(), router.url]).toEqual([null, '/dang-nhap']);
  });
});
