import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  afterRenderEffect,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import type { AssignmentSort } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { ActiveFilters } from '../active-filters/active-filters';
import { conditions, filterOf, type ListAddress, readAddress, usual, writeAddress } from '../assignment-address';
import { AssignmentFilters } from '../assignment-filters/assignment-filters';
import { sortWords } from '../assignment-labels';
import { AssignmentPage } from '../assignment-page/assignment-page';
import { AssignmentRow } from '../assignment-row/assignment-row';
import { AssignmentListDocument, type AssignmentListQueryVariables } from '../assignments.generated';
import { filterNames } from '../filter-names-store';
import { peopleSearch, unitSearch } from '../options-store';

/** Who may look people up across units, and so filter by them. */
const seesPeople = ['OFFICE_SPECIALIST', 'OFFICE_HEAD', 'PROVINCIAL_LEADER', 'ANALYST'] as const;

/**
 * The list of assignments, and the chosen one beside it (on a phone: instead of it). The address says what is shown:
 * `/nhiem-vu/<id>?unit=…&time=OVERDUE`; this page stays as it is while one is opened, changed for another, or closed.
 */
@Component({
  selector: 'app-assignment-list-page',
  imports: [
    ActiveFilters,
    AssignmentFilters,
    AssignmentPage,
    AssignmentRow,
    CdkConnectedOverlay,
    CdkOverlayOrigin,
    EmptyState,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    MatMenuModule,
    SkeletonRows,
    SplitPane,
  ],
  templateUrl: './assignment-list-page.html',
  styleUrl: './assignment-list-page.scss',
})
export class AssignmentListPage {
  /** Of the assignment that is open. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly rowParts = viewChildren(AssignmentRow);

  protected readonly t = texts();
  protected readonly address = computed(() => readAddress(this.params()));
  protected readonly names = filterNames(this.address);
  protected readonly findUnits = unitSearch();
  protected readonly findPeople = inject(Session).hasRole(...seesPeople)
    ? peopleSearch(() => ({ roles: ['OFFICE_SPECIALIST', 'OFFICE_HEAD'] }))
    : undefined;
  protected readonly sortWords = sortWords;
  protected readonly sorts = Object.keys(sortWords) as AssignmentSort[];
  protected readonly list = query(
    AssignmentListDocument,
    (): AssignmentListQueryVariables => ({ filter: filterOf(this.address()), sort: this.address().sort }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.assignments);
  protected readonly rows = computed(() => this.page()?.nodes ?? []);
  protected readonly filterCount = computed(() => conditions(this.address()));
  protected readonly filtersOpen = signal(false);
  protected readonly readFrom = signal(0);

  /** Where the open one stands, or stood before it left the list because it was dealt with. */
  private readonly position = linkedSignal<{ at: number; id?: string }, { at: number; gone: boolean }>({
    source: () => ({ at: this.rows().findIndex((row) => row.id === this.id()), id: this.id() }),
    computation: ({ at, id }, previous) =>
      at >= 0 ? { at, gone: false } : { at: previous?.source.id === id ? previous!.value.at : -1, gone: true },
  });
  protected readonly previousId = computed(() => this.rows()[this.position().at - 1]?.id);
  protected readonly nextId = computed(() => {
    const { at, gone } = this.position();
    return this.rows()[gone && at >= 0 ? at : at + 1]?.id;
  });

  constructor() {
    const group = () => this.t('assignments.keys.list');
    shortcut(
      'j',
      () => this.walk(1),
      () => ({ group: group(), words: this.t('assignments.keys.next') }),
    );
    shortcut(
      'k',
      () => this.walk(-1),
      () => ({ group: group(), words: this.t('assignments.keys.previous') }),
    );
    afterRenderEffect(() =>
      this.rowParts()
        .find((row) => row.assignment().id === this.id())
        ?.show(),
    );
  }

  protected goTo(address: ListAddress) {
    void this.router.navigate([], { queryParams: writeAddress(address) });
  }

  protected clear() {
    this.goTo({ ...usual, sort: this.address().sort });
  }

  protected showAll() {
    this.goTo({ ...this.address(), status: [] });
  }

  protected sortBy(sort: AssignmentSort) {
    this.goTo({ ...this.address(), sort });
  }

  protected open(id: string | undefined) {
    if (id) void this.router.navigate(['/nhiem-vu', id], { queryParamsHandling: 'preserve' });
  }

  /** Back to the list, to the row one came from. */
  protected async close() {
    const id = this.id();
    if (!id) return;
    await this.router.navigate(['/nhiem-vu'], { queryParamsHandling: 'preserve' });
    setTimeout(() =>
      this.rowParts()
        .find((row) => row.assignment().id === id)
        ?.focus(),
    );
  }

  protected closeFilters(event?: Event) {
    event?.preventDefault();
    this.filtersOpen.set(false);
  }

  /** Beyond a queue's rows are those already dealt with: they leave it at once. */
  protected refresh() {
    if (this.address().queue) this.list.reload();
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after && this.page()?.pageInfo.hasNextPage) await this.list.fetchMore({ after });
  }

  /** With one open, the next one opens; else the cursor goes to the next row, which Enter opens. */
  private walk(step: 1 | -1) {
    if (this.id()) return this.open(step > 0 ? this.nextId() : this.previousId());
    const rows = this.rowParts();
    const at = rows.findIndex((row) => row.hasFocus());
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
    if (at + step >= rows.length - 1) void this.more();
  }
}
