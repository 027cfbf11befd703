import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { Forbidden, refuse } from '@libs/refusals';
import { AccountsQueries, type Credentials } from '../accounts';
import { type PasskeyAnswer, Passkeys, type Proof, SecondFactors } from '../credentials';
import { inWords } from './in-words';
import { SessionKind, SignInMethod } from './session.entity';
import type { Started } from './session-opening.service';
import { type Attempt, SessionsService } from './sessions.service';
import { SignInLimits } from './sign-in-limits.queries';
import { SignInSteps } from './sign-in-steps.queries';

type From = Pick<Attempt, 'ip' | 'userAgent'>;

const tooLate = 'Đã quá lâu từ khi nhập mật khẩu. Đăng nhập lại từ đầu.';
const wrong = 'Mã không đúng hoặc đã dùng. Nhập mã mới nhất.';
const wrongKey = 'Khóa đăng nhập này không dùng được ở đây. Thử lại, hoặc đăng nhập bằng mật khẩu.';

/** The second step of signing in, and the one step of whoever has a passkey (ASVS 6.3.3, 6.5). */
@Injectable()
export class SecondProof {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly sessions: SessionsService,
    private readonly steps: SignInSteps,
    private readonly limits: SignInLimits,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
  ) {}

  /** Starts the session if the second proof is right. Guesses count as failed sign-ins of that person do. */
  async complete(ticket: string, proof: Proof, from: From): Promise<Started> {
    const step = await this.steps.of(ticket);
    const credentials = step && (await this.accounts.credentialsOf(step.accountId));
    if (!step || !credentials || credentials.disabled) return refuse(new Forbidden(tooLate));
    await this.refuseBeyond(credentials, from);
    const attempt = { ...from, username: credentials.username };
    const used = await this.factors.prove(actorOf(credentials, from), proof);
    if (!used) {
      await this.sessions.refused(attempt, credentials, 'SECOND_FACTOR');
      return refuse(new Forbidden(proof.passkey ? wrongKey : wrong));
    }
    if (!(await this.steps.take(ticket))) return refuse(new Forbidden(tooLate));
    await this.limits.forgive(credentials.username, from.ip);
    return this.sessions.open({ ...from, kind: step.kind, method: step.method }, credentials);
  }

  /** A device that knows its owner is two proofs at once: what they have, and what they are or know. */
  async byPasskey(answer: PasskeyAnswer, kind: SessionKind, from: From): Promise<Started> {
    const leave = await this.limits.atProvider(from.ip);
    if (!leave.granted) refuse(new Forbidden(`Đăng nhập sai quá nhiều lần. Thử lại sau ${inWords(leave.seconds)}.`));
    const proof = await this.passkeys.proofIn(answer);
    const credentials = proof?.userVerified ? await this.accounts.credentialsOf(proof.accountId) : null;
    const attempt = { ...from, username: credentials?.username ?? '' };
    if (!proof || !credentials || credentials.disabled) {
      await this.sessions.refused(attempt, credentials, credentials ? 'DISABLED' : 'WRONG');
      return refuse(new Forbidden(wrongKey));
    }
    if (!(await this.factors.useKey(actorOf(credentials, from), proof))) {
      await this.sessions.refused(attempt, credentials, 'SECOND_FACTOR');
      return refuse(new Forbidden(wrongKey));
    }
    return this.sessions.open({ ...from, kind, method: SignInMethod.PASSKEY }, credentials);
  }

  private async refuseBeyond(credentials: Credentials, from: From): Promise<void> {
    const { username } = credentials;
    const leave = await this.limits.take(username, from.ip, (network) => this.sessions.isKnown(credentials, network));
    if (leave.granted) return;
    if (leave.firstTime) await this.sessions.refused({ ...from, username }, credentials, 'THROTTLED');
    refuse(new Forbidden(`Đăng nhập sai quá nhiều lần. Thử lại sau ${inWords(leave.seconds)}.`));
  }
}

const actorOf = ({ id, displayName }: Credentials, { ip }: From): Actor => ({ ...system, id, displayName, ip });
