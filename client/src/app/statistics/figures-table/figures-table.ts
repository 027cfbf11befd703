import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { type Params, RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { figureColumns, type FigureColumn } from '../figure-columns';
import { FigureLink } from '../figure-link/figure-link';
import { cutWords, figureWords } from '../figure-words';
import { countOf, percentOf, percentText, type RowSort, sortedRows } from '../figures';
import { type CountedAddress, type TableAddress, writeTable } from '../statistics-address';
import type { FigureRowFragment } from '../statistics.generated';

/**
 * The official table: a row for each of the cut, every number leading to what it counts, the sum at the bottom. `sort`
 * gives the column pressed. `frozen`: the table of that closed period; its numbers lead to what was closed with it.
 */
@Component({
  selector: 'app-figures-table',
  imports: [FigureLink, MatIcon, NgTemplateOutlet, RouterLink],
  templateUrl: './figures-table.html',
  styleUrl: './figures-table.scss',
})
export class FiguresTable {
  readonly rows = input.required<readonly FigureRowFragment[]>();
  readonly total = input.required<FigureRowFragment>();
  readonly address = input.required<TableAddress>();
  /** The unit whose parts these are. */
  readonly parent = input<string>();
  readonly rateName = input('');
  readonly caption = input.required<string>();
  readonly frozen = input<string>();
  readonly sort = output<RowSort>();

  protected readonly t = texts();
  protected readonly figureWords = figureWords;
  protected readonly columns = figureColumns;
  protected readonly groups = (['done', 'open'] as const).map((group) => ({
    group,
    words: `statistics.column.${group}` as const,
    span: figureColumns.filter((column) => column.group === group).length,
  }));
  protected readonly cut = computed(() => this.t(cutWords[this.address().by]));
  protected readonly lines = computed(() => {
    const { sort, descending, rate } = this.address();
    const rows = sort ? sortedRows(this.rows(), { by: sort, descending, rate }) : this.rows();
    return rows.map((row) => ({
      ...this.line(row, row.unit?.shortName ?? row.label),
      title: row.label,
      parts: !this.frozen() && row.hasParts && row.key !== this.parent() ? this.partsOf(row.key) : undefined,
      of: this.addressOf(row.key),
    }));
  });
  protected readonly sum = computed(() => ({
    ...this.line(this.total(), this.t('statistics.table.sum')),
    of: this.addressOf(undefined),
  }));

  protected sorted(column: RowSort): 'ascending' | 'descending' | null {
    const { sort, descending } = this.address();
    if (sort !== column) return null;
    return descending ? 'descending' : 'ascending';
  }

  protected label(column: FigureColumn): string {
    return this.t(figureWords[column.key]);
  }

  /** What stands in the head first, so that whoever says it aloud is understood; then what it means without the head above it. */
  protected said(column: FigureColumn): string {
    return `${this.t(column.words)}: ${this.label(column)}`;
  }

  private line(row: FigureRowFragment, name: string) {
    return {
      key: row.key,
      name,
      counts: figureColumns.map(({ key, original }) => {
        const count = countOf(row.figures, key);
        const then = original && this.address().both ? countOf(row.original, key) : count;
        return { count, original: then === count ? undefined : then };
      }),
      rate: percentText(percentOf(row.rates, this.address().rate)),
    };
  }

  private addressOf(key: string | undefined): Omit<CountedAddress, 'figure'> {
    return { ...this.address(), key, parent: this.parent() };
  }

  private partsOf(key: string): Params {
    return writeTable({ ...this.address(), parent: key });
  }

  /** What a closed period counted by the original deadline is in no list of its own. */
  protected original = (of: Omit<CountedAddress, 'figure'>) =>
    this.frozen() ? undefined : { ...of, judgedBy: 'ORIGINAL' as const };
}
