import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { LocalDate } from '@libs/scalars';
import {
  CalendarDayType,
  DeadlineReadingType,
  ReadDeadlinesArgs,
  RemoveCalendarDayInput,
  RemoveCalendarDayResult,
  SaveCalendarDayInput,
  SaveCalendarDayResult,
} from './calendar.graphql';
import { CalendarQueries } from './calendar.queries';
import { CalendarService } from './calendar.service';

@Resolver(() => CalendarDayType)
export class CalendarResolver {
  constructor(
    private readonly calendar: CalendarQueries,
    private readonly service: CalendarService,
  ) {}

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

  @Mutation(() => SaveCalendarDayResult, {
    description:
      'Puts a day into the calendar, changes one, or puts back one that was removed. No deadline moves by itself: see `deadlineRecounts`.',
  })
  async saveCalendarDay(@CurrentActor() actor: Actor, @Args('input') input: SaveCalendarDayInput) {
    return this.calendar.day((await this.service.save(actor, input)).id);
  }

  @Mutation(() => RemoveCalendarDayResult, {
    description:
      'Takes a day out of the calendar; the answer is the day as it was. `saveCalendarDay` with its id puts it back.',
  })
  async removeCalendarDay(@CurrentActor() actor: Actor, @Args('input') input: RemoveCalendarDayInput) {
    return this.calendar.day((await this.service.remove(actor, input)).id);
  }
}
