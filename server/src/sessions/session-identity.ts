import { Injectable } from '@nestjs/common';
import { type Actor, Identity, type SignedInRequest } from '@libs/auth';
import type { SignInDuty } from '../credentials';
import { digestOfSecret, secretIn } from './access-token-secret';
import { AccessTokensQueries } from './access-tokens.queries';
import { AccessTokensService } from './access-tokens.service';
import { BearerStrategy } from './bearer.strategy';
import { cookieOf, digestOf } from './session-cookie';
import { SessionKind } from './session.entity';
import { type LiveSession, SessionsQueries } from './sessions.queries';

/** What a request says of who sent it. */
interface Known {
  readonly actor: Omit<Actor, 'ip'> | null;
  readonly session?: LiveSession | null;
  readonly problem?: string;
}

/** Who sent a request: by its access token or bearer token if it has one, else by its cookie. */
@Injectable()
export class SessionIdentity extends Identity {
  private readonly known = new WeakMap<SignedInRequest, Promise<Known>>();

  constructor(
    private readonly sessions: SessionsQueries,
    private readonly bearer: BearerStrategy,
    private readonly tokens: AccessTokensQueries,
    private readonly tokensService: AccessTokensService,
  ) {
    super();
  }

  async of(request: SignedInRequest): Promise<Actor | null> {
    const { actor } = await this.knownOf(request);
    return actor && { ...actor, ip: request.ip ?? null };
  }

  async problem(request: SignedInRequest): Promise<string | null> {
    return (await this.knownOf(request)).problem ?? null;
  }

  async idleSeconds(request: SignedInRequest): Promise<number | null> {
    const { session } = await this.knownOf(request);
    if (session?.kind !== SessionKind.COOKIE) return null;
    return Math.max(0, Math.floor((session.idleEnd - performance.now()) / 1000));
  }

  /** What the session of the request has to set up first. */
  async dutiesOf(request: SignedInRequest): Promise<readonly SignInDuty[]> {
    return (await this.knownOf(request)).session?.duties ?? [];
  }

  private knownOf(request: SignedInRequest): Promise<Known> {
    let known = this.known.get(request);
    if (!known) this.known.set(request, (known = this.identify(request)));
    return known;
  }

  private async identify(request: SignedInRequest): Promise<Known> {
    const secret = secretIn(request.headers.authorization);
    if (secret) return this.byAccessToken(secret, request);
    const session = await (request.headers.authorization === undefined
      ? this.byCookie(request)
      : this.byToken(request));
    if (session?.unseen && !isBackground(request)) await this.sessions.seen(session);
    return { session, actor: session && session.actor };
  }

  private async byAccessToken(secret: string, { ip }: SignedInRequest): Promise<Known> {
    const token = await this.tokens.live(digestOfSecret(secret), ip ?? null);
    return token ?? { actor: null, problem: await this.tokensService.wrong(ip ?? '') };
  }

  private async byToken(request: SignedInRequest): Promise<LiveSession | null> {
    const id = await this.bearer.sessionOf(request);
    return id ? this.sessions.live({ id }) : null;
  }

  private async byCookie(request: SignedInRequest): Promise<LiveSession | null> {
    const cookie = cookieOf(request);
    return cookie ? this.sessions.live({ cookie: digestOf(cookie) }) : null;
  }
}

/** Polling and an open stream are not a person at work: they must not keep a forgotten screen signed in. */
const isBackground = ({ headers, url }: SignedInRequest): boolean =>
  headers['x-background'] !== undefined || url?.split('?', 1)[0] === '/live';
