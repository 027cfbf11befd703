import { Injectable } from '@nestjs/common';
import { Parameters, Reads } from '@libs/sql';
import { documentsVisibleTo } from '../directives';
import type { Asking } from './asking';

/** What those are called that a report is narrowed to by its answers; null for what does not exist for the actor. */
export interface AnsweredNames {
  readonly unit: string | null;
  readonly monitor: string | null;
  readonly document: string | null;
}

/** Names for the line under a report's title. Units and people are known to everybody signed in, a document to who sees it. */
@Injectable()
export class AnsweredNamesQueries {
  constructor(private readonly reads: Reads) {}

  async of({ actor, unitId, monitorId, documentId }: Asking): Promise<AnsweredNames> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const named = await this.reads.row<AnsweredNames>(
      `select (select u.name from unit u where u.id = ${bind(unitId)}::uuid) as unit,
         (select p.display_name from account p where p.id = ${bind(monitorId)}::uuid) as monitor,
         (select d.number_symbol || ' ngày ' || to_char(d.issued_on, 'DD/MM/YYYY') || ': ' || d.abstract
          from directive_document d where d.id = ${bind(documentId)}::uuid and ${documentsVisibleTo(actor, 'd', bind)}) as document`,
      parameters,
    );
    return named!;
  }
}
