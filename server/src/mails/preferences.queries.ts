import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reads } from '@libs/sql';
import { CalendarQueries } from '../calendar';
import { usualDigestTime } from './due-mails.queries';

export interface PreferenceRow {
  address: string | null;
  digestTime: string;
  paused: boolean;
  pausedUntil: string | null;
}

export interface FeedRow {
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** Reads of what is a person's own: how they want their mail, and their calendar feed. */
@Injectable()
export class PreferencesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly dataSource: DataSource,
    private readonly calendar: CalendarQueries,
  ) {}

  /** A pause that is over is none. */
  async of(accountId: string): Promise<PreferenceRow> {
    const row = await this.reads.row<PreferenceRow>(
      `select c.email as address, coalesce(left(p.digest_time::text, 5), $2) as "digestTime",
         coalesce(p.paused and (p.paused_until is null or p.paused_until >= $3::date), false) as paused, p.paused_until::text as "pausedUntil"
       from account c left join mail_preference p on p.account_id = c.id where c.id = $1`,
      { values: [accountId, usualDigestTime, this.calendar.today()] },
    );
    return row!.paused ? row! : { ...row!, pausedUntil: null };
  }

  feedOf(accountId: string): Promise<FeedRow | null> {
    return this.reads.row(
      `select created_at as "createdAt", last_used_at as "lastUsedAt" from calendar_feed where account_id = $1`,
      { values: [accountId] },
    );
  }

  /** Whose feed has the digest. Notes to the hour that it is read: no change that anybody made, it has no trail. */
  async ownerOf(digest: Buffer): Promise<string | null> {
    const found = await this.reads.row<{ id: string; unseen: boolean }>(
      `select account_id as id, coalesce(last_used_at < now() - interval '1 hour', true) as unseen from calendar_feed where digest = $1`,
      { values: [digest] },
    );
    if (found?.unseen)
      await this.dataSource.query('update calendar_feed set last_used_at = now() where account_id = $1', [found.id]);
    return found?.id ?? null;
  }
}
