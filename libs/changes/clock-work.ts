import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { decorated } from './decorated';
import { SCHEDULE, type Schedule } from './every';

/** One `@Every` method. */
export interface Work extends Schedule {
  readonly run: () => Promise<unknown>;
}

/** Every `@Every` method in the process, each run by one worker at a time. */
@Injectable()
export class ClockWork {
  private readonly log = new Logger(ClockWork.name);
  private found?: readonly Work[];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
  ) {}

  all(): readonly Work[] {
    return (this.found ??= decorated<Schedule>(this.discovery, this.reflector, SCHEDULE).map(({ metadata, run }) => ({
      ...metadata,
      run,
    })));
  }

  /** Runs everything once, now, in the order of the modules: as if all their moments had come. */
  async runAll(): Promise<void> {
    for (const { name } of this.all()) await this.run(name);
  }

  /**
   * Runs one, unless it is running somewhere this moment. Fails as it fails.
   * @returns whether it ran
   */
  async run(name: string): Promise<boolean> {
    const work = this.all().find((each) => each.name === name);
    if (!work) throw new Error(`Nothing that happens by itself is called ${name}`);
    // PostgreSQL gives the lock back when the session that holds it ends, however it ends.
    const session = this.dataSource.createQueryRunner();
    try {
      const [{ mine }] = await session.query(`select pg_try_advisory_lock(hashtextextended($1, 1)) as mine`, [name]);
      if (!mine) return false;
      try {
        await work.run();
      } finally {
        await this.unlock(session, name);
      }
      return true;
    } finally {
      await session.release();
    }
  }

  /** A session that cannot unlock any more is gone, and its lock with it. */
  private async unlock(session: ReturnType<DataSource['createQueryRunner']>, name: string): Promise<void> {
    await session
      .query('select pg_advisory_unlock(hashtextextended($1, 1))', [name])
      .catch((error: Error) => this.log.warn(`The lock of ${name} ended with its session: ${error.message}`));
  }
}
