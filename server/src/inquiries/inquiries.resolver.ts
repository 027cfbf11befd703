import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { AttachmentType, Files } from '@libs/files';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { AssignmentsQueries, AssignmentType } from '../assignments';
import { InquiriesQueries } from './inquiries.queries';
import { InquiriesService } from './inquiries.service';
import { InquiryFilter } from './inquiry-filter.graphql';
import { AnswerInquiryInput, AskAgainInput, AskForExplanationInput, CloseInquiryInput } from './inquiry-inputs.graphql';
import type { InquiryCard } from './inquiry-json';
import {
  AnswerInquiryResult,
  AskAgainResult,
  AskForExplanationResult,
  CloseInquiryResult,
  InquiryConnection,
  InquiryCountsType,
  InquiryMessageType,
  InquiryType,
} from './inquiry.graphql';

@Resolver(() => InquiryType)
export class InquiriesResolver {
  constructor(
    private readonly queries: InquiriesQueries,
    private readonly assignments: AssignmentsQueries,
    private readonly service: InquiriesService,
  ) {}

  @Query(() => InquiryConnection, {
    description:
      'Requests for explanation about the assignments that the viewer may see: open ones by their day, then the others, the last move first.',
  })
  inquiries(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @CurrentAsked() asked: Asked,
    @Args('filter', { type: () => InquiryFilter, nullable: true }) filter?: InquiryFilter,
  ) {
    return this.queries.list(actor, filter ?? {}, page, asked.at('nodes'));
  }

  @Query(() => InquiryType, { nullable: true, description: 'One; null if there is none, or not for the viewer.' })
  inquiry(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, id, asked);
  }

  @Query(() => InquiryCountsType, { description: 'The same in numbers.' })
  inquiryCounts(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => InquiryFilter, nullable: true }) filter?: InquiryFilter,
  ) {
    return this.queries.counts(actor, filter ?? {});
  }

  @Mutation(() => AskForExplanationResult, {
    description: 'Yêu cầu giải trình: a leader of the province or a head of the Office asks the unit.',
  })
  async askForExplanation(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskForExplanationInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.service.ask(actor, input)).id, asked);
  }

  @Mutation(() => AnswerInquiryResult, { description: 'Giải trình: whoever does the work answers.' })
  async answerInquiry(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerInquiryInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.service.answer(actor, input)).id, asked);
  }

  @Mutation(() => AskAgainResult, { description: 'Yêu cầu giải trình lại: opens it again.' })
  async askAgain(@CurrentActor() actor: Actor, @Args('input') input: AskAgainInput, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, (await this.service.askAgain(actor, input)).id, asked);
  }

  @Mutation(() => CloseInquiryResult, { description: 'Kết thúc: nothing more is to be said.' })
  async closeInquiry(
    @CurrentActor() actor: Actor,
    @Args('input') input: CloseInquiryInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.one(actor, (await this.service.close(actor, input)).id, asked);
  }

  @ResolveField(() => AssignmentType)
  assignment(
    @CurrentActor() actor: Actor,
    @Parent() { assignmentId }: InquiryCard,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders
      .of(`assignment ${asked.signature}`, (ids) => this.assignments.many(actor, ids, asked))
      .load(assignmentId);
  }

  @ResolveField(() => [InquiryMessageType], {
    description: 'What was said after the question, oldest first: answers, and what was asked again.',
  })
  messages(@Parent() { id }: InquiryCard, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('inquiry.messages', (ids) => this.queries.messages(ids)).load(id);
  }
}

@Resolver(() => InquiryMessageType)
export class InquiryFilesResolver {
  constructor(private readonly kept: Files) {}

  @ResolveField(() => [AttachmentType], { description: 'Its files.' })
  files(@Parent() { id }: InquiryMessageType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('inquiry-message.files', (ids) => this.kept.of('inquiry-message', ids)).load(id);
  }
}
