import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ClockWork, OutboxRelay, UnitOfWork } from '@libs/changes';
import { Post } from '@libs/mail';
import { AfterRestoreQueries } from './after-restore.queries';
import type { BackupRestored } from './retention.events';

/** What was held back, for the person who has restored. */
export interface Settled {
  readonly mails: number;
  readonly sessions: number;
  readonly accessTokens: number;
}

const why = 'Giữ lại sau khi khôi phục bản sao lưu: thư này có thể đã gửi trước đó. Gửi lại nếu cần.';
/** What sends mails; everything else that the clock does may be made up for. */
const sends = 'mail.deliver';
const patienceMs = 10 * 60_000;

/**
 * Makes a database that was put back ready to work (reliability.md B.7). What was under way then, and what the clock has missed since, is
 * done now, but not one mail of it leaves: in the time that is lost they may have left already. Each waits among the outgoing mails
 * as held back, and an administrator may have it sent.
 */
@Injectable()
export class AfterRestore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clockWork: ClockWork,
    private readonly relay: OutboxRelay,
    private readonly post: Post,
    private readonly queries: AfterRestoreQueries,
  ) {}

  /** Called where the queues run and the clock does not. */
  async settle(to: string | null): Promise<Settled> {
    await this.catchUp();
    return this.unitOfWork.byItself(async (tx) => {
      await this.queries.settleNews(tx);
      const settled = {
        mails: await this.post.suppressWaiting(tx, why),
        sessions: await this.queries.endSessions(tx),
        accessTokens: await this.queries.livingTokens(tx),
      };
      const data = { to, ...settled };
      tx.note({ type: 'backup.restored', subjectId: randomUUID(), data } satisfies BackupRestored);
      return settled;
    });
  }

  private async catchUp(): Promise<void> {
    await this.drain();
    for (const { name } of this.clockWork.all()) if (name !== sends) await this.clockWork.run(name);
    await this.drain();
  }

  private async drain(): Promise<void> {
    for (const until = Date.now() + patienceMs; ; await pause(50)) {
      while (await this.relay.drain());
      if (!(await this.queries.isBusy())) return;
      if (Date.now() > until) throw new Error('Việc còn dở của bản sao lưu chưa làm xong sau 10 phút.');
    }
  }
}
