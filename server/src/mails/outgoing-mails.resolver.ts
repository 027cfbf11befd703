import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import {
  OutgoingMailConnection,
  OutgoingMailFilter,
  OutgoingMailType,
  RetryMailInput,
  RetryMailResult,
} from './outgoing-mail.graphql';
import { OutgoingMailsService } from './outgoing-mails.service';

@Resolver(() => OutgoingMailType)
export class OutgoingMailsResolver {
  constructor(private readonly mails: OutgoingMailsService) {}

  @Query(() => OutgoingMailConnection, {
    description:
      'Mails, newest first: all of them, without what they say, for those who look after them; for everybody else their own.',
  })
  outgoingMails(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => OutgoingMailFilter, nullable: true }) filter?: OutgoingMailFilter,
  ) {
    return this.mails.page(actor, filter ?? {}, page);
  }

  @Query(() => OutgoingMailType, {
    nullable: true,
    description:
      'One mail. What it says is for heads of the Office and for whom it was sent to: system administrators see no assignments.',
  })
  outgoingMail(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.mails.one(actor, id);
  }

  @Mutation(() => RetryMailResult, {
    description: 'Has a mail that was given up tried again, or one that waits at once.',
  })
  retryMail(@CurrentActor() actor: Actor, @Args('input') input: RetryMailInput) {
    return this.mails.retry(actor, input);
  }
}
