import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatVi } from '@libs/calendar';
import type { Actor } from '@libs/auth';
import { Parameters } from '@libs/sql';
import { type DocumentType, typeName } from './document-type';
import { directivesVisibleTo, documentsVisibleTo } from './visibility.policy';

/** What makes two documents the same (domain.md §2). */
export interface Identity {
  numberKey: string;
  issuerId: string;
  issuedOn: string;
}

/** The unit of work whose eyes are used. */
interface Within {
  readonly manager: EntityManager;
  readonly actor: Actor;
}

/** What commands have to know of rows that are not theirs, read inside their unit of work. */
@Injectable()
export class EnteringQueries {
  /**
   * The document that is already there, or null. Two who enter one at the same moment come through here one after the
   * other, so that the second finds what the first has written.
   */
  async existing(
    { manager }: Within,
    { numberKey, issuerId, issuedOn }: Identity,
  ): Promise<{ id: string; title: string } | null> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `document ${numberKey} ${issuerId} ${issuedOn}`,
    ]);
    const [found] = await manager.query(
      `select id, type, number_symbol as "numberSymbol", issued_on::text as "issuedOn" from directive_document
       where number_key = $1 and issuer_id = $2 and issued_on = $3`,
      [numberKey, issuerId, issuedOn],
    );
    return found ? { id: found.id, title: titleOf(found) } : null;
  }

  /** Names of people, as of now. */
  async peopleNames({ manager }: Within, ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await manager.query(
      'select id, display_name as name from account where id = any($1)',
      [ids.filter(Boolean)],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async isField({ manager }: Within, id: string): Promise<boolean> {
    return (await manager.query('select from field where id = $1', [id])).length > 0;
  }

  /** Whether the document exists for the actor. */
  async seesDocument({ manager, actor }: Within, id: string): Promise<boolean> {
    const { bind, values } = new Parameters();
    const sql = `select from directive_document d where d.id = ${bind(id)} and ${documentsVisibleTo(actor, 'd', bind)}`;
    return (await manager.query(sql, values)).length > 0;
  }

  /** The document of a directive that exists for the actor, or null. */
  async documentOfDirective({ manager, actor }: Within, id: string): Promise<string | null> {
    const { bind, values } = new Parameters();
    const sql = `select r.document_id as id from directive r where r.id = ${bind(id)} and ${directivesVisibleTo(actor, 'r', bind)}`;
    const [found] = await manager.query(sql, values);
    return found?.id ?? null;
  }

  /** When each directive of a document became complete, as recorded. */
  async completions({ manager }: Within, documentId: string): Promise<{ id: string; completedAt: Date | null }[]> {
    return manager.query(
      'select id, completed_at as "completedAt" from directive where document_id = $1 order by ordinal',
      [documentId],
    );
  }

  /** What the words to search of a document's directives are made from. */
  wordsOfDirectives(
    { manager }: Within,
    documentId: string,
  ): Promise<{ id: string; text: string; expectedProduct: string | null }[]> {
    return manager.query(
      'select id, text, expected_product as "expectedProduct" from directive where document_id = $1',
      [documentId],
    );
  }
}

/** `Quyết định 231/QĐ-UBND ngày 26/01/2022`: how a document is cited. */
export const titleOf = (document: { type: DocumentType; numberSymbol: string; issuedOn: string }): string =>
  `${typeName(document.type)} ${document.numberSymbol} ngày ${formatVi(document.issuedOn)}`;
