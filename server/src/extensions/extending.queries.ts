import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The unit of work whose eyes are used. */
interface Within {
  readonly manager: EntityManager;
}

/** What commands have to know beyond the rows they hold, read inside their unit of work. The assignment is held. */
@Injectable()
export class ExtendingQueries {
  /** The request that waits. */
  async waitingId({ manager }: Within, assignmentId: string): Promise<string> {
    const [{ id }] = await manager.query(`select id from extension where assignment_id = $1 and state = 'REQUESTED'`, [
      assignmentId,
    ]);
    return id;
  }

  async nextOrdinal({ manager }: Within, assignmentId: string): Promise<number> {
    const [{ n }] = await manager.query(
      'select coalesce(max(ordinal), 0)::int + 1 as n from extension where assignment_id = $1',
      [assignmentId],
    );
    return n;
  }

  /** The request being written; null if there is none. */
  async draftId({ manager }: Within, assignmentId: string): Promise<string | null> {
    const [found] = await manager.query('select id from extension_draft where assignment_id = $1 and sent_at is null', [
      assignmentId,
    ]);
    return found?.id ?? null;
  }

  /** What a reason is called; null if there is none, or it can no longer be chosen. */
  async activeReason({ manager }: Within, id: string): Promise<string | null> {
    const [found] = await manager.query('select name from extension_reason where id = $1 and active', [id]);
    return found?.name ?? null;
  }

  /** The same of any that was ever chosen. */
  async reasonName({ manager }: Within, id: string | null): Promise<string | null> {
    const [found] = id ? await manager.query('select name from extension_reason where id = $1', [id]) : [];
    return found?.name ?? null;
  }

  async personName({ manager }: Within, id: string): Promise<string> {
    const [{ name }] = await manager.query('select display_name as name from account where id = $1', [id]);
    return name;
  }

  /** The reasons in their order. Two who change the list come one after the other. */
  async reasonList({ manager }: Within): Promise<{ id: string; name: string }[]> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('extension reasons', 0))`);
    return manager.query('select id, name from extension_reason order by position, id');
  }
}
