import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';
import { recovery } from '@libs/changes';
import { Renderings } from './renderings.service';
import type { Unfinished } from './runs.queries';

/** Laying out a long PDF keeps the process busy for seconds: it is not dead because it does not answer. */
const patience = { lockDuration: 30_000, stalledInterval: 10_000 };

/** Two at once: a large one does not keep a small one waiting. */
@Processor('reports', { concurrency: 2, ...recovery, ...patience })
export class RunsProcessor extends WorkerHost implements OnModuleDestroy {
  constructor(private readonly renderings: Renderings) {
    super();
  }

  process(job: Job<Unfinished>): Promise<void> {
    return this.renderings.render(job.data);
  }

  onModuleDestroy(): void {
    this.renderings.end();
  }
}
