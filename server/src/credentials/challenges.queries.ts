import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What the question was put for. */
export type ChallengePurpose = 'PROVE' | 'REGISTER';

/** A question to a passkey. It is taken once, answered or not, and lives five minutes: nobody made a change, so there is no trail. */
export interface Challenge {
  readonly id: string;
  /** 256 random bits, base64url. */
  readonly challenge: string;
  /** Whose key is asked; null: anybody's. */
  readonly accountId: string | null;
}

const LIVES = `interval '5 minutes'`;
/** So many wait at once at most; whoever floods us loses the oldest questions, not the disk. */
const mostWaiting = 10_000;

@Injectable()
export class ChallengesQueries {
  constructor(private readonly dataSource: DataSource) {}

  async make(purpose: ChallengePurpose, accountId: string | null): Promise<Challenge> {
    const made = { id: randomUUID(), challenge: randomBytes(32).toString('base64url'), accountId };
    await this.dataSource.query(
      `with gone as (delete from passkey_challenge where expires_at < now() or id in (
         select id from passkey_challenge order by expires_at desc offset $5))
       insert into passkey_challenge (id, challenge, purpose, account_id, expires_at) values ($1, $2, $3, $4, now() + ${LIVES})`,
      [made.id, made.challenge, purpose, accountId, mostWaiting],
    );
    return made;
  }

  /** The question, which is then gone: an answer can't be sent twice (reliability.md A.5, S-48). */
  async take(id: string, purpose: ChallengePurpose): Promise<Challenge | null> {
    const [rows] = await this.dataSource.query(
      `delete from passkey_challenge where id = $1 and purpose = $2 and expires_at > now()
       returning id, challenge, account_id as "accountId"`,
      [id, purpose],
    );
    return rows[0] ?? null;
  }
}
