import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { Reads } from '@libs/sql';

/** What a database that was put back carries with it from the moment it was copied. */
@Injectable()
export class AfterRestoreQueries {
  constructor(private readonly reads: Reads) {}

  /** Whether something that happened still has effects to come. */
  async isBusy(): Promise<boolean> {
    const row = await this.reads.row<{ busy: boolean }>(
      `select exists (select from outbox) or exists (select from report_run where state in ('WAITING', 'RUNNING'))
         or exists (select from bulk where finished_at is null) as busy`,
    );
    return row!.busy;
  }

  /** Sessions of then: some may have been ended since, and nobody could tell which. Returns how many were open. */
  async endSessions({ manager, now }: Transaction): Promise<number> {
    const [, count] = await manager.query('update session set ended_at = $1 where ended_at is null and ends_at > $1', [
      now,
    ]);
    return count;
  }

  /** Access tokens that work: one revoked since then works again, and only its owner knows. */
  async livingTokens({ manager, now }: Transaction): Promise<number> {
    const [{ n }] = await manager.query(
      'select count(*)::int as n from access_token where revoked_at is null and expires_at > $1',
      [now],
    );
    return n;
  }

  /** News that waits to be mailed at once. In the inbox it stays. */
  async settleNews({ manager, now }: Transaction): Promise<void> {
    await manager.query(
      `update notification set mailed_at = $1 where mailed_at is null and over_at is null and channel = 'AT_ONCE'`,
      [now],
    );
  }
}
