import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A sign-in that was sent to the provider. */
export interface OpenIdAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the person was going: a path of ours. */
  readonly returnTo: string;
}

/** Sign-ins under way at the provider. Not anybody's change: no trail; what becomes of them is recorded. */
@Injectable()
export class OpenIdAttempts {
  constructor(private readonly dataSource: DataSource) {}

  /** @param browser what the browser holds in a cookie: only it can come back with the answer */
  async keep(browser: string, { state, nonce, verifier, returnTo }: OpenIdAttempt): Promise<void> {
    await this.dataSource.query(`delete from oidc_attempt where made_at < now() - interval '10 minutes'`);
    await this.dataSource.query(
      `insert into oidc_attempt (browser_digest, state, nonce, verifier, return_to, made_at) values ($1, $2, $3, $4, $5, now())`,
      [digestOf(browser), state, nonce, verifier, returnTo],
    );
  }

  /** The attempt of that browser, once: an answer played again finds nothing. */
  async take(browser: string): Promise<OpenIdAttempt | null> {
    const [rows] = await this.dataSource.query(
      `delete from oidc_attempt where browser_digest = $1 and made_at > now() - interval '10 minutes'
       returning state, nonce, verifier, return_to as "returnTo"`,
      [digestOf(browser)],
    );
    return rows[0] ?? null;
  }
}

const digestOf = (value: string): Buffer => createHash('sha256').update(value).digest();
