import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Head, Link } from './trail-check';

/**
 * What a record's hash covers, written out here and not asked of the database's own function: whoever can change records
 * could change that too. It must say the same as `trail_hash` in `migrations/foundation/changes.sql.ts`.
 */
const BODY = `pg_catalog.jsonb_build_array(
  e.seq, e.id, extract(epoch from e.at), e.type, e.subject_id, e.parent_id, e.root_id, e.internal,
  e.actor_id, e.actor_name, e.on_behalf_of_id, e.on_behalf_of_name, e.session_id, e.ip, e.cause_id, e.data, e.changes
)::text`;

/** Reads of the trail as a chain. */
@Injectable()
export class TrailQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The last link as the database remembers it; null if that row is gone. */
  async head(manager: EntityManager = this.dataSource.manager): Promise<Head | null> {
    const [row] = await manager.query(`select seq, encode(hash, 'hex') as hash from trail_head`);
    return row ? { seq: BigInt(row.seq), hash: row.hash } : null;
  }

  /** Runs `work` on the trail as it is at one moment, however long that takes and whatever is written meanwhile. */
  atOneMoment<T>(work: (links: AsyncIterable<Link>, head: Head | null) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query(
        `set transaction read only; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`,
      );
      return work(this.links(manager), await this.head(manager));
    });
  }

  private async *links(manager: EntityManager, batch = 2_000): AsyncIterable<Link> {
    let after = '-9223372036854775808';
    for (;;) {
      const rows: Link[] = await manager.query(
        `select e.seq, e.at, e.type, e.actor_name as "actorName", e.prev_hash as "prevHash", e.hash, ${BODY} as body
         from recorded_event e where e.seq > $1 order by e.seq limit ${batch}`,
        [after],
      );
      yield* rows;
      if (rows.length < batch) return;
      after = rows.at(-1)!.seq;
    }
  }
}
