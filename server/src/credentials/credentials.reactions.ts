import { Injectable } from '@nestjs/common';
import { type Recorded, ReactsTo, type Transaction } from '@libs/changes';
import type { AccountChanged, AccountInvited, InvitationWithdrawn } from '../accounts';
import type { PasswordResetAsked } from './credentials.events';
import { CredentialsQueries } from './credentials.queries';
import { GuessLimits } from './guess-limits.queries';
import { Links } from './links.service';
import { LinkPurpose } from './one-time-link.entity';
import { SecurityPost } from './security-post.service';
import { addressArrives, addressLeaves } from './security-words';

/** What follows by itself: links are mailed by the worker, out of sight of whoever asked for them. */
@Injectable()
export class CredentialsReactions {
  constructor(
    private readonly queries: CredentialsQueries,
    private readonly links: Links,
    private readonly limits: GuessLimits,
    private readonly post: SecurityPost,
  ) {}

  @ReactsTo('account.invited' satisfies AccountInvited['type'])
  async invite({ subjectId }: Pick<Recorded, 'subjectId'>, tx: Transaction): Promise<void> {
    const holder = await this.queries.holder(subjectId);
    if (holder?.invited && !holder.disabled) await this.links.send(tx, holder, LinkPurpose.INVITATION);
  }

  @ReactsTo('account.invitation-withdrawn' satisfies InvitationWithdrawn['type'])
  async withdraw({ subjectId }: Pick<Recorded, 'subjectId'>, tx: Transaction): Promise<void> {
    await this.links.end(tx, subjectId, LinkPurpose.INVITATION);
  }

  /** A link for everybody who signs in so, or gets mail there, and has a password that is kept here. */
  @ReactsTo('password.reset-asked' satisfies PasswordResetAsked['type'])
  async sendReset({ data }: Pick<Recorded, 'data'>, tx: Transaction): Promise<void> {
    const { login } = data as PasswordResetAsked['data'];
    for (const holder of await this.queries.byLogin(login))
      if (holder.hasPassword && holder.email && (await this.limits.maySendTo(holder.id)))
        await this.links.send(tx, holder, LinkPurpose.RESET);
  }

  /** An administrator corrected it: whoever reads at the old address must learn that the new one is not theirs. */
  @ReactsTo('account.changed' satisfies AccountChanged['type'])
  async tellAddresses({ subjectId, changes }: Pick<Recorded, 'subjectId' | 'changes'>, tx: Transaction): Promise<void> {
    const [before, after] = (changes.email ?? []) as readonly (string | null)[];
    const holder = after === undefined ? null : await this.queries.holder(subjectId);
    if (!holder) return;
    if (before) await this.post.send(tx, holder, addressLeaves, { to: after ?? '—', done: true }, { to: before });
    if (after) await this.post.send(tx, holder, addressArrives, { username: holder.username }, { to: after });
    await this.links.end(tx, subjectId, LinkPurpose.RESET);
    await this.links.end(tx, subjectId, LinkPurpose.ADDRESS);
  }
}
