import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { AssignmentsQueries, AssignmentType } from '../assignments';
import { ExtensionDecisions } from './decisions.service';
import {
  DecideExtensionResult,
  GrantExtensionResult,
  PrepareExtensionResult,
  RequestExtensionResult,
  SaveExtensionDraftResult,
  WithdrawExtensionResult,
} from './extension.graphql';
import {
  DecideExtensionInput,
  GrantExtensionInput,
  PrepareExtensionInput,
  RequestExtensionInput,
  SaveExtensionDraftInput,
  WithdrawExtensionInput,
} from './extension-inputs.graphql';
import { ExtensionRequests } from './requests.service';

/** Steps of an assignment that are about more time: each answers the assignment. */
@Resolver(() => AssignmentType)
export class ExtensionActsResolver {
  constructor(
    private readonly assignments: AssignmentsQueries,
    private readonly requests: ExtensionRequests,
    private readonly decisions: ExtensionDecisions,
  ) {}

  @Mutation(() => SaveExtensionDraftResult, {
    description: 'Keeps the request as it is being written, without disturbing anybody.',
  })
  async saveExtensionDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveExtensionDraftInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.one(actor, (await this.requests.saveDraft(actor, input)).id, asked);
  }

  @Mutation(() => RequestExtensionResult, { description: 'Đề nghị gia hạn.' })
  async requestExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: RequestExtensionInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.one(actor, (await this.requests.request(actor, input)).id, asked);
  }

  @Mutation(() => WithdrawExtensionResult, { description: 'Rút đề nghị gia hạn, until it is decided.' })
  async withdrawExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawExtensionInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.one(actor, (await this.requests.withdraw(actor, input)).id, asked);
  }

  @Mutation(() => PrepareExtensionResult, {
    description: 'Cho ý kiến: what the monitor proposes to decide. The Office’s own business.',
  })
  async prepareExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: PrepareExtensionInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.one(actor, (await this.decisions.prepare(actor, input)).id, asked);
  }

  @Mutation(() => DecideExtensionResult, {
    description: 'Quyết định: gives the time asked for, or another, or says why not.',
  })
  async decideExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideExtensionInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.one(actor, (await this.decisions.decide(actor, input)).id, asked);
  }

  @Mutation(() => GrantExtensionResult, { description: 'Chủ động gia hạn: more time that nobody asked for.' })
  async grantExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantExtensionInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.one(actor, (await this.decisions.grant(actor, input)).id, asked);
  }
}
