import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { AttachmentType, Files } from '@libs/files';
import { type Asked, CurrentAsked, CurrentLoaders, type Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { DocumentsQueries } from '../directives';
import {
  CreateDraftResult,
  DiscardDraftResult,
  DraftConnection,
  DraftType,
  IssueDraftResult,
  SaveDraftResult,
} from './draft.graphql';
import { CreateDraftInput, DiscardDraftInput, IssueDraftInput, SaveDraftInput } from './draft-input.graphql';
import { DraftsQueries } from './drafts.queries';
import { IntakeService } from './intake.service';

@Resolver(() => DraftType)
export class IntakeResolver {
  constructor(
    private readonly service: IntakeService,
    private readonly queries: DraftsQueries,
    private readonly documents: DocumentsQueries,
    private readonly files: Files,
  ) {}

  @Query(() => DraftConnection, {
    description: 'Open drafts, the one saved last first. Empty for everybody but the Office.',
  })
  drafts(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return this.queries.list(actor, page);
  }

  @Query(() => DraftType, { nullable: true, description: 'One open draft; null if there is none, or none for you.' })
  draft(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.open(actor, id);
  }

  @Mutation(() => CreateDraftResult, { description: 'Begins to enter a document. Office only.' })
  async createDraft(@CurrentActor() actor: Actor, @Args('input') input: CreateDraftInput) {
    return this.queries.any(actor, (await this.service.createDraft(actor, input)).id);
  }

  @Mutation(() => SaveDraftResult, {
    description: 'Saves the whole draft as typed; call it while typing. Office only.',
  })
  async saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput) {
    return this.queries.any(actor, (await this.service.saveDraft(actor, input)).id);
  }

  @Mutation(() => DiscardDraftResult, { description: 'Closes a draft without issuing it. Office only.' })
  discardDraft(@CurrentActor() actor: Actor, @Args('input') input: DiscardDraftInput) {
    return this.service.discardDraft(actor, input);
  }

  @Mutation(() => IssueDraftResult, {
    description: 'Makes the draft a document: every unit named gets its assignment. All or nothing. Office only.',
  })
  async issueDraft(@CurrentActor() actor: Actor, @Args('input') input: IssueDraftInput, @CurrentAsked() asked: Asked) {
    return this.documents.document(actor, (await this.service.issueDraft(actor, input)).id, asked);
  }

  @ResolveField('files', () => [AttachmentType])
  draftFiles(@Parent() { id }: DraftType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('files of draft', (ids) => this.files.of('draft', ids)).load(id);
  }
}
