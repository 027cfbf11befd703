import { Injectable } from '@nestjs/common';
import { type Actor, has, Role } from '@libs/auth';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { assignmentsOf, assignmentsVisibleTo } from '../directives';

/** A deadline of somebody's own. */
export interface FeedDeadline {
  id: string;
  version: number;
  number: string;
  place: string | null;
  text: string;
  unitName: string;
  dueOn: string;
  dueTime: string | null;
  updatedAt: Date;
}

/** More than anybody looks at in a calendar. */
const mostEvents = 1_000;

/**
 * SQL: whose deadline is whose. The whole province is nobody's own: of the Office it is what one follows, of a leader what
 * they direct, of a unit what it owes, of a specialist what was handed over.
 */
function own(actor: Actor, bind: Bind): string {
  const me = bind(actor.id);
  const conditions = [assignmentsOf(actor, 'a', bind)];
  if (has(actor, Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD)) conditions.push(`a.monitor_id = ${me}`);
  if (has(actor, Role.PROVINCIAL_LEADER)) conditions.push(`coalesce(r.leader_id, d.leader_id) = ${me}`);
  return `${me}::uuid is not null and (${conditions.join(' or ')})`;
}

/** The open deadlines of a person's own, soonest first. */
@Injectable()
export class FeedEventsQueries {
  constructor(private readonly reads: Reads) {}

  of(actor: Actor): Promise<FeedDeadline[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    return this.reads.rows(
      `select a.id, a.version, d.number_symbol as number, r.place, r.text, u.name as "unitName", a.due_on::text as "dueOn",
         left(a.due_time::text, 5) as "dueTime", a.updated_at as "updatedAt"
       from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id join unit u on u.id = a.unit_id
       where a.status in ('ASSIGNED', 'IN_PROGRESS') and a.due_on is not null
         and ${own(actor, bind)} and ${assignmentsVisibleTo(actor, 'a', bind)}
       order by a.due_on, a.id limit ${bind(mostEvents)}`,
      parameters,
    );
  }
}
