import { Args, Query, Resolver } from '@nestjs/graphql';
import { LocalDate } from '@libs/scalars';
import { CalendarDayType, DeadlineReadingType, ReadDeadlinesArgs } from './calendar.graphql';
import { CalendarQueries } from './calendar.queries';

@Resolver(() => CalendarDayType)
export class CalendarResolver {
  constructor(private readonly calendar: CalendarQueries) {}

  @Query(() => [CalendarDayType], {
    description: 'Holidays, days off in lieu and Saturdays worked, both dates included.',
  })
  calendarDays(
    @Args('from', { type: () => LocalDate }) from: string,
    @Args('to', { type: () => LocalDate }) to: string,
  ) {
    return this.calendar.days(from, to);
  }

  @Query(() => [DeadlineReadingType], { description: 'What each text means as a deadline, in the order given.' })
  async readDeadlines(@Args() { words, issuedOn }: ReadDeadlinesArgs) {
    return (await this.calendar.read(words, issuedOn)).map((reading) => ({ shown: '', ...reading }));
  }
}
