import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { Transaction } from '@libs/changes';
import { messageIdOf } from './message';
import type { MailFile } from './mail-files';
import { MailStatus } from './outgoing-mail.entity';
import { sealPart } from './sealed-part';

/** A mail to one person. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  /** Whose it is, where the person has an account. */
  readonly accountId?: string | null;
  /** What sort of mail, e.g. `digest`. */
  readonly kind: string;
  /** The local date of a digest: of one kind there is one a day for each account. */
  readonly digestOn?: string | null;
  readonly subject: string;
  readonly html?: string | null;
  readonly text: string;
  /** A secret that only the mail itself carries: it takes the place of `sealedPart` in its words when it leaves. */
  readonly sealed?: string | null;
  /** What is sent along: a few megabytes at most, or servers refuse the mail. */
  readonly files?: readonly MailFile[];
}

/** Where mails are handed in. They leave by themselves once the transaction has committed. */
@Injectable()
export class Post {
  /**
   * Adds a mail within a transaction. An address that is none is not the sender's business: the mail is there, as failed.
   * @returns its id; null if this account already has its digest of that kind and day
   */
  async append(tx: Transaction, letter: Letter): Promise<string | null> {
    const {
      to,
      accountId = null,
      kind,
      digestOn = null,
      subject,
      html = null,
      text,
      sealed = null,
      files = [],
    } = letter;
    const id = randomUUID();
    const isAddress = isEmail(to.address);
    const added = await tx.manager.query(
      `insert into outgoing_mail (id, account_id, to_address, to_name, kind, digest_on, subject, html, text, message_id,
         status, last_error, next_attempt_at, created_at, sealed)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14) on conflict do nothing returning 1`,
      [
        id,
        accountId,
        to.address,
        to.name,
        kind,
        digestOn,
        oneLine(subject),
        html,
        text,
        messageIdOf(id),
        isAddress ? MailStatus.WAITING : MailStatus.FAILED,
        isAddress ? null : 'Địa chỉ thư không hợp lệ.',
        tx.now,
        sealed && sealPart(id, sealed),
      ],
    );
    if (!added.length) return null;
    await tx.manager.query(
      `insert into outgoing_mail_file (mail_id, ordinal, name, media_type, sha256)
       select $1, n, f.name, f."mediaType", f.sha256
       from jsonb_array_elements($2::jsonb) with ordinality as e(file, n), jsonb_to_record(e.file) as f(name text, "mediaType" text, sha256 text)`,
      [id, JSON.stringify(files)],
    );
    return id;
  }

  /**
   * Has a mail that failed or was suppressed tried again at once, and one that waits tried now.
   * Whoever calls notes in `tx` who wanted it.
   * @returns whether there is such a mail
   */
  async retry(tx: Transaction, id: string): Promise<boolean> {
    const [, count] = await tx.manager.query(
      `update outgoing_mail set status = 'WAITING', attempts = 0, next_attempt_at = $2 where id = $1 and status <> 'SENT'`,
      [id, tx.now],
    );
    return count > 0;
  }

  /** Keeps mails that wait from leaving; one that is on its way this moment may still arrive. Returns how many. */
  async suppress(tx: Transaction, ids: readonly string[], why: string): Promise<number> {
    const [, count] = await tx.manager.query(
      `update outgoing_mail set status = 'SUPPRESSED', last_error = $2 where id = any($1) and status = 'WAITING'`,
      [ids, why],
    );
    return count;
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
