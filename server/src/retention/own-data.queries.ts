import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { Transaction } from '@libs/changes';
import { Parameters, Reads } from '@libs/sql';
import { SettingsQueries } from '../settings';
import { keptData } from './kept';
import { OwnDataExport, OwnDataState } from './own-data-export.entity';

/** An export as its person sees it. */
export interface OwnDataRow extends Pick<OwnDataExport, 'id' | 'requestedAt' | 'state' | 'finishedAt' | 'size'> {
  readonly expiresAt: Date | null;
  readonly url: string | null;
}

const mostShown = 20;
const day = 86_400_000;
const period = keptData.find(({ name }) => name === 'ownData')!.period;

/** Exports of one's own data. The first condition is always the same: they are the asker's own. */
@Injectable()
export class OwnDataQueries {
  constructor(
    private readonly reads: Reads,
    private readonly settings: SettingsQueries,
  ) {}

  /** The newest first. */
  async of(actor: Actor): Promise<OwnDataRow[]> {
    const parameters = new Parameters();
    const [rows, days] = await Promise.all([
      this.reads.rows<Omit<OwnDataRow, 'expiresAt' | 'url'>>(
        `select id, requested_at as "requestedAt", state, finished_at as "finishedAt", size::int from own_data_export
         where account_id = ${parameters.bind(actor.id)} order by requested_at desc limit ${mostShown}`,
        parameters,
      ),
      this.settings.get(period),
    ]);
    return rows.map((row) => {
      const isReady = row.state === OwnDataState.READY;
      const expiresAt = isReady ? new Date(+row.finishedAt! + days * day) : null;
      return { ...row, expiresAt, url: isReady ? `/own-data/${row.id}` : null };
    });
  }

  async one(actor: Actor, id: string): Promise<OwnDataRow | null> {
    return (await this.of(actor)).find((row) => row.id === id) ?? null;
  }

  /** The one that waits already, if any: asking twice makes one. */
  async waiting({ manager }: Transaction, accountId: string): Promise<string | null> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`own data of ${accountId}`]);
    const [found] = await manager.query(`select id from own_data_export where account_id = $1 and state = 'WAITING'`, [
      accountId,
    ]);
    return found?.id ?? null;
  }
}
