import { Component, computed, input, output } from '@angular/core';
import type { RateFormula, StatisticsBy } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { cutWords, populationWords, rateWords } from '../figure-words';
import type { PeriodName } from '../period-span';
import { daysOf, endOfPeriod, type TableAddress } from '../statistics-address';

const periodNames: readonly PeriodName[] = [
  'thang-nay',
  'thang-truoc',
  'quy-nay',
  'quy-truoc',
  'nam-nay',
  'nam-truoc',
  '12-thang',
  'tat-ca',
  'tu-chon',
];
/** In the choice of the day: one's own. */
const ownDay = 'day';

/** What a table of figures is of, always in sight: cut, period, what of it counts, as of when, which deadline, which rate. */
@Component({
  selector: 'app-scope-bar',
  imports: [DayField, Labelled],
  templateUrl: './scope-bar.html',
  styleUrl: './scope-bar.scss',
})
export class ScopeBar {
  readonly address = input.required<TableAddress>();
  readonly today = input.required<string>();
  readonly cuts = input.required<readonly StatisticsBy[]>();
  readonly addressChange = output<Partial<TableAddress>>();

  protected readonly t = texts();
  protected readonly ownDay = ownDay;
  protected readonly choices = computed(() => {
    const { address, t } = { address: this.address(), t: this.t };
    const of = <Id extends string>(ids: readonly Id[], words: (id: Id) => string) =>
      ids.map((id) => ({ id, words: words(id) }));
    return {
      by: of(this.cuts(), (id) => t(cutWords[id])),
      period: of(periodNames, (id) => t(`statistics.period.${id}`)),
      population: of(Object.keys(populationWords) as (keyof typeof populationWords)[], (id) => t(populationWords[id])),
      asOf: [
        { id: '', words: t('statistics.asOf.now') },
        ...(daysOf(address, this.today()).to ? [{ id: endOfPeriod, words: t('statistics.asOf.end') }] : []),
        { id: ownDay, words: t('statistics.asOf.day') },
      ],
      basis: of(['EFFECTIVE', 'ORIGINAL', 'both'] as const, (id) => t(`statistics.basis.${id}`)),
      rate: of(Object.keys(rateWords) as RateFormula[], (id) => t(rateWords[id])),
    };
  });
  protected readonly asOf = computed(() => {
    const { asOf } = this.address();
    return !asOf || asOf === endOfPeriod ? (asOf ?? '') : ownDay;
  });
  protected readonly basis = computed(() => (this.address().both ? 'both' : this.address().judgedBy));
  protected readonly hasPeriod = computed(() => this.address().period !== 'tat-ca');

  protected change(change: Partial<TableAddress>) {
    this.addressChange.emit(change);
  }

  protected chooseCut(by: string) {
    this.change({ by: by as StatisticsBy, parent: undefined, sort: undefined, descending: false });
  }

  /** One's own days begin with those just shown. */
  protected choosePeriod(period: string) {
    const shown = daysOf(this.address(), this.today());
    const own = period === 'tu-chon' ? shown : { from: undefined, to: undefined };
    this.change({ period: period as PeriodName, ...own });
  }

  protected chooseAsOf(asOf: string) {
    this.change({ asOf: asOf === ownDay ? this.today() : asOf || undefined });
  }

  protected chooseBasis(basis: string) {
    const both = basis === 'both';
    this.change({ both, judgedBy: both ? 'EFFECTIVE' : (basis as TableAddress['judgedBy']) });
  }

  protected choosePopulation(population: string) {
    this.change({ population: population as TableAddress['population'] });
  }

  protected chooseRate(rate: string) {
    this.change({ rate: rate as RateFormula });
  }

  protected setDay(name: 'from' | 'to' | 'asOf', day: string) {
    this.change({ [name]: day || undefined });
  }
}
