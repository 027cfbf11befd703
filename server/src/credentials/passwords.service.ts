import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { Account, hashPassword, passwordFits } from '../accounts';
import { isGuessable } from './blocklist';
import type { PasswordChanged, PasswordResetAsked, PasswordWay } from './credentials.events';
import { CredentialsQueries, type Holder } from './credentials.queries';
import { GuessLimits } from './guess-limits.queries';
import { Holders, onlyAsOneself } from './holders.service';
import { Links } from './links.service';
import { LinkPurpose } from './one-time-link.entity';
import { PasswordPast } from './password-past.entity';
import { shapeProblem } from './password.policy';
import { SecurityPost } from './security-post.service';
import { passwordChanged } from './security-words';

/** A press whose secrets stay out of the record of presses. */
export interface Press {
  readonly idempotencyKey?: string | null;
}

const product = ['Thông tin điều hành', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh'];

/** Choosing passwords (ASVS 6.2, 6.4). */
@Injectable()
export class Passwords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CredentialsQueries,
    private readonly holders: Holders,
    private readonly links: Links,
    private readonly limits: GuessLimits,
    private readonly post: SecurityPost,
  ) {}

  /** Changes one's own. Whoever only sits at the screen does not know the one there is. */
  async change(actor: Actor, input: Press & { currentPassword: string; newPassword: string }): Promise<{ id: string }> {
    onlyAsOneself(actor);
    const holder = await this.holders.of(actor.id);
    if (!holder.hasPassword)
      refuse(new InvalidInput('currentPassword', 'Mật khẩu của tài khoản này không do hệ thống giữ.'));
    await this.limits.guessedBy(actor.id);
    const [current] = await this.queries.lastHashes(actor.id, 1);
    if (!(await passwordFits(current, input.currentPassword)))
      refuse(new InvalidInput('currentPassword', 'Mật khẩu hiện tại không đúng.'));
    const hash = await this.hashOfNew(holder, input.newPassword);
    const press = { command: 'changePassword', input: { idempotencyKey: input.idempotencyKey } };
    return this.unitOfWork.run(actor, press, (tx) => this.replace(tx, holder, hash, 'OWN', actor.sessionId));
  }

  /** Chooses one by the link of a mail. It signs nobody in: who has a second factor is asked for it as ever (ASVS 6.4.3). */
  async chooseByLink(input: { token: string; newPassword: string }, ip: string): Promise<{ username: string }> {
    await this.limits.openedFrom(ip);
    const link = await this.links.need(input.token, LinkPurpose.INVITATION, LinkPurpose.RESET);
    const holder = await this.holders.of(link.accountId);
    const hash = await this.hashOfNew(holder, input.newPassword);
    const way = link.purpose === LinkPurpose.INVITATION ? 'INVITATION' : 'RESET';
    const { id, displayName } = holder;
    await this.unitOfWork.run(
      { ...system, id, displayName, ip },
      { command: 'choosePassword', input: {} },
      async (tx) => {
        await this.links.take(tx, link);
        return this.replace(tx, holder, hash, way, null);
      },
    );
    return { username: holder.username };
  }

  /**
   * Notes that somebody forgot theirs. Whether there is such a person is looked at by the worker: known and unknown get one
   * answer in one time (reliability.md A.5, S-42).
   */
  async askReset(login: string, ip: string): Promise<void> {
    await this.limits.askedFrom(ip);
    const typed = login.normalize('NFC').trim().toLowerCase().slice(0, 200);
    const event: PasswordResetAsked = { type: 'password.reset-asked', subjectId: system.id, data: { login: typed } };
    await this.unitOfWork.run({ ...system, ip }, { command: 'askReset', input: {} }, async (tx) => {
      tx.note(event);
      return { id: system.id };
    });
  }

  /** Refuses what the rules refuse; else the hash to keep. */
  async hashOfNew(holder: Holder, password: string): Promise<string> {
    const rules = await this.holders.rulesOf(holder);
    const problem = shapeProblem(password, rules);
    if (problem) refuse(new InvalidInput('newPassword', problem));
    const context = [holder.username, holder.displayName, holder.email ?? '', ...holder.unitNames, ...product];
    if (isGuessable(password, context))
      refuse(
        new InvalidInput(
          'newPassword',
          'Mật khẩu này dễ đoán: có trong danh sách phổ biến, lặp lại, hoặc dùng tên của bạn, đơn vị hay hệ thống. Ghép vài từ không liên quan với nhau sẽ tốt hơn.',
        ),
      );
    for (const past of await this.queries.lastHashes(holder.id, rules.remembered))
      if (await passwordFits(past, password))
        refuse(new InvalidInput('newPassword', 'Mật khẩu này đã dùng gần đây. Chọn mật khẩu khác.'));
    return hashPassword(password);
  }

  /** Every session but `keptSession` is over with the transaction. */
  async replace(
    tx: Transaction,
    { id }: Holder,
    hash: string,
    way: PasswordWay,
    keptSession: string | null,
  ): Promise<Account> {
    const account = (await tx.hold(Account, id))!;
    const past = await this.queries.hashOf(tx, id);
    if (past) await tx.append(PasswordPast, { accountId: id, at: tx.now, hash: past });
    Object.assign(account, {
      ...{ passwordHash: hash, passwordChangedAt: tx.now, invitedAt: null },
      ...{ credentialsChangedAt: tx.now, credentialsChangedBy: keptSession },
    });
    await this.links.end(tx, id, LinkPurpose.RESET);
    const event: PasswordChanged = { type: 'password.changed', subjectId: id, data: { way } };
    await tx.save(account, event);
    if (way !== 'INVITATION') await this.post.send(tx, account, passwordChanged, {});
    return account;
  }
}
