import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { listChanges } from '../../live/list-changes-store';
import { ChangesPill } from '../../ui/changes-pill/changes-pill';
import { ColumnsButton } from '../../ui/columns-button/columns-button';
import { FilterPanel } from '../../ui/filter-panel/filter-panel';
import { ListFrame } from '../../ui/list-frame/list-frame';
import { ListMenu } from '../../ui/list-menu/list-menu';
import { columnChoice, sortChoices } from '../../ui/list-table/column-choice';
import { listWalk } from '../../ui/list-walk';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SortButton } from '../../ui/sort-button/sort-button';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { wideEnough } from '../../ui/wide';
import { ViewMenu } from '../../views/view-menu/view-menu';
import { listViews } from '../../views/view-store';
import { ActiveFilters } from '../active-filters/active-filters';
import {
  changed,
  conditions,
  exportAddress,
  filterOf,
  type ListAddress,
  readAddress,
  usual,
  writeAddress,
} from '../assignment-address';
import { AssignmentFilters } from '../assignment-filters/assignment-filters';
import { sortWords, usualSorts } from '../assignment-labels';
import { AssignmentPage } from '../assignment-page/assignment-page';
import { AssignmentRow } from '../assignment-row/assignment-row';
import { AssignmentTable } from '../assignment-table/assignment-table';
import {
  AssignmentListChangesDocument,
  AssignmentListDocument,
  type AssignmentListQueryVariables,
  AssignmentRowFragmentDoc,
} from '../assignments.generated';
import { BulkBar } from '../bulk-bar/bulk-bar';
import { explaining } from '../explain-store';
import { facets } from '../facets-store';
import { filterNames } from '../filter-names-store';
import { filterWords } from '../filter-words';
import { listColumns, usualColumns } from '../list-columns';
import { listTicks } from '../list-ticks';
import { NothingThere } from '../nothing-there/nothing-there';
import { filterSearches } from '../options-store';
import { rowActs } from '../row-acts-store';
import { RowMenu } from '../row-menu/row-menu';
import { TickedLine } from '../ticked-line/ticked-line';

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
    AssignmentTable,
    BulkBar,
    ChangesPill,
    ColumnsButton,
    FilterPanel,
    ListFrame,
    ListMenu,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    NothingThere,
    RouterLink,
    RowMenu,
    SkeletonRows,
    SortButton,
    SplitPane,
    TickedLine,
    ViewMenu,
  ],
  templateUrl: './assignment-list-page.html',
  styleUrl: './assignment-list-page.scss',
})
export class AssignmentListPage {
  /** Of the assignment that is open. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly rowMenu = viewChild.required(RowMenu);

  protected readonly t = texts();
  protected readonly address = computed(() => readAddress(this.params()));
  protected readonly views = listViews({
    list: 'ASSIGNMENTS',
    params: this.params,
    shown: () => writeAddress(this.address()),
    rewrite: (params) => writeAddress(readAddress(params)),
    occupied: () => !!this.id(),
  });

  protected readonly names = filterNames(this.address);
  protected readonly find = filterSearches();
  protected readonly filtersOpen = signal(false);
  protected readonly facets = facets(this.address, this.filtersOpen, !!this.find.monitors);
  protected readonly filterCount = computed(() => conditions(this.address()));
  protected readonly printed = computed(() =>
    filterWords(this.address(), this.names(), this.t, this.language.code())
      .map(({ words }) => words)
      .join(' · '),
  );

  protected readonly list = query(
    AssignmentListDocument,
    (): AssignmentListQueryVariables | undefined =>
      this.views.settled() ? { filter: filterOf(this.address()), sort: this.address().sort } : undefined,
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.assignments);
  protected readonly rows = computed(() => this.page()?.nodes ?? []);
  protected readonly readFrom = signal(0);
  protected readonly changes = listChanges({
    query: AssignmentListChangesDocument,
    fragment: AssignmentRowFragmentDoc,
    fragmentName: 'AssignmentRow',
    rows: this.rows,
    total: () => this.page()?.totalCount,
    filter: () => filterOf(this.address()),
    concerned: ({ assignmentId, directiveId, documentId }) =>
      assignmentId
        ? [assignmentId]
        : this.rows()
            .filter(({ directive: { id, document } }) => id === (directiveId ?? id) && document.id === documentId)
            .map(({ id }) => id),
  });

  private readonly wide = wideEnough();
  protected readonly asTable = computed(() => this.wide() && !this.id());
  protected readonly columns = columnChoice({
    plans: listColumns,
    usual: usualColumns,
    inWords: this.t,
    shown: this.address,
    change: (change) => this.change(change),
  });
  protected readonly sorts = computed(() => sortChoices(usualSorts, sortWords, this.address().sort, this.t));
  protected readonly exported = computed(() => exportAddress(this.address()));
  /** What is typed in next from here is most likely for the unit whose list this is. */
  protected readonly isOffice = inject(Session).isOffice;
  protected readonly entering = computed(() => {
    const { units } = this.address();
    return units.length === 1 ? { donVi: units[0] } : {};
  });

  protected readonly walk = listWalk({
    path: '/nhiem-vu',
    rows: this.rows,
    id: this.id,
    more: () => this.more(),
    next: () => ({ group: this.t('assignments.keys.list'), words: this.t('assignments.keys.next') }),
    previous: () => ({ group: this.t('assignments.keys.list'), words: this.t('assignments.keys.previous') }),
  });

  private readonly explain = explaining();
  protected readonly acts = rowActs();
  protected readonly ticks = listTicks({
    rows: this.rows,
    total: () => this.page()?.totalCount ?? 0,
    filter: () => filterOf(this.address()),
    under: () => this.walk.under(),
  });

  constructor() {
    const filter = () => ({ group: this.t('assignments.keys.list'), words: this.t('assignments.list.filterBy') });
    const why = () => ({ group: this.t('assignments.keys.list'), words: this.t('explain.ask') });
    shortcut('w', () => this.explainIt(), why);
    shortcut('f', () => this.filtersOpen.set(true), filter);
  }

  /** The one that is open, or else the row that has the cursor. */
  private explainIt() {
    const id = this.id() ?? this.walk.under();
    if (id) void this.explain(id);
  }

  protected goTo(address: ListAddress) {
    void this.router.navigate([], { queryParams: this.views.keep(writeAddress(address)) });
  }

  protected change(change: Partial<ListAddress>) {
    this.goTo(changed(this.address(), change));
  }

  protected clear() {
    const { sort, columns } = this.address();
    this.goTo({ ...usual, sort, columns });
  }

  protected showMenu(id: string, at: { x: number; y: number; value?: string }) {
    const row = this.rows().find((one) => one.id === id);
    if (row) this.rowMenu().show(row, at);
  }

  /** Beyond a queue's rows are those already dealt with: they leave it at once. */
  protected refresh() {
    if (this.address().queue) this.list.reload();
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after && this.page()?.pageInfo.hasNextPage) await this.list.fetchMore({ after });
  }
}
