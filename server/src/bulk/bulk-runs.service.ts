import { Injectable, Logger } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Refused } from '@libs/refusals';
import { AccountsQueries } from '../accounts';
import { BulkActs } from './bulk-acts.service';
import { BulkItem } from './bulk-item.entity';
import { Bulk } from './bulk.entity';
import type { BulkFinished } from './bulk.events';
import { BulkOutcome } from './bulk.policy';
import { BulkQueries } from './bulk.queries';

/** How often screens are told how far it is. */
const tellEveryMs = 250;
/** Rows read at once. */
const handful = 50;

/** How a run is to go on where it cannot. */
export interface Conditions {
  /** The process is about to end: what is left is for the next one. */
  stopping(): boolean;
  /** It was tried often enough: a row that breaks the command is put aside as failed, so that the others get their turn. */
  readonly lastTry: boolean;
}

/**
 * Does what was started, row by row, each in a transaction of its own and in the name of who started it, with the rights they
 * have at that moment. It may be cut off anywhere and begun again: what is done is done once (reliability.md G3).
 */
@Injectable()
export class BulkRuns {
  private readonly log = new Logger(BulkRuns.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: BulkQueries,
    private readonly acts: BulkActs,
    private readonly accounts: AccountsQueries,
  ) {}

  async run(id: string, conditions: Conditions): Promise<void> {
    const bulk = await this.queries.unfinished(id);
    if (!bulk) return;
    let told = 0;
    for (;;) {
      const items = await this.queries.waiting(id, handful);
      if (!items.length) break;
      for (const item of items) {
        if (conditions.stopping()) throw new Error('The process ends; the rest of the bulk is for another one');
        const message = await this.attempt(bulk, item, conditions);
        const tell = Date.now() - told >= tellEveryMs;
        if (tell) told = Date.now();
        await this.settle(bulk, item, message, tell);
      }
    }
    await this.finish(id);
  }

  /** Why it was not done, or null. */
  private async attempt(bulk: Bulk, item: BulkItem, { lastTry }: Conditions): Promise<string | null> {
    const actor = await this.inTheNameOf(bulk);
    if (!actor)
      return bulk.onBehalfOfName
        ? `Thời gian thay mặt ${bulk.onBehalfOfName} đã hết.`
        : 'Tài khoản của người thực hiện đã bị khóa.';
    try {
      await this.acts.perform(actor, bulk, item);
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.refusal.message;
      if (!lastTry) throw error;
      this.log.error(`Bulk ${bulk.id}, row ${item.n}: ${(error as Error).stack}`);
      return 'Máy chủ gặp lỗi khi thực hiện. Mở nhiệm vụ này để làm riêng, hoặc báo quản trị hệ thống.';
    }
  }

  /**
   * The person as they are now: roles taken away since the start are gone. Null if the account was disabled, or if they were
   * somebody's deputy and are no longer.
   */
  private async inTheNameOf({ actorId, onBehalfOfId, sessionId, ip }: Bulk): Promise<Actor | null> {
    const person = onBehalfOfId
      ? await this.accounts.standingIn(actorId, onBehalfOfId)
      : await this.accounts.enabledActor(actorId);
    return person && { ...person, sessionId, ip };
  }

  private async settle(bulk: Bulk, item: BulkItem, message: string | null, tell: boolean): Promise<void> {
    const outcome = message === null ? BulkOutcome.DONE : BulkOutcome.FAILED;
    await this.unitOfWork.run(system, { command: 'settleBulkItem', input: {} }, async (tx) => {
      await tx.mark(BulkItem, { ...item, outcome, message });
      if (tell) {
        const { done, failed } = await this.queries.progress(tx, bulk.id);
        await tx.announce(notice(bulk, done, failed, null));
      }
      return { id: bulk.id };
    });
  }

  private async finish(id: string): Promise<void> {
    await this.unitOfWork.run(system, { command: 'finishBulk', input: {} }, async (tx) => {
      const bulk = (await tx.hold(Bulk, id))!;
      // Two workers may have shared it, each believing that the other was dead.
      if (bulk.finishedAt) return { id };
      const { act, total } = bulk;
      const { done, failed } = await this.queries.progress(tx, id);
      bulk.finishedAt = tx.now;
      const event: BulkFinished = { type: 'bulk.finished', subjectId: id, data: { act, total, done, failed } };
      await tx.save(bulk, event);
      await tx.announce(notice(bulk, done, failed, tx.now));
      return { id };
    });
  }
}

/** What the person's open screens are told. */
const notice = ({ id, actorId: accountId, total }: Bulk, done: number, failed: number, finishedAt: Date | null) => ({
  t: 'bulk',
  id,
  accountId,
  total,
  done,
  failed,
  finishedAt,
});
