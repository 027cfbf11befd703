import { Injectable } from '@nestjs/common';
import { type Actor, Identity, type NobodyReason, type SignedInRequest } from '@libs/auth';
import type { SignInDuty } from '../credentials';
import { digestOfSecret, secretIn } from './access-token-secret';
import { AccessTokensQueries } from './access-tokens.queries';
import { AccessTokensService } from './access-tokens.service';
import { BearerStrategy } from './bearer.strategy';
import { cookieOf, digestOf } from './session-cookie';
import { SessionKind } from './session.entity';
import { type LiveSession, type SessionKey, SessionsQueries } from './sessions.queries';

/** What a request says of who sent it. */
interface Known {
  readonly actor: Omit<Actor, 'ip'> | null;
  readonly session?: LiveSession | null;
  readonly problem?: NobodyReason;
  /** What it named a session by. */
  readonly key?: SessionKey | null;
}

const disabled: NobodyReason = {
  message: 'Tài khoản của bạn đã bị vô hiệu hóa. Hỏi người quản trị tài khoản của đơn vị.',
  code: 'ACCOUNT_DISABLED',
};

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

  /** That an account is disabled is told only to whom it was open: to who has the secret of a session that would still live. */
  async problem(request: SignedInRequest): Promise<NobodyReason | null> {
    const { problem, key, actor } = await this.knownOf(request);
    if (problem || !key || actor) return problem ?? null;
    return (await this.sessions.isShutOut(key)) ? disabled : null;
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
    const key = request.headers.authorization === undefined ? byCookie(request) : await this.byToken(request);
    const session = key && (await this.sessions.live(key));
    if (session?.unseen && !isBackground(request)) await this.sessions.seen(session);
    return { key, session, actor: session && session.actor };
  }

  private async byAccessToken(secret: string, { ip }: SignedInRequest): Promise<Known> {
    const token = await this.tokens.live(digestOfSecret(secret), ip ?? null);
    return token ?? { actor: null, problem: { message: await this.tokensService.wrong(ip ?? '') } };
  }

  private async byToken(request: SignedInRequest): Promise<SessionKey | null> {
    const id = await this.bearer.sessionOf(request);
    return id ? { id } : null;
  }
}

function byCookie(request: SignedInRequest): SessionKey | null {
  const cookie = cookieOf(request);
  return cookie ? { cookie: digestOf(cookie) } : null;
}

/** Polling and an open stream are not a person at work: they must not keep a forgotten screen signed in. */
const isBackground = ({ headers, url }: SignedInRequest): boolean =>
  headers['x-background'] !== undefined || url?.split('?', 1)[0] === '/live';
