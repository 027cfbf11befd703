import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { NewsLook } from './news-look.entity';
import type { MarkNewsReadInput } from './news.graphql';
import { NewsQueries } from './news.queries';

/** What a person says about the news. */
@Injectable()
export class NewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: NewsQueries,
  ) {}

  /** Up to when they have read it: never back, and never beyond this moment, whatever a clock says. */
  async markRead(actor: Actor, input: MarkNewsReadInput): Promise<{ until: Date }> {
    await this.unitOfWork.run(actor, { command: 'markNewsRead', input }, async (tx) => {
      const before = await this.queries.heldMark(tx, actor);
      const until = new Date(Math.min(+input.until, +tx.now));
      // What a deputy has read is still news to the person who comes back.
      if (!actor.onBehalfOf && (!before || until > before)) await tx.mark(NewsLook, { accountId: actor.id, until });
      return { id: actor.id };
    });
    return { until: (await this.queries.readUntil(actor)) ?? input.until };
  }
}
