import { setTimeout as pause } from 'node:timers/promises';

/** How long the end of the process waits for work that hangs, as on a queue that is away. */
const patienceMs = 5_000;

/** Does some work again and again, each time a while after the last time ended, until the process ends. */
export class Loop {
  private timer?: NodeJS.Timeout;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly onError: (error: Error) => void,
  ) {}

  /** The first time at once. Processes that started together do not stay in step. */
  start(intervalMs: number): void {
    const turn = async () => {
      await this.work().catch(this.onError);
      if (this.timer) this.timer = setTimeout(begin, intervalMs * (0.75 + Math.random() / 2));
    };
    const begin = () => (this.running = turn());
    this.timer = setTimeout(begin, 0);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await Promise.race([this.running, pause(patienceMs, undefined, { ref: false })]);
  }
}
