import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { ChangesPill } from '../../ui/changes-pill/changes-pill';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FilterChips } from '../../ui/filter-chips/filter-chips';
import { FilterPanel } from '../../ui/filter-panel/filter-panel';
import { ListFrame } from '../../ui/list-frame/list-frame';
import { ListMenu } from '../../ui/list-menu/list-menu';
import { sortChoices } from '../../ui/list-table/column-choice';
import { listWalk } from '../../ui/list-walk';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SortButton } from '../../ui/sort-button/sort-button';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { wideEnough } from '../../ui/wide';
import { AssignmentPage } from '../assignment-page/assignment-page';
import { BulkBar } from '../bulk-bar/bulk-bar';
import { BulkRuns } from '../bulk-store';
import {
  conditions,
  exportAddress,
  type ExtensionAddress,
  type ExtensionTab,
  filterOf,
  readAddress,
  usualList,
  writeAddress,
} from '../extension-address';
import { extensionChanges } from '../extension-changes-store';
import { type ExtensionColumn, extensionColumns } from '../extension-columns';
import { extensionFilterWords } from '../extension-filter-words';
import { ExtensionFilters } from '../extension-filters/extension-filters';
import { extensionNames } from '../extension-names-store';
import { ExtensionRow } from '../extension-row/extension-row';
import { ExtensionTable } from '../extension-table/extension-table';
import { extensionSortWords } from '../extension-words';
import {
  ExtensionAssignmentDocument,
  ExtensionListDocument,
  type ExtensionListQueryVariables,
} from '../extensions.generated';
import { listTicks } from '../list-ticks';
import { filterSearches } from '../options-store';
import { TickedLine } from '../ticked-line/ticked-line';

/** Offered where the whole list is shown; what waits has one order. */
const sorts = ['REQUESTED_DESC', 'DECIDED_DESC', 'DAYS_GAINED_DESC', 'WAITING_LONGEST'] as const;

/**
 * What waits for a decision on more time, the longest first, and everything there ever was; the assignment of the chosen
 * one beside it (on a phone: instead of it). The address says what is shown: `/gia-han/<id of the extension>?tab=all&…`.
 */
@Component({
  selector: 'app-extension-list-page',
  imports: [
    AssignmentPage,
    BulkBar,
    ChangesPill,
    EmptyState,
    ExtensionFilters,
    ExtensionRow,
    ExtensionTable,
    FilterChips,
    FilterPanel,
    ListFrame,
    ListMenu,
    LoadFailed,
    LoadMore,
    MatButton,
    RouterLink,
    SkeletonRows,
    SortButton,
    SplitPane,
    TickedLine,
  ],
  templateUrl: './extension-list-page.html',
  styleUrl: './extension-list-page.scss',
})
export class ExtensionListPage {
  /** Of the extension whose assignment is open. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly t = texts();
  protected readonly address = computed(() => readAddress(this.params()));
  protected readonly isWaiting = computed(() => this.address().tab === 'waiting');
  protected readonly tabs = computed(() =>
    (['waiting', 'all'] as const).map((tab) => ({
      tab,
      words: this.t(`extensions.list.${tab}`),
      params: writeAddress(usualList(tab)),
    })),
  );
  protected readonly overlooks = this.session.overlooks;
  protected readonly find = filterSearches();
  protected readonly filtersOpen = signal(false);
  private readonly named = extensionNames(this.address);
  protected readonly names = this.named.names;
  protected readonly reasons = this.named.reasons;
  protected readonly filterCount = computed(() => conditions(this.address()));
  protected readonly chips = computed(() =>
    extensionFilterWords(this.address(), this.names(), this.t, this.language.code()),
  );
  protected readonly printed = computed(() =>
    this.chips()
      .map(({ words }) => words)
      .join(' · '),
  );
  protected readonly exported = computed(() => exportAddress(this.address()));
  protected readonly sorts = computed(() => sortChoices(sorts, extensionSortWords, this.address().sort, this.t));

  protected readonly list = query(
    ExtensionListDocument,
    (): ExtensionListQueryVariables => ({ filter: filterOf(this.address()), sort: this.address().sort }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.extensions);
  /** The rows of one tab are never shown in the other while those are on their way. */
  protected readonly rows = computed(() => {
    const nodes = this.page()?.nodes ?? [];
    return this.isWaiting() ? nodes.filter(({ state }) => state === 'REQUESTED') : nodes;
  });
  protected readonly changes = extensionChanges(() => this.page());
  private readonly wide = wideEnough();
  protected readonly asTable = computed(() => this.wide() && !this.id());
  protected readonly readFrom = signal(0);

