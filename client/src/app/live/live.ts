import { DestroyRef, DOCUMENT, effect, inject, Injectable, type Signal, signal, untracked } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom, type Observable, Subject } from 'rxjs';
import { Session } from '../auth/session';
import { Connection } from '../graphql/connection';
import { anonymous, background } from '../graphql/link';
import { newKey } from '../graphql/mutation';
import type { PresenceDoing, PresenceKind, ReportRunState } from '../graphql/schema';
import { EVENT_SOURCE, EventStream } from './event-stream';
import { BePresentDocument } from './live.generated';

/** Who did something. */
export interface Somebody {
  id: string;
  displayName: string;
}

/** A committed change that this person may see; their own are told too. */
export interface Change {
  seq: number;
  type: string;
  assignmentId: string | null;
  directiveId: string | null;
  documentId: string | null;
  by: Somebody;
  at: string;
}

/** A draft was saved; `version` null: issued or thrown away. */
export interface DraftSaved {
  id: string;
  version: number | null;
  by: Somebody;
}

/** How far something done to many has got. */
export interface BulkProgress {
  id: string;
  total: number;
  done: number;
  failed: number;
  finishedAt: string | null;
}

/** How far a report of this person's is. */
export interface ReportRunProgress {
  id: string;
  reportName: string;
  state: ReportRunState;
  progress: number;
  error: string | null;
}

/** Who is at a thing, as the stream tells it. */
interface PresenceNews {
  kind: PresenceKind;
  id: string;
  people: readonly (Somebody & { doing: string })[];
}

/**
 * What others do, as it happens: one stream for each tab that somebody looks at. A hidden tab gives its connection
 * back (browsers have six for a server) and catches up when it is looked at again.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly subjects = {
    change: new Subject<Change>(),
    draft: new Subject<DraftSaved>(),
    presence: new Subject<PresenceNews>(),
    bulk: new Subject<BulkProgress>(),
    inbox: new Subject<{ unread: number }>(),
    'report-run': new Subject<ReportRunProgress>(),
    reset: new Subject<void>(),
  };
  private readonly visible = signal(!this.document.hidden);
  private readonly open = signal(false);

  /** What somebody did, each once, in the order in which it was done. */
  readonly changes: Observable<Change> = this.subjects.change;
  readonly drafts: Observable<DraftSaved> = this.subjects.draft;
  readonly bulks: Observable<BulkProgress> = this.subjects.bulk;
  readonly reportRuns: Observable<ReportRunProgress> = this.subjects['report-run'];
  /** How much in this person's inbox is unread, whenever that changes. */
  readonly inboxes: Observable<{ unread: number }> = this.subjects.inbox;
  readonly presences: Observable<PresenceNews> = this.subjects.presence;
  /** Too much has happened meanwhile to be told one by one: read what is shown again. */
  readonly resets: Observable<void> = this.subjects.reset;
  /** True while news arrive. */
  readonly connected = this.open.asReadonly();

  constructor() {
    const openSource = inject(EVENT_SOURCE);
    if (openSource) this.follow(new EventStream(openSource, this.hearing()));
  }

  private hearing() {
    return {
      hello: () => {
        this.open.set(true);
        this.connection.reached();
      },
      lost: () => {
        this.open.set(false);
        // A server that is there and hangs up may no longer know the session: an account disabled, a session ended elsewhere.
        void this.connection.check().then((reachable) => {
          if (reachable) void this.session.look();
        });
      },
      event: (name: string, data: unknown) => {
        this.subjects[name as keyof typeof this.subjects].next(data as never);
      },
    };
  }

  private follow(stream: EventStream) {
    const look = () => this.visible.set(!this.document.hidden);
    this.document.addEventListener('visibilitychange', look);
    const back = this.connection.returns.subscribe(() => stream.retryNow());
    let whose: string | undefined;
    effect(() => {
      const who = this.session.account()?.id;
      const wanted = !!who && this.visible() && !this.session.ended();
      if (who !== whose) stream.forget();
      whose = who;
      if (wanted) stream.start();
      else {
        stream.stop();
        this.open.set(false);
      }
    });
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', look);
      back.unsubscribe();
      stream.stop();
    });
  }
}

/** One name for each tab, so that two tabs of a person are one person. */
const tab = newKey();
/** The server forgets who hasn't been heard of for a while. */
const beatMs = 15_000;
/** It must neither keep a session alive nor ask anybody to sign in. */
const context = { ...background, ...anonymous };

/** Announces this person at a thing while the component lives and is looked at, and says who else is there. */
export function presence(
  kind: PresenceKind,
  id: () => string | undefined,
  doing: () => Exclude<PresenceDoing, 'GONE'>,
): Signal<readonly { person: Somebody; doing: string }[]> {
  const apollo = inject(Apollo);
  const session = inject(Session);
  const page = inject(DOCUMENT);
  const people = signal<readonly { person: Somebody; doing: string }[]>([]);
  const visible = signal(!page.hidden);
  let here: string | undefined;

  const show = (at: string, all: readonly { person: Somebody; doing: string }[]) => {
    if (at === here) people.set(all.filter(({ person }) => person.id !== session.account()?.id));
  };
  const say = async (at: string, now: PresenceDoing) => {
    try {
      const variables = { input: { kind, id: at, doing: now, tab } };
      const { data } = await firstValueFrom(
        apollo.mutate({ mutation: BePresentDocument, variables, context, fetchPolicy: 'no-cache' }),
      );
      if (data?.bePresent.__typename === 'Presence') show(at, data.bePresent.people);
    } catch {
      // Nobody asked for it; the next beat says it again.
    }
  };

  effect((onCleanup) => {
    const at = id();
    const now = doing();
    if (!at || !visible()) return;
    if (here !== at) untracked(() => people.set([]));
    here = at;
    void say(at, now);
    const beat = setInterval(() => void say(at, now), beatMs);
    onCleanup(() => clearInterval(beat));
  });
  // Gone is said when one is: not between looking and editing.
  effect((onCleanup) => {
    const at = id();
    if (!at || !visible()) return;
    onCleanup(() => {
      if (here === at) here = undefined;
      void say(at, 'GONE');
    });
  });

  const look = () => visible.set(!page.hidden);
  page.addEventListener('visibilitychange', look);
  const heard = inject(Live).presences.subscribe((news) => {
    if (news.kind !== kind) return;
    const all = news.people.map(({ id: personId, displayName, doing: does }) => ({
      person: { id: personId, displayName },
      doing: does,
    }));
    show(news.id, all);
  });
  inject(DestroyRef).onDestroy(() => {
    page.removeEventListener('visibilitychange', look);
    heard.unsubscribe();
  });
  return people.asReadonly();
}
