import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { AssignmentType } from './assignment.graphql';
import { MarkSeenResult, RemindAssignmentResult, StarAssignmentResult } from './assignment-results.graphql';
import { AssignmentsQueries } from './assignments.queries';
import { MarkSeenInput, RemindAssignmentInput, StarAssignmentInput } from './mark-inputs.graphql';
import { MarksService } from './marks.service';

/** What is put on an assignment from outside its life. */
@Resolver(() => AssignmentType)
export class MarksResolver {
  constructor(
    private readonly queries: AssignmentsQueries,
    private readonly marks: MarksService,
  ) {}

  @Mutation(() => StarAssignmentResult, { description: 'Gắn sao, bỏ sao.' })
  async starAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: StarAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.marks.star(actor, input)).id, asked);
  }

  @Mutation(() => RemindAssignmentResult, { description: 'Đôn đốc: urges the unit that has the work.' })
  async remindAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemindAssignmentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.marks.remind(actor, input)).id, asked);
  }

  @Mutation(() => MarkSeenResult, {
    description: 'The viewer has opened it: its `news` is false until somebody else changes it. Leaves no trail.',
  })
  async markSeen(@CurrentActor() actor: Actor, @Args('input') input: MarkSeenInput, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, (await this.marks.markSeen(actor, input)).id, asked);
  }
}
