import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { AssignmentAction, type AssignmentCard, AssignmentType, may } from '../assignments';
import { DeadlineLedgerQueries } from './deadline-ledger.queries';
import { DeadlineChangeType, ExtensionTermsType, ExtensionType } from './extension.graphql';
import { ExtensionsQueries } from './extensions.queries';

/** Adds to an assignment what became of its deadline. */
@Resolver(() => AssignmentType)
export class AssignmentExtensionsResolver {
  constructor(
    private readonly queries: ExtensionsQueries,
    private readonly ledger: DeadlineLedgerQueries,
  ) {}

  @ResolveField(() => [ExtensionType], { description: 'Gia hạn, newest first; drafts are not among them.' })
  extensions(
    @CurrentActor() actor: Actor,
    @Parent() { id }: AssignmentCard,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders.of(`extensions ${asked.signature}`, (ids) => this.queries.ofAssignments(actor, ids, asked)).load(id);
  }

  @ResolveField(() => ExtensionType, { nullable: true, description: 'The request that waits for a decision.' })
  openExtension(
    @CurrentActor() actor: Actor,
    @Parent() { id }: AssignmentCard,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders.of(`openExtension ${asked.signature}`, (ids) => this.queries.waiting(actor, ids, asked)).load(id);
  }

  @ResolveField(() => ExtensionType, {
    nullable: true,
    description: 'The request being written; null if there is none, or for whoever may not write it.',
  })
  extensionDraft(@CurrentActor() actor: Actor, @Parent() card: AssignmentCard, @CurrentLoaders() loaders: Loaders) {
    if (!may(actor, AssignmentAction.DRAFT_EXTENSION, card)) return null;
    return loaders.of('extensionDrafts', (ids) => this.queries.drafts(ids)).load(card.id);
  }

  @ResolveField(() => ExtensionTermsType, {
    nullable: true,
    description: 'On what terms the unit can ask for more time now; null where it cannot.',
  })
  extensionTerms(@CurrentActor() actor: Actor, @Parent() card: AssignmentCard) {
    return this.queries.terms(actor, card);
  }

  @ResolveField(() => [DeadlineChangeType], {
    description: 'Every deadline it had, oldest first: the first is the original, the last the one in force.',
  })
  deadlineLedger(@Parent() { id }: AssignmentCard, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('deadlineLedger', (ids) => this.ledger.of(ids)).load(id);
  }
}
