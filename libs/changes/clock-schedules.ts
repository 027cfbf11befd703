import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { config } from '@libs/config';
import { ClockWork, type Work } from './clock-work';
import { Loop } from './loop';
import { recovery } from './recovery';

/** Has the queue tick for every `@Every` method, and sees to it that it goes on ticking. */
@Injectable()
export class ClockSchedules implements OnApplicationShutdown {
  private readonly loop: Loop;

  constructor(
    @InjectQueue('clock') private readonly queue: Queue,
    private readonly clockWork: ClockWork,
  ) {
    const log = new Logger(ClockSchedules.name);
    this.loop = new Loop(
      () => this.assert(),
      (error) => log.warn(`The clock's schedules wait: ${error.message}`),
    );
  }

  /** Looks every `intervalMs` whether the queue still has all schedules: it may have been emptied. */
  start(intervalMs = 5_000): void {
    void this.forgetOthers().catch(() => undefined);
    this.loop.start(intervalMs);
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Sets what is missing or has changed. Any number of workers may do so at once. */
  async assert(): Promise<void> {
    for (const work of this.clockWork.all()) if (!(await this.isSet(work))) await this.set(work);
  }

  /** A schedule without its next job never ticks again; whoever deleted the jobs left it behind. */
  private async isSet({ name, pattern }: Work): Promise<boolean> {
    const set = await this.queue.getJobScheduler(name);
    if (set?.pattern !== pattern || set.tz !== config.TZ_OFFICE) return false;
    return (await this.queue.getJob(`repeat:${name}:${set.next}`)) !== undefined;
  }

  private async set({ name, pattern }: Work): Promise<void> {
    const once = { attempts: 1, removeOnComplete: true, removeOnFail: true };
    await this.queue.upsertJobScheduler(name, { pattern, tz: config.TZ_OFFICE }, { name, opts: once });
  }

  /** What an earlier version of the product did by itself. */
  private async forgetOthers(): Promise<void> {
    const names = this.clockWork.all().map(({ name }) => name);
    for (const { key } of await this.queue.getJobSchedulers())
      if (!names.includes(key)) await this.queue.removeJobScheduler(key);
  }
}

/** What is due is found in the database at the next tick, so a tick that failed is not repeated. */
@Processor('clock', { concurrency: 8, ...recovery })
export class ClockProcessor extends WorkerHost {
  private readonly log = new Logger('Clock');

  constructor(private readonly clockWork: ClockWork) {
    super();
  }

  async process({ name }: Job): Promise<void> {
    try {
      await this.clockWork.run(name);
    } catch (error) {
      this.log.error(`${name}: ${(error as Error).stack}`);
    }
  }
}
