import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { ListName } from './saved-view.policy';
import {
  DeleteViewInput,
  DeleteViewResult,
  SavedViewType,
  SaveViewInput,
  SaveViewResult,
  SetDefaultViewInput,
  SetDefaultViewResult,
} from './view.graphql';
import { ViewsQueries } from './views.queries';
import { ViewsService } from './views.service';

@Resolver(() => SavedViewType)
export class ViewsResolver {
  constructor(
    private readonly queries: ViewsQueries,
    private readonly service: ViewsService,
  ) {}

  @Query(() => [SavedViewType], { description: "The viewer's views of a list, then those shared with them; by name." })
  savedViews(@CurrentActor() actor: Actor, @Args('list', { type: () => ListName }) list: ListName) {
    return this.queries.of(actor, list);
  }

  @Mutation(() => SaveViewResult, { description: "Keeps a way of looking at a list, or changes one of one's own." })
  async saveView(@CurrentActor() actor: Actor, @Args('input') input: SaveViewInput) {
    return this.queries.mine(actor, (await this.service.save(actor, input)).id);
  }

  @Mutation(() => DeleteViewResult, {
    description: "Deletes a view: one's own, or, for heads of the Office, any that is shared.",
  })
  deleteView(@CurrentActor() actor: Actor, @Args('input') input: DeleteViewInput) {
    return this.service.delete(actor, input);
  }

  @Mutation(() => SetDefaultViewResult, { description: 'Says with what a list opens for oneself.' })
  async setDefaultView(@CurrentActor() actor: Actor, @Args('input') input: SetDefaultViewInput) {
    await this.service.setDefault(actor, input);
    return { list: input.list, viewId: await this.queries.defaultOf(actor, input.list) };
  }
}
