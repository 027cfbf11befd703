import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { PageArgs } from '@libs/paging';
import {
  AccountReachType,
  AdministeredAccountConnection,
  AdministeredAccountFilter,
  AdministeredAccountType,
} from './administered.graphql';
import { AdministeredQueries } from './administered.queries';
import * as inputs from './administration-inputs.graphql';
import { AccountAdministration } from './administration.service';
import { ImportPeopleInput, ImportPeopleResult, PeopleImportType } from './people-import.graphql';
import { PeopleImports } from './people-import.service';

@Resolver(() => AdministeredAccountType)
export class AdministrationResolver {
  constructor(
    private readonly queries: AdministeredQueries,
    private readonly service: AccountAdministration,
    private readonly imports: PeopleImports,
  ) {}

  @Query(() => AdministeredAccountConnection, {
    description:
      'The accounts one administers, by given name: a unit’s administrator those of the unit and what is below it.',
  })
  administeredAccounts(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => AdministeredAccountFilter, nullable: true }) filter?: AdministeredAccountFilter,
  ) {
    return this.queries.find(actor, filter ?? {}, page);
  }

  @Query(() => AdministeredAccountType, { nullable: true, description: 'One of them; null if there is none.' })
  administeredAccount(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Query(() => AccountReachType, {
    nullable: true,
    description: 'What one may grant, and where; null for whoever administers nobody.',
  })
  accountReach(@CurrentActor() actor: Actor) {
    return this.queries.reach(actor);
  }

  @Query(() => PeopleImportType, {
    nullable: true,
    description: 'What would come of a file of people (.xlsx, .csv), an own upload: a dry run. Null if there is none.',
  })
  peopleImport(@CurrentActor() actor: Actor, @Args('fileId', { type: () => ID }) fileId: string) {
    return this.imports.preview(actor, fileId);
  }

  @Mutation(() => inputs.InviteAccountResult, {
    description: 'Makes an account and sends its person a link to choose the password.',
  })
  async inviteAccount(@CurrentActor() actor: Actor, @Args('input') input: inputs.InviteAccountInput) {
    return this.read(actor, await this.service.invite(actor, input));
  }

  @Mutation(() => inputs.InviteAgainResult, { description: 'Sends the link again; the earlier one no longer works.' })
  async inviteAgain(@CurrentActor() actor: Actor, @Args('input') input: inputs.InviteAgainInput) {
    return this.read(actor, await this.service.inviteAgain(actor, input));
  }

  @Mutation(() => inputs.WithdrawInvitationResult, {
    description: 'Takes back an invitation: the link no longer works.',
  })
  async withdrawInvitation(@CurrentActor() actor: Actor, @Args('input') input: inputs.WithdrawInvitationInput) {
    return this.read(actor, await this.service.withdrawInvitation(actor, input));
  }

  @Mutation(() => inputs.ChangeAccountResult, { description: 'Corrects somebody’s name, title or address.' })
  async changeAccount(@CurrentActor() actor: Actor, @Args('input') input: inputs.ChangeAccountInput) {
    return this.read(actor, await this.service.change(actor, input));
  }

  @Mutation(() => inputs.DisableAccountResult, { description: 'Shuts somebody out, at once and everywhere.' })
  async disableAccount(@CurrentActor() actor: Actor, @Args('input') input: inputs.DisableAccountInput) {
    return this.read(actor, await this.service.disable(actor, input));
  }

  @Mutation(() => inputs.RestoreAccountResult, { description: 'Lets somebody in again.' })
  async restoreAccount(@CurrentActor() actor: Actor, @Args('input') input: inputs.RestoreAccountInput) {
    return this.read(actor, await this.service.restore(actor, input));
  }

  @Mutation(() => inputs.GrantRoleResult, { description: 'Gives somebody one more role.' })
  async grantRole(@CurrentActor() actor: Actor, @Args('input') input: inputs.GrantRoleInput) {
    return this.read(actor, await this.service.grant(actor, input));
  }

  @Mutation(() => inputs.RevokeRoleResult, { description: 'Takes a role away.' })
  async revokeRole(@CurrentActor() actor: Actor, @Args('input') input: inputs.RevokeRoleInput) {
    return this.read(actor, await this.service.revoke(actor, input));
  }

  @Mutation(() => inputs.MoveAccountResult, { description: 'Moves somebody from one unit to another, roles and all.' })
  async moveAccount(@CurrentActor() actor: Actor, @Args('input') input: inputs.MoveAccountInput) {
    return this.read(actor, await this.service.move(actor, input));
  }

  @Mutation(() => ImportPeopleResult, { description: 'Invites everybody in a file: all of them, or nobody.' })
  importPeople(@CurrentActor() actor: Actor, @Args('input') input: ImportPeopleInput) {
    return this.imports.run(actor, input);
  }

  private read(actor: Actor, { id }: { id: string }) {
    return this.queries.one(actor, id);
  }
}
