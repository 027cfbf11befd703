import { computed, DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { Apollo, type TypedDocumentNode } from 'apollo-angular';
import { background } from '../graphql/link';
import { type Change, Live } from './live';

/** What a list asks after others changed something: the rows as they are, which of them it still finds, how many in all. */
interface Answer {
  rows: { nodes: { id: string }[] };
  found: { nodes: { id: string }[] };
  all: { totalCount: number };
}

/** A list that somebody looks at. */
interface Watched<Row extends { id: string }, Filter> {
  query: TypedDocumentNode<unknown, { changed: string[]; filter: Filter; changedInFilter: Filter }>;
  /** How a row is kept in the cache. */
  fragment: TypedDocumentNode<unknown, unknown>;
  fragmentName: string;
  rows: () => readonly Row[];
  /** How many the list finds in all; undefined while it isn't known. */
  total: () => number | undefined;
  filter: () => Filter;
  /** The rows, shown or not, that a change concerns. */
  concerned: (change: Change) => readonly string[];
}

/** As many changed rows as are asked for at once; of more than that, the list is read again. */
const most = 100;
/** Changes that come together are read together. */
const restMs = 400;

/**
 * What others change while one looks at a list. Rows that are shown change where they stand; how many would come or go
 * is counted, and offered, because nothing may move under somebody's eyes by itself.
 */
export function listChanges<Row extends { id: string }, Filter>(list: Watched<Row, Filter>): Signal<number> {
  const { client } = inject(Apollo);
  const live = inject(Live);
  const count = signal(0);
  const waiting = new Set<string>();
  /** Shown rows that the filter doesn't find any more. */
  let gone = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const read = async () => {
    timer = undefined;
    const changed = [...waiting].slice(0, most);
    waiting.clear();
    const mine = ++turn;
    const filter = list.filter();
    const { data } = await client.query({
      query: list.query,
      variables: { changed, filter, changedInFilter: { ...filter, ids: changed } },
      fetchPolicy: 'no-cache',
      context: background,
    } as never);
    const { rows, found, all } = data as Answer;
    const shown = new Set(list.rows().map(({ id }) => id));
    const { fragment, fragmentName } = list;
    for (const row of rows.nodes.filter(({ id }) => shown.has(id)))
      client.cache.writeFragment({ fragment, fragmentName, data: row });
    const before = list.total();
    // Meanwhile another list is shown, or this one was read again.
    if (mine !== turn || before === undefined) return;
    const still = new Set(found.nodes.map(({ id }) => id));
    for (const id of changed) {
      if (shown.has(id) && !still.has(id)) gone.add(id);
      else gone.delete(id);
    }
    count.set(gone.size + Math.max(0, all.totalCount - before + gone.size));
  };

  const heard = live.changes.subscribe((change) => {
    for (const id of list.concerned(change)) waiting.add(id);
    // Nobody asked for it: if it fails, the next change, or a reload, says what there is.
    if (waiting.size) timer ??= setTimeout(() => void read().catch(() => undefined), restMs);
  });
  const reset = live.resets.subscribe(() => count.update((n) => Math.max(1, n)));

  // Another filter, or the list read again: what was offered is there. Rows that change where they stand are neither.
  const shownNow = computed(() => JSON.stringify([list.filter(), list.total(), list.rows().map(({ id }) => id)]));
  effect(() => {
    shownNow();
    untracked(() => {
      turn++;
      gone = new Set();
      count.set(0);
    });
  });
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    heard.unsubscribe();
    reset.unsubscribe();
  });
  return count.asReadonly();
}
