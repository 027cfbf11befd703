import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { liveChannel } from '@libs/changes';
import { isStillFor } from './truth.queries';

interface Within {
  readonly manager: EntityManager;
  readonly now: Date;
}

/** SQL: whether the row is in the inbox now: it still holds and is not put off. */
export const isShown = (n: string, now: string): string =>
  `${n}.over_at is null and (${n}.snoozed_until is null or ${n}.snoozed_until <= ${now})`;

/** Says how many assignments with something unread each person has, when it has changed. */
@Injectable()
export class InboxNews {
  /** One notice `{ t: 'inbox', accountId, unread }` for each of these people, when the transaction commits. */
  async tell({ manager, now }: Within, accountIds: readonly string[]): Promise<void> {
    if (!accountIds.length) return;
    await manager.query(
      `select pg_notify('${liveChannel}', json_build_object('t', 'inbox', 'accountId', who.id, 'unread', (
         select count(distinct n.assignment_id) from notification n join assignment a on a.id = n.assignment_id
         where n.account_id = who.id and n.read_at is null and ${isShown('n', '$2')} and ${isStillFor('n', 'a')}))::text)
       from unnest($1::uuid[]) as who(id)`,
      [accountIds, now],
    );
  }
}
