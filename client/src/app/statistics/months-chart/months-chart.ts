import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { EChartsCoreOption } from 'echarts/core';
import type { FigureKey } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { type ChartInk, stripes } from '../chart-ink';
import { ChartView } from '../chart-view/chart-view';
import { FigureLink } from '../figure-link/figure-link';
import { countOf, percentOf, percentText } from '../figures';
import { axisMonth, monthText } from '../month-words';
import { monthSpan, monthsOf, spanOf } from '../period-span';
import { type ScopeAddress, writeCounted } from '../statistics-address';
import type { FigureRowFragment } from '../statistics.generated';

type Part = Extract<FigureKey, 'DONE_ON_TIME' | 'DONE_LATE' | 'OPEN_OVERDUE' | 'OPEN_IN_TERM'>;
const parts: Record<Part, { words: TextKey; colour: keyof ChartInk; stripes?: number }> = {
  DONE_ON_TIME: { words: 'dashboards.trend.onTime', colour: 'green' },
  DONE_LATE: { words: 'dashboards.trend.late', colour: 'olive', stripes: 45 },
  OPEN_OVERDUE: { words: 'dashboards.trend.notDone', colour: 'red' },
  OPEN_IN_TERM: { words: 'dashboards.trend.inTerm', colour: 'line', stripes: 90 },
};
const keys = Object.keys(parts) as Part[];
/** A month in which nothing was due. */
const nothing: Pick<FigureRowFragment, 'figures' | 'rates'> = { figures: [], rates: [] };
const rateText = (percent: number | null) => (percent === null ? '' : percentText(percent, 0));

/** Of what was due in each month: how much was done on time, late, not at all; over it the share done on time. */
@Component({
  selector: 'app-months-chart',
  imports: [ChartView, FigureLink],
  templateUrl: './months-chart.html',
  styleUrl: './months-chart.scss',
})
export class MonthsChart {
  /** Of the cut by month of what was due. */
  readonly months = input.required<readonly FigureRowFragment[]>();
  readonly scope = input.required<ScopeAddress>();
  readonly today = input.required<string>();

  private readonly router = inject(Router);

  protected readonly t = texts();
  protected readonly parts = keys.map((key) => ({ key, ...parts[key] }));
  protected readonly rows = computed(() =>
    monthsOf(spanOf('12-thang', this.today())).map((month) => {
      const { figures, rates } = this.months().find(({ key }) => key === month) ?? nothing;
      const of: ScopeAddress = { ...this.scope(), period: 'tu-chon', ...monthSpan(month), population: 'DUE' };
      const counts = keys.map((part) => countOf(figures, part));
      const percent = percentOf(rates, 'ON_TIME_OF_DUE');
      return { month, words: monthText(month), counts, percent, of };
    }),
  );
  protected readonly said = computed(() => {
    const known = this.rows().filter(({ percent }) => percent !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return this.t('dashboards.trend.none');
    return this.t('dashboards.trend.monthsSaid', {
      from: first.words,
      first: percentText(first.percent),
      to: last.words,
      last: percentText(last.percent),
    });
  });
  protected readonly option = computed(() => {
    const rows = this.rows();
    const names = keys.map((key) => this.t(parts[key].words));
    return (ink: ChartInk): EChartsCoreOption => ({
      textStyle: { fontFamily: 'Inter Variable, system-ui, sans-serif', color: ink.soft },
      grid: { left: 8, right: 8, top: 20, bottom: 34 },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        backgroundColor: ink.paper,
        borderColor: ink.line,
        textStyle: { color: ink.ink, fontSize: 12 },
        confine: true,
      },
      xAxis: {
        type: 'category',
        data: rows.map(({ month }, place) => axisMonth(month, place)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
        axisLabel: { color: ink.soft, fontSize: 11, interval: 0, lineHeight: 14 },
      },
      yAxis: { type: 'value', show: false },
      series: [
        ...keys.map((key, i) => ({
          id: key,
          name: names[i],
          type: 'bar',
          stack: 'month',
          cursor: 'pointer',
          barCategoryGap: '28%',
          data: rows.map(({ counts }) => counts[i]),
          itemStyle: {
            color: ink[parts[key].colour],
            decal: parts[key].stripes ? stripes(ink, parts[key].stripes) : { symbol: 'none' },
          },
        })),
        {
          // An empty bar on top of each column carries its rate.
          id: 'rate',
          type: 'bar',
          stack: 'month',
          silent: true,
          tooltip: { show: false },
          data: rows.map(() => 0),
          label: {
            show: true,
            position: 'top',
            color: ink.ink,
            fontSize: 11,
            formatter: ({ dataIndex }: { dataIndex: number }) => rateText(rows[dataIndex].percent),
          },
        },
      ],
    });
  });

  protected readonly percent = percentText;

  protected open({ place, series }: { place: number; series: string }) {
    const row = this.rows()[place];
    const figure = keys.find((key) => key === series);
    if (!row || !figure) return;
    void this.router.navigate(['/thong-ke/danh-sach'], { queryParams: writeCounted({ ...row.of, figure }) });
  }
}
