import type { Type } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { AssignmentType } from '../assignments';
import { DirectiveDocumentType, DirectiveType } from '../directives';
import { TimelineArgs, TimelineConnection } from './timeline.graphql';
import type { TimelineOf } from './timeline-scope';
import { TimelineQueries } from './timeline.queries';

/** Adds the field `timeline` to a type of another module. */
function timelineOf(of: TimelineOf, type: Type<{ id: string }>, description: string): Type<object> {
  @Resolver(() => type)
  class TimelineResolver {
    constructor(private readonly queries: TimelineQueries) {}

    @ResolveField(() => TimelineConnection, { description })
    timeline(
      @CurrentActor() actor: Actor,
      @Parent() { id }: { id: string },
      @Args() page: TimelineArgs,
      @CurrentAsked() asked: Asked,
      @CurrentLoaders() loaders: Loaders,
    ) {
      const batch = `timeline of ${of} ${page.first} ${page.after} ${asked.signature}`;
      return loaders.of(batch, (ids) => this.queries.pages(actor, of, ids, page, asked.at('nodes'))).load(id);
    }
  }
  return TimelineResolver;
}

/** Every type with a trail. */
export const timelineResolvers = [
  timelineOf(
    'assignment',
    AssignmentType,
    'What happened to it, newest first, and the amendments above it that concern it.',
  ),
  timelineOf(
    'directive',
    DirectiveType,
    'What happened to it and to those of its assignments that the viewer may see, newest first.',
  ),
  timelineOf(
    'document',
    DirectiveDocumentType,
    'What happened to it and to everything in it that the viewer may see, newest first.',
  ),
];
