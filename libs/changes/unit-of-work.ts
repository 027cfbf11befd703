import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type Actor, beyondReachMessage, system } from '@libs/auth';
import { Forbidden, InvalidInput, refuse } from '@libs/refusals';
import { clock } from './clock';
import { Transaction } from './transaction';

/** What was asked for. With a key, asking again returns the first answer and changes nothing (reliability.md G3). */
export interface Request {
  /** The command's name, e.g. `reportProgress`: one key serves one command. */
  readonly command: string;
  readonly input: { readonly idempotencyKey?: string | null };
}

/** What a command answers: small enough to keep beside its key. The reader fetches the rest. */
export type Answer = { readonly id: string };

/** The one door for writes: a change, its trail and its outbox message commit together or not at all. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction for `actor`. Refusals and errors roll everything back. */
  async run<T extends Answer>(actor: Actor, request: Request, work: (tx: Transaction) => Promise<T>): Promise<Answer> {
    if (actor.reach && !actor.reach.commands.includes(request.command)) refuse(new Forbidden(beyondReachMessage));
    const key = request.input.idempotencyKey;
    return this.inTransaction(async (manager) => {
      const claimed = key ? await this.claim(manager, actor, key, request) : null;
      if (claimed?.answer) return claimed.answer;
      const tx = await this.open(manager, actor, null, claimed?.now);
      const { id } = await work(tx);
      await tx.record(key ? { key, answer: { id } } : null);
      return { id };
    });
  }

  /** Runs `work` in one transaction as the system: for what the clock does (`@Every`). */
  byItself<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inTransaction(async (manager) => {
      const tx = await this.open(manager, system, null);
      const result = await work(tx);
      await tx.record();
      return result;
    });
  }

  /** Runs `work` for a recorded event unless this reaction has already handled it, in the same transaction. */
  react(eventId: string, reaction: string, work: (tx: Transaction) => Promise<void>): Promise<void> {
    return this.inTransaction(async (manager) => {
      const claimed = await manager.query(
        'insert into handled_event (event_id, reaction) values ($1, $2) on conflict do nothing returning 1',
        [eventId, reaction],
      );
      if (claimed.length) {
        const tx = await this.open(manager, system, eventId);
        await work(tx);
        await this.settle(manager, eventId, reaction);
        await tx.record();
      } else await this.settle(manager, eventId, reaction);
    });
  }

  /** The event no longer waits for this reaction, and leaves the outbox when it waits for none. */
  private async settle(manager: EntityManager, eventId: string, reaction: string): Promise<void> {
    const [rows] = await manager.query(
      'update outbox set waiting = array_remove(waiting, $2) where event_id = $1 returning cardinality(waiting) as left',
      [eventId, reaction],
    );
    if (rows[0]?.left === 0) await manager.query('delete from outbox where event_id = $1', [eventId]);
  }

  private async open(
    manager: EntityManager,
    actor: Actor,
    causeId: string | null,
    now?: Date | null,
  ): Promise<Transaction> {
    // What the database itself dates (the history of assignments) is of the moment played, too.
    if (clock.plays) await manager.query(`select set_config('ttdh.now', $1, true)`, [clock.plays.toISOString()]);
    const at = clock.plays ?? now ?? (await manager.query('select now()'))[0].now;
    refuseLate(actor, at);
    // Acts keep for whom they were done: see the function keep_stood_in_for in the database.
    if (actor.onBehalfOf)
      await manager.query(`select set_config('ttdh.on_behalf_of', $1, true)`, [actor.onBehalfOf.id]);
    return new Transaction(manager, actor, at, causeId);
  }

  /** Takes the key, waiting for whoever holds it: the moment if it is new, the answer kept with it if the command was done before. */
  private async claim(
    manager: EntityManager,
    actor: Actor,
    key: string,
    { command, input }: Request,
  ): Promise<{ now: Date | null; answer: Answer | null }> {
    if (key.length > 100) refuse(new InvalidInput('idempotencyKey', 'Khóa chống lặp dài quá 100 ký tự.'));
    const hash = createHash('sha256')
      .update(JSON.stringify([command, input]))
      .digest('hex');
    const fresh = await manager.query(
      `insert into idempotency (actor_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning now()`,
      [actor.id, key, hash],
    );
    if (fresh.length) return { now: fresh[0].now, answer: null };
    const [kept] = await manager.query(
      'select request_hash, answer from idempotency where actor_id = $1 and key = $2',
      [actor.id, key],
    );
    if (kept.request_hash !== hash)
      refuse(new InvalidInput('idempotencyKey', 'Khóa chống lặp này đã dùng cho một yêu cầu khác.'));
    return { now: null, answer: kept.answer };
  }

  /** Deadlocks and serialization failures are nobody's fault: tried again, three times at most. */
  private async inTransaction<T>(work: (manager: EntityManager) => Promise<T>, attempt = 1): Promise<T> {
    try {
      return await this.dataSource.transaction(work);
    } catch (error) {
      const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
      if (attempt >= 3 || (code !== '40001' && code !== '40P01')) throw error;
      await pause(Math.random() * 50 * attempt);
      return this.inTransaction(work, attempt + 1);
    }
  }
}

/** A deputy whose time is over acts for nobody, though the request began a moment before (reliability.md A.5, S-09). */
function refuseLate({ onBehalfOf }: Actor, now: Date): void {
  if (onBehalfOf?.until && now >= onBehalfOf.until)
    refuse(new Forbidden(`Thời gian thay mặt ${onBehalfOf.displayName} đã hết.`));
}
