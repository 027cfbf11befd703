import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import type { QueryDeleted, QuerySaved } from './analysis.events';
import { SavedQueriesQueries } from './saved-queries.queries';
import { SavedQuery } from './saved-query.entity';
import type { DeleteQueryInput, SaveQueryInput } from './saved-query.graphql';
import { mayChange, mayDelete, mayShare, sees } from './saved-query.policy';

const mostQueries = 200;

/** Commands on saved queries. */
@Injectable()
export class SavedQueriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: SavedQueriesQueries,
  ) {}

  /** Keeps a new query, or one of one's own anew. */
  save(actor: Actor, input: SaveQueryInput) {
    return this.unitOfWork.run(actor, { command: 'saveQuery', input }, async (tx) => {
      const query = input.id ? await this.held(tx, input.id, mayChange, input.expectedVersion) : begun(actor);
      const { text, variables, shared } = input;
      if (shared && !mayShare(actor))
        refuse(new Forbidden('Chỉ người xem được số liệu toàn tỉnh mới chia sẻ được truy vấn.'));
      const name = oneLine(input.name);
      Object.assign(query, { name, text, variables: variables?.trim() ? variables : null, shared });
      await this.refuseIfNoRoom(tx, query);
      const event: QuerySaved = { type: 'query.saved', subjectId: query.id, data: { name, shared } };
      return tx.save(query, event);
    });
  }

  delete(actor: Actor, input: DeleteQueryInput) {
    return this.unitOfWork.run(actor, { command: 'deleteQuery', input }, async (tx) => {
      const query = await this.held(tx, input.id, mayDelete, input.expectedVersion);
      query.deletedAt = tx.now;
      const { id, name } = query;
      return tx.save(query, { type: 'query.deleted', subjectId: id, data: { name } } satisfies QueryDeleted);
    });
  }

  /** The query, held, if the actor `may` and looked at this version; else the refusal that fits. */
  private async held(
    tx: Transaction,
    id: string,
    may: (actor: Actor, query: SavedQuery) => boolean,
    expectedVersion: number | null | undefined,
  ): Promise<SavedQuery> {
    const query = (await tx.hold(SavedQuery, id)) ?? refuse(new NotFound());
    if (query.deletedAt || !sees(tx.actor, query)) refuse(new NotFound());
    if (!may(tx.actor, query)) refuse(new Forbidden());
    if (query.version !== expectedVersion) refuse(await tx.stale(query));
    return query;
  }

  private async refuseIfNoRoom(tx: Transaction, query: SavedQuery): Promise<void> {
    const { count, named } = await this.queries.others(tx, query);
    if (named) refuse(new InvalidInput('name', `Bạn đã có truy vấn “${query.name}”. Đặt tên khác.`));
    if (count >= mostQueries) refuse(new InvalidInput('name', `Mỗi người lưu nhiều nhất ${mostQueries} truy vấn.`));
  }
}

const begun = (actor: Actor): SavedQuery =>
  Object.assign(new SavedQuery(), { id: randomUUID(), ownerId: actor.id, deletedAt: null });
