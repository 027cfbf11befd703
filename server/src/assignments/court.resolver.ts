import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { AssignmentType } from './assignment.graphql';
import { AssignmentCourtType, CourtSpanType, CourtSummaryArgs, CourtSummaryType } from './court.graphql';
import { CourtQueries } from './court.queries';

@Resolver(() => AssignmentType)
export class CourtResolver {
  constructor(private readonly courts: CourtQueries) {}

  @ResolveField(() => AssignmentCourtType, { description: 'Whose turn it is, and how long it has been whose.' })
  court(@CurrentActor() actor: Actor, @Parent() { id }: AssignmentType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('courts', (ids) => this.courts.of(actor, ids)).load(id);
  }

  @Query(() => CourtSummaryType, {
    description: 'How long assignments lay with units and with the Office; a head sees the units they head.',
  })
  courtSummary(@CurrentActor() actor: Actor, @Args() filter: CourtSummaryArgs) {
    return this.courts.summary(actor, filter);
  }
}

@Resolver(() => AssignmentCourtType)
export class CourtSpansResolver {
  constructor(private readonly courts: CourtQueries) {}

  @ResolveField(() => [CourtSpanType])
  spans(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('court.spans', (ids) => this.courts.spans(ids)).load(id);
  }
}
