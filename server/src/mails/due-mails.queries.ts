import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { config } from '@libs/config';
import { Parameters, Reads } from '@libs/sql';
import { holdsAt } from '../accounts';
import type { Urgency } from '../directives';
import { isStillFor, isStillTrue, NotificationChannel, ReminderTrigger } from '../reminders';
import { MailCode } from './mail-code';

/** What a line of a mail says of an assignment. */
export interface AssignmentFacts {
  id: string;
  documentId: string;
  number: string;
  issuedOn: string;
  abstract: string;
  urgency: Urgency;
  place: string | null;
  text: string;
  unitName: string;
  monitorName: string | null;
  part: string;
  status: never;
  dueOn: string | null;
  dueTime: string | null;
  submittedAt: Date | null;
}

/** Somebody who is to get a mail. */
export interface MailRecipient {
  id: string;
  displayName: string;
  title: string;
  email: string;
  /** Whether they want mail themselves: where not, it is made for whoever stands in for them. */
  wantsMail: boolean;
}

/** A day at the office, and a moment of it. */
type OfficeDay = Pick<OfficeMoment, 'now' | 'on'>;

/** Somebody who stands in for a recipient. */
export type Deputy = Pick<MailRecipient, 'id' | 'displayName' | 'email'>;

/** A moment at the office. */
export interface OfficeMoment {
  readonly now: Date;
  /** The day. */
  readonly on: string;
  /** The time of day, `HH:MM`. */
  readonly time: string;
  readonly isWorked: boolean;
}

/** A digest of one kind, day and state of things. */
export interface Digest {
  readonly code: MailCode.DIGEST | MailCode.WEEKLY;
  /** By which it is unique for each person: the day, or the Monday of the week. */
  readonly digestOn: string;
  /** What was made later is for the next one. */
  readonly madeBy: Date;
}

/** How many at once, and who was looked at before. */
interface Some {
  readonly without: readonly string[];
  readonly limit: number;
}

/** When a digest leaves unless somebody wants it at another hour (domain.md §6). */
export const usualDigestTime = '07:30';

const OWN_TIME = `coalesce(p.digest_time, '${usualDigestTime}')`;

/** SQL: whether the person of the alias `p` wants no mail on the day bound. */
const paused = (on: string) =>
  `coalesce(p.paused and (p.paused_until is null or p.paused_until >= ${on}::date), false)`;

const PEOPLE = `account c left join mail_preference p on p.account_id = c.id`;

/** SQL: whether mail reaches the person of the aliases `c` and `p` themselves. */
const wantsMail = (on: string) => `c.email is not null and not ${paused(on)}`;
const recipient = (on: string) =>
  `c.id, c.display_name as "displayName", c.title, c.email, ${wantsMail(on)} as "wantsMail"`;

/** SQL: accounts `c` with what they want, who stand in for the account `id` (SQL) at that moment and read mail. */
const deputies = (id: string, { now, on }: { now: string; on: string }) =>
  `deputyship d join account c on c.id = d.deputy_id left join mail_preference p on p.account_id = c.id
   where d.principal_id = ${id} and ${holdsAt('d', now)} and c.disabled_at is null and ${wantsMail(on)}`;

/** SQL: whether mail for the person of the aliases `c` and `p` reaches anybody: them, or whoever stands in for them (domain.md §7). */
const reached = ({ now, on }: { now: string; on: string }) => `c.disabled_at is null and (${wantsMail(on)} or exists (
    select from deputyship d join account x on x.id = d.deputy_id left join mail_preference y on y.account_id = x.id
    where d.principal_id = c.id and ${holdsAt('d', now)} and x.disabled_at is null and x.email is not null
      and not coalesce(y.paused and (y.paused_until is null or y.paused_until >= ${on}::date), false)))`;

export const channelOf = (code: Digest['code']) =>
  code === MailCode.WEEKLY ? NotificationChannel.WEEKLY : NotificationChannel.DIGEST;

/** What is due to be mailed, and to whom. Set by set: whoever has nothing to hear costs nothing. */
@Injectable()
export class DueMailsQueries {
  constructor(private readonly reads: Reads) {}

