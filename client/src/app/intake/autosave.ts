/** How one attempt to save went: `again` at once, `retry` after a while, `stuck` until something changes. */
export type SaveResult = 'done' | 'again' | 'retry' | 'stuck';

interface Pace {
  /** How long typing must rest. */
  restMs: number;
  /** The longest that typing without rest may put it off. */
  mostMs: number;
  /** The first wait after a failure; it doubles up to `mostRetryMs`. */
  retryMs: number;
  mostRetryMs: number;
}

const usual: Pace = { restMs: 1000, mostMs: 8000, retryMs: 3000, mostRetryMs: 30_000 };

/** When to save: after typing rests, never two saves at once, and again after a failure, for as long as it takes. */
export class Autosave {
  private timer?: ReturnType<typeof setTimeout>;
  private waitingSince = 0;
  private running?: Promise<boolean>;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly save: () => Promise<SaveResult>,
    private readonly pace: Pace = usual,
  ) {}

  /** Something was typed. */
  touch(): void {
    if (this.stopped) return;
    const now = Date.now();
    if (!this.waitingSince) this.waitingSince = now;
    const left = this.waitingSince + this.pace.mostMs - now;
    this.wait(Math.max(0, Math.min(this.pace.restMs, left)));
  }

  /** Saves now; resolves to whether everything typed so far has arrived. */
  async flush(): Promise<boolean> {
    this.clear();
    // What runs now may have begun before the last key was pressed.
    if (this.running) await this.running;
    return this.run();
  }

  stop(): void {
    this.stopped = true;
    this.clear();
  }

  private run(): Promise<boolean> {
    return (this.running ??= this.loop().finally(() => (this.running = undefined)));
  }

  private async loop(): Promise<boolean> {
    this.waitingSince = 0;
    let result: SaveResult;
    let rounds = 0;
    do result = await this.save();
    while (result === 'again' && ++rounds < 5);
    if (result === 'done') this.failures = 0;
    if ((result === 'retry' || result === 'again') && !this.stopped)
      this.wait(Math.min(this.pace.mostRetryMs, this.pace.retryMs * 2 ** this.failures++));
    return result === 'done';
  }

  private wait(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.running ? this.wait(200) : void this.run()), ms);
  }

  private clear() {
    clearTimeout(this.timer);
    this.waitingSince = 0;
  }
}
