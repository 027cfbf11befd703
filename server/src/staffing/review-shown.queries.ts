import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { addDays, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import type { Page, PageArgs } from '@libs/paging';
import { SettingsQueries } from '../settings';
import { AccountUseQueries, type UnusedRow } from './account-use.queries';
import { type ReviewedAccountRow, ReviewQueries, type UnitReviewRow } from './review.queries';
import { reviewMonths, unusedDays, unusedNoticeDays } from './staffing-settings';

/** An unused account with the day on which it closes. */
type Unused = UnusedRow & { disabledOn: string | null };

/** What the screens of looking through accounts show, by what is set now. */
@Injectable()
export class ReviewShown {
  constructor(
    private readonly review: ReviewQueries,
    private readonly use: AccountUseQueries,
    private readonly settings: SettingsQueries,
  ) {}

  async units(actor: Actor): Promise<UnitReviewRow[]> {
    return this.review.units(actor, await this.settings.get(reviewMonths));
  }

  async accounts(actor: Actor, unitId: string, page: PageArgs): Promise<Page<ReviewedAccountRow>> {
    return this.review.accounts(actor, unitId, await this.settings.get(reviewMonths), page);
  }

  /** Both limits count: not used for so long, and told so long before. */
  async unused(actor: Actor): Promise<Unused[]> {
    const [days, notice] = [await this.settings.get(unusedDays), await this.settings.get(unusedNoticeDays)];
    const day = (at: Date) => localDateIn(config.TZ_OFFICE, at);
    return (await this.use.unused(actor, days - notice)).map((row) => {
      const byUse = addDays(day(row.usedAt), days);
      const byNotice = row.warnedAt && addDays(day(row.warnedAt), notice);
      return { ...row, disabledOn: byNotice && (byUse > byNotice ? byUse : byNotice) };
    });
  }
}
