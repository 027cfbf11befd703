import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import {
  EndSessionInput,
  EndSessionResult,
  EndSessionsInput,
  EndSessionsResult,
  OpenSessionConnection,
  OpenSessionType,
  PeopleSessionsArgs,
} from './open-session.graphql';
import { OpenSessionsQueries } from './open-sessions.queries';
import { OpenSessionsService } from './open-sessions.service';

@Resolver(() => OpenSessionType)
export class OpenSessionsResolver {
  constructor(
    private readonly queries: OpenSessionsQueries,
    private readonly service: OpenSessionsService,
  ) {}

  @Query(() => [OpenSessionType], {
    description:
      "The viewer's own: the one that asks, the others that are open, then those that ended in the last 30 days.",
  })
  mySessions(@CurrentActor() actor: Actor) {
    return this.queries.mine(actor);
  }

  @Query(() => OpenSessionConnection, {
    description:
      'The open sessions of people whom the viewer looks after, used last first: everybody, or the people of the unit.',
  })
  peopleSessions(@CurrentActor() actor: Actor, @Args() { text, accountId, ...page }: PeopleSessionsArgs) {
    return this.queries.ofPeople(actor, { text, accountId }, page);
  }

  @Mutation(() => EndSessionResult, { description: 'Ends a session of one’s own, or of somebody one looks after.' })
  async endSession(@CurrentActor() actor: Actor, @Args('input') input: EndSessionInput) {
    await this.service.endOne(actor, input);
    return { ok: true };
  }

  @Mutation(() => EndSessionsResult, {
    description: "Ends all other sessions of one's own, or all of somebody one looks after.",
  })
  async endSessions(@CurrentActor() actor: Actor, @Args('input') input: EndSessionsInput) {
    await this.service.endAll(actor, input);
    return { ok: true };
  }
}
