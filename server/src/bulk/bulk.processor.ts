import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';
import { recovery } from '@libs/changes';
import { BulkRuns } from './bulk-runs.service';

/** After so many tries a row that breaks its command is put aside. */
const enoughTries = 4;

/** Several at once, so that nobody's few rows wait for somebody's thousand. */
@Processor('bulk', { concurrency: 3, ...recovery })
export class BulkProcessor extends WorkerHost implements OnModuleDestroy {
  private stopping = false;

  constructor(private readonly runs: BulkRuns) {
    super();
  }

  process(job: Job<{ id: string }>): Promise<void> {
    return this.runs.run(job.data.id, {
      stopping: () => this.stopping,
      lastTry: job.attemptsMade >= enoughTries,
    });
  }

  /** A stop has 20 seconds, a thousand rows may take longer. */
  onModuleDestroy(): void {
    this.stopping = true;
  }
}
