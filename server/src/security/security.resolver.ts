import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import { SecurityEventConnection, SecurityEventFilter, SecurityEventType } from './security-event.graphql';
import { SecurityEventsQueries } from './security-events.queries';

@Resolver(() => SecurityEventType)
export class SecurityResolver {
  constructor(private readonly queries: SecurityEventsQueries) {}

  @Query(() => SecurityEventConnection, {
    description:
      'What of the trail is about safety, newest first: for those who run the system and heads of the Office; for everybody else nothing.',
  })
  securityEvents(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => SecurityEventFilter, nullable: true }) filter?: SecurityEventFilter,
  ) {
    return this.queries.page(actor, filter ?? {}, page);
  }
}
