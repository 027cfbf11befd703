import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { DirectiveDocumentType, DirectiveType } from '../directives';
import { AssignmentType } from './assignment.graphql';
import { DirectiveUnitType, DocumentProgressType } from './assignment-parts.graphql';
import { AssignmentPartsQueries } from './assignment-parts.queries';
import { AssignmentsQueries } from './assignments.queries';
import { WorkQueries } from './work.queries';

/** Adds to a directive what units owe of it. */
@Resolver(() => DirectiveType)
export class DirectiveAssignmentsResolver {
  constructor(
    private readonly queries: AssignmentsQueries,
    private readonly parts: AssignmentPartsQueries,
  ) {}

  @ResolveField(() => [AssignmentType], {
    description:
      'The assignments the viewer may see, leads first; of a recurring duty those that are open and the latest.',
  })
  assignments(
    @CurrentActor() actor: Actor,
    @Parent() { id }: DirectiveType,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders
      .of(`assignmentsOf ${asked.signature}`, (ids) => this.queries.ofDirectives(actor, ids, asked))
      .load(id);
  }

  @ResolveField(() => [DirectiveUnitType], {
    description: "Every unit named on this directive, whoever asks: names only, never another unit's progress.",
  })
  units(@Parent() { id }: DirectiveType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('unitsOf', (ids) => this.parts.unitsOf(ids)).load(id);
  }
}

/** Adds to a document how far it is. */
@Resolver(() => DirectiveDocumentType)
export class DocumentProgressResolver {
  constructor(private readonly work: WorkQueries) {}

  @ResolveField(() => DocumentProgressType, { description: 'Counts over the LEAD assignments the viewer may see.' })
  progress(@CurrentActor() actor: Actor, @Parent() { id }: DirectiveDocumentType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('progressOf', (ids) => this.work.progressOf(actor, ids)).load(id);
  }
}
