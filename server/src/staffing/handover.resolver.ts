import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { clock } from '@libs/changes';
import {
  HandOverInput,
  HandOverResult,
  HandoverType,
  OpenWorkHolderType,
  OpenWorkItemType,
  UndoHandoverInput,
  UndoHandoverResult,
} from './handover.graphql';
import { undoneWithinMs } from './handover.policy';
import { HandoverQueries } from './handover.queries';
import { HandoverService } from './handover.service';

@Resolver(() => HandoverType)
export class HandoverResolver {
  constructor(
    private readonly queries: HandoverQueries,
    private readonly service: HandoverService,
  ) {}

  @Query(() => [OpenWorkHolderType], {
    description:
      'People with open work that the viewer may hand over: the head of a unit its delegated work, the head of the Office what is monitored and entered.',
  })
  openWorkHolders(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String, nullable: true, description: 'Words of the name.' }) text: string | null,
  ) {
    return this.queries.holders(actor, text);
  }

  @Query(() => [OpenWorkItemType], {
    description: 'The open work of one person, as far as the viewer may hand it over.',
  })
  openWork(@CurrentActor() actor: Actor, @Args('of', { type: () => ID, description: 'Whose.' }) of: string) {
    return this.queries.items(actor, of);
  }

  @Query(() => [HandoverType], { description: 'What the viewer handed over lately, the latest first.' })
  handovers(@CurrentActor() actor: Actor) {
    return this.queries.lately(actor);
  }

  @Mutation(() => HandOverResult, { description: 'Bàn giao: gives open work of one person to others, all at once.' })
  async handOver(@CurrentActor() actor: Actor, @Args('input') input: HandOverInput) {
    return this.queries.one(actor, (await this.service.handOver(actor, input)).id);
  }

  @Mutation(() => UndoHandoverResult, {
    description: 'Takes a handover back within a day: what nobody has gone on with returns to the person.',
  })
  async undoHandover(@CurrentActor() actor: Actor, @Args('input') input: UndoHandoverInput) {
    return this.queries.one(actor, (await this.service.undo(actor, input)).id);
  }

  @ResolveField(() => Boolean)
  mayUndo(@Parent() { at, undoneAt }: HandoverType): boolean {
    return !undoneAt && +clock.now() - +new Date(at) <= undoneWithinMs;
  }
}