  /**
   * People for whom a digest of that kind is due: its hour has come, they had none for `digestOn`, and something made by
   * `madeBy` is still true.
   */
  digests({ code, digestOn, madeBy }: Digest, at: OfficeMoment, { without, limit }: Some): Promise<MailRecipient[]> {
    const { parameters, mailable, when } = this.mailable(at);
    const { bind } = parameters;
    return this.reads.rows(
      `select ${recipient(when.on)} from ${PEOPLE} where ${reached(when)} and c.id <> all(${bind(without)}::uuid[])
         and ${OWN_TIME} <= ${bind(at.time)}::time
         and not exists (select from outgoing_mail m where m.account_id = c.id and m.kind = ${bind(code)} and m.digest_on = ${bind(digestOn)})
         and exists (select from notification n join assignment a on a.id = n.assignment_id
           where n.account_id = c.id and n.channel = ${bind(channelOf(code))} and n.at <= ${bind(madeBy)} and ${mailable})
       order by c.id limit ${bind(limit)}`,
      parameters,
    );
  }

  /**
   * People who are to be told something at once, the longest waiting first. What climbs by itself does so in the small hours:
   * it waits for the person's morning of a working day.
   */
  atOnce(at: OfficeMoment, { without, limit }: Some): Promise<(MailRecipient & { climbs: boolean })[]> {
    const { parameters, mailable, when } = this.mailable(at);
    const { bind } = parameters;
    const climbs = `(${bind(at.isWorked)} and ${OWN_TIME} <= ${bind(at.time)}::time)`;
    return this.reads.rows(
      `select ${recipient(when.on)}, ${climbs} as climbs from ${PEOPLE} cross join lateral (
         select min(n.at) as since from notification n join assignment a on a.id = n.assignment_id
         where n.account_id = c.id and n.channel = 'AT_ONCE' and (n.kind <> all(${bind(Object.keys(ReminderTrigger))}) or ${climbs}) and ${mailable}) w
       where ${reached(when)} and w.since is not null and c.id <> all(${bind(without)}::uuid[])
         and c.id in (select account_id from notification where channel = 'AT_ONCE' and mailed_at is null and over_at is null)
       order by w.since, c.id limit ${bind(limit)}`,
      parameters,
    );
  }

  /** Rows of people who get no mail: without an address, disabled, or pausing. They are settled, so that they don't pile up. */
  async unwanted({ manager }: { manager: EntityManager }, { on, now }: OfficeMoment, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select n.id from notification n join (${PEOPLE}) on c.id = n.account_id where n.channel in ('DIGEST', 'AT_ONCE', 'WEEKLY') and n.mailed_at is null and n.over_at is null
         and not (${reached({ on: '$1', now: '$3::timestamptz' })}) limit $2`,
      [on, limit, now.toISOString()],
    );
    return rows.map(({ id }) => id);
  }

  /** Who stands in for the person at that moment and wants mail: they get what the person gets. */
  deputiesOf({ manager }: { manager: EntityManager }, accountId: string, { now, on }: OfficeDay): Promise<Deputy[]> {
    return manager.query(
      `select distinct c.id, c.display_name as "displayName", c.email from ${deputies('$1', { now: '$2::timestamptz', on: '$3' })}`,
      [accountId, now.toISOString(), on],
    );
  }

  /** What the mails say of these assignments. Whether somebody may know them was asked before. */
  async facts(ids: readonly string[]): Promise<Map<string, AssignmentFacts>> {
    const rows = await this.reads.rows<AssignmentFacts>(
      `select a.id, a.document_id as "documentId", d.number_symbol as number, d.issued_on::text as "issuedOn", d.abstract, d.urgency,
         r.place, r.text, u.name as "unitName", m.display_name as "monitorName", a.part, a.status, a.due_on::text as "dueOn",
         left(a.due_time::text, 5) as "dueTime", a.submitted_at as "submittedAt"
       from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id
       join unit u on u.id = a.unit_id left join account m on m.id = a.monitor_id where a.id = any($1::uuid[])`,
      { values: [ids] },
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private mailable({ now, on }: OfficeMoment) {
    const parameters = new Parameters();
    const { bind } = parameters;
    const truth = { now: `${bind(now.toISOString())}::timestamptz`, zone: bind(config.TZ_OFFICE) };
    return {
      parameters,
      when: { on: bind(on), now: truth.now },
      mailable: `n.mailed_at is null and n.over_at is null and ${isStillTrue('n', 'a', truth)} and ${isStillFor('n', 'a')}`,
    };
  }
}
