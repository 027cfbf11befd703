import { Injectable } from '@nestjs/common';
import { type Actor, Identity, type SignedInRequest } from '@libs/auth';
import { BearerStrategy } from './bearer.strategy';
import { cookieOf, digestOf } from './session-cookie';
import { SessionKind } from './session.entity';
import { type LiveSession, SessionsQueries } from './sessions.queries';

/** Who sent a request: by its bearer token if it has one, else by its cookie. */
@Injectable()
export class SessionIdentity extends Identity {
  private readonly known = new WeakMap<SignedInRequest, Promise<LiveSession | null>>();

  constructor(
    private readonly sessions: SessionsQueries,
    private readonly bearer: BearerStrategy,
  ) {
    super();
  }

  async of(request: SignedInRequest): Promise<Actor | null> {
    const session = await this.sessionOf(request);
    return session && { ...session.actor, ip: request.ip ?? null };
  }

  async idleSeconds(request: SignedInRequest): Promise<number | null> {
    const session = await this.sessionOf(request);
    if (session?.kind !== SessionKind.COOKIE) return null;
    return Math.max(0, Math.floor((session.idleEnd - performance.now()) / 1000));
  }

  private sessionOf(request: SignedInRequest): Promise<LiveSession | null> {
    let session = this.known.get(request);
    if (!session) this.known.set(request, (session = this.identify(request)));
    return session;
  }

  private async identify(request: SignedInRequest): Promise<LiveSession | null> {
    const session = await (request.headers.authorization === undefined
      ? this.byCookie(request)
      : this.byToken(request));
    if (session?.unseen && !isBackground(request)) await this.sessions.seen(session);
    return session;
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
