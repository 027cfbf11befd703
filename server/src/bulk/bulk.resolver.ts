import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { BulkPreviewInput, StartBulkInput } from './bulk-inputs.graphql';
import { BulkItemConnection, BulkItemsArgs, BulkPreviewType, BulkType, StartBulkResult } from './bulk.graphql';
import { BulkQueries } from './bulk.queries';
import { BulkService } from './bulk.service';

@Resolver(() => BulkType)
export class BulkResolver {
  constructor(
    private readonly queries: BulkQueries,
    private readonly bulks: BulkService,
  ) {}

  @Query(() => BulkPreviewType, {
    description: 'How many it could be done to, why not to the others, and who would hear of it.',
  })
  bulkPreview(@CurrentActor() actor: Actor, @Args('input') input: BulkPreviewInput) {
    return this.bulks.preview(actor, input);
  }

  @Query(() => BulkType, { nullable: true, description: 'How far it is; null for whoever did not start it.' })
  bulk(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Mutation(() => StartBulkResult, {
    description: 'Starts one act on many and answers at once; each row is done as if by hand, with its own record.',
  })
  async startBulk(@CurrentActor() actor: Actor, @Args('input') input: StartBulkInput) {
    return this.queries.one(actor, (await this.bulks.start(actor, input)).id);
  }

  @ResolveField(() => BulkItemConnection, {
    description: 'The rows in their order, those the viewer may still see.',
  })
  items(
    @CurrentActor() actor: Actor,
    @Parent() { id }: BulkType,
    @Args() page: BulkItemsArgs,
    @CurrentAsked() asked: Asked,
  ) {
    return this.queries.items(actor, id, page, asked);
  }
}
