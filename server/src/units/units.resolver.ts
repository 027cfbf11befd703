import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { UnitConnection, UnitFilter, UnitType } from './unit.graphql';
import { UnitsQueries } from './units.queries';

@Resolver(() => UnitType)
export class UnitsResolver {
  constructor(private readonly units: UnitsQueries) {}

  @Query(() => UnitConnection, {
    name: 'units',
    description: 'Units, each followed by its parts; with `text`, the best match first.',
  })
  find(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => UnitFilter, nullable: true }) filter: UnitFilter | null,
    @Args() page: PageArgs,
  ) {
    return this.units.find(actor, filter ?? {}, page);
  }

  @Query(() => UnitType, {
    name: 'unit',
    nullable: true,
    description: 'One unit, closed ones included; null if there is none.',
  })
  one(@Args('id', { type: () => ID }) id: string) {
    return this.units.byId(id);
  }

  @ResolveField(() => UnitType, { nullable: true, description: 'The unit it is a part of.' })
  parent(@Parent() unit: UnitType, @CurrentLoaders() loaders: Loaders) {
    return unit.parentId && this.loaded(unit.parentId, loaders);
  }

  @ResolveField(() => UnitType, { nullable: true, description: 'Who took over when it was closed.' })
  successor(@Parent() unit: UnitType, @CurrentLoaders() loaders: Loaders) {
    return unit.successorId && this.loaded(unit.successorId, loaders);
  }

  private loaded(id: string, loaders: Loaders) {
    return loaders.of('unit', (ids) => this.units.byIds(ids)).load(id);
  }
}
