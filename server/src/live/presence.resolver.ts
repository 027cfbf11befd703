import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { BePresentInput, BePresentResult, PresenceType } from './presence.graphql';
import { PresenceService } from './presence.service';

@Resolver(() => PresenceType)
export class PresenceResolver {
  constructor(private readonly service: PresenceService) {}

  @Mutation(() => BePresentResult, {
    description: 'Says that you are at a thing, and answers who else is. Changes come over `GET /live` as `presence`.',
  })
  bePresent(@CurrentActor() actor: Actor, @Args('input') input: BePresentInput) {
    return this.service.bePresent(actor, input);
  }
}
