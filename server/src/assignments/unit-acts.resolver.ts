import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { AssignmentType } from './assignment.graphql';
import {
  AcknowledgeAssignmentResult,
  DeclineAssignmentResult,
  DelegateAssignmentResult,
  ReportProgressResult,
  SaveResultDraftResult,
  SubmitResultResult,
  RecallResultResult,
} from './assignment-results.graphql';
import { AssignmentsQueries } from './assignments.queries';
import { AssignmentsService } from './assignments.service';
import { DelegationsService } from './delegations.service';
import { ResultsService } from './results.service';
import {
  AcknowledgeAssignmentInput,
  DeclineAssignmentInput,
  DelegateAssignmentInput,
  ReportProgressInput,
  SaveResultDraftInput,
  SubmitResultInput,
  RecallResultInput,
} from './unit-inputs.graphql';

/** What a unit does: one mutation for each step. */
@Resolver(() => AssignmentType)
export class UnitActsResolver {
  constructor(
    private readonly queries: AssignmentsQueries,
    private readonly assignments: AssignmentsService,
    private readonly results: ResultsService,
    private readonly delegations: DelegationsService,
  ) {}

  @Mutation(() => AcknowledgeAssignmentResult, { description: 'Tiếp nhận.' })
  async acknowledgeAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AcknowledgeAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.assignments.acknowledge(actor, input)).id, asked);
  }

  @Mutation(() => DeclineAssignmentResult, {
    description: 'Từ chối tiếp nhận, with a reason and, if known, the right unit.',
  })
  async declineAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeclineAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.assignments.decline(actor, input)).id, asked);
  }

  @Mutation(() => DelegateAssignmentResult, {
    description: 'Giao việc: to a specialist, or down to a part of the unit. The head keeps every right.',
  })
  async delegateAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: DelegateAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.delegations.delegate(actor, input)).id, asked);
  }

  @Mutation(() => ReportProgressResult, { description: 'Cập nhật tiến độ. Acknowledges too; never completes.' })
  async reportProgress(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReportProgressInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.assignments.report(actor, input)).id, asked);
  }

  @Mutation(() => SaveResultDraftResult, {
    description: 'Keeps the result as it is being written, without disturbing anybody.',
  })
  async saveResultDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveResultDraftInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.results.saveDraft(actor, input)).id, asked);
  }

  @Mutation(() => SubmitResultResult, { description: 'Gửi kết quả: the moment by which lateness is judged.' })
  async submitResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubmitResultInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.results.submit(actor, input)).id, asked);
  }

  @Mutation(() => RecallResultResult, { description: 'Rút lại kết quả, until the Office has opened it.' })
  async recallResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecallResultInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.results.recall(actor, input)).id, asked);
  }
}
