import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, WhileLimited } from '@libs/auth';
import { Authenticators } from './authenticators.service';
import {
  AddPasskeyInput,
  AddPasskeyResult,
  ConfirmTotpInput,
  ConfirmTotpResult,
  RemovePasskeyInput,
  RemovePasskeyResult,
  RemoveTotpInput,
  RemoveTotpResult,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesResult,
  ResetSecondFactorInput,
  ResetSecondFactorResult,
  SecondFactorAdded,
  StartPasskeyInput,
  StartPasskeyResult,
  StartTotpInput,
  StartTotpResult,
} from './credentials.graphql';
import { OwnSecurity } from './own-security.service';
import { Passkeys } from './passkeys.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactors } from './second-factors.service';

@Resolver(() => SecondFactorAdded)
export class FactorsResolver {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly passkeys: Passkeys,
    private readonly codes: RecoveryCodes,
    private readonly factors: SecondFactors,
    private readonly security: OwnSecurity,
  ) {}

  @WhileLimited()
  @Mutation(() => StartTotpResult, { description: "Begins to set up one's own authenticator app." })
  startTotp(@CurrentActor() actor: Actor, @Args('input') _input: StartTotpInput) {
    return this.authenticators.start(actor);
  }

  @WhileLimited()
  @Mutation(() => ConfirmTotpResult, { description: 'The first right code: from now on one is asked for at sign-in.' })
  async confirmTotp(@CurrentActor() actor: Actor, @Args('input') input: ConfirmTotpInput) {
    const added = await this.authenticators.confirm(actor, input);
    return { ...added, security: await this.security.of(actor) };
  }

  @Mutation(() => RemoveTotpResult, { description: 'Codes of the app are no longer asked for.' })
  async removeTotp(@CurrentActor() actor: Actor, @Args('input') input: RemoveTotpInput) {
    await this.authenticators.remove(actor, input);
    return this.security.of(actor);
  }

  @WhileLimited()
  @Mutation(() => StartPasskeyResult, { description: "Begins to add a passkey of one's own." })
  startPasskey(@CurrentActor() actor: Actor, @Args('input') _input: StartPasskeyInput) {
    return this.passkeys.start(actor);
  }

  @WhileLimited()
  @Mutation(() => AddPasskeyResult, { description: 'Adds the passkey that answered.' })
  async addPasskey(@CurrentActor() actor: Actor, @Args('input') input: AddPasskeyInput) {
    const added = await this.passkeys.add(actor, input);
    return { ...added, security: await this.security.of(actor) };
  }

  @Mutation(() => RemovePasskeyResult, { description: "Takes away a passkey of one's own." })
  async removePasskey(@CurrentActor() actor: Actor, @Args('input') input: RemovePasskeyInput) {
    await this.passkeys.remove(actor, input);
    return this.security.of(actor);
  }

  @Mutation(() => RenewRecoveryCodesResult, { description: 'Makes new recovery codes; the old are no longer good.' })
  async renewRecoveryCodes(@CurrentActor() actor: Actor, @Args('input') input: RenewRecoveryCodesInput) {
    const made = await this.codes.renew(actor, input);
    return { ...made, security: await this.security.of(actor) };
  }

  @Mutation(() => ResetSecondFactorResult, {
    description: 'Takes away all second factors of somebody who lost theirs; they are told by mail.',
  })
  async resetSecondFactor(@CurrentActor() actor: Actor, @Args('input') input: ResetSecondFactorInput) {
    return { accountId: (await this.factors.reset(actor, input)).id };
  }
}
