import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Every, type Recorded, ReactsTo } from '@libs/changes';
import type { ReportRunRequested, ReportRunRetried } from './report-run.events';
import { RunsQueries, type Unfinished } from './runs.queries';

/** Puts what was asked for before the worker. The job only names it, and is named like it: twice is once. */
@Injectable()
export class RunsReactions {
  constructor(
    @InjectQueue('reports') private readonly queue: Queue,
    private readonly queries: RunsQueries,
  ) {}

  @ReactsTo('reportRun.requested' satisfies ReportRunRequested['type'])
  enqueueFirst({ subjectId: id }: Pick<Recorded, 'subjectId'>): Promise<void> {
    return this.enqueue({ id, round: 1 });
  }

  @ReactsTo('reportRun.retried' satisfies ReportRunRetried['type'])
  enqueueAgain({ subjectId: id, data: { round } }: Recorded<ReportRunRetried>): Promise<void> {
    return this.enqueue({ id, round });
  }

  /** A queue that was emptied has lost them. */
  @Every('* * * * *', 'schedules.leftovers')
  async enqueueLeftovers(): Promise<void> {
    for (const unfinished of await this.queries.unfinished()) await this.enqueue(unfinished);
  }

  private async enqueue({ id, round }: Unfinished): Promise<void> {
    const jobId = `${id}-${round}`;
    // It is never given up: while the database is away, it waits.
    const again = { attempts: 100_000, backoff: { type: 'fixed', delay: 3_000 } };
    await this.queue.add('render', { id, round }, { jobId, ...again, removeOnComplete: true });
  }
}
