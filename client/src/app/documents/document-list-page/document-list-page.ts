import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { listChanges } from '../../live/list-changes-store';
import { ChangesPill } from '../../ui/changes-pill/changes-pill';
import { ColumnsButton } from '../../ui/columns-button/columns-button';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FilterPanel } from '../../ui/filter-panel/filter-panel';
import { ListFrame } from '../../ui/list-frame/list-frame';
import { ListMenu } from '../../ui/list-menu/list-menu';
import { columnChoice, sortChoices } from '../../ui/list-table/column-choice';
import type { RowPlace } from '../../ui/list-table/list-table';
import { listWalk } from '../../ui/list-walk';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { type MenuAct, PointMenu } from '../../ui/point-menu/point-menu';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SortButton } from '../../ui/sort-button/sort-button';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { wideEnough } from '../../ui/wide';
import { ViewMenu } from '../../views/view-menu/view-menu';
import { listViews } from '../../views/view-store';
import { ActiveFilters } from '../active-filters/active-filters';
import {
  everything,
  exportAddress,
  filterOf,
  filtersIn,
  type ListAddress,
  readAddress,
  writeAddress,
} from '../document-address';
import { DocumentFilters } from '../document-filters/document-filters';
import { DocumentPage } from '../document-page/document-page';
import { DocumentRow } from '../document-row/document-row';
import { DocumentTable } from '../document-table/document-table';
import { sortWords, usualSorts } from '../document-words';
import {
  DocumentListChangesDocument,
  DocumentListDocument,
  type DocumentListQueryVariables,
  DocumentRowFragmentDoc,
} from '../documents.generated';
import { filterNames } from '../filter-names-store';
import { filterWords } from '../filter-words';
import { listColumns, usualColumns } from '../list-columns';
import { peopleSearch, unitSearch } from '../options-store';
import { rowFilters } from '../row-filters';

/**
 * The list of documents, and the chosen one beside it (on a phone: instead of it). The address says what is shown:
 * `/van-ban/<id>?type=QUYET_DINH`; this page stays as it is while one is opened, changed for another, or closed.
 */
@Component({
  selector: 'app-document-list-page',
  imports: [
    ActiveFilters,
    ChangesPill,
    ColumnsButton,
    DocumentFilters,
    DocumentPage,
    DocumentRow,
    DocumentTable,
    EmptyState,
    FilterPanel,
    ListFrame,
    ListMenu,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    PointMenu,
    RouterLink,
    SkeletonRows,
    SortButton,
    SplitPane,
    ViewMenu,
  ],
  templateUrl: './document-list-page.html',
  styleUrl: './document-list-page.scss',
})
export class DocumentListPage {
  /** Of the document that is open. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly pointMenu = viewChild.required(PointMenu);

  protected readonly t = texts();
  protected readonly address = computed(() => readAddress(this.params()));
  protected readonly views = listViews({
    list: 'DOCUMENTS',
    params: this.params,
    shown: () => writeAddress(this.address()),
    rewrite: (params) => writeAddress(readAddress(params)),
    occupied: () => !!this.id(),
  });

  private readonly named = filterNames(this.address);
  protected readonly names = this.named.names;
  protected readonly fields = this.named.fields;
  protected readonly findIssuers = unitSearch(() => undefined);
  protected readonly findLeaders = this.session.hasRole('OFFICE_SPECIALIST', 'OFFICE_HEAD', 'PROVINCIAL_LEADER')
    ? peopleSearch(['PROVINCIAL_LEADER'])
    : undefined;
  protected readonly filtersOpen = signal(false);
  protected readonly readFrom = signal(0);
  protected readonly filterCount = computed(() => filtersIn(this.address()));
  protected readonly printed = computed(() =>
    filterWords(this.address(), this.names(), this.t)
      .map(({ words }) => words)
      .join(' · '),
  );

  protected readonly list = query(
    DocumentListDocument,
    (): DocumentListQueryVariables | undefined =>
      this.views.settled() ? { filter: filterOf(this.address()), sort: this.address().sort } : undefined,
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.documents);
  protected readonly rows = computed(() => this.page()?.nodes ?? []);
  protected readonly changes = listChanges({
    query: DocumentListChangesDocument,
    fragment: DocumentRowFragmentDoc,
    fragmentName: 'DocumentRow',
    rows: this.rows,
    total: () => this.page()?.totalCount,
    filter: () => filterOf(this.address()),
    concerned: ({ documentId }) => (documentId ? [documentId] : []),
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
  protected readonly isOffice = this.session.isOffice;
  /** Of the row whose menu is open. */
  protected readonly menuRow = signal<string | undefined>(undefined);
  protected readonly menu = signal<readonly (readonly MenuAct[])[]>([]);

  protected readonly walk = listWalk({
    path: '/van-ban',
    rows: this.rows,
    id: this.id,
    more: () => this.more(),
    next: () => ({ group: this.t('documents.keys.list'), words: this.t('documents.page.next') }),
    previous: () => ({ group: this.t('documents.keys.list'), words: this.t('documents.page.previous') }),
  });

  constructor() {
    const filter = () => ({ group: this.t('documents.keys.list'), words: this.t('documents.filter.title') });
    shortcut('f', () => this.filtersOpen.set(true), filter);
  }

  protected goTo(address: ListAddress) {
    void this.router.navigate([], { queryParams: this.views.keep(writeAddress(address)) });
  }

  protected change(change: Partial<ListAddress>) {
    this.goTo({ ...this.address(), ...change });
  }

  protected clear() {
    const { sort, columns } = this.address();
    this.goTo({ ...everything, sort, columns });
  }

  protected showMenu({ id, value, x, y }: RowPlace) {
    const row = this.rows().find((one) => one.id === id);
    if (!row) return;
    const filters = rowFilters(row, this.t, value).map(({ words, change }): MenuAct => ({
      words,
      icon: 'filter_alt',
      run: () => this.change(change),
    }));
    const open = () => window.open(`/van-ban/${id}${location.search}`, '_blank', 'noopener');
    this.menuRow.set(id);
    this.menu.set([filters, [{ words: this.t('ui.list.openTab'), icon: 'open_in_new', run: open }]]);
    this.pointMenu().show(x, y);
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.list.fetchMore({ after: info.endCursor });
  }
}
