import { computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Apollo } from 'apollo-angular';
import { asyncScheduler, merge, throttleTime } from 'rxjs';
import { mutation, type Outcome } from '../graphql/mutation';
import { query } from '../graphql/query';
import type { NotificationTodo } from '../graphql/schema';
import { texts } from '../i18n/text';
import { Live } from '../live/live';
import { Notice } from '../ui/notice';
import {
  InboxDocument,
  type InboxQueryVariables,
  type InboxRowFragment,
  InboxRowFragmentDoc,
  MarkNotificationsReadDocument,
  MarkNotificationsUnreadDocument,
  SnoozeNotificationsDocument,
} from './reminders.generated';

/** What of the inbox is looked at. */
export type InboxView = 'all' | 'unread' | 'snoozed';

/** What is to be done about it, and where. */
export interface InboxGroup {
  todo: NotificationTodo;
  count: number;
  rows: InboxRowFragment[];
}

const page = 30;
/** Much that happens at once is read once. */
const restMs = 800;

/** This person's inbox: its rows group by group, and what can be done with them. Everything can be undone. */
export function inbox() {
  const { client } = inject(Apollo);
  const notice = inject(Notice);
  const live = inject(Live);
  const t = texts();
  const view = signal<InboxView>('all');
  const read = mutation(MarkNotificationsReadDocument);
  const unread = mutation(MarkNotificationsUnreadDocument);
  const snooze = mutation(SnoozeNotificationsDocument);
  const answer = query(
    InboxDocument,
    (): InboxQueryVariables => ({
      first: page,
      unreadOnly: view() === 'unread' || undefined,
      snoozed: view() === 'snoozed' || undefined,
    }),
    { keepPrevious: true },
  );
  const counts = computed(() => answer.value()?.inboxCounts);
  const rows = computed(() => answer.value()?.inbox.nodes ?? []);
  const groups = computed((): InboxGroup[] => {
    const found: InboxGroup[] = [];
    for (const row of rows()) {
      if (found.at(-1)?.todo !== row.todo) {
        const known = view() === 'all' ? counts()?.byTodo.find(({ todo }) => todo === row.todo)?.count : undefined;
        found.push({ todo: row.todo, count: known ?? 0, rows: [] });
      }
      found.at(-1)!.rows.push(row);
    }
    return found;
  });

  merge(live.inboxes, live.resets)
    .pipe(throttleTime(restMs, asyncScheduler, { leading: true, trailing: true }), takeUntilDestroyed())
    .subscribe(() => void answer.refresh());

  /** Shown at once; the server's answer, or the next look, says what is really so. */
  const show = (ids: readonly string[], change: Partial<InboxRowFragment>) => {
    for (const row of rows().filter(({ id }) => ids.includes(id)))
      client.cache.writeFragment({
        fragment: InboxRowFragmentDoc,
        fragmentName: 'InboxRow',
        data: { ...row, ...change },
      });
  };
  async function done<Of>(sending: Promise<Outcome<Of>>): Promise<readonly string[] | undefined> {
    const outcome = await sending;
    await answer.refresh();
    if (outcome.ok) return (outcome.value as unknown as { assignmentIds: readonly string[] }).assignmentIds;
    notice.say(outcome.refusal.message);
    return undefined;
  }
  const markUnread = (ids: readonly string[]) => {
    show(ids, { unread: true });
    return done(unread({ input: { assignmentIds: [...ids] } }));
  };
  const wake = (ids: readonly string[]) => done(snooze({ input: { assignmentIds: [...ids], until: null } }));

  return {
    view,
    groups,
    rows,
    counts,
    error: answer.error,
    reload: answer.reload,
    isLoading: computed(() => answer.isLoading() && !answer.hasValue()),
    isLoadingMore: answer.isLoadingMore,
    total: computed(() => answer.value()?.inbox.totalCount),
    hasMore: computed(() => answer.value()?.inbox.pageInfo.hasNextPage ?? false),
    more: () => answer.fetchMore({ after: answer.value()?.inbox.pageInfo.endCursor }),
    /** It was opened, or is done with. */
    markRead: (id: string) => {
      show([id], { unread: false });
      return done(read({ input: { assignmentIds: [id] } }));
    },
    markUnread: (id: string) => markUnread([id]),
    markAllRead: async () => {
      const ids = await done(read({ input: { all: true } }));
      if (ids?.length) notice.undoable(t('reminders.inbox.allRead', { n: ids.length }), () => markUnread(ids));
    },
    snooze: async (id: string, until: string, words: string) => {
      const ids = await done(snooze({ input: { assignmentIds: [id], until } }));
      if (ids?.length) notice.undoable(t('reminders.inbox.snoozed', { when: words }), () => wake(ids));
    },
    wake: (id: string) => wake([id]),
  };
}
