import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { Role } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { dayInWords, officeDay } from '../../ui/dates';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import {
  AccountReviewsDocument,
  ConfirmAccountsDocument,
  ReviewedAccountsDocument,
  type ReviewedAccountsQuery,
} from '../review.generated';

type Account = ReviewedAccountsQuery['reviewedAccounts']['nodes'][number];

/** The accounts of one unit: each is confirmed, or all at once. */
@Component({
  selector: 'app-review-page',
  imports: [LoadFailed, LoadMore, MatButton, MatIcon, RouterLink, SkeletonRows, When],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
})
export class ReviewPage {
  private readonly confirmed = confirmation();
  private readonly language = inject(Language);
  private readonly notice = inject(Notice);
  private readonly confirmAccounts = mutation(ConfirmAccountsDocument);

  /** Of the unit, from the address. */
  readonly id = input.required<string>();

  protected readonly t = texts();
  protected readonly accounts = query(ReviewedAccountsDocument, () => ({
    unitId: this.id(),
    after: undefined as string | null | undefined,
  }));
  private readonly reviews = query(AccountReviewsDocument, () => ({}));
  protected readonly review = computed(() =>
    this.reviews.value()?.accountReviews.find(({ unit }) => unit.id === this.id()),
  );
  protected readonly busy = signal(false);

  protected rolesOf({ roles }: Account): string {
    return roles.map((role: Role) => this.t(`shell.roles.${role}`)).join(', ');
  }

  protected dayOf(at: string): string {
    return dayInWords(officeDay(at), 'plain', this.language.code());
  }

  protected async confirm({ id, person }: Account) {
    if (await this.send({ accountIds: [id] }))
      this.notice.say(this.t('staffing.review.done', { name: person.displayName }));
  }

  protected async confirmAll() {
    const unit = this.review()?.unit.name ?? '';
    const sure = await this.confirmed({
      title: this.t('staffing.review.confirmAllTitle', { n: this.review()?.accounts ?? 0, unit }),
      text: this.t('staffing.review.confirmAllText'),
      verb: this.t('staffing.review.confirm'),
    });
    if (sure && (await this.send({ all: true }))) this.notice.say(this.t('staffing.review.doneAll', { unit }));
  }

  private async send(what: { accountIds?: string[]; all?: boolean }): Promise<boolean> {
    this.busy.set(true);
    try {
      const outcome = await this.confirmAccounts({ input: { unitId: this.id(), ...what } });
      if (!outcome.ok) this.notice.say(outcome.refusal.message);
      await Promise.all([this.accounts.refresh(), this.reviews.refresh()]);
      return outcome.ok;
    } finally {
      this.busy.set(false);
    }
  }
}
