import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { AccountsQueries, PersonType } from '../accounts';
import { OptionalId } from '../directives';
import { CountedConnection, FigureKey, StatisticsRowType } from '../statistics';
import {
  ClosablePeriodType,
  ClosedPeriodConnection,
  ClosedPeriodType,
  ClosePeriodInput,
  ClosePeriodResult,
} from './closed-period.graphql';
import { PeriodDifferenceConnection } from './difference.graphql';
import { DifferencesQueries } from './differences.queries';
import { type ClosedPeriodRow, PeriodsQueries } from './periods.queries';
import { PeriodsService } from './periods.service';
import { SealsQueries } from './seals.queries';

@ArgsType()
class FrozenListArgs extends PageArgs {
  @Field(() => FigureKey, { description: 'Which number.' }) figure: FigureKey;
  @OptionalId('đơn vị', 'Only of this unit with its parts.') unitId?: string | null;
}

@Resolver(() => ClosedPeriodType)
export class PeriodsResolver {
  constructor(
    private readonly queries: PeriodsQueries,
    private readonly service: PeriodsService,
    private readonly differing: DifferencesQueries,
    private readonly seals: SealsQueries,
    private readonly people: AccountsQueries,
  ) {}

  @Query(() => ClosedPeriodConnection, {
    description: 'Periods that were closed, the latest first; for those who see the whole province.',
  })
  closedPeriods(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return this.queries.list(actor, page);
  }

  @Query(() => ClosedPeriodType, {
    nullable: true,
    description: 'One closed period; null if there is none, or not for the viewer.',
  })
  closedPeriod(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Query(() => [ClosablePeriodType], {
    description: 'Periods that have ended and are not closed, the latest first; for heads of the Office.',
  })
  closablePeriods(@CurrentActor() actor: Actor) {
    return this.queries.closable(actor);
  }

  @Mutation(() => ClosePeriodResult, {
    description:
      'Freezes the figures of a period that has ended, and the list behind them; once, for ever. For heads of the Office.',
  })
  async closePeriod(@CurrentActor() actor: Actor, @Args('input') input: ClosePeriodInput) {
    return this.queries.one(actor, (await this.service.close(actor, input)).id);
  }

  @ResolveField(() => PersonType)
  closedBy(@Parent() { closedById }: ClosedPeriodRow, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('people', (ids) => this.people.people(ids)).load(closedById);
  }

  @ResolveField(() => StatisticsRowType)
  total(@Parent() { figures }: ClosedPeriodRow) {
    return figures.total;
  }

  @ResolveField(() => [StatisticsRowType])
  rows(@Parent() { figures }: ClosedPeriodRow) {
    return figures.rows;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether period and list still are what was sealed, computed anew each time it is asked.',
  })
  async intact(@Parent() { id }: ClosedPeriodRow, @CurrentLoaders() loaders: Loaders) {
    return (await this.problem(id, loaders)) === null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What is wrong with it, in Vietnamese; null while it is intact.',
  })
  intactProblem(@Parent() { id }: ClosedPeriodRow, @CurrentLoaders() loaders: Loaders) {
    return this.problem(id, loaders);
  }

  @ResolveField(() => Int, { description: 'How many assignments would be counted otherwise by what is known today.' })
  differenceCount(@Parent() period: ClosedPeriodRow) {
    return this.differing.count(days(period));
  }

  @ResolveField(() => PeriodDifferenceConnection, {
    description: 'Which they are, of what leads; those of the latest documents first.',
  })
  differences(@Parent() period: ClosedPeriodRow, @Args() page: PageArgs) {
    return this.differing.list(days(period), page);
  }

  @ResolveField(() => CountedConnection, { description: 'The frozen list behind a number, of what leads.' })
  assignments(
    @CurrentActor() actor: Actor,
    @Parent() period: ClosedPeriodRow,
    @Args() { first, after, ...asked }: FrozenListArgs,
  ) {
    return this.queries.assignments(actor, period, asked, { first, after });
  }

  private problem(id: string, loaders: Loaders): Promise<string | null> {
    return loaders
      .of(
        'period seals',
        async (ids) =>
          new Map(
            await Promise.all(ids.map(async (each) => [each, { problem: await this.seals.problemOf(each) }] as const)),
          ),
      )
      .load(id)
      .then((found) => found?.problem ?? null);
  }
}

const days = ({ from, to, ...period }: ClosedPeriodRow) => ({ ...period, fromOn: from, toOn: to });
