import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { SettingType } from '../settings';
import { PersonType } from './account.graphql';
import { AccountsQueries } from './accounts.queries';

/** Adds to a setting who set it: settings know nobody. */
@Resolver(() => SettingType)
export class SettingPersonResolver {
  constructor(private readonly accounts: AccountsQueries) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who last set it; null as it was delivered.' })
  changedBy(@Parent() { changedById }: SettingType, @CurrentLoaders() loaders: Loaders) {
    return changedById ? loaders.of('people', (ids) => this.accounts.people(ids)).load(changedById) : null;
  }
}
