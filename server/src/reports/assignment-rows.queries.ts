import { Injectable } from '@nestjs/common';
import type { Parameters, Snapshot } from '@libs/sql';
import { addDays } from '@libs/calendar';
import { AssignmentStatus, statusName } from '../assignments';
import { Cell, CountedRows, FigureKey, type Question } from '../statistics';
import type { Asking } from './asking';
import {
  directiveOrders,
  directiveValues,
  frozenValues,
  lastSaid,
  named,
  personName,
  unitOrders,
  unitValues,
} from './directive-values';
import { type AssignmentFieldId, assignmentFields } from './list-fields';
import { type ListSql, listRows } from './list-statement.queries';
import type { SourceRows } from './table';

/** As the summary calls its cells. */
export const cellNames: Record<Cell, string> = {
  OPEN_OVERDUE: 'Chưa hoàn thành, quá hạn',
  OPEN_IN_TERM: 'Đang thực hiện, trong hạn',
  OPEN_NO_DEADLINE: 'Đang thực hiện, không thời hạn',
  DONE_LATE: 'Hoàn thành quá hạn',
  DONE_ON_TIME: 'Hoàn thành đúng hạn',
  DONE_NO_DEADLINE: 'Hoàn thành, không thời hạn',
  WITHDRAWN: 'Đã thu hồi',
};
const statuses = Object.fromEntries(Object.values(AssignmentStatus).map((status) => [status, statusName(status)]));

/** Assignments as a report lists them: those that the figures count, as they were on the day (domain.md §5). */
@Injectable()
export class AssignmentRowsQueries {
  /** @param question what is asked of the figures, for the same scope */
  read(at: Snapshot, asking: Asking, question: Question, most: number | null): Promise<SourceRows> {
    const make = (parameters: Parameters) => listOf(asking, new CountedRows(question, parameters.bind), parameters);
    return listRows(at, make, asking.definition, assignmentFields, most);
  }
}

function listOf(asking: Asking, counted: CountedRows, { bind }: Parameters): ListSql {
  const { cells, basis } = counted;
  const counts = `select v.*, ${counted.cell} as counted_cell, ${cells.daysLate(basis)} as counted_late ${counted.from()} and ${narrowed(asking, counted, bind)}`;
  const local = (moment: string) => () => `(${moment} at time zone ${cells.zone})::date`;
  const late = `case when v.counted_cell in ('DONE_LATE', 'OPEN_OVERDUE') then v.counted_late end`;
  const values: Record<AssignmentFieldId, string | (() => string)> = {
    ...{ ordinal: 'null', note: 'null' },
    ...directiveValues,
    ...(counted.question.frozen ? frozenValues : {}),
    ...unitValues,
    monitor: personName('v.monitor_id'),
    part: named('v.part', { LEAD: 'Chủ trì', COOPERATING: 'Phối hợp' }),
    holder: '(select o.name from unit o where o.id = v.holder_unit_id)',
    delegate: personName('v.delegate_id'),
    status: named('v.status', statuses),
    cell: named('v.counted_cell', cellNames),
    dueOn: 'v.due_on',
    dueWords: `case when v.due_on is not null and v.due_on is distinct from v.original_due_on then to_char(v.due_on, 'DD/MM/YYYY') else a.deadline_words end`,
    originalDueOn: 'v.original_due_on',
    daysLate: late,
    daysLeft: () =>
      `case when v.counted_cell = 'OPEN_IN_TERM' then v.due_on - ${bind(counted.question.asOf.on)}::date end`,
    issuedOn: local('v.issued_at'),
    acknowledgedOn: local('v.acknowledged_at'),
    lastReportedOn: local('v.last_reported_at'),
    submittedOn: local('v.submitted_at'),
    completedOn: local('v.completed_at'),
    progress: () =>
      `(select s.percent from progress_report s where s.assignment_id = v.id and s.at <= ${cells.at} and s.percent is not null order by s.at desc limit 1)::float8`,
    latestReport: () => lastSaid('text', 'v.id', cells.at),
    difficulties: () => lastSaid('difficulties', 'v.id', cells.at),
    proposals: () => lastSaid('proposals', 'v.id', cells.at),
    returnCount: 'v.return_count',
    returnReason: () =>
      `(select s.reason from result_submission s where s.assignment_id = v.id and s.outcome = 'RETURNED' and s.decided_at <= ${cells.at} order by s.attempt desc limit 1)`,
    extensionCount: 'v.extension_count',
    reminderCount: () => `(select count(*) from reminder m where m.assignment_id = v.id and m.at <= ${cells.at})::int`,
    starred: `case when v.starred then 'x' end`,
  };
  return {
    values,
    orders: {
      ...directiveOrders,
      ...unitOrders,
      cell: () => `array_position(${bind(Object.keys(cellNames))}::text[], v.counted_cell)`,
    },
    from: `from (${counts}) v join assignment a on a.id = v.id join directive r on r.id = v.directive_id
      join directive_document d on d.id = v.document_id join unit u on u.id = v.unit_id`,
    ...{ last: 'v.id', assignmentId: 'v.id', documentId: 'v.document_id' },
  };
}

/** What the definition narrows besides the scope, of the versions `v`. */
function narrowed({ definition: { filter }, unitId }: Asking, counted: CountedRows, bind: Parameters['bind']): string {
  const conditions: string[] = [];
  const { figures, minDaysLate, dueWithinDays } = filter;
  const carried = figures?.some(
    (figure) => figure === FigureKey.CARRIED_OVER || figure === FigureKey.CARRIED_OVER_OVERDUE,
  );
  if (!carried) conditions.push(counted.inPeriod);
  if (figures?.length) conditions.push(`(${figures.map((figure) => `(${counted.isIn(figure)})`).join(' or ')})`);
  else conditions.push(`v.status <> 'WITHDRAWN'`);
  const flag = (wanted: boolean | null | undefined, sql: string) =>
    wanted !== null && wanted !== undefined && conditions.push(wanted ? sql : `not (${sql})`);
  flag(filter.unacknowledged, `v.status = 'ASSIGNED'`);
  flag(filter.returned, 'v.return_count > 0');
  flag(filter.extended, 'v.extension_count > 0');
  const { cells, basis } = counted;
  const due = cells.dueOn(basis);
  if (minDaysLate !== null && minDaysLate !== undefined)
    conditions.push(
      `${counted.cell} in ('DONE_LATE', 'OPEN_OVERDUE') and ${cells.daysLate(basis)} >= ${bind(minDaysLate)}`,
    );
  if (dueWithinDays !== null && dueWithinDays !== undefined) {
    const { on } = counted.question.asOf;
    conditions.push(`${cells.open} and ${due} between ${bind(on)}::date and ${bind(addDays(on, dueWithinDays))}::date`);
  }
  // The scope has room for one list of units: those answered. Those of the definition hold as well.
  if (unitId && filter.unitIds?.length)
    conditions.push(`v.unit_id in (select o.id from unit o where o.path && ${bind(filter.unitIds)}::uuid[])`);
  return conditions.join(' and ');
}
