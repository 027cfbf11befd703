import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '@libs/changes';
import { runNotice } from './about-run';
import { ReportRun } from './report-run.entity';

/** How often screens are told how far it is. */
const tellEveryMs = 400;

/** Who is told how far a rendering is. */
export interface Telling {
  /** From 0 to 1; called as often as one likes. */
  readonly tell: (share: number) => void;
  /** Nothing is told any more once this has come back. */
  readonly stop: () => Promise<void>;
}

/** How far renderings are: a mark on the way, which nobody depends on. */
@Injectable()
export class RunProgress {
  private readonly log = new Logger(RunProgress.name);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(run: ReportRun): Telling {
    let toldAt = Date.now();
    let told = 0;
    let telling: Promise<void> | null = null;
    let stopped = false;
    const tell = (share: number) => {
      const percent = Math.max(0, Math.min(99, Math.floor(share * 100)));
      if (stopped || telling || percent <= told || Date.now() - toldAt < tellEveryMs) return;
      [toldAt, told] = [Date.now(), percent];
      telling = this.write(run, percent).finally(() => (telling = null));
    };
    const stop = async () => {
      stopped = true;
      await telling;
    };
    return { tell, stop };
  }

  private async write(run: ReportRun, percent: number): Promise<void> {
    try {
      await this.unitOfWork.byItself(async (tx) => {
        const held = await tx.hold(ReportRun, run.id);
        if (!held || held.claimedBy !== run.claimedBy) return;
        await tx.derive(ReportRun, run.id, { progress: percent });
        await tx.announce(runNotice(held, percent));
      });
    } catch (error) {
      this.log.warn(`How far ${run.id} is could not be told: ${(error as Error).message}`);
    }
  }
}
