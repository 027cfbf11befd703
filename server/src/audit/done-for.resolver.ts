import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { TimelineArgs, TimelineConnection, TimelineEntryType } from './timeline.graphql';
import { TimelineQueries } from './timeline.queries';

/** What was done in somebody's place (domain.md §7). */
@Resolver(() => TimelineEntryType)
export class DoneForResolver {
  constructor(private readonly queries: TimelineQueries) {}

  @Query(() => TimelineConnection, {
    description: "What deputies did in the viewer's name, or in that of whom the viewer stands in for; newest first.",
  })
  doneInMyName(@CurrentActor() actor: Actor, @Args() page: TimelineArgs, @CurrentAsked() asked: Asked) {
    return this.queries.doneFor(actor, page, asked.at('nodes'));
  }
}
