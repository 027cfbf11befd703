import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { UnitEdits } from './unit-edits.service';
import { UnitConnection, UnitFilter, UnitFormerNameType, UnitType } from './unit.graphql';
import {
  ChangeUnitInput,
  ChangeUnitResult,
  CreateUnitInput,
  CreateUnitResult,
  MoveUnitInput,
  MoveUnitResult,
  ReopenUnitInput,
  ReopenUnitResult,
} from './unit-inputs.graphql';
import { UnitsQueries } from './units.queries';

@Resolver(() => UnitType)
export class UnitsResolver {
  constructor(
    private readonly units: UnitsQueries,
    private readonly edits: UnitEdits,
  ) {}

  @Query(() => UnitConnection, {
    name: 'units',
    description: 'Units, each followed by its parts; with `text`, the best match first.',
  })
  find(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => UnitFilter, nullable: true }) filter?: UnitFilter,
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

  @ResolveField(() => [UnitType], { description: 'Who took over when it was closed, the main one first.' })
  successors(@Parent() { id }: UnitType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('successors', (ids) => this.units.successorsOf(ids)).load(id);
  }

  @ResolveField(() => [UnitFormerNameType], { description: 'What it was called before, newest first.' })
  formerNames(@Parent() { id }: UnitType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('former names', (ids) => this.units.formerNames(ids)).load(id);
  }

  @Mutation(() => CreateUnitResult, { description: 'Enters a unit; it stands last among its brothers.' })
  async createUnit(@CurrentActor() actor: Actor, @Args('input') input: CreateUnitInput) {
    return this.read(await this.edits.create(actor, input));
  }

  @Mutation(() => ChangeUnitResult, { description: 'Renames a unit or corrects what it is known by; old names stay.' })
  async changeUnit(@CurrentActor() actor: Actor, @Args('input') input: ChangeUnitInput) {
    return this.read(await this.edits.change(actor, input));
  }

  @Mutation(() => MoveUnitResult, { description: 'Makes a unit, with everything below it, a part of another one.' })
  async moveUnit(@CurrentActor() actor: Actor, @Args('input') input: MoveUnitInput) {
    return this.read(await this.edits.move(actor, input));
  }

  @Mutation(() => ReopenUnitResult, { description: 'Lets a closed unit exist again.' })
  async reopenUnit(@CurrentActor() actor: Actor, @Args('input') input: ReopenUnitInput) {
    return this.read(await this.edits.reopen(actor, input));
  }

  private read({ id }: { id: string }) {
    return this.units.byId(id);
  }

  private loaded(id: string, loaders: Loaders) {
    return loaders.of('unit', (ids) => this.units.byIds(ids)).load(id);
  }
}
