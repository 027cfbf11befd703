import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { NotFound, refuse } from '@libs/refusals';
import type { EndSessionInput, EndSessionsInput } from './open-session.graphql';
import { OpenSessionsQueries } from './open-sessions.queries';
import { Session, SessionKind } from './session.entity';
import type { SessionEnded } from './session.events';
import { SessionLimits } from './session-limits';
import { SessionsQueries } from './sessions.queries';

/** A script that signs in for every call has at most so many sessions open; each lasts a quarter of an hour. */
const mostTokenSessions = 50;

/** Ends sessions from elsewhere (ASVS 7.4.5, 7.5.2); every process is told by the database, within a second. */
@Injectable()
export class OpenSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenSessionsQueries,
    private readonly sessions: SessionsQueries,
    private readonly limits: SessionLimits,
  ) {}

  /** Ends one: of one's own, or of somebody one looks after. One that has ended is not found. */
  async endOne(actor: Actor, input: EndSessionInput): Promise<void> {
    await this.unitOfWork.run(actor, { command: 'endSession', input }, async (tx) => {
      const [found] = await this.open.endable(tx, actor, { id: input.id });
      await this.end(tx, (found ?? refuse(new NotFound())).id, 'ENDED');
      return { id: input.id };
    });
    this.sessions.forget();
  }

  /** Ends all of a person one looks after; of oneself all but the one that asks. */
  async endAll(actor: Actor, input: EndSessionsInput): Promise<void> {
    const accountId = input.accountId ?? actor.id;
    await this.unitOfWork.run(actor, { command: 'endSessions', input }, async (tx) => {
      const all = await this.open.endable(tx, actor, { accountId });
      if (!all.length && accountId !== actor.id) refuse(new NotFound());
      for (const { id } of all) if (id !== actor.sessionId) await this.end(tx, id, 'ENDED');
      return { id: accountId };
    });
    this.sessions.forget();
  }

  /** Ends what is one too many beside the session that has just begun, in its unit of work (reliability.md A.5, S-57). */
  async endExcess(tx: Transaction, begun: Session): Promise<void> {
    const most = begun.kind === SessionKind.COOKIE ? await this.limits.most() : mostTokenSessions;
    const excess = (await this.open.beyond(tx, begun, most)).filter((id) => id !== begun.id);
    for (const id of excess) await this.end(tx, id, 'TOO_MANY');
    if (excess.length) this.sessions.forget();
  }

  private async end(tx: Transaction, id: string, reason: SessionEnded['data']['reason']): Promise<void> {
    const session = await tx.hold(Session, id);
    if (!session || session.endedAt) return;
    session.endedAt = tx.now;
    const event: SessionEnded = {
      type: 'session.ended',
      subjectId: session.accountId,
      data: { sessionId: id, reason },
    };
    await tx.save(session, event);
  }
}
