import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CountedConnection } from './counted.graphql';
import { CountedQueries } from './counted.queries';
import { CountedArgs, MovesArgs, StatisticsArgs, TrendArgs } from './statistics-args.graphql';
import { StatisticsScope } from './statistics-scope.graphql';
import { StatisticsType } from './statistics.graphql';
import { StatisticsQueries } from './statistics.queries';
import { StatisticsMoveType, TrendPointType } from './trend.graphql';
import { TrendQueries } from './trend.queries';

const Scope = () => Args('scope', { description: 'What is counted.' });

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  constructor(
    private readonly figures: StatisticsQueries,
    private readonly counted: CountedQueries,
    private readonly trends: TrendQueries,
  ) {}

  @Query(() => StatisticsType, {
    description:
      'Figures of the assignments that the viewer may see: the province, units one heads with their parts, or what was delegated to one.',
  })
  statistics(
    @CurrentActor() actor: Actor,
    @Scope() scope: StatisticsScope,
    @Args() { by, parentUnitId }: StatisticsArgs,
  ) {
    return this.figures.statistics(actor, scope, by, parentUnitId);
  }

  @Query(() => CountedConnection, {
    description: 'Exactly the assignments that a number counts, as they were on its day, by deadline.',
  })
  countedAssignments(
    @CurrentActor() actor: Actor,
    @Scope() scope: StatisticsScope,
    @Args() { first, after, ...number }: CountedArgs,
  ) {
    return this.counted.list(actor, scope, number, { first, after });
  }

  @Query(() => [TrendPointType], {
    description:
      'The figures as of the end of each of the last weeks or months, oldest first: each as it was that day, of what was given up to then.',
  })
  statisticsTrend(@CurrentActor() actor: Actor, @Scope() scope: StatisticsScope, @Args() { step, count }: TrendArgs) {
    return this.trends.trend(actor, scope, step, count);
  }

  @Query(() => [StatisticsMoveType], {
    description: 'What changed since a day, of what is in the scope on its day; every kind of move.',
  })
  statisticsMoves(@CurrentActor() actor: Actor, @Scope() scope: StatisticsScope, @Args() { since }: MovesArgs) {
    return this.trends.moves(actor, scope, since);
  }
}
