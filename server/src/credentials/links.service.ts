import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { NotFound, refuse } from '@libs/refusals';
import type { LinkSent } from './credentials.events';
import { CredentialsQueries, type Holder, type KnownLink } from './credentials.queries';
import { LinkPurpose, OneTimeLink } from './one-time-link.entity';
import { SecurityPost } from './security-post.service';
import { addressAsked, invitation, reset } from './security-words';

const MINUTE_MS = 60_000;
const inviteDays = 7;
const resetMinutes = 30;
const addressHours = 24;

const lives: Record<LinkPurpose, number> = {
  INVITATION: inviteDays * 24 * 60 * MINUTE_MS,
  RESET: resetMinutes * MINUTE_MS,
  ADDRESS: addressHours * 60 * MINUTE_MS,
};

/** 256 random bits (ASVS 11.5.1). */
const newToken = (): string => randomBytes(32).toString('base64url');
const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Why a link is refused: used, too old, withdrawn and never made look alike. */
const noSuchLink = () =>
  new NotFound('Liên kết không dùng được nữa: đã dùng, đã hết hạn hoặc đã bị thay. Hãy xin liên kết mới.');

/** Links that work once: made, mailed, opened (reliability.md A.5, S-49). */
@Injectable()
export class Links {
  constructor(
    private readonly queries: CredentialsQueries,
    private readonly post: SecurityPost,
  ) {}

  /** Mails one; of each purpose a person has one that works. @param email the new address, where it is to be proved */
  async send(tx: Transaction, holder: Holder, purpose: LinkPurpose, email: string | null = null): Promise<void> {
    const token = await this.make(tx, holder.id, purpose, email);
    const { username } = holder;
    if (purpose === LinkPurpose.INVITATION)
      await this.post.send(tx, holder, invitation, { username, days: inviteDays }, { sealed: token });
    else if (purpose === LinkPurpose.RESET)
      await this.post.send(tx, holder, reset, { username, minutes: resetMinutes }, { sealed: token });
    else
      await this.post.send(tx, holder, addressAsked, { username, hours: addressHours }, { to: email, sealed: token });
  }

  /** For the operator of the machine, who gives it to the person: the secret of a link to choose a password. */
  hand(tx: Transaction, accountId: string): Promise<string> {
    return this.make(tx, accountId, LinkPurpose.RESET, null);
  }

  /** Ends those of a purpose that still work. */
  async end(tx: Transaction, accountId: string, purpose: LinkPurpose): Promise<void> {
    for (const id of await this.queries.openLinks(tx, accountId, purpose)) {
      const link = (await tx.hold(OneTimeLink, id))!;
      link.endedAt = tx.now;
      await tx.keep(link);
    }
  }

  /** What a link is for; null if it does not work. */
  async find(token: string): Promise<KnownLink | null> {
    return /^[\w-]{43}$/.test(token) ? this.queries.link(digestOf(token)) : null;
  }

  /** Uses it up. Of many who use one at once, one gets it; the others find nothing. */
  async take(tx: Transaction, { id }: KnownLink): Promise<OneTimeLink> {
    const link = await tx.hold(OneTimeLink, id);
    if (!link || link.endedAt || link.expiresAt <= tx.now) return refuse(noSuchLink());
    link.endedAt = tx.now;
    return tx.keep(link);
  }

  /** As `find`, for who needs it: refuses one that is not for this. */
  async need(token: string, ...purposes: LinkPurpose[]): Promise<KnownLink> {
    const link = await this.find(token);
    return link && purposes.includes(link.purpose) ? link : refuse(noSuchLink());
  }

  private async make(tx: Transaction, accountId: string, purpose: LinkPurpose, email: string | null): Promise<string> {
    await this.end(tx, accountId, purpose);
    const token = newToken();
    const link = Object.assign(new OneTimeLink(), {
      ...{ id: randomUUID(), accountId, purpose, email, digest: digestOf(token) },
      ...{ expiresAt: new Date(+tx.now + lives[purpose]), endedAt: null },
    });
    await tx.save(link, { type: 'link.sent', subjectId: accountId, data: { purpose } } satisfies LinkSent);
    return token;
  }
}
