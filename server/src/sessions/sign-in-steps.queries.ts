import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SessionKind, SignInMethod } from './session.entity';

/** A sign-in of which the first proof was right and the second is not there yet. */
export interface SignInStep {
  readonly accountId: string;
  readonly kind: SessionKind;
  readonly method: SignInMethod;
}

/** Long enough to find the phone. */
export const STEP_MINUTES = 10;

const digestOf = (ticket: string): Buffer => createHash('sha256').update(ticket).digest();

/** Sign-ins that wait for their second proof: whoever holds the ticket gave the first. It opens nothing by itself, and has no trail. */
@Injectable()
export class SignInSteps {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the ticket: 256 random bits, kept as a digest */
  async begin({ accountId, kind, method }: SignInStep): Promise<string> {
    const ticket = randomBytes(32).toString('base64url');
    await this.dataSource.query(
      `with gone as (delete from sign_in_step where expires_at < now())
       insert into sign_in_step (digest, account_id, kind, method, expires_at)
       values ($1, $2, $3, $4, now() + interval '${STEP_MINUTES} minutes')`,
      [digestOf(ticket), accountId, kind, method],
    );
    return ticket;
  }

  async of(ticket: string): Promise<SignInStep | null> {
    const [row] = await this.dataSource.query(
      `select account_id as "accountId", kind, method from sign_in_step where digest = $1 and expires_at > now()`,
      [digestOf(ticket)],
    );
    return row ?? null;
  }

  /** Ends it; true for the one of several that ended it. */
  async take(ticket: string): Promise<boolean> {
    const [, count] = await this.dataSource.query('delete from sign_in_step where digest = $1', [digestOf(ticket)]);
    return count === 1;
  }
}
