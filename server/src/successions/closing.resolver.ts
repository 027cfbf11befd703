import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import { UnitsQueries } from '../units';
import { CloseUnitInput, CloseUnitResult, ClosingAssignmentConnection, UnitClosingType } from './closing.graphql';
import { ClosingQueries } from './closing.queries';
import { UnitClosings } from './closing.service';

@Resolver(() => UnitClosingType)
export class ClosingResolver {
  constructor(
    private readonly queries: ClosingQueries,
    private readonly closings: UnitClosings,
    private readonly units: UnitsQueries,
  ) {}

  @Query(() => UnitClosingType, {
    nullable: true,
    description: 'What hangs on a unit that is to be closed; null if there is none, or for whoever sets up no units.',
  })
  unitClosing(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.closing(actor, id);
  }

  @Query(() => ClosingAssignmentConnection, {
    description: 'The open assignments of a unit that is to be closed, in the order in which they were given.',
  })
  closingAssignments(
    @CurrentActor() actor: Actor,
    @Args('unitId', { type: () => ID }) unitId: string,
    @Args() page: PageArgs,
  ) {
    return this.queries.assignments(actor, unitId, page);
  }

  @Mutation(() => CloseUnitResult, {
    description:
      'Closes a unit: its open work, its parts and its people go to who takes over, all at once or not at all.',
  })
  async closeUnit(@CurrentActor() actor: Actor, @Args('input') input: CloseUnitInput) {
    const { id } = await this.closings.close(actor, input);
    return this.units.byId(id);
  }
}
