import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { AssignmentConnection, AssignmentType } from './assignment.graphql';
import { AssignmentFilter, OverdueArgs, UnitOverdueType, WorkQueueType } from './assignment-filter.graphql';
import { AssignmentSort } from './assignment-sort.graphql';
import { AssignmentsQueries } from './assignments.queries';
import { WorkQueries } from './work.queries';

@Resolver(() => AssignmentType)
export class AssignmentsResolver {
  constructor(
    private readonly queries: AssignmentsQueries,
    private readonly work: WorkQueries,
  ) {}

  @Query(() => AssignmentConnection, {
    description: 'Assignments the viewer may see: the province, the unit, or what was delegated to them.',
  })
  assignments(
    @CurrentActor() actor: Actor,
    @Args('sort', { type: () => AssignmentSort, defaultValue: AssignmentSort.DUE_ASC }) sort: AssignmentSort,
    @Args() page: PageArgs,
    @CurrentAsked() asked: Asked,
    @Args('filter', { type: () => AssignmentFilter, nullable: true }) filter?: AssignmentFilter,
  ) {
    return this.queries.list(actor, filter ?? {}, sort, page, asked.at('nodes'));
  }

  @Query(() => AssignmentType, {
    nullable: true,
    description: 'One assignment; null if there is none, or not for the viewer.',
  })
  assignment(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, id, asked);
  }

  @Query(() => [WorkQueueType], { description: 'Việc của tôi: what waits for the viewer, most urgent first.' })
  myWork(@CurrentActor() actor: Actor) {
    return this.work.myWork(actor);
  }

  @Query(() => [UnitOverdueType], {
    description: 'Where something is late, worst first; empty for whose scope is not the province.',
  })
  overdueByUnit(@CurrentActor() actor: Actor, @Args() { first }: OverdueArgs) {
    return this.work.overdueByUnit(actor, first);
  }
}
