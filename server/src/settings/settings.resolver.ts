import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { ChangeSettingInput, ChangeSettingResult, SettingType } from './setting.graphql';
import { SettingsQueries } from './settings.queries';
import { SettingsService } from './settings.service';

@Resolver(() => SettingType)
export class SettingsResolver {
  constructor(
    private readonly queries: SettingsQueries,
    private readonly service: SettingsService,
  ) {}

  @Query(() => [SettingType], {
    description:
      'What may be set without a programmer; empty for whoever is neither a head of the Office nor runs the system.',
  })
  settings(@CurrentActor() actor: Actor) {
    return this.queries.list(actor);
  }

  @Mutation(() => ChangeSettingResult, { description: 'Sets one anew: it holds everywhere within a second or two.' })
  async changeSetting(@CurrentActor() actor: Actor, @Args('input') input: ChangeSettingInput) {
    return this.queries.one(actor, await this.service.change(actor, input));
  }
}
