import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import type { StatisticsBy } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FilterChips } from '../../ui/filter-chips/filter-chips';
import { FilterPanel } from '../../ui/filter-panel/filter-panel';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { tableText } from '../figure-columns';
import { cutWords, rateWords } from '../figure-words';
import { countOf, numberText, type RowSort } from '../figures';
import { FiguresTable } from '../figures-table/figures-table';
import { scopeSearches } from '../options-store';
import { ownUnit } from '../own-unit';
import { ScopeBar } from '../scope-bar/scope-bar';
import { ScopeFilters } from '../scope-filters/scope-filters';
import { scopeNames } from '../scope-names-store';
import { daysInWords, scopeChips, scopeInWords, unfiltered } from '../scope-words';
import { conditions, readTable, scopeOf, type TableAddress, writeTable } from '../statistics-address';
import { StatisticsDocument } from '../statistics.generated';

/** *Thống kê*: the figures of any scope, period and cut, as of any day; the address says which. */
@Component({
  selector: 'app-statistics-page',
  imports: [
    EmptyState,
    FiguresTable,
    FilterChips,
    FilterPanel,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    RouterLink,
    ScopeBar,
    ScopeFilters,
    SkeletonRows,
  ],
  templateUrl: './statistics-page.html',
  styleUrl: './statistics-page.scss',
})
export class StatisticsPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly own = ownUnit();

  protected readonly t = texts();
  protected readonly today = officeDay(new Date());
  protected readonly sees = this.session.seesAssignments;
  protected readonly overlooks = this.session.overlooks;
  protected readonly address = computed(() => readTable(this.params()));
  /** Whose parts the units are: the unit gone into, or one's own. */
  protected readonly parent = computed(() =>
    this.address().by === 'UNIT' ? (this.address().parent ?? this.own()) : undefined,
  );
  protected readonly names = scopeNames(this.address);
  protected readonly find = scopeSearches();
  protected readonly filtersOpen = signal(false);
  protected readonly filterCount = computed(() => conditions(this.address()));
  protected readonly chips = computed(() => scopeChips(this.address(), this.names(), this.t));
  /** Who holds what inside a unit is that unit's (domain.md §7). */
  protected readonly cuts = computed((): readonly StatisticsBy[] =>
    (Object.keys(cutWords) as StatisticsBy[]).filter(
      (cut) => cut !== 'SPECIALIST' || this.overlooks() || this.session.hasRole('UNIT_HEAD'),
    ),
  );

  protected readonly answer = query(
    StatisticsDocument,
    () =>
      this.sees()
        ? { scope: scopeOf(this.address(), this.today), by: this.address().by, parent: this.parent() }
        : undefined,
    { keepPrevious: true },
  );
  protected readonly statistics = computed(() => this.answer.value()?.statistics);
  protected readonly isEmpty = computed(() => {
    const total = this.statistics()?.total;
    return total && !countOf(total.figures, 'TOTAL') && !countOf(total.figures, 'WITHDRAWN');
  });
  protected readonly rateName = computed(() => this.t(rateWords[this.address().rate]));
  /** The formulas of the rates shown; the chosen one first. */
  protected readonly formulas = computed(() => {
    const formulas = this.statistics()?.formulas ?? [];
    const first = ({ formula }: { formula: string }) => Number(formula !== this.address().rate);
    return [...formulas].sort((a, b) => first(a) - first(b));
  });
  protected readonly caption = computed(() => {
    const { by } = this.address();
    return this.t('statistics.table.caption', {
      by: this.t(cutWords[by]),
      period: daysInWords(this.address(), this.today, this.t),
    });
  });
  protected readonly scopeWords = computed(() =>
    scopeInWords(this.address(), {
      today: this.today,
      at: this.statistics()?.at,
      both: this.address().both,
      t: this.t,
      language: this.language.code(),
    }),
  );
  protected readonly printed = computed(() =>
    this.chips()
      .map(({ words }) => words)
      .join(' · '),
  );
  protected readonly top = computed(() => writeTable({ ...this.address(), parent: undefined }));
  protected readonly total = computed(() => {
    const total = this.statistics()?.total;
    return numberText(total ? countOf(total.figures, 'TOTAL') : 0);
  });
  protected readonly rowCount = computed(() => numberText(this.statistics()?.rows.length ?? 0));

  constructor() {
    const help = () => ({ group: this.t('statistics.table.sortKeys'), words: this.t('statistics.filter.title') });
    shortcut('f', () => this.filtersOpen.set(true), help);
  }

  protected change(change: Partial<TableAddress>) {
    void this.router.navigate([], { queryParams: writeTable({ ...this.address(), ...change }) });
  }

  protected clear() {
    this.change(unfiltered(this.address()));
  }

  /** Names from A on, numbers from the largest; once more turns it round. */
  protected sortBy(sort: RowSort) {
    const { sort: before, descending } = this.address();
    this.change({ sort, descending: before === sort ? !descending : sort !== 'label' });
  }

  protected copyTable() {
    const value = this.statistics();
    if (!value) return;
    const rate = `${this.t('statistics.rate.title')}: ${this.rateName()}`;
    this.clipboard.copy(tableText(value.rows, value.total, this.address(), rate, this.t));
    this.notice.say(this.t('statistics.table.copied'));
  }

  protected copyLink() {
    this.clipboard.copy(location.href);
    this.notice.say(this.t('statistics.table.linkCopied'));
  }

  /** Once the menu has gone: it would be printed, too. */
  protected print() {
    setTimeout(() => window.print(), 200);
  }
}
