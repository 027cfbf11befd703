import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RateFormula } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { type Cell, cellTones, figureWords } from '../figure-words';
import { FigureLink } from '../figure-link/figure-link';
import { countOf, numberText, percentText, shareOf } from '../figures';
import { type ScopeAddress, writeCounted } from '../statistics-address';
import type { FigureRowFragment, StatisticsQuery } from '../statistics.generated';

const four: readonly Cell[] = ['DONE_ON_TIME', 'DONE_LATE', 'OPEN_IN_TERM', 'OPEN_OVERDUE'];

/** How everything stands: the four cells as one bar and as numbers that lead on, and the rate with what it divides. */
@Component({
  selector: 'app-standing-band',
  imports: [FigureLink, RouterLink],
  templateUrl: './standing-band.html',
  styleUrl: './standing-band.scss',
})
export class StandingBand {
  readonly total = input.required<FigureRowFragment>();
  readonly scope = input.required<ScopeAddress>();
  readonly formulas = input.required<StatisticsQuery['statistics']['formulas']>();
  readonly rate = input<RateFormula>('ON_TIME_OF_DUE');

  protected readonly t = texts();
  protected readonly all = computed(() => countOf(this.total().figures, 'TOTAL'));
  protected readonly cells = computed(() =>
    four.map((key) => {
      const count = countOf(this.total().figures, key);
      const share = shareOf(count, this.all());
      const params = writeCounted({ ...this.scope(), figure: key });
      return { key, count, share, params, tone: cellTones[key], words: this.t(figureWords[key]) };
    }),
  );
  /** What has no deadline stands at the end of the bar: it is part of the whole. */
  protected readonly endless = computed(() => {
    const done = countOf(this.total().figures, 'DONE_NO_DEADLINE');
    const open = countOf(this.total().figures, 'OPEN_NO_DEADLINE');
    return { done, open, share: shareOf(done + open, this.all()) };
  });
  protected readonly carried = computed(() => countOf(this.total().figures, 'CARRIED_OVER'));
  protected readonly chosen = computed(() => this.total().rates.find(({ formula }) => formula === this.rate()));
  protected readonly formula = computed(() => this.formulas().find(({ formula }) => formula === this.rate()));
  /** The same rate, had no deadline ever been moved. */
  protected readonly original = computed(() => {
    const of = this.total().original;
    const [onTime, late, overdue] = (['DONE_ON_TIME', 'DONE_LATE', 'OPEN_OVERDUE'] as const).map((key) =>
      countOf(of, key),
    );
    const due = onTime + late + overdue;
    return due ? percentText((onTime / due) * 100) : undefined;
  });

  protected readonly number = numberText;
  protected readonly percent = percentText;
}
