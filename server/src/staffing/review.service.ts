import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { Every, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import { letterOf } from '../mails';
import { SettingsQueries } from '../settings';
import { AccountConfirmation } from './account-confirmation.entity';
import type { AccountsConfirmed } from './account-use.events';
import type { ConfirmAccountsInput } from './review.graphql';
import { answersFor } from './review.policy';
import { ReviewQueries } from './review.queries';
import { reviewMonths } from './staffing-settings';

/** Nobody is reminded of the same unit more often. */
const remindEveryDays = 14;

/** Looking through accounts every so often: who is still here, with the roles they need. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ReviewQueries,
    private readonly settings: SettingsQueries,
    private readonly post: Post,
  ) {}

  /** Confirms these accounts of a unit, or all that it has. */
  confirm(actor: Actor, input: ConfirmAccountsInput) {
    return this.unitOfWork.run(actor, { command: 'confirmAccounts', input }, async (tx) => {
      const { unitId } = input;
      const unitName = answersFor(actor, unitId) ? await this.queries.unitName(tx, unitId) : null;
      if (!unitName) return refuse(new NotFound());
      if (!input.all && !input.accountIds?.length)
        refuse(new InvalidInput('accountIds', 'Chọn ít nhất một tài khoản.'));
      const accounts = await this.queries.ofUnit(tx, unitId, input.all ? null : input.accountIds!);
      if (!accounts.length || (!input.all && accounts.length < new Set(input.accountIds).size))
        refuse(new InvalidInput('accountIds', 'Có tài khoản không còn ở đơn vị này. Tải lại danh sách.'));
      await tx.appendAll(
        AccountConfirmation,
        accounts.map(({ id: accountId, roles }) => ({
          ...{ id: randomUUID(), accountId, unitId, byId: actor.id, at: tx.now, roles },
        })),
      );
      const event: AccountsConfirmed = {
        type: 'unit.accounts-confirmed',
        subjectId: unitId,
        data: { unitName, accounts },
      };
      tx.note(event);
      return { id: unitId };
    });
  }

  /** Tells administrators that a review is due, of a unit at most every so many days; in the morning. */
  @Every('0 40 7 * * *', 'staffing.review')
  async remind(): Promise<number> {
    const months = await this.settings.get(reviewMonths);
    return this.unitOfWork.byItself(async (tx) => {
      const people = await this.queries.toRemind(tx, months, remindEveryDays);
      for (const { id, displayName, email, units, accounts } of people) {
        const words = {
          subject: `Đến kỳ rà soát ${accounts} tài khoản`,
          paragraphs: [
            `Có ${accounts} tài khoản cần anh/chị xác nhận là còn dùng, với đúng vai trò đang có: ${units.join(', ')}.`,
            'Tài khoản của người đã chuyển công tác thì vô hiệu hóa hoặc thu hồi vai trò, đừng xác nhận.',
          ],
          button: { words: 'Rà soát tài khoản', to: `${config.PUBLIC_URL}/quan-tri/ra-soat` },
        };
        const mail = letterOf({ displayName }, words, config.PUBLIC_URL);
        await this.post.append(tx, {
          to: { name: displayName, address: email },
          accountId: id,
          kind: 'ACCOUNT',
          ...mail,
        });
      }
      await this.queries.reminded(tx, [...new Set(people.flatMap(({ unitIds }) => unitIds))]);
      return people.length;
    });
  }
}
