import { Injectable } from '@nestjs/common';
import { keysetOf, type Page, type PageArgs, pageOf, type SortKey } from '@libs/paging';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { unitBy } from '../directives';
import { CellsSql, DeadlineBasis, endOf } from '../statistics';
import type { ClosedPeriod } from './closed-period.entity';
import type { PeriodDifferenceType } from './difference.graphql';
import { differenceInWords, type PeriodDifferenceKind, type Side } from './difference.lifecycle';

type Of = Pick<ClosedPeriod, 'id' | 'fromOn' | 'toOn' | 'zone'>;

interface Row extends Omit<PeriodDifferenceType, 'sentence'> {
  unitNameBefore: string;
  unitNameAfter: string;
}

/** By document, the latest first. */
const order: SortKey[] = [
  { sql: 'x.issued_on', type: 'date', direction: 'desc' },
  { sql: 'x.id', type: 'uuid', direction: 'desc' },
];

/** Where it is told that it came to be counted otherwise: a column of the kind's, or the status. */
const toldBy = `case x.kind when 'DEADLINE_CHANGED' then e.changes ?| array['dueOn', 'dueTime'] when 'UNIT_CHANGED' then e.changes ? 'unitId'
  when 'ADDED' then true else e.changes ? 'status' end`;

/** What of a closed period would be counted otherwise by what is known today (domain.md §5: differences, never silently). */
@Injectable()
export class DifferencesQueries {
  constructor(private readonly reads: Reads) {}

  async list(period: Of, { first, after }: PageArgs): Promise<Page<PeriodDifferenceType>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const differing = differences(period, bind);
    const ended = `${bind(endOf(period.toOn, period.zone).toISOString())}::timestamptz`;
    const { beyond, columns, by, cursor } = keysetOf(order, after, bind);
    const rows = await this.reads.rows<{ keys: unknown[]; row: Row }>(
      `select ${cursor('x')} as keys, json_build_object('kind', x.kind, 'before', x.before, 'after', x.after,
         'beforeDueOn', x.due_before, 'afterDueOn', x.due_after, 'unitBefore', ${unitBy('x.unit_before')}, 'unitAfter', ${unitBy('x.unit_after')},
         'unitNameBefore', x.unit_name_before, 'unitNameAfter', x.unit_name_after,
         'changedAt', e.at, 'changedByName', concat_ws(' thay ', e.actor_name, e.on_behalf_of_name),
         'assignment', json_build_object('id', x.id, 'documentId', x.document_id, 'documentNumber', x.number_symbol, 'issuedOn', x.issued_on,
           'directiveText', x.text, 'unit', ${unitBy('coalesce(x.unit_before, x.unit_after)')}, 'part', x.part, 'status', x.status,
           'dueOn', x.due_on, 'dueTime', left(x.due_time::text, 5), 'originalDueOn', x.original_due_on,
           'cell', coalesce(x.before, x.after), 'daysLate', x.late, 'submittedAt', x.submitted_at, 'monitorName', x.monitor_name)) as row
       from (select x.*, ${columns} from (${differing}) x where ${beyond} order by ${by()} limit ${bind(first + 1)}) x
       left join lateral (select e.at, e.actor_name, e.on_behalf_of_name from recorded_event e
         where e.subject_id = x.id and e.at > ${ended} and ${toldBy} order by e.seq desc limit 1) e on true
       order by ${by('x')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      () => this.count(period),
      ({ row }) => inWords(row),
    );
  }

  async count(period: Of): Promise<number> {
    const parameters = new Parameters();
    const differing = differences(period, parameters.bind);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n from (${differing}) x`, parameters))!.n;
  }
}

function inWords({ unitNameBefore, unitNameAfter, ...row }: Row): PeriodDifferenceType {
  const side = (cell: string | null, dueOn: string | null, unitName: string): Side | null =>
    cell ? { cell, dueOn, unitName } : null;
  const sentence = differenceInWords(
    row.kind as PeriodDifferenceKind,
    side(row.before, row.beforeDueOn, unitNameBefore),
    side(row.after, row.afterDueOn, unitNameAfter),
  );
  return { ...row, sentence };
}

