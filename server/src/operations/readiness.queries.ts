import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { latestMigration } from '../data-source';

const PATIENCE_MS = 3_000;
/** Deadlines are judged by the database's clock; a server whose own clock differs more than this is not to be trusted. */
const MOST_CLOCK_SKEW_MS = 2_000;

type Check = () => Promise<unknown>;

/** Whether this process can do its work, and what state it is in. */
@Injectable()
export class ReadinessQueries {
  private readonly checks: Record<string, Check> = {
    database: () => this.dataSource.query('select 1'),
    migrations: () => this.migrated(),
    clock: () => this.sameClock(),
    queue: () => this.queueAnswers(),
    storage: () => this.writable(),
  };

  private asked?: Promise<unknown>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly modules: ModuleRef,
  ) {}

  /** The names of what is missing; none when everything answers. */
  async missing(): Promise<string[]> {
    const names = Object.keys(this.checks);
    const answers = await Promise.all(names.map((name) => inTime(this.checks[name]!)));
    return names.filter((_, index) => !answers[index]);
  }

  pool(): { total: number; idle: number; waiting: number } {
    const {
      totalCount: total,
      idleCount: idle,
      waitingCount: waiting,
    } = (this.dataSource.driver as unknown as { master: Pool }).master;
    return { total, idle, waiting };
  }

  /** How many events wait for the worker or for a reaction that has not handled them; -1 when nobody can say. */
  outboxSize(): Promise<number> {
    return this.count('select count(*)::int as n from (select from outbox limit 10000) waiting');
  }

  /** How many of these a reaction has failed on; each is tried again, ever more rarely. -1 when nobody can say. */
  outboxFailing(): Promise<number> {
    return this.count('select count(*)::int as n from outbox where failures > 0');
  }

  /** Seconds since the oldest of them happened; -1 when nobody can say. */
  outboxAge(): Promise<number> {
    return this.count(
      `select coalesce((select extract(epoch from clock_timestamp() - e.at)::int from outbox o
         join recorded_event e on e.id = o.event_id order by o.seq limit 1), 0) as n`,
    );
  }

  /** Mails that wait, or were given up; -1 when nobody can say. */
  mails(status: 'WAITING' | 'FAILED'): Promise<number> {
    return this.count(`select count(*)::int as n from outgoing_mail where status = '${status}'`);
  }

  private count(sql: string): Promise<number> {
    return this.dataSource.query(sql).then(
      ([{ n }]) => n,
      () => -1,
    );
  }

  private async migrated(): Promise<void> {
    const [last] = await this.dataSource.query('select name from migration order by id desc limit 1');
    if (last?.name !== latestMigration) throw new Error('The database is not at the newest migration');
  }

  private async sameClock(): Promise<void> {
    const asked = Date.now();
    const [{ at }] = await this.dataSource.query('select clock_timestamp() as at');
    const answered = Date.now();
    const apart = Math.max(asked - +at, +at - answered);
    if (apart > MOST_CLOCK_SKEW_MS) throw new Error('The clocks differ');
  }

  private async writable(): Promise<void> {
    const probe = join(config.DATA_DIR, `.ready-${randomUUID()}`);
    await writeFile(probe, 'ok').finally(() => rm(probe, { force: true }));
  }

  /** A Redis that is away answers nothing, not even no: while one question waits, no other is asked. */
  private queueAnswers(): Promise<unknown> {
    const queue: Queue = this.modules.get(getQueueToken('reactions'), { strict: false });
    return (this.asked ??= queue.getWaitingCount().finally(() => (this.asked = undefined)));
  }
}

async function inTime(check: Check): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  return Promise.race([
    check().then(
      () => true,
      () => false,
    ),
    late,
  ]);
}
