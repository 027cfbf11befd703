import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { LocalDate } from '@libs/calendar';
import { keysetOf, type Page, type PageArgs, pageOf, type SortKey } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { unitBy } from '../directives';
import type { CountedAssignmentType } from './counted.graphql';
import { CountedRows, type Question } from './counted-rows.queries';
import { inRow, isKeyOf, within } from './cuts.queries';
import type { FigureKey } from './figures.lifecycle';
import { dayBefore, moveConditions, moved } from './moves.queries';
import { StatisticsBy } from './statistics-by';
import type { StatisticsScope } from './statistics-scope.graphql';
import { StatisticsQueries } from './statistics.queries';
import type { StatisticsMoveKey } from './trend.lifecycle';

/** Which number: a figure, of the whole scope or of one row of a table; or how many moved so since a day. */
export interface NumberAsked {
  readonly figure: FigureKey;
  readonly move?: StatisticsMoveKey | null;
  readonly since?: LocalDate | null;
  readonly by?: StatisticsBy | null;
  readonly key?: string | null;
  readonly parentUnitId?: string | null;
}

/** By the deadline that judges, those without one last. */
const orderBy = (due: string): SortKey[] => [
  { sql: `coalesce(${due}, date '9999-12-31')`, type: 'date', direction: 'asc' },
  { sql: 'v.id', type: 'uuid', direction: 'asc' },
];

/** Which assignments a number counts: exactly these, found with the same words that counted them. */
@Injectable()
export class CountedQueries {
  constructor(
    private readonly reads: Reads,
    private readonly statistics: StatisticsQueries,
  ) {}

  /** A page of them, as they were on the day of the scope, by deadline. */
  async list(
    actor: Actor,
    scope: StatisticsScope,
    asked: NumberAsked,
    { first, after }: PageArgs,
  ): Promise<Page<CountedAssignmentType>> {
    const question = await this.statistics.question(actor, scope);
    const parent = asked.by === StatisticsBy.UNIT ? await this.statistics.parentOf(asked.parentUnitId) : null;
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = new CountedRows(question, bind);
    const from = narrowed(rows, asked, parent, bind);
    const { beyond, columns, by, cursor } = keysetOf(orderBy(rows.cells.dueOn(rows.basis)), after, bind);
    const found = await this.reads.rows<{ row: CountedAssignmentType; keys: unknown[] }>(
      `select ${cursor('t')} as keys, json_build_object('id', t.id, 'documentId', t.document_id, 'part', t.part, 'status', t.status,
         'documentNumber', d.number_symbol, 'issuedOn', d.issued_on, 'directiveText', r.text, 'unit', ${unitBy('t.unit_id')},
         'dueOn', t.due_on, 'dueTime', left(t.due_time::text, 5), 'originalDueOn', t.original_due_on,
         'cell', t.cell, 'submittedAt', t.submitted_at, 'daysLate', case when t.cell in ('DONE_LATE', 'OPEN_OVERDUE') then t.late end,
         'monitorName', (select m.display_name from account m where m.id = t.monitor_id)) as row
       from (select ${columns}, v.id, v.document_id, v.directive_id, v.unit_id, v.part, v.status, v.due_on, v.due_time,
           v.original_due_on, v.submitted_at, v.monitor_id, ${rows.cell} as cell, ${rows.cells.daysLate(rows.basis)} as late
         ${from} and ${beyond} order by ${by()} limit ${bind(first + 1)}) t
       join directive r on r.id = t.directive_id join directive_document d on d.id = t.document_id order by ${by('t')}`,
      parameters,
    );
    return pageOf(
      found,
      first,
      ({ keys }) => keys,
      () => this.count(question, asked, parent),
      ({ row }) => row,
    );
  }

  private async count(question: Question, asked: NumberAsked, parent: string | null): Promise<number> {
    const parameters = new Parameters();
    const from = narrowed(new CountedRows(question, parameters.bind), asked, parent, parameters.bind);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n ${from}`, parameters))!.n;
  }
}

/** SQL: the rows that the number counts. */
function narrowed(rows: CountedRows, asked: NumberAsked, parent: string | null, bind: Parameters['bind']): string {
  const { by, key, parentUnitId } = asked;
  const counted = () => isCounted(rows, asked, bind);
  if (!by || !key)
    return `${rows.from()} ${by === StatisticsBy.UNIT ? within(parentUnitId, bind) : ''} and ${counted()}`;
  if (!isKeyOf(by, key)) return `${rows.from()} and false`;
  const { needs, is } = inRow(by, key, rows, parent, bind);
  return `${rows.from(...needs)} and ${is} and ${counted()}`;
}

/** SQL: whether the number counts `v`. */
function isCounted(rows: CountedRows, { figure, move, since }: NumberAsked, bind: Parameters['bind']): string {
  if (!move || !since) return rows.isIn(figure);
  return `v.id in (select n.id ${moved(rows, dayBefore(rows.question, since), bind)} where ${moveConditions[move]})`;
}
