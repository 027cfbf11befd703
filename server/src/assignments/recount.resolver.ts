import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { AssignmentsQueries } from './assignments.queries';
import {
  DeadlineRecountConnection,
  DeadlineRecountType,
  RecountDeadlinesInput,
  RecountDeadlinesResult,
} from './recount.graphql';
import { RecountQueries } from './recount.queries';
import { RecountService } from './recount.service';

@Resolver(() => DeadlineRecountType)
export class RecountResolver {
  constructor(
    private readonly queries: RecountQueries,
    private readonly service: RecountService,
    private readonly assignments: AssignmentsQueries,
  ) {}

  @Query(() => DeadlineRecountConnection, {
    description:
      'Open deadlines in working days that the calendar of today would move, earliest first; empty for all but the head of the Office.',
  })
  deadlineRecounts(@CurrentActor() actor: Actor, @Args() page: PageArgs, @CurrentAsked() asked: Asked) {
    return this.queries.list(actor, page, asked.at('nodes'));
  }

  @Mutation(() => RecountDeadlinesResult, {
    description:
      'Moves the effective deadlines chosen to where the calendar of today says, with a reason; each has its own record and outcome.',
  })
  async recountDeadlines(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecountDeadlinesInput,
    @CurrentAsked() asked: Asked,
  ) {
    const rows = await this.service.recount(actor, input);
    const of = asked.at('rows').at('assignment');
    const cards = await this.assignments.many(
      actor,
      rows.map(({ id }) => id),
      of,
    );
    return { rows: rows.map((row) => ({ ...row, assignment: cards.get(row.id) ?? null })) };
  }
}
