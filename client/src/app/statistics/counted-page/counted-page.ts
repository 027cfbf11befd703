import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { listWalk } from '../../ui/list-walk';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { pageTitle } from '../../ui/page-title';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { namedBy, rowName } from '../counted-names';
import { CountedTable } from '../counted-table/counted-table';
import { figureWords, movedWords } from '../figure-words';
import { numberText } from '../figures';
import { ownUnit } from '../own-unit';
import { scopeNames } from '../scope-names-store';
import { scopeChips, scopeInWords } from '../scope-words';
import { asOfDay, readCounted, scopeOf, usualTable, writeTable } from '../statistics-address';
import { CountedListDocument, type CountedListQueryVariables } from '../statistics.generated';

/** The assignments behind one number, exactly those, as they stood on that day. */
@Component({
  selector: 'app-counted-page',
  imports: [
    CountedTable,
    EmptyState,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    MatIconButton,
    MatTooltip,
    RouterLink,
    SkeletonRows,
  ],
  templateUrl: './counted-page.html',
  styleUrl: './counted-page.scss',
})
export class CountedPage {
  private readonly language = inject(Language);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly own = ownUnit();
  private readonly sees = inject(Session).seesAssignments;
  private readonly today = officeDay(new Date());

  protected readonly t = texts();
  protected readonly address = computed(() => readCounted(this.params()));
  private readonly names = scopeNames(() => namedBy(this.address()));
  protected readonly heading = computed(() => {
    const { figure: counted, move, since } = this.address();
    const figure =
      move && since
        ? this.t(movedWords[move], { day: dayInWords(since, 'short', this.language.code()) })
        : this.t(figureWords[counted]);
    const name = rowName(this.address(), this.names(), this.t);
    return name ? this.t('statistics.counted.of', { figure, name }) : figure;
  });
  protected readonly list = query(
    CountedListDocument,
    (): CountedListQueryVariables | undefined => {
      const { figure, by, key, parent, move, since } = this.address();
      if (!this.sees()) return undefined;
      const cut = { by, key, parent: by === 'UNIT' ? (parent ?? this.own()) : undefined };
      return { scope: scopeOf(this.address(), this.today), figure, move, since, ...cut };
    },
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.countedAssignments);
  protected readonly rows = computed(() => this.page()?.nodes ?? []);
  protected readonly count = computed(() => numberText(this.page()?.totalCount ?? 0));
  protected readonly scopeWords = computed(() =>
    [
      scopeInWords(this.address(), { today: this.today, t: this.t, language: this.language.code() }),
      ...scopeChips(this.address(), this.names(), this.t).map(({ words }) => words),
    ].join(' · '),
  );
  protected readonly asOf = computed(() => {
    const day = asOfDay(this.address(), this.today);
    return day && this.t('statistics.counted.asOf', { day: dayInWords(day, 'full', this.language.code()) });
  });
  /** The table the number stands in: the same scope, the same cut. */
  protected readonly table = computed(() => {
    const { by, parent } = this.address();
    return writeTable({ ...usualTable, ...this.address(), by: by ?? usualTable.by, parent });
  });

  constructor() {
    pageTitle(() => this.heading());
    listWalk({
      path: '/nhiem-vu',
      rows: this.rows,
      id: () => undefined,
      more: () => this.more(),
      next: () => ({ group: this.t('statistics.list'), words: this.t('statistics.counted.walkNext') }),
      previous: () => ({ group: this.t('statistics.list'), words: this.t('statistics.counted.walkPrevious') }),
    });
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.list.fetchMore({ after: info.endCursor });
  }

  protected print() {
    window.print();
  }
}
