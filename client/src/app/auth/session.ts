import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { anonymous, background } from '../graphql/link';
import { isNetworkFailure, isShutOut, isUnauthenticated } from '../graphql/request-failed';
import type { Role, SignInDuty } from '../graphql/schema';
import { Language, type LanguageCode } from '../i18n/language';
import {
  MeDocument,
  SetLanguageDocument,
  SignInDocument,
  type SignInMutation,
  type SignedInAccountFragment,
  SignOutDocument,
} from './auth.generated';
import type { SignInAgainData } from './sign-in-again-dialog/sign-in-again-dialog';
import { Tabs } from './tabs';

/** The password was right; a second proof is needed. */
export type SecondFactorNeeded = Extract<SignInMutation['signIn'], { __typename: 'SecondFactorNeeded' }>;

/** Roles of the provincial Office: those who type documents in and confirm results. */
const officeRoles: readonly Role[] = ['OFFICE_SPECIALIST', 'OFFICE_HEAD'];
/** Roles that look over the whole province. */
const overlookingRoles: readonly Role[] = [...officeRoles, 'PROVINCIAL_LEADER', 'ANALYST'];

/** Who is signed in. The cookie is the browser's and can't be read here: the server is asked once, at the start. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly language = inject(Language);
  private readonly known = signal<SignedInAccountFragment | null>(null);
  private readonly owed = signal<readonly SignInDuty[]>([]);
  private readonly tabs = inject(Tabs);
  private again?: MatDialogRef<unknown>;
  private started?: Promise<void>;
  private signingInAgain?: Promise<void>;

  /** Awaited after somebody has signed in, before what waited for it goes on. */
  afterSignIn: (accountId: string) => Promise<void> = async () => undefined;

  /** The account, or null when nobody is signed in. */
  readonly account = this.known.asReadonly();
  /** What has to be set up before anything else; mostly nothing. */
  readonly duties = this.owed.asReadonly();
  /** True while the server can't be reached at the start; it is asked again until it answers. */
  readonly unreachable = signal(false);
  /** True while the session is over and the person is asked to sign in again. */
  readonly ended = signal(false);
  /** True when nobody is signed in here because the account was disabled: the door says so. */
  readonly shutOut = signal(false);
  readonly isOffice = computed(() => this.hasRole(...officeRoles));
  /** Sees the assignments of every unit. */
  readonly overlooks = computed(() => this.hasRole(...overlookingRoles));
  /** Administrators of accounts and of the system see no assignments. */
  readonly seesAssignments = computed(() => this.overlooks() || this.hasRole('UNIT_HEAD', 'UNIT_SPECIALIST'));

  constructor() {
    const heard = this.tabs.news.subscribe((news) => {
      if (news.kind === 'signedOut' && this.known()) void this.leave(this.router.url);
      if (news.kind === 'signedIn') this.follow(news.accountId);
    });
    inject(DestroyRef).onDestroy(() => heard.unsubscribe());
  }

  hasRole(...roles: Role[]): boolean {
    return this.known()?.roles.some((grant) => roles.includes(grant.role)) ?? false;
  }

  /** Resolves when it is known who, if anybody, is signed in. */
  ready(): Promise<void> {
    return (this.started ??= this.load());
  }

  /** Resolves to the reason why not, to what is still to be proved, or to undefined when signed in. */
  async signIn(username: string, password: string): Promise<string | SecondFactorNeeded | undefined> {
    const variables = { input: { username, password, kind: 'COOKIE' as const } };
    const { data } = await firstValueFrom(
      this.apollo.mutate({ mutation: SignInDocument, variables, context: anonymous }),
    );
    const result = data!.signIn;
    if (result.__typename === 'SecondFactorNeeded') return result;
    if (result.__typename !== 'Session') return result.message;
    await this.begin(result);
    return undefined;
  }

  /** Everything is proved, in whichever way: the session has begun. */
  async begin({ account, duties }: { account: SignedInAccountFragment; duties: SignInDuty[] }): Promise<void> {
    this.enter(account, duties);
    if (!duties.length) await this.afterSignIn(account.id);
    this.tabs.tell({ kind: 'signedIn', accountId: account.id });
  }

  /** Reads anew in which roles the person is signed in: the same session goes on in others. */
  async refresh(): Promise<void> {
    const { data } = await this.apollo.client.query({
      query: MeDocument,
      fetchPolicy: 'network-only',
      // The same question may be waiting for somebody to be in again: this one must not wait with it.
      context: { ...anonymous, queryDeduplication: false },
    });
    if (data) this.enter(data.me, data.signInDuties);
  }

  /** Asks whether the session still stands, without counting as somebody being there; who is out is asked to sign in again. */
  async look(): Promise<void> {
    const question = { query: MeDocument, fetchPolicy: 'network-only', context: background } as const;
    if (this.known() && !this.ended()) await this.apollo.client.query(question).catch(() => undefined);
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.apollo.mutate({ mutation: SignOutDocument, context: anonymous }));
    this.tabs.tell({ kind: 'signedOut' });
    await this.leave('/');
  }

  /**
   * Called when the server no longer knows the session. While working: a dialog over the page, which keeps everything
   * as it is. Requests that were refused wait for it. `shutOut`: the account was disabled, which the dialog says.
   */
  signInAgain(shutOut = false): Promise<void> {
    const who = this.known();
    if (!who) return this.leave(this.router.url).then(() => new Promise<void>(() => undefined));
    this.ended.set(true);
    return (this.signingInAgain ??= this.askAgain(who, shutOut).finally(() => (this.signingInAgain = undefined)));
  }

  /** To the sign-in page, which returns to `url` afterwards. What the cache holds belongs to the one who left. */
  async leave(url: string): Promise<void> {
    this.known.set(null);
    this.ended.set(false);
    this.dialog.closeAll();
    await this.apollo.client.clearStore();
    const ve = url === '/' || url.startsWith('/dang-nhap') ? undefined : url;
    await this.router.navigate(['/dang-nhap'], { queryParams: { ve } });
  }

  async setLanguage(code: LanguageCode): Promise<void> {
    await this.language.use(code);
    const who = this.known();
    if (!who) return;
    const language = code === 'en' ? 'EN' : 'VI';
    this.known.set({ ...who, language });
    await firstValueFrom(this.apollo.mutate({ mutation: SetLanguageDocument, variables: { input: { language } } }));
    // Timelines and refusals come from the server in the person's language.
    await this.apollo.client.reFetchObservableQueries();
  }

  private async load(): Promise<void> {
    try {
      const { data } = await this.apollo.client.query({
        query: MeDocument,
        fetchPolicy: 'network-only',
        context: anonymous,
      });
      if (data) {
        this.enter(data.me, data.signInDuties);
        // Whoever comes back from the provider: a tab that waits for it goes on.
        this.tabs.tell({ kind: 'signedIn', accountId: data.me.id });
      }
    } catch (error) {
      this.shutOut.set(isShutOut(error));
      if (isUnauthenticated(error)) return;
      if (!isNetworkFailure(error)) throw error;
      this.unreachable.set(true);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return this.load();
    } finally {
      this.unreachable.set(false);
    }
  }

  private enter(account: SignedInAccountFragment, duties: readonly SignInDuty[]) {
    this.owed.set(duties);
    this.known.set(account);
    this.ended.set(false);
    this.shutOut.set(false);
    const code = account.language === 'EN' ? 'en' : 'vi';
    if (code !== this.language.code()) void this.language.use(code);
  }

  /** Somebody signed in in another tab: the cookie is all tabs'. */
  private follow(accountId: string) {
    const who = this.known();
    // Another person's page must not show what was read for this one.
    if (who && who.id !== accountId) return location.reload();
    this.ended.set(false);
    this.again?.close();
  }

  private async askAgain(who: SignedInAccountFragment, shutOut: boolean): Promise<void> {
    const { SignInAgainDialog } = await import('./sign-in-again-dialog/sign-in-again-dialog');
    // Another tab may have been faster.
    if (!this.ended()) return;
    const dialog = (this.again = this.dialog.open(SignInAgainDialog, {
      data: { who, shutOut } satisfies SignInAgainData,
      disableClose: true,
      width: '400px',
      role: shutOut ? 'alertdialog' : 'dialog',
      autoFocus: shutOut ? 'first-heading' : 'input[name=password]',
    }));
    await firstValueFrom(dialog.afterClosed());
    // Another person's page must not show what was read for this one.
    if (this.known()?.id !== who.id) location.reload();
  }
}
