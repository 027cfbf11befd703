import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { OwnDataExportType, RequestOwnDataInput, RequestOwnDataResult } from './own-data.graphql';
import { OwnDataQueries } from './own-data.queries';
import { OwnData } from './own-data.service';

@Resolver(() => OwnDataExportType)
export class OwnDataResolver {
  constructor(
    private readonly queries: OwnDataQueries,
    private readonly service: OwnData,
  ) {}

  @Query(() => [OwnDataExportType], {
    description: "The viewer's own exports of what is kept about them, the newest first.",
  })
  ownDataExports(@CurrentActor() actor: Actor) {
    return this.queries.of(actor);
  }

  @Mutation(() => RequestOwnDataResult, {
    description:
      'Has all that is kept about the viewer put into a file, for them alone. While one is being made, it is that one.',
  })
  async requestOwnData(@CurrentActor() actor: Actor, @Args('input') input: RequestOwnDataInput) {
    return this.queries.one(actor, (await this.service.request(actor, input)).id);
  }
}
