import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { AppearanceType, SaveAppearanceInput, SaveAppearanceResult } from './appearance.graphql';
import { AppearanceService } from './appearance.service';

@Resolver(() => AppearanceType)
export class AppearanceResolver {
  constructor(private readonly service: AppearanceService) {}

  @Query(() => AppearanceType, {
    nullable: true,
    description: 'How the viewer likes their screens; null while they have not chosen.',
  })
  appearance(@CurrentActor() actor: Actor) {
    return this.service.of(actor);
  }

  @Mutation(() => SaveAppearanceResult, { description: "Says how one likes one's screens, on every device." })
  saveAppearance(@CurrentActor() actor: Actor, @Args('input') input: SaveAppearanceInput) {
    return this.service.save(actor, input);
  }
}
