import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The unit of work whose eyes are used. */
interface Within {
  readonly manager: EntityManager;
}

/** What commands have to know before they hold a row, read inside their unit of work. */
@Injectable()
export class InquiringQueries {
  /** Of which assignment; null if there is no such inquiry. Never changes, so it may be read before anything is held. */
  async assignmentOf({ manager }: Within, id: string): Promise<string | null> {
    const [found] = await manager.query('select assignment_id as id from inquiry where id = $1', [id]);
    return found?.id ?? null;
  }

  /** Those that wait for an answer, of an assignment that is held. */
  async open({ manager }: Within, assignmentId: string): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from inquiry where assignment_id = $1 and state = 'OPEN' order by id`,
      [assignmentId],
    );
    return rows.map(({ id }) => id);
  }
}
