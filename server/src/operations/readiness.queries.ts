import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { type BackupState, backupState } from '@libs/backups';
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
    disk: () => this.hasRoom(),
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

  /** Seconds since the oldest mail that should have left by now was due; -1 when nobody can say. */
  mailDelay(): Promise<number> {
    return this.count(
      `select coalesce(extract(epoch from now() - min(next_attempt_at))::int, 0) as n from outgoing_mail
       where status = 'WAITING' and next_attempt_at <= now()`,
    );
  }

  /** Bytes on the disk of `DATA_DIR`; -1 when nobody can say. */
  async disk(): Promise<{ free: number; total: number }> {
    const found = await statfs(config.DATA_DIR).catch(() => null);
    return found ? { free: found.bavail * found.bsize, total: found.blocks * found.bsize } : { free: -1, total: -1 };
  }

  backups(): Promise<BackupState> {
    return backupState().catch(() => ({ sinceLastBase: -1, behind: -1 }));
  }

  private count(sql: string): Promise<number> {
    return this.dataSource.query(sql).then(
      ([{ n }]) => n,
      () => -1,
    );
  }

  /**
   * This release's migrations are there, and none has come since that takes away what it needs: while a newer release is brought in,
   * the one before goes on working on the schema that was only added to (reliability.md G14, B.8).
   */
  private async migrated(): Promise<void> {
    const [{ there, floor }] = await this.dataSource.query(
      'select exists (select from migration where name = $1) as there, (select migration from schema_floor) as floor',
      [latestMigration],
    );
    if (!there) throw new Error('The database is not at the newest migration');
    if (momentOf(floor) > momentOf(latestMigration)) throw new Error('The database is of a later release');
  }

  /** A server that fills its disk stops with a panic, and what is being written is lost: better no more requests before. */
  private async hasRoom(): Promise<void> {
    const { free } = await this.disk();
    if (free >= 0 && free < config.MIN_FREE_MB * 2 ** 20) throw new Error('The disk is nearly full');
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

/** `Retention1798000000700` → 1798000000700. */
const momentOf = (migration: string) => Number(/\d{13}$/.exec(migration)?.[0]);

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
