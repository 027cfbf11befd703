import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;

/** Whether an attempt may be made, and if not for how long not; `firstTime` when the limit was reached just now. */
export type Leave = { granted: true } | { granted: false; seconds: number; firstTime: boolean };

/** The network of an address: somebody at home changes the last part of it at will. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '');
  if (!isIPv6(plain)) return plain.split('.').slice(0, 3).join('.');
  const [head, tail] = plain.toLowerCase().split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const middle = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...middle, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}

const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');

/**
 * Failed sign-ins, counted in the database: all processes share the count and a restart does not forget it (reliability.md
 * A.5, S-40). Per account and network first, so that nobody outside can lock somebody out of their own desk; much more
 * slowly per account from places it never signed in from; and per network, for those who try many accounts.
 */
@Injectable()
export class SignInLimits {
  private readonly burst = this.limiter('burst', { points: 5, duration: MINUTE });
  private readonly place = this.limiter('place', { points: 10, duration: 15 * MINUTE, blockDuration: 15 * MINUTE });
  private readonly account = this.limiter('account', { points: 50, duration: 60 * MINUTE, blockDuration: 15 * MINUTE });
  private readonly network = this.limiter('network', { points: 300, duration: 15 * MINUTE, blockDuration: 5 * MINUTE });

  /** Counted in the database until it is reached, then by each process for itself: a flood costs it nothing more. */
  private readonly token = this.limiter('token', {
    points: 30,
    duration: 15 * MINUTE,
    blockDuration: 15 * MINUTE,
    inMemoryBlockOnConsumed: 31,
    inMemoryBlockDuration: 15 * MINUTE,
  });

  /** A whole house comes in on Monday morning; more than that is somebody who fills the list of attempts. */
  private readonly provider = this.limiter('provider', { points: 1_000, duration: 15 * MINUTE });

  constructor(private readonly dataSource: DataSource) {}

  /** Counts somebody who is sent to the OpenID provider. */
  atProvider(ip: string): Promise<Leave> {
    return this.consume(this.provider, keyOf(networkOf(ip)));
  }

  /** Counts an access token that is none. */
  wrongToken(ip: string): Promise<Leave> {
    return this.consume(this.token, keyOf(networkOf(ip)));
  }

  /** Counts an attempt before the password is looked at: of many at once, no more than the limit get through. */
  async take(username: string, ip: string, isKnownNetwork: (network: string) => Promise<boolean>): Promise<Leave> {
    const network = networkOf(ip);
    const here = keyOf(username, network);
    for (const [limiter, key] of [
      [this.burst, here],
      [this.place, here],
      [this.network, keyOf(network)],
    ] as const) {
      const leave = await this.consume(limiter, key);
      if (!leave.granted) return leave;
    }
    const anywhere = await this.consume(this.account, keyOf(username));
    return anywhere.granted || (await isKnownNetwork(network)) ? { granted: true } : anywhere;
  }

  /** Takes back what a successful attempt had counted. */
  async forgive(username: string, ip: string): Promise<void> {
    const network = networkOf(ip);
    const here = keyOf(username, network);
    await Promise.all([
      this.burst.delete(here),
      this.place.delete(here),
      this.account.reward(keyOf(username)),
      this.network.reward(keyOf(network)),
    ]);
  }

  private async consume(limiter: RateLimiterPostgres, key: string): Promise<Leave> {
    try {
      await limiter.consume(key);
      return { granted: true };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return {
        granted: false,
        seconds: Math.ceil(refused.msBeforeNext / 1000),
        firstTime: refused.consumedPoints === limiter.points + 1,
      };
    }
  }

  private limiter(
    keyPrefix: string,
    limits: {
      points: number;
      duration: number;
      blockDuration?: number;
      inMemoryBlockOnConsumed?: number;
      inMemoryBlockDuration?: number;
    },
  ): RateLimiterPostgres {
    return new RateLimiterPostgres({
      ...limits,
      keyPrefix,
      storeClient: this.dataSource,
      storeType: 'typeorm',
      tableName: 'sign_in_throttle',
      tableCreated: true,
    });
  }
}
