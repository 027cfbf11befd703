import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, JobsOptions, Queue } from 'bullmq';
import { Loop } from './loop';
import { Outbox, type Waiting } from './outbox';
import { Reactions } from './reactions';
import { recovery } from './recovery';

/** Events handed on at once. */
const BATCH = 100;

/** A reaction that fails is tried again for about a minute. */
const atFirst: JobsOptions = { attempts: 8, backoff: { type: 'exponential', delay: 500 } };
/** After that only when the outbox is looked through, ever more rarely: once an hour at last. */
const later: JobsOptions = { attempts: 1 };

/** Moves committed events onto the queue, one job for each reaction to each event, and sees to it that none gets lost there. */
@Injectable()
export class OutboxRelay implements OnApplicationShutdown {
  private readonly loop: Loop;

  constructor(
    @InjectQueue('reactions') private readonly queue: Queue,
    private readonly outbox: Outbox,
    private readonly reactions: Reactions,
  ) {
    const log = new Logger(OutboxRelay.name);
    this.loop = new Loop(
      () => this.all(),
      (error) => log.warn(`The outbox waits: ${error.message}`),
    );
  }

  /** Relays what is there, then looks again every `intervalMs`. Any number of workers may do so at once. */
  start(intervalMs = 500): void {
    this.loop.start(intervalMs);
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Relays up to `limit` events, oldest first, skipping those another worker holds. Returns how many. */
  async drain(limit = BATCH): Promise<number> {
    const { count, waiting } = await this.outbox.take(limit, (eventType) => this.reactions.to(eventType));
    const jobs = waiting.flatMap((event) => event.waiting.map((name) => jobOf(event, name, atFirst)));
    try {
      if (jobs.length) await this.queue.addBulk(jobs);
    } catch (error) {
      await this.outbox.putBack(waiting.map(({ id }) => id));
      throw error;
    }
    return count;
  }

  /** Hands on again what the queue was given long ago and has no more, or has given up. Returns how many events it looked at. */
  async sweep(limit = BATCH): Promise<number> {
    const events = await this.outbox.overdue(limit);
    const jobs = [];
    for (const event of events) {
      for (const name of event.waiting) {
        const options = await this.again(idOf(event, name));
        if (options) jobs.push(jobOf(event, name, options));
      }
    }
    if (jobs.length) await this.queue.addBulk(jobs);
    return events.length;
  }

  private async all(): Promise<void> {
    while ((await this.drain()) === BATCH);
    while ((await this.sweep()) === BATCH);
  }

  /** How to add the job anew; null if the queue has it and will come to it. */
  private async again(jobId: string): Promise<JobsOptions | null> {
    const job: Job | undefined = await this.queue.getJob(jobId);
    if (!job) return atFirst;
    const state = await job.getState();
    if (state === 'failed') await job.remove();
    return state === 'failed' ? later : null;
  }
}

const idOf = (event: Waiting, name: string) => `${event.id}_${name}`;

const jobOf = ({ waiting: _, ...event }: Waiting, name: string, options: JobsOptions) => ({
  name,
  data: event,
  opts: { jobId: `${event.id}_${name}`, removeOnComplete: true, ...options },
});

@Processor('reactions', { concurrency: 4, ...recovery })
export class ReactionsProcessor extends WorkerHost {
  private readonly log = new Logger('Reactions');

  constructor(
    private readonly reactions: Reactions,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async process(job: Job<Omit<Waiting, 'waiting'>>): Promise<void> {
    try {
      await this.reactions.run(job.name, job.data);
    } catch (error) {
      await this.failed(job, error as Error);
      throw error;
    }
  }

  /** Kept in the outbox, where the metrics count it; said aloud when it is not tried again for a while. */
  private async failed({ name, data, attemptsMade, opts }: Job<Omit<Waiting, 'waiting'>>, error: Error): Promise<void> {
    const isLast = attemptsMade + 1 >= (opts.attempts ?? 1);
    const words = `${name}: ${error.message}`;
    if (isLast) this.log.error(`${data.type} ${data.id}, tried again later: ${name}: ${error.stack}`);
    else this.log.warn(`${data.type} ${data.id}: ${words}`);
    await this.outbox
      .failed(data.id, words)
      .catch((reason: Error) => this.log.warn(`It could not be noted: ${reason.message}`));
  }
}
