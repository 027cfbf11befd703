import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Role } from '@libs/auth';
import type { Standing } from '../directives';
import { AssignmentPart, AssignmentStatus } from './assignment.lifecycle';
import type { Subject } from './assignment.policy';

/** The unit of work whose eyes are used. */
interface Within {
  readonly manager: EntityManager;
}

/** A person who can be given work, and the unit they would do it in. */
export interface Worker {
  name: string;
  unitId: string;
  unitName: string;
}

/** What commands have to know beyond the rows they hold, read inside their unit of work. */
@Injectable()
export class SteppingQueries {
  async unitNames({ manager }: Within, ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await manager.query('select id, name from unit where id = any($1)', [
      ids.filter(Boolean),
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Never changes, so it may be read before anything is held. */
  async directiveOf({ manager }: Within, id: string): Promise<string | null> {
    const [found] = await manager.query('select directive_id as id from assignment where id = $1', [id]);
    return found?.id ?? null;
  }

  async documentDate({ manager }: Within, id: string): Promise<string> {
    const [{ on }] = await manager.query('select issued_on::text as on from directive_document where id = $1', [id]);
    return on;
  }

  /** Whether a unit already has the directive, or will have it again. */
  async holds({ manager }: Within, directiveId: string, unitId: string): Promise<boolean> {
    const found = await manager.query(
      `select from assignment where directive_id = $1 and unit_id = $2 and status <> $3
       union all select from duty where directive_id = $1 and unit_id = $2 and ended_at is null`,
      [directiveId, unitId, AssignmentStatus.WITHDRAWN],
    );
    return found.length > 0;
  }

  /** Which assignment of a directive a unit has already, once for all; what recurs is asked of its duties. */
  async heldBy({ manager }: Within, directiveId: string, unitId: string): Promise<string | null> {
    const [found] = await manager.query(
      `select id from assignment where directive_id = $1 and unit_id = $2 and status <> $3 order by duty_id is not null, issued_at limit 1`,
      [directiveId, unitId, AssignmentStatus.WITHDRAWN],
    );
    return found?.id ?? null;
  }

  /** The name of a unit that is `top` or below it, one of `among`, and open that day; null if it is not all of that. */
  async unitBelow(
    { manager }: Within,
    id: string,
    top: string,
    among: readonly string[],
    on: string,
  ): Promise<string | null> {
    const [found] = await manager.query(
      `select name from unit where id = $1 and path @> array[$2::uuid] and id = any($3::uuid[])
         and valid_from <= $4 and coalesce(valid_to >= $4, true)`,
      [id, top, among, on],
    );
    return found?.name ?? null;
  }

  /** A specialist or head in a unit that is `top` or below it and one of `among`; of several units, the highest up. */
  async workerBelow(
    { manager }: Within,
    accountId: string,
    top: string,
    among: readonly string[],
  ): Promise<Worker | null> {
    const [found] = await manager.query(
      `select a.display_name as name, u.id as "unitId", u.name as "unitName"
       from account a join role_grant g on g.account_id = a.id join unit u on u.id = g.unit_id
       where a.id = $1 and a.disabled_at is null and g.role = any($2) and u.path @> array[$3::uuid] and u.id = any($4::uuid[])
       order by cardinality(u.path), u.id limit 1`,
      [accountId, [Role.UNIT_SPECIALIST, Role.UNIT_HEAD], top, among],
    );
    return found ?? null;
  }

  async isStarred({ manager }: Within, assignmentId: string): Promise<boolean> {
    return (await manager.query('select from assignment_star where assignment_id = $1', [assignmentId])).length > 0;
  }

  /** When that person last urged the unit. */
  async lastReminderBy({ manager }: Within, assignmentId: string, byId: string): Promise<Date | null> {
    const [{ at }] = await manager.query('select max(at) as at from reminder where assignment_id = $1 and by_id = $2', [
      assignmentId,
      byId,
    ]);
    return at;
  }

  /** What decides who sees an assignment, for commands that do not hold it. */
  async placed({ manager }: Within, id: string): Promise<Subject | null> {
    const [found] = await manager.query(
      `select unit_id as "unitId", holder_unit_id as "holderUnitId", delegate_id as "delegateId", monitor_id as "monitorId"
       from assignment where id = $1`,
      [id],
    );
    return found ?? null;
  }

  async submissionId({ manager }: Within, assignmentId: string, attempt: number): Promise<string> {
    const [{ id }] = await manager.query('select id from result_submission where assignment_id = $1 and attempt = $2', [
      assignmentId,
      attempt,
    ]);
    return id;
  }

  async resultDraftId({ manager }: Within, assignmentId: string, attempt: number): Promise<string | null> {
    const [found] = await manager.query('select id from result_draft where assignment_id = $1 and attempt = $2', [
      assignmentId,
      attempt,
    ]);
    return found?.id ?? null;
  }

  async personName({ manager }: Within, id: string): Promise<string> {
    const [{ name }] = await manager.query('select display_name as name from account where id = $1', [id]);
    return name;
  }

  /**
   * How each directive of a document stands (domain.md §3): by its LEAD assignments, those withdrawn left out. It is open as
   * long as a duty has periods to come.
   */
  async standings({ manager }: Within, documentId: string): Promise<Map<string, Standing>> {
    const rows: { id: string; followed: number; completed: number; recurs: boolean; at: Date | null }[] =
      await manager.query(
        `select r.id, count(a.id)::int as followed, count(a.completed_at)::int as completed, max(a.completed_at) as at,
         exists (select from duty y where y.directive_id = r.id and y.part = $2 and y.ended_at is null and y.next_on is not null) as recurs
       from directive r left join assignment a on a.directive_id = r.id and a.part = $2 and a.status <> $3
       where r.document_id = $1 group by r.id`,
        [documentId, AssignmentPart.LEAD, AssignmentStatus.WITHDRAWN],
      );
    return new Map(
      rows.map(({ id, followed, completed, recurs, at }) => [
        id,
        recurs ? 'OPEN' : !followed ? 'GIVEN_UP' : completed === followed ? at! : 'OPEN',
      ]),
    );
  }
}
