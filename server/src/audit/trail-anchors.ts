import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { appendAnchor, readAnchors } from './anchor-file';
import { TrailQueries } from './trail.queries';

const everyMs = 10 * 60_000;

/** Notes the end of the trail outside the database, now and then and at the end (reliability.md A.6). Started by the worker. */
@Injectable()
export class TrailAnchors implements BeforeApplicationShutdown {
  private readonly log = new Logger(TrailAnchors.name);
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private noted?: bigint;

  constructor(private readonly trail: TrailQueries) {}

  start(intervalMs = everyMs): void {
    const tick = () => {
      this.running = this.note();
      this.timer = setTimeout(tick, intervalMs).unref();
    };
    tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.timer) return;
    clearTimeout(this.timer);
    await this.running;
    await this.note();
  }

  /** Notes the end of the trail if it has moved since it was last noted here. Never throws: the trail itself is not in danger. */
  async note(): Promise<void> {
    try {
      this.noted ??= (await readAnchors()).reduce((furthest, { seq }) => (seq > furthest ? seq : furthest), 0n);
      const head = await this.trail.head();
      if (!head || head.seq < this.noted) {
        this.log.error(
          `The trail ends at ${head?.seq ?? 'nothing'}, but ${this.noted} was noted before: run verify-trail`,
        );
      } else if (head.seq > this.noted) {
        await appendAnchor(head);
        this.noted = head.seq;
      }
    } catch (error) {
      this.log.error(`The end of the trail could not be noted: ${(error as Error).message}`);
    }
  }
}