  /** Of one that has left the list, or was never in it, the server knows whose it is. */
  private readonly elsewhere = query(ExtensionAssignmentDocument, () => {
    const id = this.id();
    return id && this.page() && !this.rows().some((row) => row.id === id) ? { id } : undefined;
  });
  private readonly found = computed(() => {
    const id = this.id();
    const row = this.rows().find((one) => one.id === id);
    return { id, assignment: row?.assignment.id ?? this.elsewhere.value()?.extension?.assignment.id };
  });
  /** What has just been decided leaves the list, and stays open as it is. */
  protected readonly open = linkedSignal<{ id?: string; assignment?: string }, string | undefined>({
    source: this.found,
    computation: ({ id, assignment }, before) =>
      assignment ?? (id && before?.source.id === id ? before.value : undefined),
  });
  protected readonly missing = computed(() => !this.open() && this.elsewhere.value()?.extension === null);

  protected readonly walk = listWalk({
    path: '/gia-han',
    rows: this.rows,
    id: this.id,
    more: () => this.more(),
    next: () => ({ group: this.t('extensions.keys.list'), words: this.t('extensions.list.next') }),
    previous: () => ({ group: this.t('extensions.keys.list'), words: this.t('extensions.list.previous') }),
  });

  /** Deciding is the Office's, and what has been decided isn't decided again. */
  protected readonly tickable = computed(() => this.isWaiting() && this.session.isOffice());
  private readonly assignments = computed(() =>
    this.tickable() ? this.rows().map(({ assignment }) => assignment) : [],
  );
  protected readonly ticks = listTicks({
    rows: this.assignments,
    total: () => (this.tickable() ? (this.page()?.totalCount ?? 0) : 0),
    filter: () => ({ extensionWaiting: true }),
    under: () => this.assignmentOf(this.walk.under()),
  });
  protected readonly ticked = computed(() => {
    const ids = this.ticks.ids();
    return new Set(this.rows().flatMap(({ id, assignment }) => (ids.has(assignment.id) ? [id] : [])));
  });

  constructor() {
    const filter = () => ({ group: this.t('extensions.keys.list'), words: this.t('extensions.list.filterBy') });
    shortcut('f', () => this.filtersOpen.set(!this.isWaiting()), filter);
    inject(BulkRuns)
      .ends.pipe(takeUntilDestroyed())
      .subscribe(() => this.list.reload());
  }

  protected goTo(address: ExtensionAddress) {
    void this.router.navigate([], { queryParams: writeAddress(address) });
  }

  protected clear() {
    this.goTo({ ...usualList('all'), sort: this.address().sort });
  }

  protected sortBy(column: ExtensionColumn) {
    const sort = extensionColumns[column].sorts?.[0];
    if (sort) this.goTo({ ...this.address(), sort });
  }

  protected setSort(sort: ExtensionAddress['sort']) {
    this.goTo({ ...this.address(), sort });
  }

  protected tick(id: string, range: boolean) {
    this.ticks.tick(this.assignmentOf(id), range);
  }

  /** What has been decided leaves the queue at once. */
  protected refresh() {
    this.list.reload();
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.list.fetchMore({ after: info.endCursor });
  }

  protected readonly tabIs = (tab: ExtensionTab) => this.address().tab === tab;

  private assignmentOf = (id: string | undefined) => this.rows().find((row) => row.id === id)?.assignment.id;
}
