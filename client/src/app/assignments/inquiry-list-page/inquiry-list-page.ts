import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { ChangesPill } from '../../ui/changes-pill/changes-pill';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FilterChips } from '../../ui/filter-chips/filter-chips';
import { ListFrame } from '../../ui/list-frame/list-frame';
import { listWalk } from '../../ui/list-walk';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { AssignmentPage } from '../assignment-page/assignment-page';
import {
  InquiryAssignmentDocument,
  InquiryListDocument,
  type InquiryListQueryVariables,
  InquiryTotalsDocument,
  InquiryUnitsDocument,
} from '../inquiries.generated';
import {
  filterOf,
  type InquiryAddress,
  type InquiryTab,
  inquiryTabs,
  isUnder,
  readAddress,
  unitsOf,
  writeAddress,
} from '../inquiry-address';
import { InquiryRow } from '../inquiry-row/inquiry-row';
import { movesHeard } from '../moves-heard-store';

/**
 * What units were asked to explain: what waits for them, what of it is late, what waits for whoever asked, and what is over,
 * each with its number; the assignment of the chosen one beside it (on a phone: instead of it). `/giai-trinh/<id>?state=OPEN&overdue=1&unit=…`.
 */
@Component({
  selector: 'app-inquiry-list-page',
  imports: [
    AssignmentPage,
    ChangesPill,
    EmptyState,
    FilterChips,
    InquiryRow,
    ListFrame,
    LoadFailed,
    LoadMore,
    MatButton,
    RouterLink,
    SkeletonRows,
    SplitPane,
  ],
  templateUrl: './inquiry-list-page.html',
  styleUrl: './inquiry-list-page.scss',
})
export class InquiryListPage {
  /** Of the request whose assignment is open. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly t = texts();
  protected readonly address = computed(() => readAddress(this.params()));
  protected readonly tab = computed(() => this.address().tab);
  protected readonly totals = query(InquiryTotalsDocument, () => {
    const { units } = this.address();
    const [answered, closed] = [filterOf({ tab: 'answered', units }), filterOf({ tab: 'closed', units })];
    return { all: unitsOf(units), answered, closed };
  });
  private readonly named = query(InquiryUnitsDocument, () => {
    const ids = [...this.address().units];
    return ids.length ? { ids } : undefined;
  });
  /** To which units it is narrowed: who comes from a table of units finds theirs. */
  protected readonly chips = computed(() => {
    const { tab, units } = this.address();
    const names = new Map(this.named.value()?.units.nodes.map(({ id, shortName }) => [id, shortName]));
    return units.map((id) => ({
      words: names.get(id) ?? '…',
      without: { tab, units: units.filter((one) => one !== id) },
    }));
  });
  protected readonly tabs = computed(() =>
    inquiryTabs.map((tab) => ({
      tab,
      words: this.t(`inquiries.list.tab.${tab}`),
      count: this.countOf(tab),
      params: writeAddress({ tab, units: this.address().units }),
    })),
  );
  protected readonly counted = computed(() => {
    const all = this.totals.value()?.all;
    if (!all?.asked) return '';
    const { asked, answered, answeredLate: n } = all;
    const late = n ? this.t('inquiries.list.late', { n }) : '';
    return `${this.t('inquiries.list.counted', { asked, answered })} ${late}`.trim();
  });
  protected readonly none = computed(() => this.t(`inquiries.list.none.${this.tab()}`));
  protected readonly noneText = computed(() => {
    const tab = this.tab();
    if (tab === 'open' && !this.session.overlooks()) return this.t('inquiries.list.noneText.openOfUnit');
    return this.t(`inquiries.list.noneText.${tab}`);
  });

  protected readonly list = query(
    InquiryListDocument,
    (): InquiryListQueryVariables => ({ filter: filterOf(this.address()) }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.inquiries);
  /** The rows of one tab are never shown in another while those are on their way. */
  protected readonly rows = computed(() => (this.page()?.nodes ?? []).filter((row) => isUnder(this.tab(), row)));
  protected readonly changes = movesHeard(
    () => this.page(),
    (type) => type.startsWith('inquiry.'),
  );
  protected readonly readFrom = signal(0);

  /** Of one that has left the list, or was never in it, the server knows whose it is. */
  private readonly elsewhere = query(InquiryAssignmentDocument, () => {
    const id = this.id();
    return id && this.page() && !this.rows().some((row) => row.id === id) ? { id } : undefined;
  });
  private readonly found = computed(() => {
    const id = this.id();
    const row = this.rows().find((one) => one.id === id);
    return { id, assignment: row?.assignment.id ?? this.elsewhere.value()?.inquiry?.assignment.id };
  });
  /** What has just been answered or closed leaves the list, and stays open as it is. */
  protected readonly open = linkedSignal<{ id?: string; assignment?: string }, string | undefined>({
    source: this.found,
    computation: ({ id, assignment }, before) =>
      assignment ?? (id && before?.source.id === id ? before.value : undefined),
  });
  protected readonly missing = computed(() => !this.open() && this.elsewhere.value()?.inquiry === null);

  protected readonly walk = listWalk({
    path: '/giai-trinh',
    rows: this.rows,
    id: this.id,
    more: () => this.more(),
    next: () => ({ group: this.t('inquiries.title'), words: this.t('inquiries.list.next') }),
    previous: () => ({ group: this.t('inquiries.title'), words: this.t('inquiries.list.previous') }),
  });

  protected goTo(address: InquiryAddress) {
    void this.router.navigate([], { queryParams: writeAddress(address) });
  }

  protected clear() {
    this.goTo({ tab: this.tab(), units: [] });
  }

  /** What was done leaves its list at once, and the numbers follow. */
  protected refresh() {
    this.list.reload();
    this.totals.reload();
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.list.fetchMore({ after: info.endCursor });
  }

  private countOf(tab: InquiryTab): number | undefined {
    const totals = this.totals.value();
    if (!totals) return undefined;
    const { all, answered, closed } = totals;
    return { open: all.open, overdue: all.overdue, answered: answered.asked, closed: closed.asked }[tab];
  }
}
