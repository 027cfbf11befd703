import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { anonymous } from '../graphql/link';
import { ActAsDocument, type ActAsInput, ActingNowDocument, type ActingNowFragment } from './acting.generated';
import { Session } from './session';
import { Tabs } from './tabs';

/** The longest that a browser's timer can wait. */
const longestMs = 2_147_483_647;

/** In which of their roles, or in whose place, the person works in this session. The server decides; it is asked at the start. */
@Injectable({ providedIn: 'root' })
export class Acting {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly tabs = inject(Tabs);
  private readonly known = signal<ActingNowFragment | null>(null);
  private accountId?: string;
  private timer?: ReturnType<typeof setTimeout>;

  /** Null until it is known. */
  readonly now = this.known.asReadonly();
  /** For whom; null for oneself. */
  readonly whom = computed(() => this.known()?.onBehalfOf ?? null);
  /** True once the time to stand in is over: from now on the server takes nothing in that person's name. */
  readonly over = signal(false);
  /** Whether there is anything to choose. */
  readonly hasChoice = computed(() => {
    const now = this.known();
    return now !== null && (now.units.length > 1 || now.standingInFor.length > 0 || now.onBehalfOf !== null);
  });

  constructor() {
    this.session.afterSignIn = (accountId) => this.goOn(accountId);
    effect(() => {
      const id = this.session.account()?.id;
      untracked(() => this.follow(id));
    });
    this.tabs.news.subscribe((news) => {
      // The cookie is all tabs': what this page shows was read with other eyes.
      if (news.kind === 'actsOtherwise') location.reload();
    });
  }

  /** Asked again by whoever shows the choice: somebody may have been named meanwhile. */
  async load(): Promise<void> {
    const { data } = await this.apollo.client.query({ query: ActingNowDocument, fetchPolicy: 'network-only' });
    if (!data) return;
    const before = this.known();
    this.take(data.acting);
    // Called off meanwhile: said, as when the time runs out, instead of going on in silence as oneself.
    if (!before?.onBehalfOf || data.acting.onBehalfOf) return;
    this.known.set({ ...data.acting, onBehalfOf: before.onBehalfOf, until: before.until });
    this.over.set(true);
  }

  /** Goes on in other roles: everything is read anew, from the first page on. Resolves to why not. */
  async choose(input: ActAsInput): Promise<string | undefined> {
    const problem = await this.send(input);
    if (problem !== undefined) return problem;
    this.tabs.tell({ kind: 'actsOtherwise' });
    location.assign('/viec');
    return undefined;
  }

  private async send(input: ActAsInput): Promise<string | undefined> {
    const { data } = await firstValueFrom(
      this.apollo.mutate({ mutation: ActAsDocument, variables: { input }, context: anonymous }),
    );
    const result = data!.actAs;
    if (result.__typename !== 'Acting') return result.message;
    this.take(result);
    return undefined;
  }

  /** A new session begins in one's own roles; who was in somebody's place goes on there, before what waited is sent. */
  private async goOn(accountId: string): Promise<void> {
    const before = this.known();
    if (!before || this.accountId !== accountId || this.over()) return;
    const deputyshipId = before.standingInFor.find(({ person }) => person.id === before.onBehalfOf?.id)?.id;
    const unitId = before.unit?.id;
    if (!deputyshipId && !unitId) return;
    if ((await this.send(deputyshipId ? { deputyshipId } : { unitId })) === undefined) await this.session.refresh();
    else await this.load();
  }

  private follow(accountId: string | undefined): void {
    if (accountId === this.accountId) return;
    this.accountId = accountId;
    this.known.set(null);
    this.over.set(false);
    clearTimeout(this.timer);
    // Without it one works in one's own roles, and is told so by the server if that is not so.
    if (accountId) void this.load().catch(() => undefined);
  }

  private take(acting: ActingNowFragment): void {
    this.known.set(acting);
    clearTimeout(this.timer);
    const left = acting.until ? Date.parse(acting.until) - Date.now() : Infinity;
    this.over.set(left <= 0);
    if (left > 0 && left < longestMs) this.timer = setTimeout(() => this.over.set(true), left);
  }
}
