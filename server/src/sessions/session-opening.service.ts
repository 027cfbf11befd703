import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import type { Credentials } from '../accounts';
import { Holders, newDevice, SecurityPost } from '../credentials';
import { deviceOf } from './device';
import { OpenSessionsService } from './open-sessions.service';
import type { SessionStarted } from './session.events';
import { digestOf, newCookie } from './session-cookie';
import { Session, SessionKind, SignInMethod } from './session.entity';
import { SessionLimits } from './session-limits';
import { SessionsQueries } from './sessions.queries';
import { networkOf } from './sign-in-limits.queries';

/** How and from where somebody who proved who they are came in. */
export type Opening = Pick<Session, 'kind' | 'method' | 'userAgent'> & { ip: string };

/** A session that has begun; `cookie` is known only now, and to nobody but the person's browser. */
export interface Started {
  session: Session;
  cookie: string | null;
}

/** The beginning of a session, when all is proved. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsQueries,
    private readonly lengths: SessionLimits,
    private readonly openSessions: OpenSessionsService,
    private readonly holders: Holders,
    private readonly post: SecurityPost,
  ) {}

  async open(opening: Opening, { id: accountId, displayName }: Credentials): Promise<Started> {
    const sessionId = randomUUID();
    const { kind, method, ip, userAgent } = opening;
    const cookie = kind === SessionKind.COOKIE ? newCookie() : null;
    const minutes = kind === SessionKind.COOKIE ? await this.lengths.absoluteMinutes() : config.ACCESS_TOKEN_MINUTES;
    const actor: Actor = { id: accountId, displayName, grants: [], onBehalfOf: null, sessionId, ip, confirmedAt: null };
    const duties = await this.dutiesOf(accountId, method);
    const reader = (await this.isNewDevice(accountId, opening)) ? await this.holders.of(accountId) : null;
    let session!: Session;
    await this.unitOfWork.run(actor, { command: 'signIn', input: {} }, async (tx) => {
      const tokenHash = cookie ? digestOf(cookie) : null;
      const given = { id: sessionId, accountId, kind, method, ip, userAgent, tokenHash, duties };
      session = newSession(tx, minutes, given);
      await tx.save(session, {
        type: 'session.started',
        subjectId: accountId,
        data: { kind, method, userAgent, newDevice: reader !== null },
      } satisfies SessionStarted);
      await this.openSessions.endExcess(tx, session);
      if (reader) await this.post.send(tx, reader, newDevice, { ip, device: inWords(userAgent) });
      return session;
    });
    return { session, cookie };
  }

  /** Whom a provider vouches for has shown there what their office asks of them. */
  private async dutiesOf(accountId: string, method: SignInMethod) {
    if (method === SignInMethod.PROVIDER) return [];
    return this.holders.dutiesOf(accountId, method === SignInMethod.PASSWORD);
  }

  /** Another browser, or the same in another place, than in the last half year; the first sign-in of all is not news (ASVS 6.3.5). */
  private async isNewDevice(accountId: string, { kind, ip, userAgent }: Opening): Promise<boolean> {
    if (kind !== SessionKind.COOKIE) return false;
    const known = await this.sessions.devicesOf(accountId);
    const network = networkOf(ip);
    const same = (each: (typeof known)[number]) => each.userAgent === userAgent && networkOf(each.ip ?? '') === network;
    return known.length > 0 && !known.some(same);
  }
}

function inWords(userAgent: string | null): string {
  const { browser, system } = deviceOf(userAgent);
  return [browser ?? '?', system].filter(Boolean).join(', ');
}

type Given = Pick<Session, 'id' | 'accountId' | 'kind' | 'method' | 'tokenHash' | 'ip' | 'userAgent' | 'duties'>;

function newSession(tx: Transaction, minutes: number, given: Given): Session {
  const endsAt = new Date(+tx.now + minutes * 60_000);
  return Object.assign(new Session(), {
    ...given,
    ...{ startedAt: tx.now, lastSeenAt: tx.now, confirmedAt: tx.now, endsAt, endedAt: null },
  });
}
