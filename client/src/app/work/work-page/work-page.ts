import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { type Params, RouterLink } from '@angular/router';
import { asyncScheduler, merge, throttleTime } from 'rxjs';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import type { WorkQueueKey } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { Live } from '../../live/live';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { ViDate } from '../../ui/vi-date.pipe';
import { NewsList } from '../news-list/news-list';
import { myNews } from '../news-store';
import { OverdueTable } from '../overdue-table/overdue-table';
import { QueueLine } from '../queue-line/queue-line';
import { WeekStrip } from '../week-strip/week-strip';
import { MyWeekDocument, MyWorkDocument, OverdueByUnitDocument, WorkRowsDocument } from '../work.generated';
import { fitting, listOf, mostPreviews, mostUrgent, queueLabels, rowsAlone } from '../work-queues';
import { WorkRow } from '../work-row/work-row';

const unitsAtFirst = 6;
const unitsAtMost = 100;
/** How many of each day of the week are named. */
const namedADay = 2;
/** Much that happens at once is read once. */
const restMs = 1000;

/** *Việc của tôi*: what I must do now. Read in five seconds, left in one press (`console.md`, principle 1). */
@Component({
  selector: 'app-work-page',
  imports: [
    EmptyState,
    LoadFailed,
    MatButton,
    NewsList,
    OverdueTable,
    QueueLine,
    RouterLink,
    SkeletonRows,
    ViDate,
    WeekStrip,
    WorkRow,
  ],
  templateUrl: './work-page.html',
  styleUrl: './work-page.scss',
})
export class WorkPage {
  private readonly unitsShown = signal(unitsAtFirst);

  protected readonly session = inject(Session);
  protected readonly t = texts();
  protected readonly labels = queueLabels;
  protected readonly listOf = listOf;
  protected readonly today = officeDay(new Date());
  protected readonly work = query(MyWorkDocument, () => (this.session.seesAssignments() ? {} : undefined));
  protected readonly queues = computed(() => this.work.value()?.myWork ?? []);
  protected readonly idle = computed(() => this.queues().every(({ count }) => count === 0));

  private readonly urgent = linkedSignal<readonly { key: WorkQueueKey; count: number }[], readonly WorkQueueKey[]>({
    source: this.queues,
    computation: (queues, previous) => mostUrgent(queues, previous?.value),
  });
  // Made at once and not as they are needed: a page has its queries from the beginning.
  private readonly answers = Array.from({ length: mostPreviews }, (_, i) => this.rowsOf(i));
  protected readonly previews = computed(() => {
    const answers = this.urgent().map((key, i) => ({ key, ...this.answers[i] }));
    const loaded = answers.every(({ value, error }) => value() || error());
    const rows = fitting(answers.map(({ value }) => value()?.assignments.nodes ?? []));
    return answers
      .map(({ key, value, error, reload }, i) => {
        const total = value()?.assignments.totalCount ?? 0;
        return { key, rows: rows[i], total, loaded, error: error(), reload };
      })
      .filter((preview) => !loaded || preview.error || preview.rows.length);
  });

  protected readonly news = myNews(this.session.seesAssignments);
  protected readonly week = query(MyWeekDocument, () =>
    this.session.seesAssignments() ? { first: namedADay } : undefined,
  );
  /** An Office specialist's days are those of what they follow; everybody else's are all that they see. */
  protected readonly mine = computed<Params>(() => {
    const all = this.session.hasRole('OFFICE_HEAD', 'PROVINCIAL_LEADER', 'ANALYST');
    const follows = this.session.hasRole('OFFICE_SPECIALIST') && !all;
    return follows ? { monitor: this.session.account()?.id } : {};
  });

  /** Whoever looks over the whole province sees who is late. */
  protected readonly byUnit = query(
    OverdueByUnitDocument,
    () => (this.session.overlooks() ? { first: this.unitsShown() } : undefined),
    { keepPrevious: true },
  );
  protected readonly moreUnits = computed(
    () => this.unitsShown() < unitsAtMost && (this.byUnit.value()?.overdueByUnit.length ?? 0) >= this.unitsShown(),
  );

  constructor() {
    const live = inject(Live);
    // Numbers follow at once, where they stand. Rows stay as they are until one comes back: nothing moves.
    merge(live.changes, live.resets)
      .pipe(throttleTime(restMs, asyncScheduler, { leading: false, trailing: true }), takeUntilDestroyed())
      .subscribe(() => {
        for (const one of [this.work, this.news, this.week, this.byUnit]) void one.refresh();
      });
  }

  protected askAgain() {
    this.work.reload();
  }

  protected showMoreUnits() {
    this.unitsShown.set(unitsAtMost);
  }

  private rowsOf(index: number) {
    return query(WorkRowsDocument, () => {
      const queue = this.urgent()[index];
      return queue && { queue, first: rowsAlone };
    });
  }
}
