import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { type AssignmentCard, AssignmentStatus, AssignmentType } from '../assignments';
import { InquiriesQueries } from './inquiries.queries';
import { InquiryType } from './inquiry.graphql';
import { mayAsk } from './inquiry.policy';

/** Adds to an assignment what its unit was asked to explain. */
@Resolver(() => AssignmentType)
export class AssignmentInquiriesResolver {
  constructor(private readonly queries: InquiriesQueries) {}

  @ResolveField(() => [InquiryType], { description: 'Yêu cầu giải trình, newest first.' })
  inquiries(
    @CurrentActor() actor: Actor,
    @Parent() { id }: AssignmentCard,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders.of(`inquiries ${asked.signature}`, (ids) => this.queries.ofAssignments(actor, ids, asked)).load(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can ask the unit to explain now.' })
  viewerMayAsk(@CurrentActor() actor: Actor, @Parent() { status }: AssignmentCard) {
    return mayAsk(actor) && status !== AssignmentStatus.WITHDRAWN;
  }
}
