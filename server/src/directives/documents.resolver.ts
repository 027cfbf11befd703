import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { AttachmentType, Files } from '@libs/files';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { PageArgs } from '@libs/paging';
import { AmendmentsService } from './amendments.service';
import { DirectiveType } from './directive.graphql';
import { AmendDocumentInput, AmendDocumentResult } from './directive-inputs.graphql';
import { DocumentAction, documentActionsFor } from './directive.policy';
import { DirectiveDocumentConnection, DirectiveDocumentType, DocumentFilter } from './document.graphql';
import { DocumentSort } from './document-type';
import { DocumentsQueries } from './documents.queries';
import { FieldType } from './field.graphql';

@Resolver(() => DirectiveDocumentType)
export class DocumentsResolver {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly amendments: AmendmentsService,
    private readonly files: Files,
  ) {}

  @Query(() => DirectiveDocumentConnection, {
    description: 'Documents the viewer may see: a unit, those in which it owes something.',
  })
  documents(
    @CurrentActor() actor: Actor,
    @Args('sort', { type: () => DocumentSort, defaultValue: DocumentSort.ISSUED_DESC }) sort: DocumentSort,
    @Args() page: PageArgs,
    @CurrentAsked() asked: Asked,
    @Args('filter', { type: () => DocumentFilter, nullable: true }) filter?: DocumentFilter,
  ) {
    return this.queries.list(actor, filter ?? {}, sort, page, asked.at('nodes'));
  }

  @Query(() => DirectiveDocumentType, {
    nullable: true,
    description: 'One document; null if there is none, or not for the viewer.',
  })
  document(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentAsked() asked: Asked) {
    return this.queries.document(actor, id, asked);
  }

  @Query(() => [FieldType], { description: 'Lĩnh vực, in Vietnamese order.' })
  fields() {
    return this.queries.fields();
  }

  @Mutation(() => AmendDocumentResult, { description: 'Corrects an issued document, with a reason.' })
  async amendDocument(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendDocumentInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.document(actor, (await this.amendments.amendDocument(actor, input)).id, asked);
  }

  @ResolveField(() => [DirectiveType], {
    description: 'Its directives, in its order: a unit sees those in which it owes something.',
  })
  directives(
    @CurrentActor() actor: Actor,
    @Parent() document: DirectiveDocumentType,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders
      .of(`directivesOf ${asked.signature}`, (ids) => this.queries.directivesOf(actor, ids, asked))
      .load(document.id);
  }

  @ResolveField('files', () => [AttachmentType], { description: 'The signed document and what came with it.' })
  attached(@Parent() { id }: DirectiveDocumentType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('document.files', (ids) => this.files.of('document', ids)).load(id);
  }

  @ResolveField(() => [DocumentAction], { description: 'What the viewer may do to it now.' })
  viewerActions(@CurrentActor() actor: Actor, @Parent() document: DirectiveDocumentType) {
    return documentActionsFor(actor, document);
  }
}
