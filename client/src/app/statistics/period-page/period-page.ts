import { Component, computed, inject, input, signal } from '@angular/core';
import { Clipboard } from '@angular/cdk/clipboard';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { pageTitle } from '../../ui/page-title';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { rateWords } from '../figure-words';
import { numberText, type RowSort } from '../figures';
import { FiguresTable } from '../figures-table/figures-table';
import { PeriodDifferences } from '../period-differences/period-differences';
import {
  ClosedPeriodPageDocument,
  PeriodDifferencesDocument,
  type PeriodDifferencesQueryVariables,
} from '../periods.generated';
import { type TableAddress, usualTable } from '../statistics-address';

/** One closed period: its figures as they were closed, whether they are still those, and what would be counted otherwise today. */
@Component({
  selector: 'app-period-page',
  imports: [
    EmptyState,
    FiguresTable,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    MatIconButton,
    MatTooltip,
    PeriodDifferences,
    RouterLink,
    SkeletonRows,
  ],
  templateUrl: './period-page.html',
  styleUrl: './period-page.scss',
})
export class PeriodPage {
  readonly id = input.required<string>();

  private readonly language = inject(Language);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly sorted = signal<{ sort?: RowSort; descending: boolean }>({ sort: 'label', descending: false });

  protected readonly t = texts();
  protected readonly answer = query(ClosedPeriodPageDocument, () => ({ id: this.id() }));
  protected readonly differences = query(PeriodDifferencesDocument, (): PeriodDifferencesQueryVariables => ({
    id: this.id(),
  }));
  protected readonly period = computed(() => this.answer.value()?.closedPeriod);
  protected readonly page = computed(() => this.differences.value()?.closedPeriod?.differences);
  protected readonly address = computed((): TableAddress => ({ ...usualTable, both: true, ...this.sorted() }));
  protected readonly rateName = computed(() => this.t(rateWords[usualTable.rate]));
  protected readonly span = computed(() => {
    const period = this.period();
    const day = (on: string) => dayInWords(on, 'plain');
    return period ? this.t('periods.page.span', { from: day(period.from), to: day(period.to) }) : '';
  });
  protected readonly closed = computed(() => {
    const period = this.period();
    if (!period) return '';
    const at = momentInWords(period.closedAt, this.language.code());
    return this.t('periods.page.closedBy', { name: period.closedBy.displayName, at });
  });
  protected readonly number = numberText;

  constructor() {
    pageTitle(() => this.period()?.name);
  }

  protected sortBy(sort: RowSort) {
    const { sort: before, descending } = this.sorted();
    this.sorted.set({ sort, descending: before === sort ? !descending : sort !== 'label' });
  }

  protected copyHash(hash: string) {
    this.clipboard.copy(hash);
    this.notice.say(this.t('periods.page.hashCopied'));
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.differences.fetchMore({ after: info.endCursor });
  }

  protected print() {
    window.print();
  }
}
