import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Every, UnitOfWork } from '@libs/changes';
import { SettingsQueries } from '../settings';
import { type Kept, keptData } from './kept';
import type { DataThinned } from './retention.events';
import { ThinningQueries } from './thinning.queries';

/** In one transaction: nobody waits long for a row of these. */
const batch = 2_000;
/** A night's work has an end; what is left is for the next. */
const longestMs = 30 * 60_000;

/** Takes away what was kept long enough, at night and a little at a time (reliability.md B.8). */
@Injectable()
export class Thinning {
  private readonly log = new Logger(Thinning.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: SettingsQueries,
    private readonly queries: ThinningQueries,
  ) {}

  /** @returns how many rows of each kind went */
  @Every('17 1 * * *', 'retention.thin')
  async thin(): Promise<Record<string, number>> {
    const until = Date.now() + longestMs;
    const removed: Record<string, number> = {};
    for (const kept of keptData) {
      const count = await this.all(kept, until);
      if (count) removed[kept.name] = count;
    }
    await this.unitOfWork.byItself(async (tx) => {
      await this.queries.releaseFiles(tx);
      await this.queries.forgetThrottles(tx);
      if (Object.keys(removed).length)
        tx.note({ type: 'data.thinned', subjectId: randomUUID(), data: { removed } } satisfies DataThinned);
    });
    if (Object.keys(removed).length) this.log.log(`Thinned ${JSON.stringify(removed)}`);
    return removed;
  }

  private async all(kept: Kept, until: number): Promise<number> {
    const period = await this.settings.get(kept.period);
    for (let total = 0; ;) {
      const count = await this.unitOfWork.byItself((tx) => this.queries.remove(tx, kept, period, batch));
      total += count;
      if (count < batch || Date.now() > until) return total;
    }
  }
}
