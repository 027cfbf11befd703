import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { searchQuery } from '@libs/vietnamese';
import { directiveJson, documentJson } from './directive-json';
import type { DirectiveType } from './directive.graphql';
import type { DirectiveDocumentType, DocumentFilter } from './document.graphql';
import { sortKeysOf } from './document-order';
import type { DocumentSort } from './document-type';
import type { FieldType } from './field.graphql';
import { directivesVisibleTo, documentsVisibleTo } from './visibility.policy';

/** Reads of documents and their directives. Every one starts from what the actor may see. */
@Injectable()
export class DocumentsQueries {
  constructor(private readonly reads: Reads) {}

  async list(
    actor: Actor,
    filter: DocumentFilter,
    sort: DocumentSort,
    { first, after }: PageArgs,
    asked: Asked | null,
  ): Promise<Page<DirectiveDocumentType>> {
    const parameters = new Parameters();
    const where = this.where(actor, filter, parameters);
    const count = new Parameters();
    const countWhere = this.where(actor, filter, count);
    const { beyond, columns, by, cursor } = keysetOf(sortKeysOf(sort), after, parameters.bind);
    const rows = await this.reads.rows<{ document: DirectiveDocumentType; keys: unknown[] }>(
      `select ${documentJson('d', asked)} as document, ${cursor('d')} as keys
       from (select d.*, ${columns} from directive_document d where ${where} and ${beyond}
         order by ${by()} limit ${parameters.bind(first + 1)}) d
       order by ${by('d')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      async () =>
        (await this.reads.row<{ n: number }>(
          `select count(*)::int as n from directive_document d where ${countWhere}`,
          count,
        ))!.n,
      ({ document }) => document,
    );
  }

  async document(actor: Actor, id: string, asked: Asked | null = null): Promise<DirectiveDocumentType | null> {
    if (!isUUID(id)) return null;
    const parameters = new Parameters();
    const { bind } = parameters;
    const found = await this.reads.row<{ document: DirectiveDocumentType }>(
      `select ${documentJson('d', asked)} as document from directive_document d where d.id = ${bind(id)} and ${documentsVisibleTo(actor, 'd', bind)}`,
      parameters,
    );
    return found?.document ?? null;
  }

  async directive(actor: Actor, id: string, asked: Asked | null = null): Promise<DirectiveType | null> {
    if (!isUUID(id)) return null;
    const parameters = new Parameters();
    const { bind } = parameters;
    const found = await this.reads.row<{ directive: DirectiveType }>(
      `select ${directiveJson('r', asked)} as directive from directive r where r.id = ${bind(id)} and ${directivesVisibleTo(actor, 'r', bind)}`,
      parameters,
    );
    return found?.directive ?? null;
  }

  /** The directives of each document that the actor may see, in the order of the document. */
  async directivesOf(
    actor: Actor,
    documentIds: readonly string[],
    asked: Asked | null,
  ): Promise<Map<string, DirectiveType[]>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.reads.rows<{ directive: DirectiveType }>(
      `select ${directiveJson('r', asked)} as directive from directive r
       where r.document_id = any(${bind(documentIds)}::uuid[]) and ${directivesVisibleTo(actor, 'r', bind)} order by r.document_id, r.ordinal`,
      parameters,
    );
    const found = new Map<string, DirectiveType[]>(documentIds.map((id) => [id, []]));
    for (const { directive } of rows) found.get(directive.documentId)!.push(directive);
    return found;
  }

  /** The fields of work: the same few for everybody signed in. */
  fields(): Promise<FieldType[]> {
    return this.reads.rows('select id, code, name from field order by name collate "vi-x-icu", id');
  }

  private where(actor: Actor, filter: DocumentFilter, { bind }: Parameters): string {
    const conditions = [documentsVisibleTo(actor, 'd', bind)];
    const add = <Value>(value: Value | null | undefined, sql: (value: Value) => string) => {
      if (value !== null && value !== undefined) conditions.push(sql(value));
    };
    add(filter.text?.trim() ? searchQuery(filter.text) : null, (query) => `d.search @@ ${bind(query)}::tsquery`);
    add(filter.ids, (ids) => `d.id = any(${bind(ids)}::uuid[])`);
    add(filter.types, (types) => `d.type = any(${bind(types)}::text[])`);
    add(filter.issuerId, (id) => `d.issuer_id = ${bind(id)}`);
    add(filter.issuedFrom, (on) => `d.issued_on >= ${bind(on)}::date`);
    add(filter.issuedTo, (on) => `d.issued_on <= ${bind(on)}::date`);
    add(filter.fieldId, (id) => `d.field_id = ${bind(id)}`);
    add(filter.leaderId, (id) => `d.leader_id = ${bind(id)}`);
    add(filter.completed, (completed) => `d.completed_at is ${completed ? 'not ' : ''}null`);
    return conditions.join(' and ');
  }
}
