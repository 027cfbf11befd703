import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import { sessionCookie } from '../sessions';
import { ActingQueries } from './acting.queries';
import { ActingService } from './acting.service';
import { DeputiesQueries, DeputyshipsOf } from './deputies.queries';
import { DeputiesService } from './deputies.service';
import { DeputyCandidates } from './deputy-candidates.queries';
import {
  ActAsInput,
  ActAsResult,
  ActingType,
  CallOffDeputyInput,
  CallOffDeputyResult,
  DeputyCandidateType,
  DeputyshipConnection,
  DeputyshipType,
  SetDeputyInput,
  SetDeputyResult,
} from './deputy.graphql';

/** What choosing a role needs of the transport. */
interface Exchange {
  reply: { header(name: string, value: string): unknown };
}

@Resolver(() => DeputyshipType)
export class DeputiesResolver {
  constructor(
    private readonly queries: DeputiesQueries,
    private readonly candidates: DeputyCandidates,
    private readonly service: DeputiesService,
    private readonly acting: ActingQueries,
    private readonly switching: ActingService,
  ) {}

  @Query(() => ActingType, {
    name: 'acting',
    description: 'In which roles, or in whose place, the viewer acts in this session.',
  })
  actingNow(@CurrentActor() actor: Actor) {
    return this.acting.of(actor);
  }

  @Mutation(() => ActAsResult, {
    description: 'Chooses in which roles, or in whose place, this session goes on. A cookie session gets a new cookie.',
  })
  async actAs(@CurrentActor() actor: Actor, @Args('input') input: ActAsInput, @Context() { reply }: Exchange) {
    const cookie = await this.switching.actAs(actor, input);
    if (cookie) reply.header('set-cookie', sessionCookie.set(cookie));
    return this.acting.of(actor);
  }

  @Query(() => DeputyshipConnection, { description: 'Who stands in for whom, the latest first.' })
  deputyships(
    @CurrentActor() actor: Actor,
    @Args('of', { type: () => DeputyshipsOf, description: 'Whose.' }) of: DeputyshipsOf,
    @Args() page: PageArgs,
  ) {
    return this.queries.list(actor, of, page);
  }

  @Query(() => [DeputyCandidateType], {
    description: 'Who could stand in for a person whose deputies the viewer may name; twenty at most.',
  })
  deputyCandidates(
    @CurrentActor() actor: Actor,
    @Args('principalId', { type: () => ID, nullable: true, description: 'For whom; left out: for oneself.' })
    principalId: string | null,
    @Args('text', { type: () => String, nullable: true, description: 'Words of the name.' }) text: string | null,
  ) {
    return this.candidates.standIns(actor, principalId ?? actor.id, text);
  }

  @Query(() => [DeputyCandidateType], {
    description: 'Who besides the viewer could be replaced: whose deputies the viewer may name; twenty at most.',
  })
  deputyPrincipals(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String, nullable: true, description: 'Words of the name.' }) text: string | null,
  ) {
    return this.candidates.principals(actor, text);
  }

  @Mutation(() => SetDeputyResult, { description: 'Cử người thay: for oneself, or for somebody one looks after.' })
  async setDeputy(@CurrentActor() actor: Actor, @Args('input') input: SetDeputyInput) {
    return this.queries.one(actor, (await this.service.set(actor, input)).id);
  }

  @Mutation(() => CallOffDeputyResult, { description: 'Thôi cử người thay: ends at once.' })
  async callOffDeputy(@CurrentActor() actor: Actor, @Args('input') input: CallOffDeputyInput) {
    return this.queries.one(actor, (await this.service.callOff(actor, input)).id);
  }
}
