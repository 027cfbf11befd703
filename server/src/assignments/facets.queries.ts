import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { personBy, unitBy } from '../directives';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { type Mark, markCondition, whereOf } from './assignment-filter.queries';
import { AssignmentPart, AssignmentStatus } from './assignment.lifecycle';
import { AssignmentsQueries } from './assignments.queries';
import type {
  DocumentTypeCountType,
  FieldCountType,
  PartCountType,
  PersonCountType,
  StatusCountType,
  TimelinessCountType,
} from './facets.graphql';
import { TimelinessState } from './timeliness.lifecycle';
import { TimelinessSql } from './timeliness.queries';
import type { UnitCountType } from './unit-count.graphql';

/** Whose directive's or assignment's people can be chosen from. */
export type PersonFacet = 'monitor' | 'delegate' | 'leader';

type Key = keyof AssignmentFilter;

const people: Record<PersonFacet, { id: string; join: string; own: Key }> = {
  monitor: { id: 'a.monitor_id', join: '', own: 'monitorId' },
  delegate: { id: 'a.delegate_id', join: '', own: 'delegateId' },
  leader: { id: 'r.leader_id', join: 'join directive r on r.id = a.directive_id', own: 'leaderId' },
};

/** Everything that can be in a list. */
const statuses = Object.values(AssignmentStatus).filter((status) => status !== AssignmentStatus.DRAFT);

const { DONE_ON_TIME, DONE_LATE, WITHDRAWN, OVERDUE, IN_TERM, DUE_SOON, NO_DEADLINE, DONE_NO_DEADLINE } =
  TimelinessState;
/** What most rows are is asked first: an assignment is in one state only. */
const byFrequency = [DONE_ON_TIME, DONE_LATE, WITHDRAWN, OVERDUE, IN_TERM, DUE_SOON, NO_DEADLINE, DONE_NO_DEADLINE];

