import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { AmendmentsService } from './amendments.service';
import { DirectiveType } from './directive.graphql';
import {
  AmendDirectiveInput,
  AmendDirectiveResult,
  SetMonitorInput,
  SetMonitorResult,
} from './directive-inputs.graphql';
import { DirectiveAction, directiveActionsFor } from './directive.policy';
import { DocumentsQueries } from './documents.queries';

@Resolver(() => DirectiveType)
export class DirectivesResolver {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly amendments: AmendmentsService,
  ) {}

  @Query(() => DirectiveType, {
    nullable: true,
    description: 'One directive; null if there is none, or not for the viewer.',
  })
  directive(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentAsked() asked: Asked) {
    return this.queries.directive(actor, id, asked);
  }

  @Mutation(() => AmendDirectiveResult, { description: 'Corrects an issued directive, with a reason.' })
  async amendDirective(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendDirectiveInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.directive(actor, (await this.amendments.amendDirective(actor, input)).id, asked);
  }

  @Mutation(() => SetMonitorResult, { description: 'Names the Office specialist who follows a directive.' })
  async setMonitor(@CurrentActor() actor: Actor, @Args('input') input: SetMonitorInput, @CurrentAsked() asked: Asked) {
    return this.queries.directive(actor, (await this.amendments.setMonitor(actor, input)).id, asked);
  }

  @ResolveField(() => [DirectiveAction], { description: 'What the viewer may do to it now.' })
  viewerActions(@CurrentActor() actor: Actor, @Parent() directive: DirectiveType) {
    return directiveActionsFor(actor, directive);
  }
}
