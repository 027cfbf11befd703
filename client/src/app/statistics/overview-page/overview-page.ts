import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { addDays } from '@libs/calendar';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { asyncScheduler, merge, throttleTime } from 'rxjs';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Live } from '../../live/live';
import { momentInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Segments } from '../../ui/segments/segments';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { AttentionLine } from '../attention-line/attention-line';
import { countOf, mostOf } from '../figures';
import { headlineOf } from '../headline';
import { MonthsChart } from '../months-chart/months-chart';
import { MovesLine } from '../moves-line/moves-line';
import { OverdueBars } from '../overdue-bars/overdue-bars';
import {
  overviewPeriods,
  readOverview,
  scopeOfOverview,
  writeOverview,
  type OverviewAddress,
} from '../overview-address';
import { ownUnit } from '../own-unit';
import { PeopleTable } from '../people-table/people-table';
import { StandingBand } from '../standing-band/standing-band';
import { scopeOf, type ScopeAddress, usualTable, writeTable } from '../statistics-address';
import {
  StatisticsDocument,
  StatisticsInquiriesDocument,
  StatisticsMovesDocument,
  type StatisticsQueryVariables,
  StatisticsTrendDocument,
  type StatisticsTrendQueryVariables,
} from '../statistics.generated';
import { TrendChart } from '../trend-chart/trend-chart';
import { UnitComparison } from '../unit-comparison/unit-comparison';

const trendMonths = 12;
const comparedAtFirst = 3;
/** What has changed is told of a week. */
const sinceDays = 7;
/** Whoever looks for five seconds needs no number that moves under their eyes. */
const restMs = 15_000;

/**
 * *Tổng quan*: what is late, with whom, and whether it is getting better, in five seconds; for the Office also who has
 * how much, for the head of a unit its parts and people, for a specialist their own.
 */
@Component({
  selector: 'app-overview-page',
  imports: [
    AttentionLine,
    EmptyState,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatTooltip,
    MonthsChart,
    MovesLine,
    OverdueBars,
    PeopleTable,
    RouterLink,
    Segments,
    SkeletonRows,
    StandingBand,
    TrendChart,
    UnitComparison,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly session = inject(Session);
  protected readonly t = texts();
  protected readonly today = officeDay(new Date());
  protected readonly since = addDays(this.today, -sinceDays);
  protected readonly address = computed(() => readOverview(this.params()));
  protected readonly overlooks = this.session.overlooks;
  protected readonly isOffice = this.session.isOffice;
  protected readonly ownUnit = ownUnit();
  /** What of the province is somebody's own: of a leader what they are in charge of, of a specialist what they monitor. */
  protected readonly own = computed((): 'leader' | 'monitor' | undefined => {
    if (this.session.hasRole('PROVINCIAL_LEADER')) return 'leader';
    return this.session.hasRole('OFFICE_SPECIALIST') ? 'monitor' : undefined;
  });
  protected readonly scope = computed(() =>
    scopeOfOverview(this.address(), this.own() && { [this.own()!]: this.session.account()?.id }),
  );
  /** The same without a period: how much is overdue on a day has none. */
  protected readonly ever = computed((): ScopeAddress => ({ ...this.scope(), period: 'tat-ca', population: 'ISSUED' }));
  private readonly dueMonths = computed((): ScopeAddress => ({
    ...this.scope(),
    period: '12-thang',
    population: 'DUE',
  }));
  private readonly sees = this.session.seesAssignments;
  private readonly asked = (scope: ScopeAddress) => scopeOf(scope, this.today);

  protected readonly figures = query(
    StatisticsDocument,
    (): StatisticsQueryVariables | undefined => {
      if (!this.sees()) return undefined;
      const byUnit = this.overlooks() || !!this.ownUnit();
      return { scope: this.asked(this.scope()), by: byUnit ? 'UNIT' : undefined, parent: this.ownUnit() };
    },
    { keepPrevious: true },
  );
  protected readonly trend = query(
    StatisticsTrendDocument,
    (): StatisticsTrendQueryVariables | undefined =>
      this.sees() ? { scope: this.asked(this.ever()), step: 'MONTH', count: trendMonths } : undefined,
    { keepPrevious: true },
  );
  protected readonly months = query(
    StatisticsDocument,
    (): StatisticsQueryVariables | undefined =>
      this.sees() ? { scope: this.asked(this.dueMonths()), by: 'MONTH' } : undefined,
    { keepPrevious: true },
  );
  protected readonly moves = query(
    StatisticsMovesDocument,
    () => (this.sees() ? { scope: this.asked(this.scope()), since: this.since } : undefined),
    { keepPrevious: true },
  );
  protected readonly peopleBy = computed(() =>
    this.isOffice() ? ('MONITOR' as const) : this.ownUnit() ? ('SPECIALIST' as const) : undefined,
  );
  protected readonly people = query(
    StatisticsDocument,
    () => (this.peopleBy() ? { scope: this.asked(this.scope()), by: this.peopleBy() } : undefined),
    { keepPrevious: true },
  );
  protected readonly questions = query(StatisticsInquiriesDocument, () => (this.sees() ? {} : undefined));

  protected readonly statistics = computed(() => this.figures.value()?.statistics);
  protected readonly isEmpty = computed(() => {
    const total = this.statistics()?.total;
    return total && !countOf(total.figures, 'TOTAL') && !countOf(total.figures, 'WITHDRAWN');
  });
  /** Units only: what belongs to none, or to the unit itself, is no part of it. */
  protected readonly units = computed(() =>
    (this.statistics()?.rows ?? []).filter(({ unit, key }) => unit && key !== this.ownUnit()),
  );
  /** Who is compared: those chosen, or else the units that are most overdue. */
  protected readonly compared = computed(() => {
    const { compare } = this.address();
    return compare.length ? compare : mostOf(this.units(), 'OPEN_OVERDUE', comparedAtFirst).map(({ key }) => key);
  });
  protected readonly headline = computed(() => {
    const statistics = this.statistics();
    if (!statistics) return undefined;
    return headlineOf(statistics.total, this.units(), this.moves.value()?.statisticsMoves, this.t);
  });
  protected readonly at = computed(() => {
    const at = this.statistics()?.at;
    return at && this.t('dashboards.at', { at: momentInWords(at, this.language.code()) });
  });
  protected readonly periods = computed(() =>
    Object.entries(overviewPeriods).map(([id, { words }]) => ({ id, words: this.t(words) })),
  );
  protected readonly whose = computed(() => [
    { id: 'all', words: this.t('dashboards.whole') },
    { id: 'own', words: this.t(this.own() === 'monitor' ? 'dashboards.followed' : 'dashboards.mine') },
  ]);
  protected readonly scopeWords = computed(() => this.t(overviewPeriods[this.address().period].scope));
  protected readonly table = computed(() => writeTable({ ...usualTable, ...this.scope(), parent: this.ownUnit() }));

  constructor() {
    const live = inject(Live);
    merge(live.changes, live.resets)
      .pipe(throttleTime(restMs, asyncScheduler, { leading: false, trailing: true }), takeUntilDestroyed())
      .subscribe(() => {
        for (const one of [this.figures, this.trend, this.months, this.moves, this.people]) void one.refresh();
      });
  }

  protected change(change: Partial<OverviewAddress>) {
    void this.router.navigate([], { queryParams: writeOverview({ ...this.address(), ...change }) });
  }

  protected choosePeriod(period: string) {
    this.change({ period: period as OverviewAddress['period'] });
  }

  protected print() {
    window.print();
  }
}
