import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { AssignmentFilter } from './assignment-filter.graphql';
import type { Mark } from './assignment-filter.queries';
import {
  AssignmentFacetsType,
  DocumentTypeCountType,
  FacetArgs,
  FieldCountType,
  PartCountType,
  PersonCountType,
  StatusCountType,
  TimelinessCountType,
} from './facets.graphql';
import { FacetsQueries } from './facets.queries';
import { UnitCountType } from './unit-count.graphql';

type Facets = AssignmentFacetsType;

@Resolver(() => AssignmentFacetsType)
export class FacetsResolver {
  constructor(private readonly facets: FacetsQueries) {}

  @Query(() => AssignmentFacetsType, {
    description: 'What the choices of a filter would leave, of what the viewer may see.',
  })
  assignmentFacets(
    @Args('filter', { type: () => AssignmentFilter, nullable: true }) filter?: AssignmentFilter,
  ): Facets {
    return { filter: filter ?? {} };
  }

  @ResolveField(() => [StatusCountType], { description: 'Every status, in the order of an assignment’s life.' })
  statuses(@CurrentActor() actor: Actor, @Parent() { filter }: Facets) {
    return this.facets.statuses(actor, filter);
  }

  @ResolveField(() => [TimelinessCountType], { description: 'Every state.' })
  timeliness(@CurrentActor() actor: Actor, @Parent() { filter }: Facets) {
    return this.facets.timeliness(actor, filter);
  }

  @ResolveField(() => [PartCountType], { description: 'Leading and cooperating.' })
  parts(@CurrentActor() actor: Actor, @Parent() { filter }: Facets) {
    return this.facets.parts(actor, filter);
  }

  @ResolveField(() => [UnitCountType], {
    description:
      'Units that owe something themselves, the most first; with their parts, unless `withSubUnits` is false.',
  })
  units(@CurrentActor() actor: Actor, @Parent() { filter }: Facets, @Args() { first }: FacetArgs) {
    return this.facets.units(actor, filter, first);
  }

  @ResolveField(() => [PersonCountType], { description: 'Who monitors, the most first.' })
  monitors(@CurrentActor() actor: Actor, @Parent() { filter }: Facets, @Args() { first }: FacetArgs) {
    return this.facets.people(actor, filter, 'monitor', first);
  }

  @ResolveField(() => [PersonCountType], { description: 'To whom something was delegated, the most first.' })
  delegates(@CurrentActor() actor: Actor, @Parent() { filter }: Facets, @Args() { first }: FacetArgs) {
    return this.facets.people(actor, filter, 'delegate', first);
  }

  @ResolveField(() => [PersonCountType], { description: 'The leaders in charge, the most first.' })
  leaders(@CurrentActor() actor: Actor, @Parent() { filter }: Facets, @Args() { first }: FacetArgs) {
    return this.facets.people(actor, filter, 'leader', first);
  }

  @ResolveField(() => [FieldCountType], { description: 'The fields there are, the most first.' })
  fields(@CurrentActor() actor: Actor, @Parent() { filter }: Facets) {
    return this.facets.fields(actor, filter);
  }

  @ResolveField(() => [DocumentTypeCountType], { description: 'The kinds of document there are, the most first.' })
  documentTypes(@CurrentActor() actor: Actor, @Parent() { filter }: Facets) {
    return this.facets.documentTypes(actor, filter);
  }

  @ResolveField(() => Int, { description: 'Starred by the Office.' })
  starred(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'starred');
  }

  @ResolveField(() => Int, { description: 'With the unit, and nothing reported for 15 days.' })
  silent(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'silent');
  }

  @ResolveField(() => Int, { description: 'With a deadline later than as issued.' })
  extended(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'extended');
  }

  @ResolveField(() => Int, { description: 'With a request for more time that waits for a decision.' })
  extensionWaiting(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'extensionWaiting');
  }

  @ResolveField(() => Int, { description: 'Urged, and nothing reported since.' })
  reminded(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'reminded');
  }

  @ResolveField(() => Int, { description: 'Changed by somebody else since the viewer last looked.' })
  news(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'news');
  }

  @ResolveField(() => Int, { description: 'Monitored by nobody.' })
  unmonitored(@CurrentActor() actor: Actor, @Parent() facets: Facets, @CurrentLoaders() loaders: Loaders) {
    return this.mark(actor, facets, loaders, 'unmonitored');
  }

  private mark(actor: Actor, { filter }: Facets, loaders: Loaders, mark: Mark) {
    const together = loaders.of(`marks ${JSON.stringify(filter)}`, (marks) =>
      this.facets.marks(actor, filter, marks as Mark[]),
    );
    return together.load(mark);
  }
}
