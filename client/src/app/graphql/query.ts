import { computed, DestroyRef, ErrorHandler, inject, linkedSignal, type Signal, signal } from '@angular/core';
import { rxResource, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { OperationVariables } from '@apollo/client';
import { Apollo, onlyCompleteData, type QueryRef, type TypedDocumentNode } from 'apollo-angular';
import { catchError, EMPTY, map, tap, throwError } from 'rxjs';
import { Connection } from './connection';
import { background } from './link';
import { RequestFailed, reasonOf } from './request-failed';

/** What a page sees of a query. Unlike Angular's `Resource`, `value()` never throws. */
export interface Query<Data, Variables> {
  /** What is known now: from the cache at once, then refreshed in place. */
  readonly value: Signal<Data | undefined>;
  /** Set only when there is nothing to show: show `<app-load-failed>` with `reload`. */
  readonly error: Signal<RequestFailed | undefined>;
  /** True while there is nothing to show yet (or, with `keepPrevious`, while older rows are shown). */
  readonly isLoading: Signal<boolean>;
  /** True while the next page is on its way. */
  readonly isLoadingMore: Signal<boolean>;
  hasValue(): boolean;
  reload(): void;
  /**
   * Reads the same again because somebody else changed something: in place, without counting as somebody being there,
   * and quietly where it fails.
   */
  refresh(): Promise<void>;
  /** Fetches what follows; the `keyset` policy of the cache appends it to what is shown. */
  fetchMore(variables: Partial<Variables>): Promise<void>;
}

/**
 * A GraphQL query as signals: refetched when the signals in `variables` change, and kept up to date by the cache when
 * a mutation changes what it shows. `variables` returning undefined means: not yet. With `keepPrevious`, the last
 * answer stays on the screen until the next one has arrived, so that a list doesn't flicker while filtering.
 */
export function query<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
  { keepPrevious = false } = {},
): Query<Data, Variables> {
  const apollo = inject(Apollo);
  const errors = inject(ErrorHandler);
  const connection = inject(Connection);
  /** The connection was lost before this could be refreshed. */
  let missed = false;
  let watched: QueryRef<Data, Variables> | undefined;
  let alive = true;
  inject(DestroyRef).onDestroy(() => (alive = false));

  const resource = rxResource({
    params: variables,
    stream: ({ params }) => {
      let shown = false;
      const ref = (watched = apollo.watchQuery<Data, Variables>({
        query: document,
        variables: params,
        fetchPolicy: 'cache-and-network',
        notifyOnNetworkStatusChange: false,
      } as never));
      return ref.valueChanges.pipe(
        // Apollo 4 reports an error as a value, and `onlyCompleteData` would drop it: the page would load for ever.
        tap(({ error }) => {
          if (error) throw error;
        }),
        onlyCompleteData(),
        map(({ data }) => data as Data),
        tap(() => {
          shown = true;
          missed = false;
        }),
        catchError((error: unknown) => {
          const failure = new RequestFailed(reasonOf(error), error, reload);
          if (!shown) return throwError(() => failure);
          // What is shown stays; that it could not be refreshed is said quietly.
          void report(failure);
          return EMPTY;
        }),
      );
    },
  });

  async function report(failure: RequestFailed): Promise<void> {
    // The banner says that there is no connection, once for the whole screen.
    missed = failure.reason === 'offline' && !(await connection.check());
    if (!missed) errors.handleError(failure);
  }
  connection.returns.pipe(takeUntilDestroyed()).subscribe(() => {
    if (missed || resource.error()) resource.reload();
  });

  const answer = computed(() => (resource.hasValue() ? (resource.value() as Data) : undefined));
  const value = linkedSignal<{ data: Data | undefined; waiting: boolean }, Data | undefined>({
    source: () => ({ data: answer(), waiting: resource.isLoading() }),
    computation: ({ data, waiting }, previous) => data ?? (keepPrevious && waiting ? previous?.value : undefined),
  });
  const more = signal(false);
  const reload = () => void resource.reload();

  return {
    value: value.asReadonly(),
    error: computed(() => {
      const error = resource.error();
      return error && (error instanceof RequestFailed ? error : new RequestFailed('broken', error, reload));
    }),
    isLoading: resource.isLoading,
    isLoadingMore: more.asReadonly(),
    hasValue: () => value() !== undefined,
    reload,
    refresh: async () => {
      if (!watched) return;
      const { query: asked, variables: now } = watched.options;
      const again = { query: asked, variables: now, fetchPolicy: 'network-only', context: background };
      // What is shown stays; the connection's own banner says when it is lost.
      await apollo.client.query(again as never).catch(() => undefined);
    },
    fetchMore: async (next) => {
      if (!watched || more()) return;
      more.set(true);
      try {
        await watched.fetchMore({ variables: next } as never);
      } catch (error) {
        if (alive) throw new RequestFailed(reasonOf(error), error);
      } finally {
        more.set(false);
      }
    },
  };
}

/** A question asked once: type-ahead, reading of typed deadlines. Always goes to the server. `background`: see `link.ts`. */
export function ask<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  context: Record<string, unknown> = {},
) {
  const apollo = inject(Apollo);
  return async (variables: Variables): Promise<Data> => {
    try {
      const question = { query: document, variables, fetchPolicy: 'network-only', context };
      const { data } = await apollo.client.query(question as never);
      return data as Data;
    } catch (error) {
      throw new RequestFailed(reasonOf(error), error);
    }
  };
}
