import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { InvalidInput, refuse } from '@libs/refusals';
import { CalendarQueries } from '../calendar';
import { CalendarFeed } from './calendar-feed.entity';
import type { CalendarFeedRenewed, CalendarFeedRevoked } from './mail.events';
import { MailPreference } from './mail-preference.entity';
import type { RenewCalendarFeedInput, RevokeCalendarFeedInput, SaveMailPreferenceInput } from './preference.graphql';

/** What is kept of a secret address. It is random enough not to need a slow digest. */
export const digestOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Commands on what is one's own; nobody does them for anybody else, deputies included. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: CalendarQueries,
  ) {}

  save(actor: Actor, input: SaveMailPreferenceInput) {
    return this.unitOfWork.run(actor, { command: 'saveMailPreference', input }, async (tx) => {
      const { digestTime, paused, pausedUntil = null } = input;
      if (paused && pausedUntil && pausedUntil < this.calendar.today(tx.now))
        refuse(new InvalidInput('pausedUntil', 'Ngày này đã qua. Chọn ngày cuối cùng tạm dừng nhận thư.'));
      const preference = { accountId: actor.id, digestTime, paused, pausedUntil: paused ? pausedUntil : null };
      await tx.mark(MailPreference, preference);
      return { id: actor.id };
    });
  }

  /** Makes a secret address and takes the one before back. Answers it, once: what is kept cannot be turned into it. */
  async renewFeed(actor: Actor, input: RenewCalendarFeedInput): Promise<string | null> {
    let address: string | null = null;
    await this.unitOfWork.run(actor, { command: 'renewCalendarFeed', input }, async (tx) => {
      const token = randomBytes(32).toString('base64url');
      await tx.mark(CalendarFeed, {
        ...{ accountId: actor.id, digest: digestOfToken(token) },
        ...{ createdAt: tx.now, lastUsedAt: null },
      });
      tx.note({ type: 'calendar-feed.renewed', subjectId: actor.id, data: {} } satisfies CalendarFeedRenewed);
      address = `${config.PUBLIC_URL}/lich/${token}.ics`;
      return { id: actor.id };
    });
    return address;
  }

  async revokeFeed(actor: Actor, input: RevokeCalendarFeedInput): Promise<void> {
    await this.unitOfWork.run(actor, { command: 'revokeCalendarFeed', input }, async (tx) => {
      await tx.takeAway(CalendarFeed, { accountId: actor.id });
      tx.note({ type: 'calendar-feed.revoked', subjectId: actor.id, data: {} } satisfies CalendarFeedRevoked);
      return { id: actor.id };
    });
  }
}
