import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { config } from '@libs/config';
import { Parameters } from '@libs/sql';
import type { NotificationData } from './notification.entity';
import type { NotificationChannel, NotificationKind, NotificationTodo } from './notification.lifecycle';
import { isStillFor, isStillTrue } from './truth.queries';

/** One row that is to go out, as it stands in the database. */
export interface ToMail {
  readonly id: string;
  readonly accountId: string;
  readonly assignmentId: string;
  readonly kind: NotificationKind;
  readonly todo: NotificationTodo;
  readonly text: string;
  readonly data: NotificationData;
  readonly at: Date;
}

interface Within {
  readonly manager: EntityManager;
  readonly now: Date;
}

/** What mails may be made of: what was not mailed, is still true, and is still for the one it was made for. */
@Injectable()
export class MailingQueries {
  /**
   * The next rows to be sent at once, oldest first, held until the transaction ends and skipping what another worker holds.
   * They come with their siblings: all of one account about one document are in the same answer or in none.
   */
  async atOnce({ manager, now }: Within, limit: number): Promise<ToMail[]> {
    const { parameters, mailable } = at(now);
    const { bind } = parameters;
    return manager.query(
      `with first as (
         select distinct n.account_id, n.data ->> 'root' as root from (
           select n.account_id, n.data, n.at from notification n join assignment a on a.id = n.assignment_id
           where n.channel = 'AT_ONCE' and ${mailable} order by n.at limit ${bind(limit)}) n)
       select ${ROW} from notification n join assignment a on a.id = n.assignment_id
         join first f on f.account_id = n.account_id and f.root = n.data ->> 'root'
       where n.channel = 'AT_ONCE' and ${mailable}
       order by n.account_id, n.data ->> 'root', n.at, n.id for update of n skip locked`,
      parameters.values,
    );
  }

  /** Those for whom something waits on the channel. */
  async waitingAccounts({ manager, now }: Within, channel: NotificationChannel): Promise<string[]> {
    const { parameters, mailable } = at(now);
    const rows: { id: string }[] = await manager.query(
      `select distinct n.account_id as id from notification n join assignment a on a.id = n.assignment_id
       where n.channel = ${parameters.bind(channel)} and ${mailable}`,
      parameters.values,
    );
    return rows.map(({ id }) => id);
  }

  /** What waits for one person on these channels, most pressing group first, the newest of each first; held. */
  async waiting({ manager, now }: Within, accountId: string, channels: readonly NotificationChannel[]) {
    const { parameters, mailable } = at(now);
    const { bind } = parameters;
    const rows: ToMail[] = await manager.query(
      `select ${ROW} from notification n join assignment a on a.id = n.assignment_id
       where n.account_id = ${bind(accountId)} and n.channel = any(${bind(channels)}::text[]) and ${mailable}
       order by ${todoRank('n')}, n.at desc, n.id for update of n skip locked`,
      parameters.values,
    );
    return rows;
  }

  /** They were put into a mail that is kept in the same transaction. */
  async mailed({ manager, now }: Within, ids: readonly string[]): Promise<void> {
    await manager.query('update notification set mailed_at = $1 where id = any($2::uuid[]) and mailed_at is null', [
      now,
      ids,
    ]);
  }
}

const ROW = `n.id, n.account_id as "accountId", n.assignment_id as "assignmentId", n.kind, n.todo, n.text, n.data, n.at`;

/** SQL: the place of the row's group among the groups. */
export const todoRank = (n: string): string =>
  `array_position(array['TO_ACKNOWLEDGE', 'TO_CONFIRM', 'TO_DECIDE', 'TO_DO', 'TO_KNOW'], ${n}.todo)`;

function at(now: Date) {
  const parameters = new Parameters();
  const { bind } = parameters;
  const truth = { now: `${bind(now.toISOString())}::timestamptz`, zone: bind(config.TZ_OFFICE) };
  const mailable = `n.mailed_at is null and n.over_at is null and ${isStillTrue('n', 'a', truth)} and ${isStillFor('n', 'a')}`;
  return { parameters, mailable };
}
