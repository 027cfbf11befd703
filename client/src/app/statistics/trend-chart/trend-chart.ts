import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { EChartsCoreOption } from 'echarts/core';
import { type TextKey, texts } from '../../i18n/text';
import type { ChartInk } from '../chart-ink';
import { ChartView } from '../chart-view/chart-view';
import { FigureLink } from '../figure-link/figure-link';
import { countOf, numberText, percentText, shareOf } from '../figures';
import { axisMonth, monthText } from '../month-words';
import { type ScopeAddress, writeCounted } from '../statistics-address';
import type { StatisticsTrendQuery } from '../statistics.generated';

/** How many months back "better" is measured. */
const backMonths = 3;

/** How many were overdue at the end of each of the last months: the one chart that says whether it is getting better. */
@Component({
  selector: 'app-trend-chart',
  imports: [ChartView, FigureLink],
  templateUrl: './trend-chart.html',
  styleUrl: './trend-chart.scss',
})
export class TrendChart {
  readonly points = input.required<StatisticsTrendQuery['statisticsTrend']>();
  /** Without a period: everything given up to each day. */
  readonly scope = input.required<ScopeAddress>();
  readonly today = input.required<string>();

  private readonly router = inject(Router);

  protected readonly t = texts();
  protected readonly number = numberText;
  protected readonly rows = computed(() =>
    this.points().map(({ on, figures }) => {
      const overdue = countOf(figures, 'OPEN_OVERDUE');
      const open = countOf(figures, 'OPEN');
      const isNow = on >= this.today();
      const of = { ...this.scope(), asOf: isNow ? undefined : on };
      const words = isNow ? this.t('dashboards.trend.now') : monthText(on);
      return { on, isNow, words, overdue, open, share: percentText(shareOf(overdue, open), 1), of };
    }),
  );
  protected readonly said = computed(() => {
    const rows = this.rows();
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return this.t('dashboards.trend.none');
    const most = rows.reduce((a, b) => (b.overdue > a.overdue ? b : a));
    return this.t('dashboards.trend.overdueSaid', {
      months: rows.length,
      first: numberText(first.overdue),
      from: first.words,
      last: numberText(last.overdue),
      most: numberText(most.overdue),
      when: most.words,
    });
  });
  protected readonly verdict = computed((): TextKey | undefined => {
    const [now, before] = [this.rows().at(-1), this.rows().at(-1 - backMonths)];
    if (!now || !before || (!now.open && !before.open)) return undefined;
    if (now.overdue === before.overdue) return 'dashboards.trend.level';
    return now.overdue < before.overdue ? 'dashboards.trend.better' : 'dashboards.trend.worse';
  });
  protected readonly than = computed(() => this.t('dashboards.trend.than', { n: backMonths }));
  protected readonly option = computed(() => {
    const rows = this.rows();
    return (ink: ChartInk): EChartsCoreOption => ({
      textStyle: { fontFamily: 'Inter Variable, system-ui, sans-serif', color: ink.soft },
      grid: { left: 8, right: 8, top: 20, bottom: 34 },
      xAxis: {
        type: 'category',
        data: rows.map(({ on, isNow, words }, place) => (isNow ? words : axisMonth(on, place))),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
        axisLabel: { color: ink.soft, fontSize: 11, interval: 0, lineHeight: 14 },
      },
      yAxis: { type: 'value', show: false },
      series: [
        {
          id: 'OPEN_OVERDUE',
          type: 'bar',
          cursor: 'pointer',
          barCategoryGap: '28%',
          data: rows.map(({ overdue }) => overdue),
          itemStyle: { color: ink.red, borderRadius: [2, 2, 0, 0] },
          label: { show: true, position: 'top', color: ink.ink, fontSize: 11, formatter: labelOf },
        },
      ],
    });
  });

  protected open(place: number) {
    const row = this.rows()[place];
    if (!row?.overdue) return;
    const queryParams = writeCounted({ ...row.of, figure: 'OPEN_OVERDUE' });
    void this.router.navigate(['/thong-ke/danh-sach'], { queryParams });
  }
}

const labelOf = ({ value }: { value: number }) => numberText(value);
