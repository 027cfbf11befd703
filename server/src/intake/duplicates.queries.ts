import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, isOffice } from '@libs/auth';
import { DuplicateKind } from '@libs/refusals';
import { type Bind, Parameters } from '@libs/sql';
import { CalendarQueries } from '../calendar';
import { type DocumentType, numberKey, titleOf, typeName } from '../directives';
import type { Duplicated } from './draft-view';

/** What is known of a document so far. */
export interface Typed {
  readonly numberSymbol: string;
  readonly issuerId?: string | null;
  readonly issuedOn?: string | null;
  readonly exceptDraftId?: string | null;
}

/** SQL for what makes two documents the same (domain.md §2), over the columns of the table alias `d`. */
type Same = (d: string, bind: Bind) => string;

/** The same document elsewhere: issued, or else in another draft that somebody has open. */
@Injectable()
export class DuplicatesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendar: CalendarQueries,
  ) {}

  /**
   * Asked while it is typed: an issuer still missing may be any, a day still missing is of this year; so may be what is
   * missing in another draft. Drafts are the Office's alone, and so is the answer.
   */
  async whileTyped(actor: Actor, { numberSymbol, issuerId, issuedOn, exceptDraftId }: Typed) {
    const key = numberKey(numberSymbol);
    if (!isOffice(actor) || !key) return null;
    const year = this.calendar.today().slice(0, 4);
    return this.elsewhere(exceptDraftId ?? null, (d, bind) => {
      const issuer = issuerId ? ` and coalesce(${d}.issuer_id = ${bind(issuerId)}, true)` : '';
      const on = issuedOn
        ? `${d}.issued_on = ${bind(issuedOn)}::date`
        : `${d}.issued_on between ${bind(`${year}-01-01`)}::date and ${bind(`${year}-12-31`)}::date`;
      return `${d}.number_key = ${bind(key)}${issuer} and coalesce(${on}, true)`;
    });
  }

  /** Of a draft in which number, issuer and day are all there: another with the very same. */
  async ofDraft(id: string, key: string | null, issuerId: string | null, issuedOn: string | null) {
    if (!key || !issuerId || !issuedOn) return null;
    return this.elsewhere(
      id,
      (d, bind) =>
        `${d}.number_key = ${bind(key)} and ${d}.issuer_id = ${bind(issuerId)} and ${d}.issued_on = ${bind(issuedOn)}::date`,
    );
  }

  private async elsewhere(draftId: string | null, same: Same): Promise<Duplicated | null> {
    return (await this.document(same)) ?? (await this.draft(draftId, same));
  }

  private async document(same: Same): Promise<Duplicated | null> {
    const { bind, values } = new Parameters();
    const [found] = await this.dataSource.query(
      `select d.id, d.type, d.number_symbol as "numberSymbol", d.issued_on::text as "issuedOn" from directive_document d
       where ${same('d', bind)} order by d.issued_on desc, d.id limit 1`,
      values,
    );
    return found ? { kind: DuplicateKind.DOCUMENT, id: found.id, title: titleOf(found) } : null;
  }

  private async draft(exceptId: string | null, same: Same): Promise<Duplicated | null> {
    const { bind, values } = new Parameters();
    const [found] = await this.dataSource.query(
      `select d.id, d.content->>'type' as type, d.content->>'numberSymbol' as "numberSymbol" from draft d
       where ${same('d', bind)} and d.closed_at is null and d.id is distinct from ${bind(exceptId)}::uuid
       order by d.updated_at desc limit 1`,
      values,
    );
    if (!found) return null;
    const type = found.type ? typeName(found.type as DocumentType) : 'Văn bản';
    return { kind: DuplicateKind.DRAFT, id: found.id, title: `Dự thảo: ${type} ${found.numberSymbol}` };
  }
}
