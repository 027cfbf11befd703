import { Injectable } from '@nestjs/common';
import { type Actor, Identity, type SignedInRequest } from '@libs/auth';
import { BearerStrategy } from './bearer.strategy';
import { cookieOf, digestOf } from './session-cookie';
import { type LiveSession, SessionsQueries } from './sessions.queries';

/** Who sent a request: by its bearer token if it has one, else by its cookie. */
@Injectable()
export class SessionIdentity extends Identity {
  private readonly known = new WeakMap<SignedInRequest, Promise<Actor | null>>();

  constructor(
    private readonly sessions: SessionsQueries,
    private readonly bearer: BearerStrategy,
  ) {
    super();
  }

  of(request: SignedInRequest): Promise<Actor | null> {
    let actor = this.known.get(request);
    if (!actor) this.known.set(request, (actor = this.identify(request)));
    return actor;
  }

  private async identify(request: SignedInRequest): Promise<Actor | null> {
    const session = await (request.headers.authorization === undefined
      ? this.byCookie(request)
      : this.byToken(request));
    if (!session) return null;
    // Polling is not a person at work: it must not keep a forgotten screen signed in.
    if (session.unseen && request.headers['x-background'] === undefined) await this.sessions.seen(session);
    return { ...session.actor, ip: request.ip ?? null };
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
