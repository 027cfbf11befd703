import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { AssignmentType } from './assignment.graphql';
import {
  AssignUnitResult,
  AmendAssignmentResult,
  ReassignAssignmentResult,
  InsistAssignmentResult,
  WithdrawAssignmentResult,
  OpenReviewResult,
  ConfirmResultResult,
  ReturnResultResult,
  ReopenAssignmentResult,
  AddOfficeNoteResult,
} from './assignment-results.graphql';
import { AssignmentsQueries } from './assignments.queries';
import { PlacementService } from './placement.service';
import { ReviewsService } from './reviews.service';
import {
  AssignUnitInput,
  AmendAssignmentInput,
  ReassignAssignmentInput,
  InsistAssignmentInput,
  WithdrawAssignmentInput,
  OpenReviewInput,
  ConfirmResultInput,
  ReturnResultInput,
  ReopenAssignmentInput,
  AddOfficeNoteInput,
} from './office-inputs.graphql';

/** What the Office does: one mutation for each step. */
@Resolver(() => AssignmentType)
export class OfficeActsResolver {
  constructor(
    private readonly queries: AssignmentsQueries,
    private readonly placement: PlacementService,
    private readonly reviews: ReviewsService,
  ) {}

  @Mutation(() => AssignUnitResult, {
    description: 'Gives a directive to one more unit; the answer is the new assignment.',
  })
  async assignUnit(@CurrentActor() actor: Actor, @Args('input') input: AssignUnitInput, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, (await this.placement.assignUnit(actor, input)).id, asked);
  }

  @Mutation(() => AmendAssignmentResult, { description: 'Corrects the part or the effective deadline, with a reason.' })
  async amendAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.placement.amend(actor, input)).id, asked);
  }

  @Mutation(() => ReassignAssignmentResult, {
    description: 'Chuyển đơn vị khác: the other unit gets a new assignment, this one is withdrawn and is the answer.',
  })
  async reassignAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReassignAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.placement.reassign(actor, input)).id, asked);
  }

  @Mutation(() => InsistAssignmentResult, { description: 'Yêu cầu thực hiện what a unit declined.' })
  async insistAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: InsistAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.placement.insist(actor, input)).id, asked);
  }

  @Mutation(() => WithdrawAssignmentResult, { description: 'Thu hồi, dừng theo dõi.' })
  async withdrawAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.placement.withdraw(actor, input)).id, asked);
  }

  @Mutation(() => OpenReviewResult, { description: 'Mở xem xét kết quả: it can no longer be recalled.' })
  async openReview(@CurrentActor() actor: Actor, @Args('input') input: OpenReviewInput, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, (await this.reviews.openReview(actor, input)).id, asked);
  }

  @Mutation(() => ConfirmResultResult, { description: 'Xác nhận hoàn thành.' })
  async confirmResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConfirmResultInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.reviews.confirm(actor, input)).id, asked);
  }

  @Mutation(() => ReturnResultResult, { description: 'Chuyển trả, with a reason and, if wanted, a new date.' })
  async returnResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReturnResultInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.reviews.returnResult(actor, input)).id, asked);
  }

  @Mutation(() => ReopenAssignmentResult, { description: 'Mở lại what was confirmed.' })
  async reopenAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReopenAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.reviews.reopen(actor, input)).id, asked);
  }

  @Mutation(() => AddOfficeNoteResult, { description: 'Ghi chú nội bộ của Văn phòng.' })
  async addOfficeNote(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddOfficeNoteInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.reviews.addNote(actor, input)).id, asked);
  }
}