/**
 * SQL: the frozen list `f` of what leads, beside the assignments of today `t` as that day is known now. What is COMPLETED counts
 * as done then if it was sent by the end of the day; whatever else is not withdrawn was open; today's deadline judges. What
 * was frozen as carried into the period stays in it: when a result is confirmed says nothing of where the work was.
 */
function differences({ id, fromOn, toOn, zone }: Of, bind: Bind): string {
  const at = endOf(toOn, zone);
  const cells = new CellsSql('t', { on: toOn, at, isNow: false, zone }, bind);
  const [start, end, period] = [cells.startOf(fromOn), cells.at, `${bind(id)}::uuid`];
  const frozen = `select * from closed_period_assignment where period_id = ${period} and part = 'LEAD'`;
  const today = `
    select a.id, a.document_id, a.directive_id, a.unit_id, a.part, a.due_on, a.due_time, a.original_due_on, a.submitted_at, a.monitor_id,
      case when a.status = 'WITHDRAWN' or a.status in ('COMPLETED', 'SUBMITTED') and a.submitted_at <= ${end} then a.status else 'IN_PROGRESS' end as status,
      a.issued_at >= ${start} as given
    from assignment a where a.part = 'LEAD' and a.issued_at <= ${end} and (a.issued_at >= ${start}
      or a.status <> 'WITHDRAWN' and not (a.status = 'COMPLETED' and a.submitted_at < ${start})
      or a.id in (select f.assignment_id from (${frozen}) f))`;
  return `
    select coalesce(f.assignment_id, t.id) as id, coalesce(f.document_id, t.document_id) as document_id,
      coalesce(f.number_symbol, d.number_symbol) as number_symbol, coalesce(f.issued_on, d.issued_on) as issued_on,
      coalesce(f.text, r.text) as text, coalesce(f.part, t.part) as part, coalesce(f.status, t.status) as status,
      case when f.assignment_id is null then t.due_on else f.due_on end as due_on,
      case when f.assignment_id is null then t.due_time else f.due_time end as due_time,
      case when f.assignment_id is null then t.original_due_on else f.original_due_on end as original_due_on,
      case when f.assignment_id is null then t.submitted_at else f.submitted_at end as submitted_at,
      case when f.assignment_id is null then m.display_name else f.monitor_name end as monitor_name,
      f.cell as before, t.cell as after, f.due_on as due_before, t.due_on as due_after, f.unit_id as unit_before, t.unit_id as unit_after,
      f.unit_name as unit_name_before, u.name as unit_name_after,
      case when coalesce(f.cell, t.cell) in ('DONE_LATE', 'OPEN_OVERDUE') then (
        case when coalesce(f.status, t.status) in ('COMPLETED', 'SUBMITTED')
          then coalesce(f.submitted_at, t.submitted_at) at time zone ${cells.zone} else ${end} at time zone ${cells.zone} end)::date
        - coalesce(f.due_on, t.due_on) end as late,
      case when f.assignment_id is null then case when t.given then 'ADDED' else 'REOPENED' end
        when t.id is null then 'REMOVED'
        when t.unit_id <> f.unit_id then 'UNIT_CHANGED'
        when t.cell = 'WITHDRAWN' then 'WITHDRAWN'
        when starts_with(f.cell, 'OPEN') and starts_with(t.cell, 'DONE') then 'CONFIRMED_LATER'
        when starts_with(f.cell, 'DONE') and starts_with(t.cell, 'OPEN') then 'REOPENED'
        when (f.due_on, f.due_time) is distinct from (t.due_on, t.due_time) then 'DEADLINE_CHANGED'
        else 'OTHER' end as kind
    from (select f.* from (${frozen}) f where f.issued_at >= ${start} or f.open_before) f
      full join (select t.*, ${cells.cell(DeadlineBasis.EFFECTIVE)} as cell from (${today}) t) t on t.id = f.assignment_id
      left join unit u on u.id = t.unit_id left join account m on m.id = t.monitor_id
      left join directive r on r.id = t.directive_id left join directive_document d on d.id = t.document_id
    where f.assignment_id is null and (t.given or t.id not in (select f.assignment_id from (${frozen}) f))
      or f.assignment_id is not null and (t.id is null or f.cell <> t.cell or f.unit_id <> t.unit_id)`;
}
