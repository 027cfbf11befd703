import { computed, inject, linkedSignal, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { mutation } from '../graphql/mutation';
import { query } from '../graphql/query';
import { Notice } from '../ui/notice';
import { MarkNewsReadDocument, MyNewsDocument, type NewsLineFragment } from './work.generated';

const atMost = 12;

/** What others did since this person last looked. What comes while it is read waits until it is asked for. */
export function myNews(wanted: () => boolean) {
  const apollo = inject(Apollo);
  const notice = inject(Notice);
  const send = mutation(MarkNewsReadDocument);
  const answer = query(MyNewsDocument, () => (wanted() ? { first: atMost } : undefined));
  const busy = signal(false);
  const newest = computed(() => answer.value()?.myNews.nodes);
  const shown = linkedSignal<readonly NewsLineFragment[] | undefined, readonly NewsLineFragment[] | undefined>({
    source: newest,
    // Nothing is read where nothing stands: there, news appear at once.
    computation: (nodes, previous) => (previous?.value?.length ? previous.value : nodes),
  });

  return {
    error: answer.error,
    reload: answer.reload,
    refresh: answer.refresh,
    busy: busy.asReadonly(),
    shown: shown.asReadonly(),
    total: computed(() => answer.value()?.myNews.totalCount ?? 0),
    fresh: computed(() => {
      const known = new Set(shown()?.map(({ latest }) => latest.id));
      return newest()?.filter(({ latest }) => !known.has(latest.id)).length ?? 0;
    }),
    show: () => shown.set(newest()),
    /** Everything on the screen has been seen; what came later stays news. */
    read: async () => {
      const until = shown()
        ?.map(({ latest }) => latest.at)
        .sort()
        .at(-1);
      if (!until || busy()) return;
      busy.set(true);
      try {
        const outcome = await send({ input: { until } });
        if (!outcome.ok) return notice.say(outcome.refusal.message);
        shown.set([]);
        // Every count of news on the screen is of before, the mark in the frame too: they are read again.
        await apollo.client.refetchQueries({ updateCache: (cache) => cache.evict({ fieldName: 'myNews' }) });
      } finally {
        busy.set(false);
      }
    },
  };
}
