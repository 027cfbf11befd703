import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { assignmentsVisibleTo } from '../directives';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { type Viewer, whereOf } from './assignment-filter.queries';
import type { Standing } from './assignment.lifecycle';
import type { Extending, Subject } from './assignment.policy';
import { askedBy } from './marks.queries';

/** What the rules look at, and what a command on the assignment or on its directive has to name. */
export interface AssignmentStanding extends Subject, Extending, Standing {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
  readonly directiveId: string;
  readonly directiveVersion: number;
  readonly enteredById: string;
  readonly dueOn: string | null;
  readonly dueTime: string | null;
}

/** The unit of work whose eyes are used; without one it is read as of now. */
type Within = { readonly manager: EntityManager } | null;

const STANDING = `select a.id, a.version, a.status, a.review_opened_at as "reviewOpenedAt", a.unit_id as "unitId",
    a.holder_unit_id as "holderUnitId", a.delegate_id as "delegateId", a.monitor_id as "monitorId", a.directive_id as "directiveId",
    a.due_on::text as "dueOn", left(a.due_time::text, 5) as "dueTime", a.extension_requested_at as "extensionRequestedAt",
    a.extension_count as "extensionCount", ${askedBy('a')} as "extensionAskedBy", r.version as "directiveVersion", d.entered_by_id as "enteredById"
  from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id`;

/** Where many assignments stand, for acts on many at once: one statement, however many they are. */
@Injectable()
export class StandingsQueries {
  constructor(private readonly reads: Reads) {}

  /** Of those named, what the actor may see. */
  async named(actor: Actor, ids: readonly string[], within: Within = null): Promise<Map<string, AssignmentStanding>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.rows(
      `${STANDING} where a.id = any(${bind(ids)}::uuid[]) and ${assignmentsVisibleTo(actor, 'a', bind)}`,
      parameters,
      within,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The first `most` of all that match, by deadline. */
  matching(
    viewer: Viewer,
    filter: AssignmentFilter,
    most: number,
    within: Within = null,
  ): Promise<AssignmentStanding[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const where = whereOf(viewer, filter, parameters);
    return this.rows(`${STANDING} where ${where} order by a.due_key, a.id limit ${bind(most)}`, parameters, within);
  }

  private rows(text: string, parameters: Parameters, within: Within): Promise<AssignmentStanding[]> {
    return within ? within.manager.query(text, parameters.values) : this.reads.rows(text, parameters);
  }
}
