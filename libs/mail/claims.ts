import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { delayAfter, type Failure } from './failure';
import { FILES } from './mail-files';
import type { Message } from './message';
import { withSealedPart } from './sealed-part';
import { sending } from './sending';

/** A mail that this process may send now, and nobody else. */
export interface Claimed extends Message {
  readonly id: string;
  readonly attempts: number;
}

/**
 * Who sends which mail. A claim is renewed as long as its holder lives; what a dead one held is taken over. Claims and the rate
 * go by the database's own clock; when a mail is due, by the clock of the units of work.
 */
@Injectable()
export class Claims {
  private readonly log = new Logger(Claims.name);
  private readonly me = randomUUID();

  constructor(private readonly dataSource: DataSource) {}

  /** Up to `limit` mails that are due, the longest waiting first. One whose holder died may have left already. */
  async take(limit: number): Promise<Claimed[]> {
    const [rows] = await this.dataSource.query(
      `with due as (
         select id from outgoing_mail where status = 'WAITING' and next_attempt_at <= coalesce($1::timestamptz, now())
           and (claimed_until is null or claimed_until < now())
         order by next_attempt_at, id limit $2 for update skip locked)
       update outgoing_mail m set claimed_by = $3, claimed_until = now() + $4 * interval '1 ms',
         unclear = m.unclear + (m.claimed_until is not null)::int
       from due where m.id = due.id
       returning m.id, m.to_address as "toAddress", m.to_name as "toName", m.subject, m.html, m.text,
         m.message_id as "messageId", m.created_at as "createdAt", m.attempts, m.sealed, ${FILES} as files`,
      [clock.plays, limit, this.me, sending.leaseMs],
    );
    return rows.map(({ sealed, ...mail }: Claimed & { sealed: Buffer | null }) => withSealedPart(mail, sealed));
  }

  /** How many mails may still be tried in this minute, whoever tried the others. */
  async allowance(): Promise<number> {
    const [{ tried }] = await this.dataSource.query(
      `select count(*)::int as tried from outgoing_mail where tried_at > now() - interval '1 minute'`,
    );
    return Math.max(0, sending.perMinute - tried);
  }

  /** Renews this process's claims until `stop` is called. */
  keep(): { stop: () => void } {
    const renew = () =>
      this.dataSource
        .query(`update outgoing_mail set claimed_until = now() + $2 * interval '1 ms' where claimed_by = $1`, [
          this.me,
          sending.leaseMs,
        ])
        .catch((error: Error) => this.log.warn(`Claims could not be renewed: ${error.message}`));
    const timer = setInterval(renew, sending.leaseMs / 4).unref();
    return { stop: () => clearInterval(timer) };
  }

  /** Whether the mail is still ours to send: it may have been suppressed, or this process may have slept. */
  async begin(id: string): Promise<boolean> {
    const [, count] = await this.dataSource.query(
      `update outgoing_mail set tried_at = now(), claimed_until = now() + $3 * interval '1 ms'
       where id = $1 and claimed_by = $2 and status = 'WAITING'`,
      [id, this.me, sending.leaseMs],
    );
    return count > 0;
  }

  async sent(id: string): Promise<void> {
    await this.settle(
      id,
      `status = 'SENT', sent_at = coalesce($3::timestamptz, now()), last_error = null`,
      clock.plays,
    );
  }

  /** @returns whether the mail is given up */
  async failed(id: string, attempts: number, { permanent, unclear, words }: Failure): Promise<boolean> {
    const delay = permanent ? null : delayAfter(attempts + 1);
    await this.settle(
      id,
      `status = case when $3::float is null then 'FAILED' else status end, last_error = $4, unclear = unclear + $5::int,
       next_attempt_at = coalesce($6::timestamptz, now()) + coalesce($3, 0) * interval '1 ms'`,
      delay,
      words,
      Number(unclear),
      clock.plays,
    );
    return delay === null;
  }

  /** Gives back what was claimed and not tried. */
  async release(ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    await this.dataSource.query(
      'update outgoing_mail set claimed_by = null, claimed_until = null where id = any($1) and claimed_by = $2',
      [ids, this.me],
    );
  }

  private async settle(id: string, set: string, ...values: unknown[]): Promise<void> {
    await this.dataSource.query(
      `update outgoing_mail set ${set}, attempts = attempts + 1, claimed_by = null, claimed_until = null
       where id = $1 and claimed_by = $2`,
      [id, this.me, ...values],
    );
  }
}
