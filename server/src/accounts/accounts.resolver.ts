import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, WhileLimited } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import { AccountConnection, AccountFilter, AccountType, SetLanguageInput, SetLanguageResult } from './account.graphql';
import { AccountsQueries } from './accounts.queries';
import { AccountsService } from './accounts.service';

@Resolver(() => AccountType)
export class AccountsResolver {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly service: AccountsService,
  ) {}

  @WhileLimited()
  @Query(() => AccountType, {
    description:
      'Who is signed in. `roles` are those in which they act: where they chose one of their units only its own, and for a deputy those of the person stood in for.',
  })
  me(@CurrentActor() actor: Actor) {
    return this.queries.self(actor);
  }

  @Query(() => AccountConnection, {
    description:
      'People one may look up: the Office sees its own, the leaders and the heads of units; a unit its own people and the Office.',
  })
  accounts(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => AccountFilter, nullable: true }) filter?: AccountFilter,
  ) {
    return this.queries.find(actor, filter ?? {}, page);
  }

  @WhileLimited()
  @Mutation(() => SetLanguageResult, { description: "Chooses the language of one's own screens." })
  setLanguage(@CurrentActor() actor: Actor, @Args('input') input: SetLanguageInput) {
    return this.service.setLanguage(actor, input);
  }
}
