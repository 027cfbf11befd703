import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { DayAheadType, WeekArgs } from './day-ahead.graphql';
import { WeekQueries } from './week.queries';

@Resolver(() => DayAheadType)
export class WeekResolver {
  constructor(private readonly week: WeekQueries) {}

  @Query(() => [DayAheadType], {
    description: 'Today and the next six days, with what is open and due of the work that is mine.',
  })
  myWeek(@CurrentActor() actor: Actor, @Args() { first }: WeekArgs, @CurrentAsked() asked: Asked) {
    return this.week.myWeek(actor, first, asked.at('assignments'));
  }
}
