import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { closePeriodDialog } from '../close-period-dialog/close-period-dialog';
import { countOf, numberText, percentOf, percentText } from '../figures';
import { type ClosedPeriodsQuery, ClosedPeriodsDocument } from '../periods.generated';

type Line = ClosedPeriodsQuery['closedPeriods']['nodes'][number];

/** *Kỳ số liệu*: the periods whose figures were closed, the latest first, and closing another one. */
@Component({
  selector: 'app-periods-page',
  imports: [EmptyState, LoadFailed, LoadMore, MatButton, MatIcon, RouterLink, SkeletonRows, When],
  templateUrl: './periods-page.html',
  styleUrl: './periods-page.scss',
})
export class PeriodsPage {
  private readonly session = inject(Session);
  private readonly openDialog = closePeriodDialog();

  protected readonly t = texts();
  protected readonly closes = computed(() => this.session.hasRole('OFFICE_HEAD'));
  protected readonly answer = query(ClosedPeriodsDocument, () => ({}));
  protected readonly page = computed(() => this.answer.value()?.closedPeriods);

  protected readonly number = numberText;
  protected readonly figure = ({ total }: Line, key: 'TOTAL' | 'DONE_ON_TIME' | 'OPEN_OVERDUE') =>
    numberText(countOf(total.figures, key));
  protected readonly rate = ({ total }: Line) => percentText(percentOf(total.rates, 'ON_TIME_OF_DUE'));

  protected async close() {
    if (await this.openDialog()) this.answer.reload();
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.answer.fetchMore({ after: info.endCursor });
  }
}
