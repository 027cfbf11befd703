import { Injectable, Logger } from '@nestjs/common';
import { localDateIn } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import type { Today } from '../assignments';
import { MailingQueries, NotificationChannel, NotificationsService, ReminderTrigger, type ToMail } from '../reminders';
import { atOnceData, gatheredData } from './composing';
import { channelOf, type Digest, DueMailsQueries, type MailRecipient } from './due-mails.queries';
import { grouped } from './grouped';
import { codeOfKind, MailCode } from './mail-code';
import { defaultWords, type MailWords } from './mail-defaults';
import type { MailData } from './mail-placeholders';
import { render, type RenderedMail } from './mail-render';

/** With which words, and as of when. */
export interface Making {
  readonly words: Readonly<Record<MailCode, MailWords>>;
  readonly today: Today;
}

/** The assignments of a document come one after the other: a mail waits until nothing has come for a while, but not for ever. */
const quietMs = 20_000;
const longestWaitMs = 120_000;

const idsOf = (rows: readonly ToMail[]) => rows.map(({ id }) => id);
const assignmentsOf = (rows: readonly ToMail[]) => rows.map(({ assignmentId }) => assignmentId);

/** Makes the mails of one person within a transaction, with the marks of what is in them. Each answers how many. */
@Injectable()
export class MakingService {
  private readonly log = new Logger(MakingService.name);

  constructor(
    private readonly post: Post,
    private readonly mailing: MailingQueries,
    private readonly notifications: NotificationsService,
    private readonly due: DueMailsQueries,
  ) {}

  /** One mail for each document and sort of news, and one for all that has climbed to this person. */
  async atOnce(
    tx: Transaction,
    person: MailRecipient & { climbs: boolean },
    { words, today }: Making,
  ): Promise<number> {
    const rows = await this.mailing.waiting(tx, person.id, [NotificationChannel.AT_ONCE]);
    const facts = await this.due.facts(assignmentsOf(rows));
    let mails = 0;
    for (const group of groupsOf(rows)) {
      const code = codeOfKind(group[0].kind);
      if (isStillComing(group, tx.now) || (isReminder(group[0]) && !person.climbs)) continue;
      const data = atOnceData(person, group, facts, today, config.PUBLIC_URL);
      if (data && (await this.send(tx, person, code, data, words[code]))) mails++;
      await this.notifications.mailed(tx, idsOf(group));
    }
    return mails;
  }

  /** The digest of one morning or week. One that is there already leaves everything as it is. */
  async digest(tx: Transaction, person: MailRecipient, of: Digest, { words, today }: Making): Promise<number> {
    const waiting = await this.mailing.waiting(tx, person.id, [channelOf(of.code)]);
    const rows = waiting.filter(({ at }) => at <= of.madeBy);
    const facts = await this.due.facts(assignmentsOf(rows));
    const data = gatheredData(of.code, person, rows, facts, today, config.PUBLIC_URL);
    if (!data || !(await this.send(tx, person, of.code, data, words[of.code], of.digestOn))) return 0;
    await this.notifications.mailed(tx, idsOf(rows));
    return 1;
  }

  private async send(
    tx: Transaction,
    { id: accountId, displayName, email, wantsMail }: MailRecipient,
    kind: MailCode,
    data: MailData,
    words: MailWords,
    digestOn: string | null = null,
  ): Promise<boolean> {
    const to = { name: displayName, address: email };
    const mail = this.rendered(kind, data, words);
    if (wantsMail && (await this.post.append(tx, { to, accountId, kind, digestOn, ...mail })) === null) return false;
    const deputies = await this.due.deputiesOf(tx, accountId, {
      now: tx.now,
      on: localDateIn(config.TZ_OFFICE, tx.now),
    });
    for (const deputy of deputies) {
      const copy = { ...mail, subject: `[Thay ${displayName}] ${mail.subject}` };
      // Without its day: the deputy has a digest of their own, and this one is made with the other or not at all.
      const address = { name: deputy.displayName, address: deputy.email };
      await this.post.append(tx, { to: address, accountId: deputy.id, kind, ...copy });
    }
    return wantsMail || deputies.length > 0;
  }

  /** Words were checked when they were saved; should they fail all the same, those delivered say it. */
  private rendered(code: MailCode, data: MailData, words: MailWords): RenderedMail {
    try {
      return render(words, data, config.PUBLIC_URL);
    } catch (error) {
      this.log.error(`The words of ${code} failed: ${(error as Error).message}`);
      return render(defaultWords[code], data, config.PUBLIC_URL);
    }
  }
}

/** What a rule of time says, not an event: it has climbed to somebody by itself. */
const isReminder = ({ kind }: ToMail) => kind in ReminderTrigger;

const groupsOf = (rows: readonly ToMail[]) =>
  grouped(rows, ({ kind, data }) => {
    const code = codeOfKind(kind);
    return code === MailCode.ESCALATED ? code : `${code} ${data.root}`;
  }).values();

const isStillComing = (group: readonly ToMail[], now: Date): boolean => {
  const times = group.map(({ at }) => +at);
  return +now - Math.max(...times) < quietMs && +now - Math.min(...times) < longestWaitMs;
};
