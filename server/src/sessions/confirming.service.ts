import { Injectable } from '@nestjs/common';
import { type Actor, CONFIRMED_MINUTES } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, refuse } from '@libs/refusals';
import { AccountsQueries, type Credentials, passwordFits } from '../accounts';
import { type Proof, SecondFactors } from '../credentials';
import { Directory } from '../directories';
import { inWords } from './in-words';
import type { SessionConfirmed, SessionUnconfirmed } from './session.events';
import { Session } from './session.entity';
import { SessionsQueries } from './sessions.queries';
import { SignInLimits } from './sign-in-limits.queries';

/** Proving again who one is before a dangerous act (ASVS 7.5.1, 7.5.3): a screen left alone must not be enough for it. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly sessions: SessionsQueries,
    private readonly limits: SignInLimits,
    private readonly directory: Directory,
    private readonly factors: SecondFactors,
  ) {}

  /** Confirms the session of whoever asks. Guesses count as failed sign-ins do: who stole a session gets no further. */
  async confirm(actor: Actor, given: Proof & { password?: string | null }): Promise<{ until: Date }> {
    if (!actor.sessionId) refuse(new Forbidden('Chỉ người đã đăng nhập mới xác nhận được.'));
    const credentials = await this.accounts.credentialsOf(actor.id);
    if (!credentials) return refuse(new Forbidden());
    const { username } = credentials;
    const leave = await this.limits.take(username, actor.ip ?? '', async () => true);
    if (!leave.granted) {
      if (leave.firstTime) await this.unconfirmed(actor, 'THROTTLED');
      refuse(new Forbidden(`Xác nhận sai quá nhiều lần. Thử lại sau ${inWords(leave.seconds)}.`));
    }
    if (given.passkey || given.code) await this.needFactor(actor, given);
    else await this.needPassword(actor, credentials, given.password ?? '');
    await this.limits.forgive(username, actor.ip ?? '');
    return { until: await this.noted(actor) };
  }

  private async needFactor(actor: Actor, { code, passkey }: Proof): Promise<void> {
    if (await this.factors.prove(actor, { code, passkey })) return;
    await this.unconfirmed(actor, 'WRONG');
    refuse(
      new InvalidInput(
        passkey ? 'passkey' : 'code',
        passkey ? 'Khóa này không dùng được.' : 'Mã không đúng hoặc đã dùng.',
      ),
    );
  }

  private async needPassword(actor: Actor, credentials: Credentials, password: string): Promise<void> {
    const { username } = credentials;
    const told = await this.directory.tells(username, password, credentials, actor.ip ?? '');
    if (told && !told.reached)
      refuse(new Forbidden('Máy chủ thư mục tạm thời không trả lời nên chưa xác nhận được. Thử lại sau ít phút.'));
    if (!(told ? told.fits : await passwordFits(credentials.passwordHash, password))) {
      await this.unconfirmed(actor, 'WRONG');
      refuse(new InvalidInput('password', 'Mật khẩu không đúng.'));
    }
  }

  private async noted(actor: Actor): Promise<Date> {
    let until!: Date;
    await this.unitOfWork.run(actor, { command: 'confirmIdentity', input: {} }, async (tx) => {
      const session = (await tx.hold(Session, actor.sessionId!)) ?? refuse(new Forbidden());
      session.confirmedAt = tx.now;
      until = new Date(+tx.now + CONFIRMED_MINUTES * 60_000);
      const event: SessionConfirmed = { type: 'session.confirmed', subjectId: actor.id, data: {} };
      return tx.save(session, event);
    });
    this.sessions.forget();
    return until;
  }

  private async unconfirmed(actor: Actor, reason: SessionUnconfirmed['data']['reason']): Promise<void> {
    const event: SessionUnconfirmed = { type: 'session.unconfirmed', subjectId: actor.id, data: { reason } };
    await this.unitOfWork.run(actor, { command: 'refuseConfirmation', input: {} }, async (tx) => {
      tx.note(event);
      return { id: actor.id };
    });
  }
}
