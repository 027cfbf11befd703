import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import { SessionActing } from '../sessions';
import { ActingQueries } from './acting.queries';
import type { ActAsInput } from './deputy.graphql';

/** Switching between the roles one holds in several units, and standing in for somebody. */
@Injectable()
export class ActingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ActingQueries,
    private readonly sessions: SessionActing,
  ) {}

  /**
   * Chooses how the session of whoever asks goes on; only what is open to the person themselves, whoever they act for now.
   * @returns the session's new cookie, if it has one
   */
  async actAs(actor: Actor, input: ActAsInput): Promise<string | null> {
    const { unitId = null, deputyshipId = null } = input;
    if (unitId && deputyshipId) refuse(new InvalidInput('unitId', 'Chọn một đơn vị hoặc một người, không cả hai.'));
    let cookie: string | null = null;
    await this.unitOfWork.run(actor, { command: 'actAs', input: {} }, async (tx) => {
      const unitName = unitId && ((await this.queries.ownUnit(tx, actor.id, unitId)) ?? refuse(new NotFound()));
      const whom =
        deputyshipId && ((await this.queries.standsInFor(tx, actor.id, deputyshipId)) ?? refuse(new NotFound()));
      const told = { unitName, forId: (whom && whom.id) || null, forName: (whom && whom.displayName) || null };
      cookie = await this.sessions.choose(tx, { unitId, deputyshipId }, told);
      return { id: actor.id };
    });
    this.sessions.chosen();
    return cookie;
  }
}
