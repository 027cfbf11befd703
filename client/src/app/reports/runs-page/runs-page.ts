import { Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import type { ReportRunFilter, ReportRunState } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { Live, type ReportRunProgress } from '../../live/live';
import { Choices } from '../../ui/choices/choices';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { RunActs } from '../run-acts-store';
import { RunCard } from '../run-card/run-card';
import { isUnfinished } from '../schedule-words';
import {
  ArchivedRunDocument,
  ReportArchiveDocument,
  type ReportArchiveQueryVariables,
  type RunFieldsFragment,
} from '../schedules.generated';

/** What one looks for, each a state or two. */
const sought = {
  active: ['WAITING', 'RUNNING'],
  failed: ['FAILED'],
  done: ['DONE'],
  cancelled: ['CANCELLED'],
} as const satisfies Record<string, readonly ReportRunState[]>;
type Sought = keyof typeof sought;

/** How often what is on its way is asked for: of others nothing is told, and of one's own not where nothing is heard. */
const askAgainMs = 4_000;

/** Every report that was made, with what can be done to it. `?state=failed,active&mine=1&report=…&schedule=…&ban=…`. */
@Component({
  selector: 'app-runs-page',
  imports: [Choices, EmptyState, LoadFailed, LoadMore, MatButton, RouterLink, RunCard, SkeletonRows],
  templateUrl: './runs-page.html',
  styleUrl: './runs-page.scss',
  providers: [RunActs],
})
export class RunsPage {
  readonly state = input<string>();
  readonly mine = input<string>();
  readonly report = input<string>();
  readonly schedule = input<string>();
  /** The one that a mail led to. */
  readonly ban = input<string>();

  private readonly router = inject(Router);
  /** Told live since they were read. */
  private readonly told = signal<ReadonlyMap<string, ReportRunProgress>>(new Map());

  protected readonly t = texts();
  protected readonly acts = inject(RunActs);
  protected readonly chosen = computed(() => {
    const asked = this.state()?.split(',') ?? [];
    return (Object.keys(sought) as Sought[]).filter((each) => asked.includes(each));
  });
  protected readonly choices = computed(() => [
    { id: 'active', words: this.t('schedules.archive.active') },
    { id: 'failed', words: this.t('schedules.state.FAILED') },
    { id: 'done', words: this.t('schedules.state.DONE') },
    { id: 'cancelled', words: this.t('schedules.state.CANCELLED') },
    { id: 'mine', words: this.t('schedules.archive.mine') },
  ]);
  protected readonly pressed = computed(() => [...this.chosen(), ...(this.mine() ? ['mine'] : [])]);
  protected readonly narrowed = computed(() => Boolean(this.report() || this.schedule()));
  protected readonly filtered = computed(() => Boolean(this.pressed().length || this.narrowed()));
  protected readonly filter = computed((): ReportRunFilter => ({
    reportId: this.report(),
    scheduleId: this.schedule(),
    states: this.chosen().flatMap((each) => sought[each]),
    mine: this.mine() ? true : null,
  }));
  protected readonly list = query(
    ReportArchiveDocument,
    (): ReportArchiveQueryVariables => ({ first: 30, filter: this.filter() }),
    { keepPrevious: true },
  );
  protected readonly linked = query(ArchivedRunDocument, () => {
    const id = this.ban();
    return id ? { id } : undefined;
  });
  protected readonly page = computed(() => this.list.value()?.reportRuns);
  protected readonly runs = computed(() => (this.page()?.nodes ?? []).map((run) => this.asTold(run)));
  protected readonly only = computed(() => {
    const [first] = this.runs();
    if (!first) return this.t('schedules.archive.only');
    return this.schedule()
      ? this.t('schedules.archive.onlySchedule', { name: first.scheduleName ?? '' })
      : this.t('schedules.archive.onlyReport', { name: first.reportName });
  });
  private readonly unfinished = computed(() => this.runs().some(isUnfinished));

  constructor() {
    inject(Live)
      .reportRuns.pipe(takeUntilDestroyed(inject(DestroyRef)))
      .subscribe((news) => this.hear(news));
    effect((onCleanup) => {
      if (!this.unfinished()) return;
      const timer = setInterval(() => void this.list.refresh(), askAgainMs);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected toggle(id: string) {
    if (id === 'mine') return this.go({ mine: this.mine() ? null : '1' });
    const chosen: readonly string[] = this.chosen();
    const now = Object.keys(sought).filter((each) => (each === id) !== chosen.includes(each));
    return this.go({ state: now.join(',') || null });
  }

  protected clear() {
    return this.go({ state: null, mine: null, report: null, schedule: null });
  }

  protected go(queryParams: Record<string, string | null>) {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }

  /** How far it is, until it is read again. */
  protected asTold(run: RunFieldsFragment): RunFieldsFragment {
    const news = this.told().get(run.id);
    if (!news || run.state !== 'RUNNING' || news.state !== 'RUNNING') return run;
    return { ...run, progress: Math.max(run.progress, news.progress) };
  }

  private hear(news: ReportRunProgress) {
    const before = this.runs().find(({ id }) => id === news.id);
    this.told.update((all) => new Map(all).set(news.id, news));
    if (before?.state !== news.state) void this.list.refresh();
  }
}
