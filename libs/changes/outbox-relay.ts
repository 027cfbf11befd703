import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import type { Recorded } from './domain-event';
import { Reactions } from './reactions';

const EVENT = `e.id, e.seq, e.at, e.type, e.subject_id as "subjectId", e.parent_id as "parentId", e.root_id as "rootId",
  e.internal, e.actor_id as "actorId", e.actor_name as "actorName", e.on_behalf_of_name as "onBehalfOfName",
  e.cause_id as "causeId", e.data, e.changes`;

/** Moves committed events onto the queue: one job for each reaction to each event. The outbox is the truth; the queue only carries. */
@Injectable()
export class OutboxRelay implements OnApplicationShutdown {
  private readonly log = new Logger(OutboxRelay.name);
  private timer?: NodeJS.Timeout;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    @InjectQueue('reactions') private readonly queue: Queue,
    private readonly reactions: Reactions,
  ) {}

  /** Relays what is there, then looks again every `intervalMs`. Any number of workers may do so at once. */
  start(intervalMs = 500): void {
    const tick = async () => {
      try {
        while ((await this.drain()) === 100);
      } catch (error) {
        this.log.warn(`The outbox waits: ${(error as Error).message}`);
      }
      if (this.timer) this.timer = setTimeout(() => (this.running = tick()), intervalMs * (0.75 + Math.random() / 2));
    };
    this.timer = setTimeout(() => (this.running = tick()), 0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  /** Relays up to `limit` events, oldest first, skipping those another worker holds. Returns how many. */
  drain(limit = 100): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const events: Recorded[] = await manager.query(
        `select ${EVENT} from outbox o join recorded_event e on e.id = o.event_id
         order by o.seq limit $1 for update of o skip locked`,
        [limit],
      );
      const jobs = events.flatMap((event) =>
        this.reactions.to(event.type).map((name) => ({
          name,
          data: event,
          opts: {
            jobId: `${event.id}_${name}`,
            attempts: 8,
            backoff: { type: 'exponential', delay: 500 },
            removeOnComplete: true,
            removeOnFail: { age: 30 * 86_400 },
          },
        })),
      );
      if (jobs.length) await this.queue.addBulk(jobs);
      if (events.length)
        await manager.query('delete from outbox where event_id = any($1)', [events.map(({ id }) => id)]);
      return events.length;
    });
  }
}

/**
 * A worker that died is noticed after some 20 s (BullMQ's own 30 + 30 s would be more than the minute promised in
 * reliability.md B.6, F-02), and a job is never given up because workers died over it: the event would be lost.
 */
export const recovery = { lockDuration: 10_000, stalledInterval: 10_000, maxStalledCount: 1_000 };

@Processor('reactions', { concurrency: 4, ...recovery })
export class ReactionsProcessor extends WorkerHost {
  constructor(private readonly reactions: Reactions) {
    super();
  }

  process(job: Job<Recorded>) {
    return this.reactions.run(job.name, job.data);
  }
}
