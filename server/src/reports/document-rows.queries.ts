import { Injectable } from '@nestjs/common';
import type { Parameters, Snapshot } from '@libs/sql';
import { AssignmentPart } from '../assignments';
import { directivesVisibleTo } from '../directives';
import { CountedRows, type Question } from '../statistics';
import type { Asking } from './asking';
import { directiveValues, lastSaid } from './directive-values';
import { type DocumentFieldId, documentFields } from './list-fields';
import { type ListSql, listRows } from './list-statement.queries';
import type { SourceRows } from './table';

/** The directives of one document, each with how far its lead units are that the actor sees (domain.md §7). */
@Injectable()
export class DocumentRowsQueries {
  /** @param question of the lead assignments of this document */
  read(at: Snapshot, asking: Asking, question: Question, most: number | null): Promise<SourceRows> {
    const make = (parameters: Parameters) => listOf(asking, new CountedRows(question, parameters.bind), parameters);
    return listRows(at, make, asking.definition, documentFields, most);
  }
}

/** A directive is overdue if any of its leads is, and done when all are (domain.md §3). */
const state = `case when w.n is null then '' when w.overdue > 0 then 'Quá hạn' when w.done = w.n then 'Hoàn thành' else 'Đang thực hiện' end`;

function listOf(asking: Asking, counted: CountedRows, { bind }: Parameters): ListSql {
  const { cells } = counted;
  // Of several units the words of each, after its name.
  const said = (column: 'text' | 'difficulties' | 'proposals') => () =>
    `(select string_agg(case when w.n > 1 then o.short_name || ': ' || y.said else y.said end, E'\\n' order by o.sort_order, o.name)
      from unnest(w.leads) l join assignment m on m.id = l join unit o on o.id = m.unit_id
      cross join lateral (select ${lastSaid(column, 'm.id', cells.at)} as said) y)`;
  const values: Record<DocumentFieldId, string | (() => string)> = {
    ...{ ordinal: 'null', note: 'null' },
    directiveOrdinal: directiveValues.directiveOrdinal,
    place: directiveValues.place,
    directiveText: directiveValues.directiveText,
    leadUnits: directiveValues.leadUnits,
    cooperatingUnits: directiveValues.cooperatingUnits,
    expectedProduct: directiveValues.expectedProduct,
    dueWords: 'w.words',
    dueOn: 'w.due',
    state,
    latestReport: said('text'),
    difficulties: said('difficulties'),
    proposals: said('proposals'),
    completedOn: () => `case when w.done = w.n then (w.completed at time zone ${cells.zone})::date end`,
    leads: 'coalesce(w.n, 0)',
    leadsDone: 'coalesce(w.done, 0)',
    leadsOverdue: 'coalesce(w.overdue, 0)',
    field: directiveValues.field,
    leader: directiveValues.leader,
    monitor: directiveValues.monitor,
  };
  const leads = `select v.directive_id, count(*)::int as n, array_agg(v.id) as leads, max(v.due_on) as due, max(v.completed_at) as completed,
      count(*) filter (where v.status = 'COMPLETED')::int as done, count(*) filter (where ${counted.cell} = 'OPEN_OVERDUE')::int as overdue,
      string_agg(distinct case when v.due_on is not null and v.due_on is distinct from v.original_due_on then to_char(v.due_on, 'DD/MM/YYYY') else k.deadline_words end, '; ') as words
    from (select v.* ${counted.from()} and v.part = '${AssignmentPart.LEAD}' and v.status <> 'WITHDRAWN') v join assignment k on k.id = v.id
    group by v.directive_id`;
  return {
    values,
    orders: {},
    from: `from directive r join directive_document d on d.id = r.document_id left join (${leads}) w on w.directive_id = r.id
      where r.document_id = ${bind(asking.documentId)} and ${directivesVisibleTo(asking.actor, 'r', bind)}`,
    ...{ last: 'r.ordinal', assignmentId: 'w.leads[1]', documentId: 'r.document_id' },
  };
}
