import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public, type SignedInRequest, WhileLimited } from '@libs/auth';
import { Forbidden, refuse } from '@libs/refusals';
import { AccountsQueries } from '../accounts';
import { Passkeys, SignInDuty } from '../credentials';
import { OpenIdProvider } from '../directories';
import { BearerStrategy } from './bearer.strategy';
import { ConfirmingService } from './confirming.service';
import { isCrossSite, sessionCookie } from './session-cookie';
import { SessionKind } from './session.entity';
import {
  CompleteSignInInput,
  CompleteSignInResult,
  ConfirmIdentityInput,
  ConfirmIdentityResult,
  SignInWithPasskeyInput,
  PasskeySignInResult,
  SecondFactorNeeded,
  SessionType,
  SignedOut,
  SignInInput,
  SignInResult,
  SignInWays,
  StartConfirmInput,
  StartConfirmResult,
  StartPasskeySignInResult,
} from './session.graphql';
import { SessionLimits } from './session-limits';
import { SecondProof } from './second-proof.service';
import { SessionIdentity } from './session-identity';
import type { Started } from './session-opening.service';
import { SessionsService } from './sessions.service';

/** What the two mutations need of the transport. */
interface Exchange {
  req: SignedInRequest;
  reply: { header(name: string, value: string): unknown };
}

@Resolver(() => SessionType)
export class SessionsResolver {
  constructor(
    private readonly service: SessionsService,
    private readonly confirming: ConfirmingService,
    private readonly secondProof: SecondProof,
    private readonly passkeys: Passkeys,
    private readonly identity: SessionIdentity,
    private readonly accounts: AccountsQueries,
    private readonly bearer: BearerStrategy,
    private readonly limits: SessionLimits,
    private readonly provider: OpenIdProvider,
  ) {}

  @Public()
  @Query(() => SignInWays, { description: 'How one may sign in here, beside a user name and a password.' })
  signInWays() {
    return { provider: this.provider.name };
  }

  @Public()
  @Mutation(() => SignInResult, {
    description:
      'Signs in. Unknown names and wrong passwords get the same answer; whoever has a second factor is asked for it.',
  })
  async signIn(@Args('input') { username, password, kind }: SignInInput, @Context() exchange: Exchange) {
    const carried = carriage(kind, exchange);
    const started = await this.service.start({ username, password, kind: carried, ...from(exchange) });
    if ('ticket' in started) return Object.assign(new SecondFactorNeeded(), started);
    return this.begun(started, exchange);
  }

  @Public()
  @Mutation(() => CompleteSignInResult, { description: 'Signs in with the second proof.' })
  async completeSignIn(@Args('input') { ticket, ...proof }: CompleteSignInInput, @Context() exchange: Exchange) {
    if (isCrossSite(exchange.req)) refuse(new Forbidden(foreign));
    return this.begun(await this.secondProof.complete(ticket, proof, from(exchange)), exchange);
  }

  @Public()
  @Mutation(() => StartPasskeySignInResult, {
    description: "What to ask a passkey. It names nobody's: the browser shows those that it has for us.",
  })
  startPasskeySignIn() {
    return this.passkeys.ask(null);
  }

  @Public()
  @Mutation(() => PasskeySignInResult, {
    description: 'Signs in with a passkey that knows its owner, without a password.',
  })
  async signInWithPasskey(@Args('input') { passkey, kind }: SignInWithPasskeyInput, @Context() exchange: Exchange) {
    const carried = carriage(kind, exchange);
    return this.begun(await this.secondProof.byPasskey(passkey, carried, from(exchange)), exchange);
  }

  @WhileLimited()
  @Query(() => [SignInDuty], { description: 'What the viewer has to set up before anything else.' })
  signInDuties(@Context() { req }: Exchange) {
    return this.identity.dutiesOf(req);
  }

  @WhileLimited()
  @Mutation(() => StartConfirmResult, { description: "What to ask one's own passkeys, for `confirmIdentity`." })
  startConfirm(@CurrentActor() actor: Actor, @Args('input') _input: StartConfirmInput) {
    return this.passkeys.ask(actor.id);
  }

  @WhileLimited()
  @Mutation(() => ConfirmIdentityResult, {
    description: 'Proves again who one is: what was refused with `ConfirmationNeeded` can then be asked once more.',
  })
  confirmIdentity(@CurrentActor() actor: Actor, @Args('input') input: ConfirmIdentityInput) {
    return this.confirming.confirm(actor, input);
  }

  @Public()
  @Mutation(() => SignedOut, { description: 'Ends the session at once, on the server too.' })
  async signOut(@CurrentActor() actor: Actor | undefined, @Context() { reply }: Exchange) {
    if (actor) await this.service.end(actor);
    reply.header('set-cookie', sessionCookie.clear());
    // Not "storage": the console keeps there what could not be saved yet, and how a person likes their screen.
    reply.header('clear-site-data', '"cache"');
    return { ok: true };
  }

  private begun(started: Started, { reply }: Exchange): Promise<SessionType> {
    if (started.cookie) reply.header('set-cookie', sessionCookie.set(started.cookie));
    return this.shown(started);
  }

  private async shown({ session, cookie }: Started): Promise<SessionType> {
    const { id, accountId, startedAt, endsAt, duties } = session;
    const account = await this.accounts.account(accountId);
    const idle = await this.limits.idleMinutes(account.roles.map(({ role }) => role));
    const idleEnd = new Date(+startedAt + idle * 60_000);
    return {
      id,
      accessToken: cookie ? null : await this.bearer.sign(id, accountId),
      expiresAt: cookie && idleEnd < endsAt ? idleEnd : endsAt,
      duties,
      account,
    } as SessionType;
  }
}

const foreign = 'Yêu cầu đến từ một trang khác.';

const from = ({ req }: Exchange) => ({
  ip: req.ip ?? '',
  userAgent: String(req.headers['user-agent'] ?? '').slice(0, 300) || null,
});

/** How the session is to be carried. Else another site could sign its visitor in here as somebody else. */
function carriage(kind: SessionKind | null, { req }: Exchange): SessionKind {
  if (kind === SessionKind.COOKIE && isCrossSite(req)) refuse(new Forbidden(foreign));
  return kind ?? SessionKind.TOKEN;
}
