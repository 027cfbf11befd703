import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Every } from '@libs/changes';
import { type Claimed, Claims } from './claims';
import { failureOf } from './failure';
import { openOutlet, type Outlet } from './outlets';
import { sending } from './sending';

/** What one run did: mails sent, to be tried again, and given up. */
export interface Delivered {
  sent: number;
  deferred: number;
  failed: number;
}

/** Sends what is due. Whatever holds a mail up, only mails wait for it (reliability.md G11). */
@Injectable()
export class Delivery implements OnModuleDestroy {
  private readonly log = new Logger(Delivery.name);
  private stopping = false;

  constructor(private readonly claims: Claims) {}

  /** One worker at a time does this, so the rate holds for all of them. */
  @Every('*/5 * * * * *', 'mail.deliver')
  async deliver(): Promise<Delivered> {
    const done: Delivered = { sent: 0, deferred: 0, failed: 0 };
    const run = new Run(this.claims, done, () => this.stopping);
    await run.all();
    if (done.sent + done.deferred + done.failed) this.log.log(`Mails: ${JSON.stringify(done)}`);
    if (run.lastWords) this.log.warn(`The mail server: ${run.lastWords}`);
    return done;
  }

  /** A stop has 20 seconds; what has begun is finished, the rest is for the next one. */
  onModuleDestroy(): void {
    this.stopping = true;
  }
}

class Run {
  /** What the server said when it last would not talk. */
  lastWords: string | null = null;
  private readonly end = Date.now() + sending.runMs;
  private refusals = 0;

  constructor(
    private readonly claims: Claims,
    private readonly done: Delivered,
    private readonly stopping: () => boolean,
  ) {}

  async all(): Promise<void> {
    const outlet = openOutlet();
    const kept = this.claims.keep();
    try {
      while (this.goesOn()) {
        const mails = await this.claims.take(Math.min(sending.batch, await this.claims.allowance()));
        if (!mails.length) break;
        await this.batch(outlet, mails);
      }
    } finally {
      kept.stop();
      outlet.close();
    }
  }

  private async batch(outlet: Outlet, mails: Claimed[]): Promise<void> {
    const lane = async () => {
      for (let mail; this.goesOn() && (mail = mails.shift());) await this.one(outlet, mail);
    };
    try {
      await Promise.all(Array.from({ length: sending.lanes }, lane));
    } finally {
      await this.claims.release(mails.map(({ id }) => id));
    }
  }

  private async one(outlet: Outlet, mail: Claimed): Promise<void> {
    if (!(await this.claims.begin(mail.id))) return;
    try {
      await outlet.send(mail);
    } catch (error) {
      return this.failed(mail, error as Error);
    }
    this.refusals = 0;
    await this.claims.sent(mail.id);
    this.done.sent++;
  }

  private async failed({ id, attempts }: Claimed, error: Error): Promise<void> {
    const failure = failureOf(error);
    this.refusals = failure.unreachable ? this.refusals + 1 : 0;
    if (failure.unreachable) this.lastWords = failure.words;
    this.done[(await this.claims.failed(id, attempts, failure)) ? 'failed' : 'deferred']++;
  }

  private goesOn(): boolean {
    return !this.stopping() && this.refusals < sending.patience && Date.now() < this.end;
  }
}
