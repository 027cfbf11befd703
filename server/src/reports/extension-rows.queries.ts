import { Injectable } from '@nestjs/common';
import { addDays, instantOf } from '@libs/calendar';
import { config } from '@libs/config';
import type { Parameters, Snapshot } from '@libs/sql';
import { assignmentsVisibleTo } from '../directives';
import { ExtensionOrigin, ExtensionState } from '../extensions';
import type { Asking } from './asking';
import { directiveOrders, directiveValues, named, personName, unitOrders, unitValues } from './directive-values';
import { type ExtensionFieldId, extensionFields } from './list-fields';
import { type ListSql, listRows } from './list-statement.queries';
import type { SourceRows } from './table';

/** As lists say it (console.md). */
const states: Record<ExtensionState, string> = {
  DRAFT: 'Đang soạn',
  REQUESTED: 'Chờ quyết định',
  APPROVED: 'Đã gia hạn',
  REJECTED: 'Không đồng ý',
  WITHDRAWN: 'Đơn vị rút',
  LAPSED: 'Hết hiệu lực',
};
const origins: Record<ExtensionOrigin, string> = { REQUESTED: 'Đơn vị đề nghị', GRANTED: 'Văn phòng chủ động' };

/** Extensions as a report lists them: those asked for or granted in the period, of assignments that the actor sees. */
@Injectable()
export class ExtensionRowsQueries {
  read(at: Snapshot, asking: Asking, most: number | null): Promise<SourceRows> {
    return listRows(at, (parameters) => listOf(asking, parameters), asking.definition, extensionFields, most);
  }
}

function listOf(asking: Asking, { bind }: Parameters): ListSql {
  const local = (moment: string) => () => `(${moment} at time zone ${bind(config.TZ_OFFICE)})::date`;
  const values: Record<ExtensionFieldId, string | (() => string)> = {
    ...{ ordinal: 'null', note: 'null' },
    ...directiveValues,
    ...unitValues,
    originalDueOn: 'a.original_due_on',
    dueBefore: 'e.due_before',
    time: 'e.ordinal',
    proposedOn: 'e.proposed_on',
    decidedOn: 'e.decided_on',
    daysGained: 'e.days_gained',
    reason: '(select w.name from extension_reason w where w.id = e.reason_id)',
    explanation: 'e.text',
    state: named('e.state', states),
    origin: named('e.origin', origins),
    late: `case when e.late then 'x' end`,
    beyondCap: `case when e.beyond_cap then 'x' end`,
    requestedOn: local('e.at'),
    requestedBy: personName('e.requested_by_id'),
    decidedAt: local('e.decided_at'),
    decidedBy: personName('e.decided_by_id'),
    decisionNote: 'e.decision_note',
    legalBasis: 'e.legal_basis',
  };
  return {
    values,
    orders: { ...directiveOrders, ...unitOrders },
    from: `from extension e join assignment a on a.id = e.assignment_id join directive r on r.id = a.directive_id
      join directive_document d on d.id = a.document_id join unit u on u.id = e.unit_id where ${narrowed(asking, bind)}`,
    ...{ last: 'e.id', assignmentId: 'a.id', documentId: 'a.document_id' },
  };
}

function narrowed(
  { actor, definition, span, unitId, documentId, monitorId }: Asking,
  bind: Parameters['bind'],
): string {
  const { filter } = definition;
  const conditions = [assignmentsVisibleTo(actor, 'a', bind)];
  const add = <Value>(value: Value | null | undefined, sql: (value: Value) => string) => {
    if (value !== null && value !== undefined) conditions.push(sql(value));
  };
  const startOf = (on: string) => `${bind(instantOf(on, '00:00', config.TZ_OFFICE).toISOString())}::timestamptz`;
  const within = (ids: readonly string[]) =>
    `e.unit_id in (select o.id from unit o where o.path && ${bind(ids)}::uuid[])`;
  add(span, ([from, to]) => `e.at >= ${startOf(from)} and e.at < ${startOf(addDays(to, 1))}`);
  add(unitId, (id) => within([id]));
  add(filter.unitIds?.length ? filter.unitIds : null, within);
  add(documentId, (id) => `a.document_id = ${bind(id)}`);
  add(monitorId ?? filter.monitorId, (id) => `a.monitor_id = ${bind(id)}`);
  add(filter.part, (part) => `a.part = ${bind(part)}`);
  add(filter.leaderId, (id) => `r.leader_id = ${bind(id)}`);
  add(filter.fieldId, (id) => `r.field_id = ${bind(id)}`);
  add(filter.documentTypes?.length ? filter.documentTypes : null, (types) => `d.type = any(${bind(types)}::text[])`);
  add(filter.issuerId, (id) => `d.issuer_id = ${bind(id)}`);
  add(filter.starred, (wanted) => `${wanted ? '' : 'not '}a.starred`);
  return conditions.join(' and ');
}
