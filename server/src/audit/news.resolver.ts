import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { MarkNewsReadInput, MarkNewsReadResult, NewsArgs, NewsConnection, NewsType } from './news.graphql';
import { NewsQueries } from './news.queries';
import { NewsService } from './news.service';

@Resolver(() => NewsType)
export class NewsResolver {
  constructor(
    private readonly queries: NewsQueries,
    private readonly service: NewsService,
  ) {}

  @Query(() => NewsConnection, {
    description: 'What others did to the work that is mine since I last marked the news as read, the newest first.',
  })
  myNews(@CurrentActor() actor: Actor, @Args() page: NewsArgs, @CurrentAsked() asked: Asked) {
    return this.queries.page(actor, page, asked.at('nodes'));
  }

  @Mutation(() => MarkNewsReadResult, { description: 'Says up to where the news was read; it never goes back.' })
  markNewsRead(@CurrentActor() actor: Actor, @Args('input') input: MarkNewsReadInput) {
    return this.service.markRead(actor, input);
  }
}
