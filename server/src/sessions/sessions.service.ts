import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, refuse } from '@libs/refusals';
import type { SessionEnded, SessionRefused, SessionStarted } from './session.events';
import { AccountsQueries, type Credentials, passwordFits } from '../accounts';
import { Directory } from '../directories';
import { OpenSessionsService } from './open-sessions.service';
import { inWords } from './in-words';
import { digestOf, newCookie } from './session-cookie';
import { Session, SessionKind, SignInMethod } from './session.entity';
import { SessionLimits } from './session-limits';
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
    private readonly directory: Directory,
    private readonly lengths: SessionLimits,
    private readonly openSessions: OpenSessionsService,
  ) {}

  /** Starts a session. Unknown, wrong and disabled get one answer in one time; every attempt leaves its record. */
  async start(attempt: Attempt): Promise<Started> {
    const username = attempt.username.normalize('NFC').trim().toLowerCase();
    let credentials = await this.accounts.credentials(username);
    const leave = await this.limits.take(username, attempt.ip, (network) => this.isKnown(credentials, network));
    if (!leave.granted) {
      if (leave.firstTime) await this.refused(attempt, credentials, 'THROTTLED');
      refuse(new Forbidden(`Đăng nhập sai quá nhiều lần. Thử lại sau ${inWords(leave.seconds)}.`));
    }
    // Both at once: who of them decides is not told by the time it takes.
    const [told, fitsHere] = await Promise.all([
      this.directory.tells(username, attempt.password, credentials, attempt.ip),
      passwordFits(credentials?.passwordHash ?? null, attempt.password),
    ]);
    if (told && !told.reached) {
      await this.refused(attempt, credentials, 'UNREACHABLE');
      return refuse(
        new Forbidden('Máy chủ thư mục tạm thời không trả lời nên chưa đăng nhập được. Thử lại sau ít phút.'),
      );
    }
    if (told) credentials = told.credentials;
    const fits = told ? told.fits : fitsHere;
    if (!credentials || !fits || credentials.disabled) {
      await this.refused(attempt, credentials, fits ? 'DISABLED' : 'WRONG');
      return refuse(new Forbidden('Tên đăng nhập hoặc mật khẩu không đúng.'));
    }
    await this.limits.forgive(username, attempt.ip);
    return this.open({ ...attempt, method: told ? SignInMethod.DIRECTORY : SignInMethod.PASSWORD }, credentials);
  }

  /** Starts a session of the console for somebody whom the OpenID provider has vouched for; null if there is no account for them. */
  async startAs(accountId: string | null, from: Pick<Attempt, 'ip' | 'userAgent'>): Promise<Started | null> {
    const credentials = accountId ? await this.accounts.credentialsOf(accountId) : null;
    const attempt = { ...from, username: credentials?.username ?? '', kind: SessionKind.COOKIE };
    if (credentials && !credentials.disabled)
      return this.open({ ...attempt, method: SignInMethod.PROVIDER }, credentials);
    await this.refused(attempt, credentials, credentials ? 'DISABLED' : 'UNKNOWN');
    return null;
  }

  /** Ends the session of whoever asks, on the server, at once. */
  async end(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, { command: 'signOut', input: {} }, async (tx) => {
      const session = await tx.hold(Session, actor.sessionId!);
      if (!session || session.endedAt) return { id: actor.id };
      session.endedAt = tx.now;
      return tx.save(session, {
        type: 'session.ended',
        subjectId: actor.id,
        data: { sessionId: session.id, reason: 'SIGNED_OUT' },
      } satisfies SessionEnded);
    });
    this.sessions.forget();
  }

  private async open(attempt: Opening, { id: accountId, displayName }: Credentials): Promise<Started> {
    const sessionId = randomUUID();
    const cookie = attempt.kind === SessionKind.COOKIE ? newCookie() : null;
    const { kind, method, ip, userAgent } = attempt;
    const minutes = kind === SessionKind.COOKIE ? await this.lengths.absoluteMinutes() : config.ACCESS_TOKEN_MINUTES;
    const actor: Actor = { id: accountId, displayName, grants: [], onBehalfOf: null, sessionId, ip, confirmedAt: null };
    let session!: Session;
    await this.unitOfWork.run(actor, { command: 'signIn', input: {} }, async (tx) => {
      const tokenHash = cookie ? digestOf(cookie) : null;
      session = newSession(tx, minutes, { id: sessionId, accountId, kind, method, ip, userAgent, tokenHash });
      await tx.save(session, {
        type: 'session.started',
        subjectId: accountId,
        data: { kind, method, userAgent },
      } satisfies SessionStarted);
      await this.openSessions.endExcess(tx, session);
      return session;
    });
    return { session, cookie };
  }

  /** In a unit of work of its own: there is no other that it could belong to. */
  private async refused(
    { username, ip }: Pick<Attempt, 'username' | 'ip'>,
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

type Opening = Pick<Attempt, 'kind' | 'ip' | 'userAgent'> & { method: SignInMethod };
type Given = Pick<Session, 'id' | 'accountId' | 'kind' | 'method' | 'tokenHash' | 'ip' | 'userAgent'>;

function newSession(tx: Transaction, minutes: number, given: Given): Session {
  const endsAt = new Date(+tx.now + minutes * 60_000);
  return Object.assign(new Session(), {
    ...given,
    ...{ startedAt: tx.now, lastSeenAt: tx.now, confirmedAt: tx.now, endsAt, endedAt: null },
  });
}
