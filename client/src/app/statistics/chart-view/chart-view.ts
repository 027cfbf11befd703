import {
  afterNextRender,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { texts } from '../../i18n/text';
import { type ChartInk, pageInk, paperInk } from '../chart-ink';

/** What the width of A4 leaves between the margins, in the pixels of paper. */
const paperWidth = 620;

/**
 * A chart with its table behind it: `heading`, `said` (the same in a sentence, for those who can't see it), `option`
 * (drawn again when the theme changes, and for paper), `height` in px. The content is the table; a slot `under` stands
 * under the heading. `pressed` gives the place of the bar that was pressed.
 */
@Component({
  selector: 'app-chart-view',
  imports: [MatButton, MatIcon],
  templateUrl: './chart-view.html',
  styleUrl: './chart-view.scss',
})
export class ChartView {
  readonly heading = input.required<string>();
  readonly said = input.required<string>();
  readonly option = input.required<(ink: ChartInk) => EChartsCoreOption>();
  readonly height = input(150);
  readonly pressed = output<{ place: number; series: string }>();

  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly chart = signal<EChartsType | undefined>(undefined);
  private readonly ink = signal<ChartInk | undefined>(undefined);

  protected readonly t = texts();
  protected readonly asTable = signal(false);
  protected readonly failed = signal(false);

  constructor() {
    const destroyed = inject(DestroyRef);
    let alive = true;
    destroyed.onDestroy(() => (alive = false));
    afterNextRender(async () => {
      const engine = await import('../chart-engine').catch(() => undefined);
      if (!alive) return;
      if (engine) this.start(engine.init(this.canvas().nativeElement, null, { renderer: 'svg' }), destroyed);
      else this.fail();
    });
    effect(() => {
      const ink = this.ink();
      if (ink) this.draw(ink);
    });
  }

  protected turn() {
    this.asTable.update((shown) => !shown);
  }

  private start(chart: EChartsType, destroyed: DestroyRef) {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => this.ink.set(pageInk());
    const themes = new MutationObserver(repaint);
    let printing = false;
    const sizes = new ResizeObserver(() => printing || chart.resize());
    const toPaper = () => {
      printing = true;
      // Paper does not wait for the next frame, and only drawing is done at once.
      chart.resize({ width: paperWidth });
      this.draw(paperInk);
    };
    const fromPaper = () => {
      printing = false;
      chart.resize({ width: 'auto' });
      this.draw(pageInk());
    };
    chart.on('click', ({ dataIndex, seriesId }) => this.pressed.emit({ place: dataIndex, series: seriesId ?? '' }));
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    sizes.observe(this.canvas().nativeElement);
    dark.addEventListener('change', repaint);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', fromPaper);
    destroyed.onDestroy(() => {
      themes.disconnect();
      sizes.disconnect();
      dark.removeEventListener('change', repaint);
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', fromPaper);
      chart.dispose();
    });
    this.chart.set(chart);
    repaint();
  }

  private draw(ink: ChartInk) {
    const aria = { enabled: true, label: { description: this.said() } };
    this.chart()?.setOption({ animation: false, aria, ...this.option()(ink) }, { notMerge: true });
  }

  private fail() {
    this.failed.set(true);
    this.asTable.set(true);
  }
}