/** How many of what the actor may see each choice of a filter would leave, as if its own condition were not there. */
@Injectable()
export class FacetsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  async statuses(actor: Actor, filter: AssignmentFilter): Promise<StatusCountType[]> {
    const found = await this.counted<AssignmentStatus>(actor, filter, 'statuses', () => 'a.status');
    return statuses.map((status) => ({ status, count: found.get(status) ?? 0 }));
  }

  async parts(actor: Actor, filter: AssignmentFilter): Promise<PartCountType[]> {
    const found = await this.counted<AssignmentPart>(actor, filter, 'part', () => 'a.part');
    return Object.values(AssignmentPart).map((part) => ({ part, count: found.get(part) ?? 0 }));
  }

  async timeliness(actor: Actor, filter: AssignmentFilter): Promise<TimelinessCountType[]> {
    const found = await this.counted<TimelinessState>(actor, filter, 'timeliness', (time) => {
      const cases = byFrequency.map((state) => `when ${time.is(state)} then '${state}'`);
      return `case ${cases.join(' ')} end`;
    });
    return Object.values(TimelinessState).map((state) => ({ state, count: found.get(state) ?? 0 }));
  }

  /** Of each mark how many; those of one filter share a statement unless the filter names them. */
  async marks(actor: Actor, filter: AssignmentFilter, marks: readonly Mark[]): Promise<Map<string, number>> {
    const named = (mark: Mark) => typeof filter[mark] === 'boolean';
    const count = (own: readonly Mark[]) =>
      this.sums(actor, without(filter, ...own), (time, bind) =>
        own.map((mark) => [mark, markCondition(mark, actor, time, bind)]),
      );
    const together = marks.filter((mark) => !named(mark));
    const groups = [...(together.length ? [together] : []), ...marks.filter(named).map((mark) => [mark])];
    const found = await Promise.all(groups.map(count));
    return new Map(found.flatMap((each) => Object.entries(each)));
  }

  /** Units that owe something themselves, each with its parts unless the filter does without them; the most first. */
  async units(actor: Actor, filter: AssignmentFilter, first: number): Promise<UnitCountType[]> {
    const parameters = new Parameters();
    const viewer = await this.assignments.viewer(actor);
    const where = whereOf(viewer, without(filter, 'unitIds'), parameters);
    const owed = `select a.unit_id as id, count(*)::int as count from assignment a where ${where} group by a.unit_id`;
    const counted =
      filter.withSubUnits === false
        ? 'select id, count from owed'
        : `select w.id, sum(o.count)::int as count from owed o join unit u on u.id = o.id cross join unnest(u.path) w(id)
           where w.id in (select id from owed) group by w.id`;
    return this.reads.rows(
      `with owed as materialized (${owed}) select ${unitBy('n.id')} as unit, n.count from (${counted}) n
       join unit u on u.id = n.id order by n.count desc, u.sort_order, u.name, u.id limit ${parameters.bind(first)}`,
      parameters,
    );
  }

  /** The people there are, the most first. */
  async people(actor: Actor, filter: AssignmentFilter, facet: PersonFacet, first: number): Promise<PersonCountType[]> {
    const { id, join, own } = people[facet];
    return this.ranked(actor, without(filter, own), { id, join, as: 'person', json: personBy('n.id'), first });
  }

  async fields(actor: Actor, filter: AssignmentFilter): Promise<FieldCountType[]> {
    const join = 'join directive r on r.id = a.directive_id';
    const json = `(select json_build_object('id', f.id, 'code', f.code, 'name', f.name) from field f where f.id = n.id)`;
    return this.ranked(actor, without(filter, 'fieldId'), { id: 'r.field_id', join, as: 'field', json });
  }

  async documentTypes(actor: Actor, filter: AssignmentFilter): Promise<DocumentTypeCountType[]> {
    const join = 'join directive_document d on d.id = a.document_id';
    return this.ranked(actor, without(filter, 'documentTypes'), { id: 'd.type', join, as: 'type', json: 'n.id' });
  }

  /** By the values of one column. */
  private async counted<Value>(
    actor: Actor,
    filter: AssignmentFilter,
    own: Key,
    column: (time: TimelinessSql) => string,
  ): Promise<Map<Value, number>> {
    const parameters = new Parameters();
    const viewer = await this.assignments.viewer(actor);
    const where = whereOf(viewer, without(filter, own), parameters);
    const value = column(new TimelinessSql('a', viewer.today, parameters.bind));
    const rows = await this.reads.rows<{ value: Value; count: number }>(
      `select ${value} as value, count(*)::int as count from assignment a where ${where} group by 1`,
      parameters,
    );
    return new Map(rows.map((row) => [row.value, row.count]));
  }

  /** How many meet each condition. */
  private async sums(
    actor: Actor,
    filter: AssignmentFilter,
    conditions: (time: TimelinessSql, bind: Bind) => [name: string, sql: string][],
  ): Promise<Record<string, number>> {
    const parameters = new Parameters();
    const viewer = await this.assignments.viewer(actor);
    const where = whereOf(viewer, filter, parameters);
    const time = new TimelinessSql('a', viewer.today, parameters.bind);
    const columns = conditions(time, parameters.bind).map(
      ([name, sql]) => `count(*) filter (where ${sql})::int as "${name}"`,
    );
    const text = `select ${columns.join(', ')} from assignment a where ${where}`;
    return (await this.reads.row<Record<string, number>>(text, parameters))!;
  }

  /** By what the rows refer to, the most first. */
  private async ranked<Row>(
    actor: Actor,
    filter: AssignmentFilter,
    { id, join, as, json, first = 100 }: { id: string; join: string; as: string; json: string; first?: number },
  ): Promise<Row[]> {
    const parameters = new Parameters();
    const where = whereOf(await this.assignments.viewer(actor), filter, parameters);
    return this.reads.rows<Row>(
      `select ${json} as ${as}, n.count from (
         select ${id} as id, count(*)::int as count from assignment a ${join} where ${where} and ${id} is not null
         group by 1 order by 2 desc, 1 limit ${parameters.bind(first)}) n
       order by n.count desc, n.id`,
      parameters,
    );
  }
}

function without(filter: AssignmentFilter, ...keys: readonly Key[]): AssignmentFilter {
  return { ...filter, ...Object.fromEntries(keys.map((key) => [key, null])) };
}
