import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { type Actor, requireConfirmed, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { Account } from '../accounts';
import type { AddressChanged } from './credentials.events';
import { GuessLimits } from './guess-limits.queries';
import { Holders, onlyAsOneself } from './holders.service';
import { Links } from './links.service';
import { LinkPurpose } from './one-time-link.entity';
import type { Press } from './passwords.service';
import { SecurityPost } from './security-post.service';
import { addressArrives, addressLeaves } from './security-words';

/** Where one's own mail goes. It changes when mail has arrived there, and the old address is told twice (ASVS 6.3.7). */
@Injectable()
export class Addresses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holders: Holders,
    private readonly links: Links,
    private readonly limits: GuessLimits,
    private readonly post: SecurityPost,
  ) {}

  async ask(actor: Actor, input: Press & { email: string }): Promise<{ id: string }> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const email = oneLine(input.email);
    if (!isEmail(email)) refuse(new InvalidInput('email', 'Địa chỉ thư không hợp lệ.'));
    const holder = await this.holders.of(actor.id);
    if (holder.email?.toLowerCase() === email.toLowerCase())
      refuse(new InvalidInput('email', 'Đây đã là địa chỉ của bạn.'));
    if (!(await this.limits.maySendTo(`address ${actor.id}`)))
      refuse(new InvalidInput('email', 'Đã gửi nhiều thư xác nhận. Thử lại sau một giờ.'));
    return this.unitOfWork.run(actor, { command: 'changeAddress', input }, async (tx) => {
      await this.links.send(tx, holder, LinkPurpose.ADDRESS, email);
      await this.post.send(tx, holder, addressLeaves, { to: email, done: false });
      return { id: holder.id };
    });
  }

  /** By the link in the mail to the new address. */
  async confirm(token: string, ip: string): Promise<{ email: string }> {
    await this.limits.openedFrom(ip);
    const link = await this.links.need(token, LinkPurpose.ADDRESS);
    const holder = await this.holders.of(link.accountId);
    const { id, displayName, username } = holder;
    const email = link.email!;
    await this.unitOfWork.run(
      { ...system, id, displayName, ip },
      { command: 'confirmAddress', input: {} },
      async (tx) => {
        await this.links.take(tx, link);
        const account = (await tx.hold(Account, id))!;
        account.email = email;
        const event: AddressChanged = { type: 'address.changed', subjectId: id, data: {} };
        await tx.save(account, event);
        await this.post.send(tx, holder, addressLeaves, { to: email, done: true });
        await this.post.send(tx, holder, addressArrives, { username }, { to: email });
        return account;
      },
    );
    return { email };
  }
}
