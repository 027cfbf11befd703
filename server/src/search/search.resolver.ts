import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { SearchAnswer, SearchArgs } from './search.graphql';
import { SearchQueries } from './search.queries';

@Resolver()
export class SearchResolver {
  constructor(private readonly queries: SearchQueries) {}

  @Query(() => SearchAnswer, {
    description: 'Finds anything by a few letters; only the kinds asked for are looked for.',
  })
  search(@CurrentActor() actor: Actor, @Args() { text, first }: SearchArgs, @CurrentAsked() asked: Asked) {
    return this.queries.search(actor, text, first, asked);
  }
}
