import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { StatisticsArgs } from './statistics-args.graphql';
import { StatisticsScope } from './statistics-scope.graphql';
import { StatisticsType } from './statistics.graphql';
import { StatisticsQueries } from './statistics.queries';

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  constructor(private readonly queries: StatisticsQueries) {}

  @Query(() => StatisticsType, {
    description:
      'Figures of the assignments that the viewer may see: the province, units one heads with their parts, or what was delegated to one.',
  })
  statistics(
    @CurrentActor() actor: Actor,
    @Args('scope') scope: StatisticsScope,
    @Args() { by, parentUnitId }: StatisticsArgs,
  ) {
    return this.queries.statistics(actor, scope, by, parentUnitId);
  }
}
