import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { SavedQueriesQueries } from './saved-queries.queries';
import { SavedQueriesService } from './saved-queries.service';
import {
  DeleteQueryInput,
  DeleteQueryResult,
  SavedQueryType,
  SaveQueryInput,
  SaveQueryResult,
} from './saved-query.graphql';

@Resolver(() => SavedQueryType)
export class SavedQueriesResolver {
  constructor(
    private readonly queries: SavedQueriesQueries,
    private readonly service: SavedQueriesService,
  ) {}

  @Query(() => [SavedQueryType], {
    description: "The viewer's saved queries, then those shared with them, then those that come with the product.",
  })
  savedQueries(@CurrentActor() actor: Actor) {
    return this.queries.of(actor);
  }

  @Mutation(() => SaveQueryResult, { description: "Keeps a query of the playground, or changes one of one's own." })
  async saveQuery(@CurrentActor() actor: Actor, @Args('input') input: SaveQueryInput) {
    return this.queries.mine(actor, (await this.service.save(actor, input)).id);
  }

  @Mutation(() => DeleteQueryResult, {
    description: "Deletes a saved query: one's own, or, for heads of the Office, any that is shared.",
  })
  deleteQuery(@CurrentActor() actor: Actor, @Args('input') input: DeleteQueryInput) {
    return this.service.delete(actor, input);
  }
}
