import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import {
  ConfirmAccountsInput,
  ConfirmAccountsResult,
  ReviewedAccountConnection,
  UnitReviewType,
  UnusedAccountType,
} from './review.graphql';
import { ReviewService } from './review.service';
import { ReviewShown } from './review-shown.queries';

@Resolver(() => UnitReviewType)
export class ReviewResolver {
  constructor(
    private readonly shown: ReviewShown,
    private readonly service: ReviewService,
  ) {}

  @Query(() => [UnitReviewType], {
    description: 'Rà soát tài khoản: unit by unit, of those whose accounts the viewer administers.',
  })
  accountReviews(@CurrentActor() actor: Actor) {
    return this.shown.units(actor);
  }

  @Query(() => ReviewedAccountConnection, {
    description: 'The accounts of one unit as they are looked through; none where the viewer does not administer it.',
  })
  reviewedAccounts(
    @CurrentActor() actor: Actor,
    @Args('unitId', { type: () => ID, description: 'Of which unit.' }) unitId: string,
    @Args() page: PageArgs,
  ) {
    return this.shown.accounts(actor, unitId, page);
  }

  @Query(() => [UnusedAccountType], {
    description:
      'Accounts that close by themselves soon because nobody uses them, of the units that the viewer administers.',
  })
  unusedAccounts(@CurrentActor() actor: Actor) {
    return this.shown.unused(actor);
  }

  @Mutation(() => ConfirmAccountsResult, { description: 'Xác nhận: the accounts are still needed as they are.' })
  async confirmAccounts(@CurrentActor() actor: Actor, @Args('input') input: ConfirmAccountsInput) {
    await this.service.confirm(actor, input);
    const reviews = await this.shown.units(actor);
    return { review: reviews.find(({ unit }) => unit.id === input.unitId) ?? null };
  }
}
