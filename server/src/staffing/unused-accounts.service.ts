import { Injectable, Logger } from '@nestjs/common';
import { addDays, formatVi, localDateIn } from '@libs/calendar';
import { Every, type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import { Account, type AccountEvent } from '../accounts';
import { letterOf } from '../mails';
import { SettingsQueries } from '../settings';
import type { UnusedAccountWarned } from './account-use.events';
import { AccountUseQueries, type Idle } from './account-use.queries';
import { unusedDays, unusedNoticeDays } from './staffing-settings';

type AccountDisabled = Extract<AccountEvent, { type: 'account.disabled' }>;

const atOnce = 100;

/** Accounts that nobody uses: told of, and closed (domain-facts.md §6.3, 45 days). Nobody is closed who was not told before. */
@Injectable()
export class UnusedAccounts {
  private readonly log = new Logger(UnusedAccounts.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: AccountUseQueries,
    private readonly settings: SettingsQueries,
    private readonly post: Post,
  ) {}

  @Every('0 20 * * * *', 'staffing.unused')
  async sweep(): Promise<{ warned: number; disabled: number }> {
    const limits = { days: await this.settings.get(unusedDays), notice: await this.settings.get(unusedNoticeDays) };
    await this.unitOfWork.byItself((tx) => this.queries.note(tx));
    const warned = await this.unitOfWork.byItself(async (tx) => {
      const idle = await this.queries.toWarn(tx, limits, atOnce);
      for (const each of idle) await this.warn(tx, each, limits.notice);
      return idle.length;
    });
    const disabled = await this.unitOfWork.byItself(async (tx) => {
      let closed = 0;
      for (const each of await this.queries.toDisable(tx, limits, atOnce)) closed += await this.disable(tx, each);
      return closed;
    });
    if (warned + disabled) this.log.log(`Unused accounts: ${warned} told, ${disabled} closed`);
    return { warned, disabled };
  }

  private async warn(tx: Transaction, { id, displayName, email, usedAt }: Idle, notice: number): Promise<void> {
    const disabledOn = addDays(localDateIn(config.TZ_OFFICE, tx.now), notice);
    await this.queries.warned(tx, [id]);
    const event: UnusedAccountWarned = {
      type: 'account.unused-warned',
      subjectId: id,
      data: { displayName, disabledOn },
    };
    tx.note(event);
    if (!email) return;
    const lately = formatVi(localDateIn(config.TZ_OFFICE, usedAt));
    const words = {
      subject: `Tài khoản sẽ bị vô hiệu hóa ngày ${formatVi(disabledOn)} nếu không dùng`,
      paragraphs: [
        `Tài khoản của anh/chị không được dùng từ ${lately}. Theo quy định về an toàn thông tin, tài khoản không dùng sẽ bị vô hiệu hóa ngày ${formatVi(disabledOn)}.`,
        'Đăng nhập một lần trước ngày đó là giữ được tài khoản.',
      ],
      button: { words: 'Đăng nhập', to: config.PUBLIC_URL },
    };
    const to = { name: displayName, address: email };
    await this.post.append(tx, {
      to,
      accountId: id,
      kind: 'ACCOUNT',
      ...letterOf({ displayName }, words, config.PUBLIC_URL),
    });
  }

  /** Never the last who administers the system: nobody could open anything again. */
  private async disable(tx: Transaction, { id, usedAt }: Idle): Promise<0 | 1> {
    if (await this.queries.isLastAdministrator(tx, id)) return 0;
    const account = await tx.hold(Account, id);
    if (!account || account.disabledAt) return 0;
    account.disabledAt = tx.now;
    const event: AccountDisabled = {
      type: 'account.disabled',
      subjectId: id,
      data: {
        displayName: account.displayName,
        reason: `Không dùng từ ${formatVi(localDateIn(config.TZ_OFFICE, usedAt))}`,
      },
    };
    await tx.save(account, event);
    return 1;
  }
}
