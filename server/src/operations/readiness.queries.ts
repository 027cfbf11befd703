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
    queue: () => this.queue().getWaitingCount(),
    storage: () => this.writable(),
  };

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

  /** How many events wait for the worker; -1 when nobody can say. */
  async outboxSize(): Promise<number> {
    const count = () =>
      this.dataSource.query('select count(*)::int as n from (select from outbox limit 10000) waiting');
    return count().then(
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

  private queue(): Queue {
    return this.modules.get(getQueueToken('reactions'), { strict: false });
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
