import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { ViDate } from '../../ui/vi-date.pipe';
import { OverdueTable } from '../overdue-table/overdue-table';
import { QueueTile } from '../queue-tile/queue-tile';
import { MyWorkDocument, OverdueByUnitDocument, WorkRowsDocument } from '../work.generated';
import { mostUrgent, queueLabels, rowsInPreview } from '../work-queues';
import { WorkRow } from '../work-row/work-row';

const unitsAtFirst = 12;
const unitsAtMost = 100;

/** *Việc của tôi*: what I must do now. Read in five seconds, left in one press (`console.md`, principle 1). */
@Component({
  selector: 'app-work-page',
  imports: [EmptyState, LoadFailed, MatButton, OverdueTable, QueueTile, RouterLink, SkeletonRows, ViDate, WorkRow],
  templateUrl: './work-page.html',
  styleUrl: './work-page.scss',
})
export class WorkPage {
  private readonly session = inject(Session);
  private readonly unitsShown = signal(unitsAtFirst);

  protected readonly t = texts();
  protected readonly labels = queueLabels;
  protected readonly today = officeDay(new Date());
  protected readonly work = query(MyWorkDocument, () => ({}));
  protected readonly queues = computed(() => this.work.value()?.myWork ?? []);
  protected readonly idle = computed(() => this.queues().every(({ count }) => count === 0));

  private readonly urgent = computed(() => mostUrgent(this.queues()));
  // Two queries and not a list of them: a page has its queries from the beginning.
  private readonly first = this.rowsOf(0);
  private readonly second = this.rowsOf(1);
  protected readonly previews = computed(() =>
    [this.first, this.second].flatMap((rows, i) => {
      const key = this.urgent()[i];
      return key ? [{ key, rows: rows.value()?.assignments, error: rows.error(), reload: rows.reload }] : [];
    }),
  );

  /** Whoever looks over the whole province sees who is late. */
  protected readonly overlooks = this.session.hasRole(
    'OFFICE_SPECIALIST',
    'OFFICE_HEAD',
    'PROVINCIAL_LEADER',
    'ANALYST',
  );
  protected readonly byUnit = query(
    OverdueByUnitDocument,
    () => (this.overlooks ? { first: this.unitsShown() } : undefined),
    { keepPrevious: true },
  );
  protected readonly moreUnits = computed(
    () => this.unitsShown() < unitsAtMost && (this.byUnit.value()?.overdueByUnit.length ?? 0) >= this.unitsShown(),
  );

  protected askAgain() {
    this.work.reload();
  }

  protected showMoreUnits() {
    this.unitsShown.set(unitsAtMost);
  }

  private rowsOf(index: number) {
    return query(WorkRowsDocument, () => {
      const queue = this.urgent()[index];
      return queue && { queue, first: rowsInPreview };
    });
  }
}
