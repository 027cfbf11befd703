import { Injectable } from '@nestjs/common';
import { type Actor, asWhom } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { InboxNews } from './inbox-news.queries';
import type { MarkNotificationsInput, SnoozeNotificationsInput } from './inbox.graphql';
import { InboxQueries } from './inbox.queries';

/** Nothing is put off for longer. */
const mostDays = 90;

/** A person's marks on their own inbox, or a deputy's on that of the person stood in for: no version, no event. */
@Injectable()
export class InboxService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: InboxQueries,
    private readonly news: InboxNews,
  ) {}

  /** Answers the assignments that were changed. */
  mark(actor: Actor, input: MarkNotificationsInput, read: boolean): Promise<string[]> {
    const { assignmentIds, all } = input;
    if (!assignmentIds && !all) refuse(new InvalidInput('assignmentIds', 'Chọn ít nhất một việc.'));
    const command = read ? 'markNotificationsRead' : 'markNotificationsUnread';
    return this.change(actor, command, input, (tx) =>
      this.queries.markRead(tx, actor, read, all ? null : assignmentIds!),
    );
  }

  /** Puts off until then; without a moment brings back. */
  snooze(actor: Actor, input: SnoozeNotificationsInput): Promise<string[]> {
    return this.change(actor, 'snoozeNotifications', input, (tx) => {
      const until = input.until ?? null;
      const last = +tx.now + mostDays * 86_400_000;
      if (until && (+until <= +tx.now || +until > last))
        refuse(new InvalidInput('until', `Chọn một thời điểm trong ${mostDays} ngày tới.`));
      return this.queries.snooze(tx, actor, input.assignmentIds, until);
    });
  }

  private async change(
    actor: Actor,
    command: string,
    input: { idempotencyKey?: string | null },
    work: (tx: Transaction) => Promise<string[]>,
  ): Promise<string[]> {
    let changed: string[] = [];
    await this.unitOfWork.run(actor, { command, input }, async (tx) => {
      changed = await work(tx);
      if (changed.length) await this.news.tell(tx, [asWhom(actor)]);
      return { id: actor.id };
    });
    return changed;
  }
}
