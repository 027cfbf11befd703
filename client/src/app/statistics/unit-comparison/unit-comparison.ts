import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { matchNames } from '@libs/vietnamese';
import type { FigureKey, RateFormula } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { cellTones, figureWords, rateWords } from '../figure-words';
import { FigureLink } from '../figure-link/figure-link';
import { countOf, percentOf, percentText, shareOf } from '../figures';
import type { ScopeAddress } from '../statistics-address';
import type { FigureRowFragment } from '../statistics.generated';

/** As many columns as can be read beside each other. */
export const mostCompared = 4;
/** As many as one looks through. */
const offered = 12;

const counts: readonly FigureKey[] = ['TOTAL', 'DONE', 'OPEN', 'OPEN_OVERDUE'];
const rates: readonly RateFormula[] = ['ON_TIME_OF_DUE', 'COMPLETION_OF_ALL', 'UPDATED_OF_OPEN'];
const cells = ['DONE_ON_TIME', 'DONE_LATE', 'OPEN_IN_TERM', 'OPEN_OVERDUE'] as const;

/** Chosen units side by side, and all of them together as the measure. `chosen`: their ids; `rows`: all there are. */
@Component({
  selector: 'app-unit-comparison',
  imports: [FigureLink, MatIcon, TypeAhead],
  templateUrl: './unit-comparison.html',
  styleUrl: './unit-comparison.scss',
})
export class UnitComparison {
  readonly rows = input.required<readonly FigureRowFragment[]>();
  readonly total = input.required<FigureRowFragment>();
  readonly scope = input.required<ScopeAddress>();
  readonly chosen = input.required<readonly string[]>();
  readonly parent = input<string>();
  readonly chosenChange = output<readonly string[]>();

  protected readonly t = texts();
  protected readonly most = mostCompared;
  protected readonly figureWords = figureWords;
  protected readonly rateWords = rateWords;
  protected readonly counts = counts;
  protected readonly rates = rates;
  protected readonly columns = computed(() => {
    const rows = new Map(this.rows().map((row) => [row.key, row]));
    const units = this.chosen().flatMap((key) => rows.get(key) ?? []);
    return [...units.map((row) => this.column(row)), this.column(this.total(), this.t('dashboards.compare.average'))];
  });
  protected readonly full = computed(() => this.chosen().length >= mostCompared);

  /** Among the rows, by any of a unit's names, its initials or unaccented letters; nobody has to be asked. */
  protected readonly find = (text: string): Promise<readonly Option[]> => {
    const left = this.rows().filter(({ key, unit }) => unit && !this.chosen().includes(key));
    const candidates = left.map(({ key, label, unit }) => ({ id: key, names: [label, unit!.shortName] }));
    const found = text.trim() ? matchNames(text, candidates, offered) : candidates.slice(0, offered);
    const units = new Map(left.map((row) => [row.key, row]));
    return Promise.resolve(
      found.map(({ id }) => ({ id, label: units.get(id)!.label, hint: units.get(id)!.unit?.shortName })),
    );
  };

  protected add(options: readonly Option[]) {
    const added = options.at(-1);
    if (added) this.chosenChange.emit([...this.chosen(), added.id].slice(-mostCompared));
  }

  protected take(key: string) {
    this.chosenChange.emit(this.chosen().filter((one) => one !== key));
  }

  private column(row: FigureRowFragment, name = row.unit?.shortName ?? row.label) {
    const all = countOf(row.figures, 'TOTAL');
    const isUnit = row !== this.total();
    return {
      key: row.key,
      name,
      isUnit,
      counts: counts.map((key) => countOf(row.figures, key)),
      rates: rates.map((formula) => percentText(percentOf(row.rates, formula))),
      bar: cells.map((key) => ({ tone: cellTones[key], share: shareOf(countOf(row.figures, key), all) })),
      of: isUnit ? { ...this.scope(), by: 'UNIT' as const, key: row.key, parent: this.parent() } : this.scope(),
    };
  }
}
