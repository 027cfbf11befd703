import { Component, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { AccountReviewsDocument, type UnitReviewRowFragment, UnusedAccountsDocument } from '../review.generated';

/** Which units' accounts want to be looked through, and which accounts close soon because nobody uses them. */
@Component({
  selector: 'app-reviews-page',
  imports: [EmptyState, LoadFailed, MatIcon, RouterLink, SkeletonRows, When],
  templateUrl: './reviews-page.html',
  styleUrl: './reviews-page.scss',
})
export class ReviewsPage {
  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly reviews = query(AccountReviewsDocument, () => ({}));
  protected readonly unused = query(UnusedAccountsDocument, () => ({}));

  protected stateOf({ due, overdue, nextDueAt }: UnitReviewRowFragment): string {
    if (overdue) return this.t('staffing.review.overdue', { n: overdue });
    if (due) return this.t('staffing.review.due', { n: due });
    return nextDueAt ? this.t('staffing.review.upToDate', { day: this.day(officeDay(nextDueAt)) }) : '';
  }

  protected day(day: string): string {
    return dayInWords(day, 'full', this.language.code());
  }
}
