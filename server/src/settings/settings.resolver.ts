import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { ChangeSettingInput, ChangeSettingResult, SettingChangeType, SettingType } from './setting.graphql';
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

  @Query(() => [SettingChangeType], {
    description:
      'What was set by whom, the latest first: what `changeSetting` with `from` undoes. Empty for whoever may not set anything.',
  })
  settingChanges(
    @CurrentActor() actor: Actor,
    @Args('name', { type: () => String, nullable: true, description: 'Of one setting; left out, of all.' })
    name: string | null,
    @Args('first', { type: () => Int, nullable: true, description: 'At most so many, 100 at most; left out, 50.' })
    first: number | null,
  ) {
    return this.queries.changes(actor, name ?? null, Math.min(Math.max(first ?? 50, 1), 100));
  }

  @Mutation(() => ChangeSettingResult, { description: 'Sets one anew: it holds everywhere within a second or two.' })
  async changeSetting(@CurrentActor() actor: Actor, @Args('input') input: ChangeSettingInput) {
    return this.queries.one(actor, await this.service.change(actor, input));
  }
}
