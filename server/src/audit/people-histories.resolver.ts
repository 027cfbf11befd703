import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { AdministeredQueries } from '../accounts';
import { administersUnits } from '../units';
import { TimelineArgs, TimelineConnection, TimelineEntryType } from './timeline.graphql';
import { TimelineQueries } from './timeline.queries';

/** The histories of units and accounts, for those who administer them. */
@Resolver(() => TimelineEntryType)
export class PeopleHistoriesResolver {
  constructor(
    private readonly timelines: TimelineQueries,
    private readonly accounts: AdministeredQueries,
  ) {}

  @Query(() => TimelineConnection, {
    nullable: true,
    description: 'What happened to a unit, newest first; null for whoever sets up no units.',
  })
  async unitHistory(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args() page: TimelineArgs,
  ) {
    return administersUnits(actor) ? this.of(actor, 'unit', id, page) : null;
  }

  @Query(() => TimelineConnection, {
    nullable: true,
    description: 'What happened to an account one administers, newest first; null if there is none.',
  })
  async accountHistory(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args() page: TimelineArgs,
  ) {
    return (await this.accounts.one(actor, id)) ? this.of(actor, 'account', id, page) : null;
  }

  private async of(actor: Actor, of: 'unit' | 'account', id: string, page: TimelineArgs) {
    return (await this.timelines.pages(actor, of, [id], page, null)).get(id);
  }
}
