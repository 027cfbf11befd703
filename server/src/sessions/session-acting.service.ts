import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { NotFound, refuse } from '@libs/refusals';
import { digestOf, newCookie } from './session-cookie';
import { Session, SessionKind } from './session.entity';
import type { SessionActingChosen } from './session.events';
import { SessionsQueries } from './sessions.queries';

/** In which of their roles somebody goes on: in one unit's, in somebody's place, or (both null) in all of their own. */
export interface Acting {
  readonly unitId: string | null;
  readonly deputyshipId: string | null;
}

/** In whose name, and in which roles, a session goes on. */
@Injectable()
export class SessionActing {
  constructor(private readonly sessions: SessionsQueries) {}

  /**
   * Chooses it for the session of whoever asks; the caller has looked whether they may. A session with other rights is another
   * session (ASVS 7.2.4): a cookie's is answered with a new cookie, which no process can have an old answer for.
   * @returns the new cookie; null for a token's session
   */
  async choose(tx: Transaction, { unitId, deputyshipId }: Acting, told: SessionActingChosen['data']) {
    const session = (tx.actor.sessionId && (await tx.hold(Session, tx.actor.sessionId))) || refuse(new NotFound());
    if (session.endedAt) refuse(new NotFound());
    Object.assign(session, { actingUnitId: unitId, deputyshipId });
    const event: SessionActingChosen = { type: 'session.acting-chosen', subjectId: session.accountId, data: told };
    await tx.save(session, event);
    if (session.kind !== SessionKind.COOKIE) return null;
    const cookie = newCookie();
    await tx.derive(Session, session.id, { tokenHash: digestOf(cookie) });
    return cookie;
  }

  /** To be called once that has committed: what this process believes of sessions is read anew. */
  chosen(): void {
    this.sessions.forget();
  }
}
