import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { pageTitle } from '../../ui/page-title';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { rowName } from '../counted-names';
import { CountedTable } from '../counted-table/counted-table';
import { figureWords } from '../figure-words';
import { numberText } from '../figures';
import { PeriodCountedListDocument, type PeriodCountedListQueryVariables } from '../periods.generated';
import { scopeNames } from '../scope-names-store';
import { readCounted } from '../statistics-address';

/** The assignments behind one number of a closed period, as they were frozen with it. */
@Component({
  selector: 'app-period-counted-page',
  imports: [
    CountedTable,
    EmptyState,
    LoadFailed,
    LoadMore,
    MatIcon,
    MatIconButton,
    MatTooltip,
    RouterLink,
    SkeletonRows,
  ],
  templateUrl: './period-counted-page.html',
  styleUrl: '../counted-page/counted-page.scss',
})
export class PeriodCountedPage {
  /** Of the period. */
  readonly id = input.required<string>();

  private readonly language = inject(Language);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly address = computed(() => readCounted(this.params()));
  private readonly names = scopeNames(() => ({ ...this.address(), parent: this.address().key }));

  protected readonly t = texts();
  protected readonly list = query(
    PeriodCountedListDocument,
    (): PeriodCountedListQueryVariables => ({ id: this.id(), figure: this.address().figure, unit: this.address().key }),
    { keepPrevious: true },
  );
  protected readonly period = computed(() => this.list.value()?.closedPeriod);
  protected readonly page = computed(() => this.period()?.assignments);
  protected readonly rows = computed(() => this.page()?.nodes ?? []);
  protected readonly count = computed(() => numberText(this.page()?.totalCount ?? 0));
  protected readonly heading = computed(() => {
    const figure = this.t(figureWords[this.address().figure]);
    const name = rowName(this.address(), this.names(), this.t);
    return name ? this.t('statistics.counted.of', { figure, name }) : figure;
  });
  protected readonly asOf = computed(() => {
    const day = this.period()?.to;
    return day ? this.t('statistics.counted.asOf', { day: dayInWords(day, 'full', this.language.code()) }) : '';
  });

  constructor() {
    pageTitle(() => this.heading());
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.list.fetchMore({ after: info.endCursor });
  }
}
