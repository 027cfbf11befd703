import { Injectable } from '@nestjs/common';
import { type Actor, seesProvince } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { assignmentsOf, documentsVisibleTo, directivesVisibleTo, assignmentsVisibleTo } from '../directives';
import { unitJson } from '../units';
import type { UnitOverdueType, WorkQueueType } from './assignment-filter.graphql';
import { queueCondition, queueState, unitsTurn } from './assignment-filter.queries';
import type { DocumentProgressType } from './assignment-parts.graphql';
import { AssignmentsQueries } from './assignments.queries';
import { TimelinessState } from './timeliness.lifecycle';
import { TimelinessSql } from './timeliness.queries';
import { queuesOf, scopeOf } from './work-queue.policy';

/** Counts: what waits for a person, what is late where, how far a document is. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** The viewer's queues with their counts, most urgent first; the lists behind them use the same conditions. */
  async myWork(actor: Actor): Promise<WorkQueueType[]> {
    const keys = queuesOf(actor);
    if (!keys.length) return [];
    const { today } = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const time = new TimelinessSql('a', today, bind);
    const own = keys.filter((key) => scopeOf(actor, key) === 'OWN');
    const counts = keys
      .filter((key) => !own.includes(key))
      .map(
        (key) => `(select count(*)::int from assignment a where ${queueCondition(actor, key, time, bind)}) as "${key}"`,
      );
    // What is one's own is found once for all the queues it is sorted into.
    const sorted = own.map((key) => `count(*) filter (where ${queueState(key, time)})::int as "${key}"`);
    const from = own.length
      ? ` from (select ${sorted.join(', ')} from assignment a where ${assignmentsOf(actor, 'a', bind)} and ${unitsTurn}) own`
      : '';
    const columns = [...counts, ...own.map((key) => `own."${key}"`)].join(', ');
    const found = (await this.reads.row<Record<string, number>>(`select ${columns}${from}`, parameters))!;
    return keys.map((key) => ({ key, count: found[key] }));
  }

  /** Where something is late, worst first, counting LEAD assignments (domain.md §5); for the province's scope only. */
  async overdueByUnit(actor: Actor, first: number): Promise<UnitOverdueType[]> {
    if (!seesProvince(actor)) return [];
    const { today } = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const time = new TimelinessSql('a', today, bind);
    const { due, on, sent, sentLate, zone, gone } = time;
    // Days late, or null: asked once for each row, cheapest question first.
    const late = `case when ${due} > ${on} then null
      when ${sent} then case when ${sentLate} then (a.submitted_at at time zone ${zone})::date - a.due_on end
      when ${gone} then ${on} - a.due_on end`;
    return this.reads.rows(
      `select ${unitJson('u')} as unit, o.overdue, o.open, o.longest as "longestDaysLate" from (
         select a.unit_id, count(*)::int as open, count(late)::int as overdue, max(late) as longest
         from (select a.unit_id, ${late} as late from assignment a where ${time.open} and ${time.dated} and a.part = 'LEAD') a
         group by a.unit_id having count(late) > 0) o
       join unit u on u.id = o.unit_id
       order by o.overdue desc, o.longest desc, u.sort_order, u.name limit ${bind(first)}`,
      parameters,
    );
  }

  /** Of each document, counts over what the viewer may see of it. */
  async progressOf(actor: Actor, documentIds: readonly string[]): Promise<Map<string, DocumentProgressType>> {
    const { today } = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const time = new TimelinessSql('a', today, bind);
    const rows = await this.reads.rows<DocumentProgressType & { id: string }>(
      `select d.id, (select count(*)::int from directive r where r.document_id = d.id and ${directivesVisibleTo(actor, 'r', bind)}) as directives,
         count(a.id)::int as assignments, count(a.id) filter (where ${time.done})::int as completed,
         count(a.id) filter (where ${time.is(TimelinessState.OVERDUE)})::int as overdue
       from directive_document d left join assignment a on a.document_id = d.id and a.part = 'LEAD' and a.status <> 'WITHDRAWN'
         and ${assignmentsVisibleTo(actor, 'a', bind)}
       where d.id = any(${bind(documentIds)}::uuid[]) and ${documentsVisibleTo(actor, 'd', bind)} group by d.id`,
      parameters,
    );
    return new Map(rows.map(({ id, ...progress }) => [id, progress]));
  }
}
