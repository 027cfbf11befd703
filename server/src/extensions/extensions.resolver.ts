import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { AttachmentType, Files } from '@libs/files';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { AssignmentsQueries, AssignmentType } from '../assignments';
import { ExtensionFilter } from './extension-filter.graphql';
import type { ExtensionCard } from './extension-json';
import {
  ExtensionConnection,
  ExtensionReasonType,
  ExtensionType,
  SaveExtensionReasonResult,
} from './extension.graphql';
import { SaveExtensionReasonInput } from './extension-inputs.graphql';
import { ExtensionReasons } from './extension-reasons.service';
import { ExtensionState } from './extension.lifecycle';
import { ExtensionSort } from './extension-sort';
import { ExtensionsQueries } from './extensions.queries';

@Resolver(() => ExtensionType)
export class ExtensionsResolver {
  constructor(
    private readonly queries: ExtensionsQueries,
    private readonly assignments: AssignmentsQueries,
    private readonly kept: Files,
    private readonly list: ExtensionReasons,
  ) {}

  @Query(() => ExtensionConnection, { description: 'Extensions of the assignments that the viewer may see.' })
  extensions(
    @CurrentActor() actor: Actor,
    @Args('sort', { type: () => ExtensionSort, defaultValue: ExtensionSort.WAITING_LONGEST }) sort: ExtensionSort,
    @Args() page: PageArgs,
    @CurrentAsked() asked: Asked,
    @Args('filter', { type: () => ExtensionFilter, nullable: true }) filter?: ExtensionFilter,
  ) {
    return this.queries.list(actor, filter ?? {}, sort, page, asked.at('nodes'));
  }

  @Query(() => ExtensionType, {
    nullable: true,
    description: 'One extension; null if there is none, or not for the viewer.',
  })
  extension(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, id, asked);
  }

  @Query(() => [ExtensionReasonType], { description: 'The reasons that units choose from, in their order.' })
  extensionReasons(
    @Args('withInactive', { type: () => Boolean, nullable: true, description: 'Those switched off too.' })
    withInactive: boolean | null,
  ) {
    return this.queries.reasons(withInactive ?? false);
  }

  @Mutation(() => SaveExtensionReasonResult, {
    description: 'Adds a reason or changes one; for heads of the Office and whoever runs the system.',
  })
  async saveExtensionReason(@CurrentActor() actor: Actor, @Args('input') input: SaveExtensionReasonInput) {
    return this.queries.reason((await this.list.save(actor, input)).id);
  }

  @ResolveField(() => AssignmentType)
  assignment(
    @CurrentActor() actor: Actor,
    @Parent() { assignmentId }: ExtensionCard,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders
      .of(`assignment ${asked.signature}`, (ids) => this.assignments.many(actor, ids, asked))
      .load(assignmentId);
  }

  @ResolveField(() => [AttachmentType], { description: 'Its files.' })
  files(@Parent() { id, state }: ExtensionCard, @CurrentLoaders() loaders: Loaders) {
    const kind = state === ExtensionState.DRAFT ? 'extension-draft' : 'extension';
    return loaders.of(`${kind}.files`, (ids) => this.kept.of(kind, ids)).load(id);
  }
}
