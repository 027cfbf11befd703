import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import type { Kept } from './kept';

/** Taking away what was kept long enough: the only place where rows of the product are deleted by age. */
@Injectable()
export class ThinningQueries {
  /** Takes away up to `limit` rows. Returns how many. */
  async remove(
    { manager, now }: Transaction,
    { table, over, unit }: Kept,
    period: number,
    limit: number,
  ): Promise<number> {
    const [, count] = await manager.query(
      `delete from ${table} t where t.ctid = any(array(
         select t.ctid from ${table} t where ${over.replaceAll('$1', '$1::timestamptz - make_interval(' + unit + ' => $2)')} limit $3))`,
      [now, period, limit],
    );
    return count;
  }

  /** Files of what is not there any more lose their row; the sweep takes their bytes when no backup needs them. */
  async releaseFiles({ manager, now }: Transaction): Promise<void> {
    await manager.query(
      `update attachment a set removed_at = $1 where a.removed_at is null and (
         (a.holder_kind = 'report-run' and not exists (select from report_run r where r.id = a.holder_id))
         or (a.holder_kind = 'own-data' and not exists (select from own_data_export e where e.id = a.holder_id)))`,
      [now],
    );
    // Of these nobody's record speaks: their row goes too, and with it the bytes in time.
    await manager.query(
      `delete from attachment where holder_kind in ('report-run', 'own-data') and removed_at < $1::timestamptz - interval '1 day'`,
      [now],
    );
  }

  /** Counts of failed sign-ins that nobody asks for any more. */
  async forgetThrottles({ manager }: Transaction): Promise<void> {
    await manager.query('delete from sign_in_throttle where expire < extract(epoch from now()) * 1000 - 86400000');
  }
}
