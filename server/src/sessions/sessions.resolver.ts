import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Public, type SignedInRequest } from '@libs/auth';
import { Forbidden, refuse } from '@libs/refusals';
import { AccountsQueries } from '../accounts';
import { OpenIdProvider } from '../directories';
import { BearerStrategy } from './bearer.strategy';
import { ConfirmingService } from './confirming.service';
import { isCrossSite, sessionCookie } from './session-cookie';
import { SessionKind } from './session.entity';
import {
  ConfirmIdentityInput,
  ConfirmIdentityResult,
  SessionType,
  SignedOut,
  SignInInput,
  SignInResult,
  SignInWays,
} from './session.graphql';
import { SessionLimits } from './session-limits';
import { SessionsService, type Started } from './sessions.service';

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
  @Mutation(() => SignInResult, { description: 'Signs in. Unknown names and wrong passwords get the same answer.' })
  async signIn(@Args('input') { username, password, kind }: SignInInput, @Context() { req, reply }: Exchange) {
    // Else another site could sign its visitor in here as somebody else.
    if (kind === SessionKind.COOKIE && isCrossSite(req)) refuse(new Forbidden('Yêu cầu đến từ một trang khác.'));
    const userAgent = String(req.headers['user-agent'] ?? '').slice(0, 300) || null;
    const started = await this.service.start({
      username,
      password,
      kind: kind ?? SessionKind.TOKEN,
      ip: req.ip ?? '',
      userAgent,
    });
    if (started.cookie) reply.header('set-cookie', sessionCookie.set(started.cookie));
    return this.shown(started);
  }

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

  private async shown({ session, cookie }: Started): Promise<SessionType> {
    const { id, accountId, startedAt, endsAt } = session;
    const account = await this.accounts.account(accountId);
    const idle = await this.limits.idleMinutes(account.roles.map(({ role }) => role));
    const idleEnd = new Date(+startedAt + idle * 60_000);
    return {
      id,
      accessToken: cookie ? null : await this.bearer.sign(id, accountId),
      expiresAt: cookie && idleEnd < endsAt ? idleEnd : endsAt,
      account,
    } as SessionType;
  }
}
