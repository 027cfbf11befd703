import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Forbidden, refuse } from '@libs/refusals';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

const HOUR = 3_600;

/** Whoever has one IPv6 address has a network of them. */
const networkOf = (ip: string) => (ip.includes('.') ? ip : ip.split(':').slice(0, 4).join(':'));

/** How often somebody may try what is no sign-in; counted in the database, so all processes share it. */
@Injectable()
export class GuessLimits {
  private readonly asked = this.limiter('reset-asked', 20, HOUR);
  private readonly sent = this.limiter('link-sent', 3, HOUR);
  private readonly opened = this.limiter('link-opened', 60, HOUR / 4);
  private readonly own = this.limiter('own-secret', 10, HOUR / 4);

  constructor(private readonly dataSource: DataSource) {}

  /** Refuses a network from which too many forgotten passwords are told. */
  askedFrom(ip: string): Promise<void> {
    return this.refuseBeyond(this.asked, networkOf(ip));
  }

  /** Refuses a network from which too many links are opened that are none. */
  openedFrom(ip: string): Promise<void> {
    return this.refuseBeyond(this.opened, networkOf(ip));
  }

  /** Refuses whoever guesses at the secrets of the account that they are signed in to. */
  guessedBy(accountId: string): Promise<void> {
    return this.refuseBeyond(this.own, accountId);
  }

  /** Whether this account may be sent another link now: nobody's mailbox is filled by strangers. */
  async maySendTo(accountId: string): Promise<boolean> {
    return (await this.secondsToWait(this.sent, accountId)) === 0;
  }

  private async refuseBeyond(limiter: RateLimiterPostgres, whose: string): Promise<void> {
    const seconds = await this.secondsToWait(limiter, whose);
    if (seconds) refuse(new Forbidden(`Đã thử quá nhiều lần. Thử lại sau ${Math.ceil(seconds / 60)} phút.`));
  }

  private async secondsToWait(limiter: RateLimiterPostgres, whose: string): Promise<number> {
    try {
      await limiter.consume(createHash('sha256').update(whose).digest('base64url'));
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.ceil(refused.msBeforeNext / 1_000);
    }
  }

  private limiter(keyPrefix: string, points: number, duration: number): RateLimiterPostgres {
    return new RateLimiterPostgres({
      ...{ points, duration, keyPrefix },
      ...{ storeClient: this.dataSource, storeType: 'typeorm', tableName: 'sign_in_throttle', tableCreated: true },
    });
  }
}
