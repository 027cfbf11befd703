import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { AssignmentsQueries } from '../assignments';
import { assignmentsVisibleTo } from '../directives';
import type { BulkItemType, BulkType } from './bulk.graphql';
import type { BulkItem } from './bulk-item.entity';
import type { Bulk } from './bulk.entity';
import type { BulkOutcome } from './bulk.policy';

/** How far a bulk is. */
export interface Progress {
  done: number;
  failed: number;
  waiting: number;
}

const counted = (outcome: `${BulkOutcome}`) => `count(*) filter (where i.outcome = '${outcome}')::int`;

const ITEM = `i.bulk_id as "bulkId", i.n, i.assignment_id as "assignmentId", i.expected_version as "expectedVersion", i.outcome, i.message`;

/** Reads of bulks. A person sees those they started themselves, and in them the assignments that they may see now. */
@Injectable()
export class BulkQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  async one(actor: Actor, id: string): Promise<BulkType | null> {
    if (!isUUID(id)) return null;
    return this.reads.row<BulkType>(
      `select b.id, b.act, b.total, b.started_at as "startedAt", b.finished_at as "finishedAt", i.done, i.failed
       from bulk b cross join lateral (
         select ${counted('DONE')} as done, ${counted('FAILED')} as failed from bulk_item i where i.bulk_id = b.id) i
       where b.id = $1 and b.actor_id = $2`,
      { values: [id, actor.id] },
    );
  }

  /** The rows of one's own bulk, in the order of the list they were ticked in. */
  async items(
    actor: Actor,
    bulkId: string,
    { first, after, outcome }: PageArgs & { outcome?: BulkOutcome | null },
    asked: Asked | null,
  ): Promise<Page<BulkItemType>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const from = seenItems(actor, bulkId, outcome, bind);
    const cursor = readCursor(after, 1);
    const rows = await this.reads.rows<BulkItem>(
      `select ${ITEM} ${from} ${cursor ? `and i.n > ${bind(cursor[0])}` : ''} order by i.n limit ${bind(first + 1)}`,
      parameters,
    );
    const ids = rows.map(({ assignmentId }) => assignmentId);
    const cards = await this.assignments.many(actor, ids, asked?.at('nodes').at('assignment'));
    return pageOf(
      rows.filter(({ assignmentId }) => cards.has(assignmentId)),
      first,
      ({ n }) => [n],
      () => this.count(actor, bulkId, outcome),
      ({ n, assignmentId, outcome: came, message }) => ({
        id: `${bulkId}.${n}`,
        assignment: cards.get(assignmentId)! as unknown as BulkItemType['assignment'],
        outcome: came,
        message,
      }),
    );
  }

  /** The bulk, if there is still something to do in it. */
  async unfinished(id: string): Promise<Bulk | null> {
    return this.reads.row<Bulk>(
      `select b.id, b.version, b.actor_id as "actorId", b.on_behalf_of_id as "onBehalfOfId", b.on_behalf_of_name as "onBehalfOfName",
         b.session_id as "sessionId", b.ip, b.act, b.arguments, b.total, b.started_at as "startedAt"
       from bulk b where b.id = $1 and b.finished_at is null`,
      { values: [id] },
    );
  }

  /** The longest waiting of those in which there is still something to do. */
  async allUnfinished(): Promise<string[]> {
    const rows = await this.reads.rows<{ id: string }>(
      'select id from bulk where finished_at is null order by started_at limit 100',
    );
    return rows.map(({ id }) => id);
  }

  /** The next rows whose turn has not come. */
  waiting(bulkId: string, most: number): Promise<BulkItem[]> {
    return this.reads.rows<BulkItem>(
      `select ${ITEM} from bulk_item i where i.bulk_id = $1 and i.outcome = 'WAITING' order by i.n limit $2`,
      { values: [bulkId, most] },
    );
  }

  async progress({ manager }: { manager: EntityManager }, bulkId: string): Promise<Progress> {
    const [progress] = await manager.query(
      `select ${counted('DONE')} as done, ${counted('FAILED')} as failed, ${counted('WAITING')} as waiting
       from bulk_item i where i.bulk_id = $1`,
      [bulkId],
    );
    return progress;
  }

  private async count(actor: Actor, bulkId: string, outcome: BulkOutcome | null | undefined): Promise<number> {
    const parameters = new Parameters();
    const from = seenItems(actor, bulkId, outcome, parameters.bind);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n ${from}`, parameters))!.n;
  }
}

function seenItems(
  actor: Actor,
  bulkId: string,
  outcome: BulkOutcome | null | undefined,
  bind: Parameters['bind'],
): string {
  return `from bulk_item i join assignment a on a.id = i.assignment_id
    where i.bulk_id = ${bind(bulkId)} and ${assignmentsVisibleTo(actor, 'a', bind)} ${outcome ? `and i.outcome = ${bind(outcome)}` : ''}`;
}
