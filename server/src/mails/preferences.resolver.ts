import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import {
  CalendarFeedType,
  MailPreferenceType,
  RenewCalendarFeedInput,
  RenewCalendarFeedResult,
  RevokeCalendarFeedInput,
  RevokeCalendarFeedResult,
  SaveMailPreferenceInput,
  SaveMailPreferenceResult,
} from './preference.graphql';
import { PreferencesQueries } from './preferences.queries';
import { PreferencesService } from './preferences.service';

@Resolver()
export class PreferencesResolver {
  constructor(
    private readonly queries: PreferencesQueries,
    private readonly service: PreferencesService,
  ) {}

  @Query(() => MailPreferenceType, { description: 'How the viewer wants their mail.' })
  mailPreference(@CurrentActor() actor: Actor) {
    return this.queries.of(actor.id);
  }

  @Query(() => CalendarFeedType, {
    nullable: true,
    description: "The viewer's calendar feed; null while there is none.",
  })
  calendarFeed(@CurrentActor() actor: Actor) {
    return this.queries.feedOf(actor.id);
  }

  @Mutation(() => SaveMailPreferenceResult, {
    description: 'Says when the digest is to leave, and whether any mail is.',
  })
  async saveMailPreference(@CurrentActor() actor: Actor, @Args('input') input: SaveMailPreferenceInput) {
    await this.service.save(actor, input);
    return this.queries.of(actor.id);
  }

  @Mutation(() => RenewCalendarFeedResult, {
    description: "Makes a secret address of one's own deadlines. The one before leads nowhere from now on.",
  })
  async renewCalendarFeed(@CurrentActor() actor: Actor, @Args('input') input: RenewCalendarFeedInput) {
    const address = await this.service.renewFeed(actor, input);
    return { address, feed: await this.queries.feedOf(actor.id) };
  }

  @Mutation(() => RevokeCalendarFeedResult, {
    description: 'Takes the secret address back: it leads nowhere from now on.',
  })
  async revokeCalendarFeed(@CurrentActor() actor: Actor, @Args('input') input: RevokeCalendarFeedInput) {
    await this.service.revokeFeed(actor, input);
    return { address: null, feed: await this.queries.feedOf(actor.id) };
  }
}
