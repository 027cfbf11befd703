import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Every, type Recorded, ReactsTo } from '@libs/changes';
import type { BulkStarted } from './bulk.events';
import { BulkQueries } from './bulk.queries';

/** Puts what was started before the worker. The job only names it, and is named like it: twice is once. */
@Injectable()
export class BulkReactions {
  constructor(
    @InjectQueue('bulk') private readonly queue: Queue,
    private readonly queries: BulkQueries,
  ) {}

  @ReactsTo('bulk.started' satisfies BulkStarted['type'])
  async enqueue({ subjectId: id }: Pick<Recorded, 'subjectId'>): Promise<void> {
    await this.queue.add(
      'run',
      { id },
      {
        jobId: id,
        // A bulk is never given up: while the database is away, it waits.
        attempts: 100_000,
        backoff: { type: 'fixed', delay: 3_000 },
        removeOnComplete: true,
      },
    );
  }

  /** A queue that was emptied has lost them. */
  @Every('* * * * *', 'bulk.leftovers')
  async enqueueLeftovers(): Promise<void> {
    for (const subjectId of await this.queries.allUnfinished()) await this.enqueue({ subjectId });
  }
}
