import { Injectable } from '@nestjs/common';
import { Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { type MailCode, mailCodes, mailName } from './mail-code';
import { defaultWords, type MailWords } from './mail-defaults';
import { shownPlaceholders, type ShownPlaceholder } from './mail-placeholders';

type Kept = { [Part in keyof MailWords]: string | null };

/** The words as they were since one change. */
export interface TemplateVersionRow extends MailWords {
  version: number;
  isDefault: boolean;
  changedBy: PersonRow | null;
  changedAt: string;
}

/** The words of a kind of mail with where they come from. */
export interface TemplateRow extends MailWords {
  id: string;
  code: MailCode;
  name: string;
  version: number;
  isDefault: boolean;
  changedBy: PersonRow | null;
  changedAt: string | null;
  history: TemplateVersionRow[];
  placeholders: ShownPlaceholder[];
  delivered: MailWords;
}

const effective = (code: MailCode, { subject, html, text }: Kept): MailWords & { isDefault: boolean } =>
  subject === null || html === null || text === null
    ? { ...defaultWords[code], isDefault: true }
    : { subject, html, text, isDefault: false };

/** Reads of the words of mails. */
@Injectable()
export class TemplatesQueries {
  constructor(private readonly reads: Reads) {}

  /** All kinds, in the order in which the Office reads them, or one. */
  async all(code: MailCode | null = null): Promise<TemplateRow[]> {
    const rows = await this.reads.rows<TemplateRow & Kept & { history: (TemplateVersionRow & Kept)[] }>(
      `select t.id, t.version, t.code, t.subject, t.html, t.text, t.changed_at as "changedAt", ${personJson('p')} as "changedBy", (
         select coalesce(json_agg(json_build_object('version', v.version, 'subject', v.subject, 'html', v.html, 'text', v.text,
           'changedAt', v.changed_at, 'changedBy', ${personJson('w')}) order by v.version desc), '[]')
         from (select * from mail_template_version v where v.template_id = t.id order by v.version desc limit 50) v
         join account w on w.id = v.changed_by_id) as history
       from mail_template t left join account p on p.id = t.changed_by_id where $1::text is null or t.code = $1`,
      { values: [code] },
    );
    return rows
      .map((row) => ({
        ...row,
        ...effective(row.code, row),
        name: mailName(row.code),
        delivered: defaultWords[row.code],
        placeholders: shownPlaceholders(row.code),
        history: row.history.map((then) => ({ ...then, ...effective(row.code, then) })),
      }))
      .sort((a, b) => mailCodes.indexOf(a.code) - mailCodes.indexOf(b.code));
  }

  /** The row's id; every kind has one. */
  async idOf(code: MailCode): Promise<string> {
    return (await this.reads.row<{ id: string }>('select id from mail_template where code = $1', { values: [code] }))!
      .id;
  }

  /** The words in use, by kind. */
  async inUse(): Promise<Record<MailCode, MailWords>> {
    const rows = await this.reads.rows<Kept & { code: MailCode }>(
      'select code, subject, html, text from mail_template',
    );
    return Object.fromEntries(rows.map((row) => [row.code, effective(row.code, row)])) as never;
  }
}
