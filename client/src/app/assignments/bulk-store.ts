import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom, merge, Subject, timer } from 'rxjs';
import { mutation, type Outcome } from '../graphql/mutation';
import { ask } from '../graphql/query';
import type { StartBulkInput } from '../graphql/schema';
import { Live } from '../live/live';
import {
  BulkItemsDocument,
  BulkProgressDocument,
  type BulkRowFragment,
  type BulkRunFragment,
  StartBulkDocument,
  type StartBulkMutation,
} from './bulk.generated';

/** How a run ended: its last figures, the rows it could not be done to, the first of those it was done to. */
export interface BulkEnd {
  run: BulkRunFragment;
  /** The rows it was begun for; undefined: all that matched a filter. */
  targets?: ReadonlySet<string>;
  failed: readonly BulkRowFragment[];
  done: readonly BulkRowFragment[];
  /** Where the next of those begin. */
  next?: string;
}

/** The first question follows soon: most runs are short. */
const firstMs = 250;
const mostMs = 3000;

/** Asks until there is an answer: which rows failed must be known, however long the connection is gone. */
async function surely<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await question();
    } catch {
      await firstValueFrom(timer(mostMs));
    }
  }
}

/** What is done to many, followed to its end wherever the person goes meanwhile: told live, and asked for besides. */
@Injectable({ providedIn: 'root' })
export class BulkRuns {
  private readonly live = inject(Live);
  private readonly send = mutation(StartBulkDocument);
  private readonly progress = ask(BulkProgressDocument);
  private readonly items = ask(BulkItemsDocument);
  private readonly ended = new Subject<BulkEnd>();
  private readonly known = signal<readonly BulkRunFragment[]>([]);

  /** Those on their way. */
  readonly running = this.known.asReadonly();
  /** Each run of this tab, once it has ended and its rows are known. */
  readonly ends = this.ended.asObservable();
  /** The run that an open dialog shows: it says itself how that one ended. */
  readonly watched = signal<string | undefined>(undefined);

  constructor() {
    this.live.bulks.pipe(takeUntilDestroyed(inject(DestroyRef))).subscribe((news) => this.note(news));
  }

  async start(input: StartBulkInput): Promise<Outcome<StartBulkMutation['startBulk']>> {
    const outcome = await this.send({ input });
    if (outcome.ok) {
      this.known.update((all) => [...all, outcome.value]);
      void this.follow(outcome.value.id, input.targets ? new Set(input.targets.map(({ id }) => id)) : undefined);
    }
    return outcome;
  }

  /** A page of what it was done to, or could not be done to. */
  async rows(id: string, outcome: 'DONE' | 'FAILED', after?: string) {
    return (await this.items({ id, outcome, after })).bulk?.items;
  }

  private async follow(id: string, targets?: ReadonlySet<string>): Promise<void> {
    for (let wait = firstMs; !this.find(id)?.finishedAt; wait = Math.min(mostMs, wait * 1.5)) {
      const told = this.live.bulks.pipe(filter((news) => news.id === id && !!news.finishedAt));
      await firstValueFrom(merge(timer(wait), told));
      if (this.find(id)?.finishedAt) break;
      // Without a connection it is asked again: the server goes on by itself.
      const asked = await this.progress({ id }).catch(() => undefined);
      if (asked?.bulk) this.note(asked.bulk);
      else if (asked) break;
    }
    await this.end(id, targets);
  }

  private async end(id: string, targets?: ReadonlySet<string>): Promise<void> {
    const run = this.find(id);
    const failed: BulkRowFragment[] = [];
    for (let after: string | undefined, more = !!run?.failed; more;) {
      const page = await surely(() => this.rows(id, 'FAILED', after));
      failed.push(...(page?.nodes ?? []));
      after = page?.pageInfo.endCursor ?? undefined;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    // With them the list shows what they have become.
    const done = run?.done ? await surely(() => this.rows(id, 'DONE')) : undefined;
    this.known.update((all) => all.filter((one) => one.id !== id));
    if (run)
      this.ended.next({ run, targets, failed, done: done?.nodes ?? [], next: done?.pageInfo.endCursor ?? undefined });
  }

  private find = (id: string) => this.known().find((one) => one.id === id);

  private note(news: Pick<BulkRunFragment, 'id' | 'total' | 'done' | 'failed' | 'finishedAt'>) {
    const { id, total, done, failed, finishedAt } = news;
    // What arrives late must not set it back.
    this.known.update((all) =>
      all.map((one) =>
        one.id === id && !one.finishedAt && done + failed >= one.done + one.failed
          ? { ...one, total, done, failed, finishedAt }
          : one,
      ),
    );
  }
}
