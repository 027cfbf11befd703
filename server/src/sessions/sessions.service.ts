import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Forbidden, refuse } from '@libs/refusals';
import type { SessionEnded, SessionRefused } from './session.events';
import { AccountsQueries, type Credentials, passwordFits } from '../accounts';
import { type FactorKind, type PasskeyQuestion, Passkeys, SecondFactors } from '../credentials';
import { Directory } from '../directories';
import { inWords } from './in-words';
import { type Opening, SessionOpening, type Started } from './session-opening.service';
import { Session, SessionKind, SignInMethod } from './session.entity';
import { SessionsQueries } from './sessions.queries';
import { networkOf, SignInLimits } from './sign-in-limits.queries';
import { type SignInStep, SignInSteps } from './sign-in-steps.queries';

/** Who tries to sign in, and from where. */
export interface Attempt {
  username: string;
  password: string;
  kind: SessionKind;
  ip: string;
  userAgent: string | null;
}

/** The first proof was right: the ticket is for `SecondProof.complete`. */
export interface HalfStarted {
  ticket: string;
  factors: FactorKind[];
  /** What to ask the person's passkeys, where they have any. */
  passkey: PasskeyQuestion | null;
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
    private readonly steps: SignInSteps,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly opening: SessionOpening,
  ) {}

  /** Starts a session. Unknown, wrong and disabled get one answer in one time; every attempt leaves its record. */
  async start(asked: Attempt): Promise<Started | HalfStarted> {
    // What no text of the database can hold is nobody's name, and no error either.
    const attempt = { ...asked, username: asked.username.replaceAll('\0', '\uFFFD') };
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
    const method = told ? SignInMethod.DIRECTORY : SignInMethod.PASSWORD;
    const factors = await this.factors.of(credentials.id);
    // Not forgiven yet: who knows the password must not have as many guesses at the second proof as they like.
    if (factors.length) return this.secondStep({ accountId: credentials.id, kind: attempt.kind, method }, factors);
    await this.limits.forgive(username, attempt.ip);
    return this.open({ ...attempt, method }, credentials);
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

  /** Starts the session of somebody who has proved all that they have to. */
  open(attempt: Opening, credentials: Credentials): Promise<Started> {
    return this.opening.open(attempt, credentials);
  }

  private async secondStep(step: SignInStep, factors: FactorKind[]): Promise<HalfStarted> {
    const passkey = factors.includes('PASSKEY') ? await this.passkeys.ask(step.accountId) : null;
    return { ticket: await this.steps.begin(step), factors, passkey };
  }

  /** In a unit of work of its own: there is no other that it could belong to. */
  async refused(
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

  /** Whether they lately signed in from that network. */
  async isKnown(account: Credentials | null, network: string): Promise<boolean> {
    return account !== null && (await this.sessions.addressesOf(account.id)).some((ip) => networkOf(ip) === network);
  }
}
