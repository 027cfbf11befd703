import { Injectable } from '@nestjs/common';
import { keysetOf, type Page, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { FILES, type MailFile } from './mail-files';
import { sourceOf } from './message';
import type { MailStatus, OutgoingMail } from './outgoing-mail.entity';

/** Which mails. */
export interface MailFilter {
  readonly statuses?: readonly MailStatus[] | null;
  readonly kinds?: readonly string[] | null;
  readonly accountId?: string | null;
  /** Part of the address, the name or the subject. */
  readonly text?: string | null;
}

/** A mail in a list: without what it says. */
export type MailRow = Omit<OutgoingMail, 'html' | 'text' | 'claimedBy' | 'claimedUntil' | 'triedAt'>;

/** A mail with what it says and what goes along. */
export type WholeMail = MailRow & Pick<OutgoingMail, 'html' | 'text'> & { files: MailFile[] };

const COLUMNS = `m.id, m.account_id as "accountId", m.to_address as "toAddress", m.to_name as "toName", m.kind,
  m.digest_on::text as "digestOn", m.subject, m.message_id as "messageId", m.status, m.attempts, m.unclear,
  m.next_attempt_at as "nextAttemptAt", m.last_error as "lastError", m.created_at as "createdAt", m.sent_at as "sentAt"`;

/** Mails and their fate, for those who look after them. No rights are asked here: whoever calls has asked. */
@Injectable()
export class PostQueries {
  constructor(private readonly reads: Reads) {}

  /** The newest first. Refuses a cursor that is not one of ours. */
  async page(filter: MailFilter, { first, after }: { first: number; after?: string | null }): Promise<Page<MailRow>> {
    const parameters = new Parameters();
    const where = conditions(filter, parameters);
    const keyset = keysetOf(
      [
        { sql: 'm.created_at', type: 'timestamptz', direction: 'desc' },
        { sql: 'm.id', type: 'uuid', direction: 'desc' },
      ],
      after,
      parameters.bind,
    );
    const rows = await this.reads.rows<MailRow & { key: unknown[]; k0: unknown; k1: unknown }>(
      `with page as (select ${COLUMNS}, ${keyset.columns} from outgoing_mail m where ${where} and ${keyset.beyond}
         order by ${keyset.by()} limit ${parameters.bind(first + 1)})
       select p.*, ${keyset.cursor('p')} as key from page p order by ${keyset.by('p')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ key }) => key,
      () => this.count(filter),
      ({ key: _, k0: _0, k1: _1, ...row }) => row,
    );
  }

  async count(filter: MailFilter): Promise<number> {
    const parameters = new Parameters();
    const where = conditions(filter, parameters);
    const row = await this.reads.row<{ n: number }>(
      `select count(*)::int as n from outgoing_mail m where ${where}`,
      parameters,
    );
    return row!.n;
  }

  /** The mail with what it says, or null. */
  async one(id: string): Promise<WholeMail | null> {
    const parameters = new Parameters();
    return this.reads.row(
      `select ${COLUMNS}, m.html, m.text, ${FILES} as files from outgoing_mail m where m.id = ${parameters.bind(id)}`,
      parameters,
    );
  }

  /** The message as it goes over the wire, what an `.eml` file contains; null if there is no such mail. */
  async source(id: string): Promise<Buffer | null> {
    const mail = await this.one(id);
    return mail && sourceOf(mail);
  }
}

function conditions({ statuses, kinds, accountId, text }: MailFilter, { bind }: Parameters): string {
  const all = ['true'];
  if (statuses?.length) all.push(`m.status = any(${bind(statuses)})`);
  if (kinds?.length) all.push(`m.kind = any(${bind(kinds)})`);
  if (accountId) all.push(`m.account_id = ${bind(accountId)}`);
  if (text?.trim()) {
    const words = bind(`%${text.trim().replace(/[\\%_]/g, '\\$&')}%`);
    all.push(`(m.to_address ilike ${words} or m.to_name ilike ${words} or m.subject ilike ${words})`);
  }
  return all.join(' and ');
}
