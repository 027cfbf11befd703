import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import {
  InboxArgs,
  InboxConnection,
  InboxCountsType,
  InboxItemType,
  type InboxMarkedType,
  MarkNotificationsReadInput,
  MarkNotificationsUnreadInput,
  MarkNotificationsReadResult,
  MarkNotificationsUnreadResult,
  SnoozeNotificationsInput,
  SnoozeNotificationsResult,
} from './inbox.graphql';
import { InboxQueries } from './inbox.queries';
import { InboxService } from './inbox.service';

@Resolver(() => InboxItemType)
export class InboxResolver {
  constructor(
    private readonly queries: InboxQueries,
    private readonly inbox: InboxService,
  ) {}

  @Query(() => InboxConnection, {
    name: 'inbox',
    description: "The viewer's own: one row for each assignment, group by group, newest first.",
  })
  list(@CurrentActor() actor: Actor, @Args() args: InboxArgs, @CurrentAsked() asked: Asked) {
    return this.queries.list(actor, args, asked);
  }

  @Query(() => InboxCountsType, { description: "The viewer's own inbox in numbers." })
  inboxCounts(@CurrentActor() actor: Actor) {
    return this.queries.counts(actor);
  }

  @Mutation(() => MarkNotificationsReadResult, { description: "Marks one's own as read." })
  async markNotificationsRead(@CurrentActor() actor: Actor, @Args('input') input: MarkNotificationsReadInput) {
    return this.marked(actor, await this.inbox.mark(actor, input, true));
  }

  @Mutation(() => MarkNotificationsUnreadResult, { description: "Marks one's own as unread." })
  async markNotificationsUnread(@CurrentActor() actor: Actor, @Args('input') input: MarkNotificationsUnreadInput) {
    return this.marked(actor, await this.inbox.mark(actor, input, false));
  }

  @Mutation(() => SnoozeNotificationsResult, { description: "Puts off one's own until later, or brings it back." })
  async snoozeNotifications(@CurrentActor() actor: Actor, @Args('input') input: SnoozeNotificationsInput) {
    return this.marked(actor, await this.inbox.snooze(actor, input));
  }

  private async marked(actor: Actor, assignmentIds: string[]): Promise<InboxMarkedType> {
    return { assignmentIds, counts: await this.queries.counts(actor) };
  }
}
