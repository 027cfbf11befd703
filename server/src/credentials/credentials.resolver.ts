import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public, type SignedInRequest, WhileLimited } from '@libs/auth';
import { Addresses } from './addresses.service';
import {
  AskPasswordResetInput,
  AskPasswordResetResult,
  ChangeAddressInput,
  ChangeAddressResult,
  ChangePasswordInput,
  ChangePasswordResult,
  ChoosePasswordInput,
  ChoosePasswordResult,
  ConfirmAddressInput,
  ConfirmAddressResult,
  OneTimeLinkType,
  OwnSecurityType,
} from './credentials.graphql';
import { OwnSecurity } from './own-security.service';
import { Passwords } from './passwords.service';

/** What is read of whoever is not signed in. */
interface Exchange {
  req: SignedInRequest;
}

@Resolver(() => OwnSecurityType)
export class CredentialsResolver {
  constructor(
    private readonly passwords: Passwords,
    private readonly addresses: Addresses,
    private readonly security: OwnSecurity,
  ) {}

  @WhileLimited()
  @Query(() => OwnSecurityType, { description: 'How the viewer proves who they are.' })
  ownSecurity(@CurrentActor() actor: Actor) {
    return this.security.of(actor);
  }

  @Public()
  @Query(() => OneTimeLinkType, {
    nullable: true,
    description: 'What a link of a mail is for; null if it was used, is too old or never was.',
  })
  oneTimeLink(@Args('token', { description: 'The secret of the link: what stands after its `#`.' }) token: string) {
    return this.security.link(token);
  }

  @WhileLimited()
  @Mutation(() => ChangePasswordResult, {
    description: "Changes one's own password. All other sessions of the person are over.",
  })
  async changePassword(@CurrentActor() actor: Actor, @Args('input') input: ChangePasswordInput) {
    await this.passwords.change(actor, input);
    return this.security.of(actor);
  }

  @Public()
  @Mutation(() => ChoosePasswordResult, {
    description: 'Chooses a password by the link of a mail; it signs nobody in.',
  })
  choosePassword(@Args('input') input: ChoosePasswordInput, @Context() { req }: Exchange) {
    return this.passwords.chooseByLink(input, req.ip ?? '');
  }

  @Public()
  @Mutation(() => AskPasswordResetResult, {
    description: 'Asks for a link to choose another password. Known and unknown names get the same answer.',
  })
  async askPasswordReset(@Args('input') { login }: AskPasswordResetInput, @Context() { req }: Exchange) {
    await this.passwords.askReset(login, req.ip ?? '');
    return { ok: true };
  }

  @Mutation(() => ChangeAddressResult, {
    description: "Asks for one's mail to go elsewhere: once a link sent there is opened. The old address is told.",
  })
  async changeAddress(@CurrentActor() actor: Actor, @Args('input') input: ChangeAddressInput) {
    await this.addresses.ask(actor, input);
    return this.security.of(actor);
  }

  @Public()
  @Mutation(() => ConfirmAddressResult, { description: 'Proves by a link that mail arrives at the new address.' })
  confirmAddress(@Args('input') { token }: ConfirmAddressInput, @Context() { req }: Exchange) {
    return this.addresses.confirm(token, req.ip ?? '');
  }
}
