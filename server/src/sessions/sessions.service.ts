import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, refuse } from '@libs/refusals';
import type { SessionEnded, SessionRefused, SessionStarted } from './session.events';
import { AccountsQueries, type Credentials, passwordFits } from '../accounts';
import { inWords } from './in-words';
import { digestOf, newCookie } from './session-cookie';
import { Session, SessionKind } from './session.entity';
import { SessionsQueries } from './sessions.queries';
import { networkOf, SignInLimits } from './sign-in-limits.queries';

/** Who tries to sign in, and from where. */
export interface Attempt {
  username: string;
  password: string;
  kind: SessionKind;
  ip: string;
  userAgent: string | null;
}

/** A session that has begun; `cookie` is known only now, and to nobody but the person's browser. */
export interface Started {
  session: Session;
  cookie: string | null;
}

/** Signing in and out (reliability.md A.5, S-40 to S-56). */
@Injectable()
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly sessions: SessionsQueries,
    private readonly limits: SignInLimits,
  ) {}

  /** Starts a session. Unknown, wrong and disabled get one answer in one time; every attempt leaves its record. */
  async start(attempt: Attempt): Promise<Started> {
    const username = attempt.username.normalize('NFC').trim().toLowerCase();
    const credentials = await this.accounts.credentials(username);
    const leave = await this.limits.take(username, attempt.ip, (network) => this.isKnown(credentials, network));
    if (!leave.granted) {
      if (leave.firstTime) await this.refused(attempt, credentials, 'THROTTLED');
      refuse(new Forbidden(`Đăng nhập sai quá nhiều lần. Thử lại sau ${inWords(leave.seconds)}.`));
    }
    const fits = await passwordFits(credentials?.passwordHash ?? null, attempt.password);
    if (!credentials || !fits || credentials.disabled) {
      await this.refused(attempt, credentials, fits ? 'DISABLED' : 'WRONG');
      return refuse(new Forbidden('Tên đăng nhập hoặc mật khẩu không đúng.'));
    }
    await this.limits.forgive(username, attempt.ip);
    return this.open(attempt, credentials);
  }

  /** Ends the session of whoever asks, on the server, at once. */
  async end(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, { command: 'signOut', input: {} }, async (tx) => {
      const session = await tx.hold(Session, actor.sessionId!);
      if (!session || session.endedAt) return { id: actor.id };
      session.endedAt = tx.now;
      return tx.save(session, { type: 'session.ended', subjectId: actor.id, data: {} } satisfies SessionEnded);
    });
    this.sessions.forget();
  }

  private async open(attempt: Attempt, { id: accountId, displayName }: Credentials): Promise<Started> {
    const sessionId = randomUUID();
    const cookie = attempt.kind === SessionKind.COOKIE ? newCookie() : null;
    const { kind, ip, userAgent } = attempt;
    const actor: Actor = { id: accountId, displayName, grants: [], onBehalfOf: null, sessionId, ip, confirmedAt: null };
    let session!: Session;
    await this.unitOfWork.run(actor, { command: 'signIn', input: {} }, async (tx) => {
      session = newSession(tx, {
        id: sessionId,
        accountId,
        kind,
        ip,
        userAgent,
        tokenHash: cookie ? digestOf(cookie) : null,
      });
      return tx.save(session, {
        type: 'session.started',
        subjectId: accountId,
        data: { kind, userAgent },
      } satisfies SessionStarted);
    });
    return { session, cookie };
  }

  /** In a unit of work of its own: there is no other that it could belong to. */
  private async refused(
    { username, ip }: Attempt,
    account: Credentials | null,
    reason: SessionRefused['data']['reason'],
  ) {
    const subjectId = account?.id ?? system.id;
    const event: SessionRefused = {
      type: 'session.refused',
      subjectId,
      data: { username: username.slice(0, 64), reason },
    };
    await this.unitOfWork.run({ ...system, ip }, { command: 'refuseSignIn', input: {} }, async (tx) => {
      tx.note(event);
      return { id: subjectId };
    });
  }

  private async isKnown(account: Credentials | null, network: string): Promise<boolean> {
    return account !== null && (await this.sessions.addressesOf(account.id)).some((ip) => networkOf(ip) === network);
  }
}

type Given = Pick<Session, 'id' | 'accountId' | 'kind' | 'tokenHash' | 'ip' | 'userAgent'>;

function newSession(tx: Transaction, given: Given): Session {
  const minutes = given.kind === SessionKind.COOKIE ? config.SESSION_ABSOLUTE_HOURS * 60 : config.ACCESS_TOKEN_MINUTES;
  const endsAt = new Date(+tx.now + minutes * 60_000);
  return Object.assign(new Session(), {
    ...given,
    ...{ startedAt: tx.now, lastSeenAt: tx.now, confirmedAt: tx.now, endsAt, endedAt: null },
  });
}
