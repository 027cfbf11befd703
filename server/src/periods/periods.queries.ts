import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { localDateIn } from '@libs/calendar';
import { NotFound, refuse } from '@libs/refusals';
import { keysetOf, type Page, type PageArgs, pageOf, type SortKey } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { unitBy } from '../directives';
import {
  type CountedAssignmentType,
  CountedRows,
  type FigureKey,
  type Question,
  StatisticsQueries,
} from '../statistics';
import type { ClosedPeriod } from './closed-period.entity';
import { closable, type Period, periodName } from './closed-period.lifecycle';
import { mayClose, seesClosed } from './closed-period.policy';
import { type PeriodScope, questionOf } from './period-question.queries';

/** A closed period as it is read; its two days also as the API calls them. */
export interface ClosedPeriodRow extends Omit<ClosedPeriod, 'fromOn' | 'toOn' | 'figures'> {
  from: string;
  to: string;
  figures: ClosedPeriod['figures'];
}

/** A closed period for whoever counts its frozen list. */
export interface FrozenPeriod extends ClosedPeriodRow {
  /** The question about the frozen list, narrowed by `scope`: for `StatisticsQueries.table`, `CountedRows`. */
  questionOf(scope: PeriodScope): Promise<Question>;
}

const PERIOD = `p.id, p.kind, p.name, p.from_on::text as "from", p.to_on::text as "to", p.closed_at as "closedAt",
  p.closed_by_id as "closedById", p.closed_by_name as "closedByName", p.note, p.formula_version as "formulaVersion",
  p.population, p.zone, p.count, p.figures, p.hash`;

/** The latest end first; of those that end together the shortest. */
const order: SortKey[] = [
  { sql: 'p.to_on', type: 'date', direction: 'desc' },
  { sql: 'p.from_on', type: 'date', direction: 'desc' },
  { sql: 'p.id', type: 'uuid', direction: 'desc' },
];

const byDeadline: SortKey[] = [
  { sql: `coalesce(v.due_on, date '9999-12-31')`, type: 'date', direction: 'asc' },
  { sql: 'v.id', type: 'uuid', direction: 'asc' },
];

/** Reads of closed periods, for those who see the whole province. */
@Injectable()
export class PeriodsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly statistics: StatisticsQueries,
  ) {}

  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<ClosedPeriodRow>> {
    const seen = seesClosed(actor) ? 'true' : 'false';
    const parameters = new Parameters();
    const { bind } = parameters;
    const { beyond, columns, by, cursor } = keysetOf(order, after, bind);
    const rows = await this.reads.rows<ClosedPeriodRow & { keys: unknown[] }>(
      `select ${PERIOD}, ${cursor('k')} as keys from (select p.id, ${columns} from closed_period p where ${seen} and ${beyond}
         order by ${by()} limit ${bind(first + 1)}) k join closed_period p on p.id = k.id order by ${by('k')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      async () =>
        (await this.reads.row<{ n: number }>(`select count(*)::int as n from closed_period p where ${seen}`))!.n,
    );
  }

  /** One closed period; null if there is none, or not for the actor. */
  async one(actor: Actor, id: string): Promise<ClosedPeriodRow | null> {
    if (!seesClosed(actor)) return null;
    return this.reads.row(`select ${PERIOD} from closed_period p where p.id = $1`, { values: [id] });
  }

  /** One closed period, to be counted in. Refuses NotFound where there is none, or not for the actor. */
  async frozen(actor: Actor, id: string): Promise<FrozenPeriod> {
    const period = (await this.one(actor, id)) ?? refuse(new NotFound());
    return { ...period, questionOf: (scope) => questionOf(this.statistics, actor, period, scope) };
  }

  /** The frozen list behind a number of the period: of all together, or of one unit with its parts. */
  async assignments(
    actor: Actor,
    period: ClosedPeriodRow,
    asked: { figure: FigureKey; unitId?: string | null },
    { first, after }: PageArgs,
  ): Promise<Page<CountedAssignmentType>> {
    const question = await questionOf(this.statistics, actor, period, asked.unitId ? { unitIds: [asked.unitId] } : {});
    const parameters = new Parameters();
    const { bind } = parameters;
    const list = new CountedRows(question, bind);
    const counted = `${list.from()} and ${list.isIn(asked.figure)}`;
    const { beyond, columns, by, cursor } = keysetOf(byDeadline, after, bind);
    const rows = await this.reads.rows<{ keys: unknown[]; row: CountedAssignmentType }>(
      `select ${cursor('t')} as keys, json_build_object('id', t.id, 'documentId', t.document_id, 'documentNumber', t.number_symbol,
         'issuedOn', t.issued_on, 'directiveText', t.text, 'unit', ${unitBy('t.unit_id')}, 'part', t.part, 'status', t.status,
         'dueOn', t.due_on, 'dueTime', left(t.due_time::text, 5), 'originalDueOn', t.original_due_on, 'cell', t.cell,
         'daysLate', case when t.cell in ('DONE_LATE', 'OPEN_OVERDUE') then t.late end, 'submittedAt', t.submitted_at, 'monitorName', t.monitor_name) as row
       from (select v.*, ${columns}, ${list.cells.daysLate(list.basis)} as late ${counted} and ${beyond} order by ${by()} limit ${bind(first + 1)}) t
       order by ${by('t')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      () => this.count(question, asked.figure),
      ({ row }) => row,
    );
  }

  private async count(question: Question, figure: FigureKey): Promise<number> {
    const parameters = new Parameters();
    const list = new CountedRows(question, parameters.bind);
    const text = `select count(*)::int as n ${list.from()} and ${list.isIn(figure)}`;
    return (await this.reads.row<{ n: number }>(text, parameters))!.n;
  }

  /** What has ended and is not closed yet, for whoever may close it; the latest first. */
  async closable(actor: Actor): Promise<(Period & { name: string })[]> {
    if (!mayClose(actor)) return [];
    const [found] = await this.reads.rows<{ since: Date | null; closed: string[] }>(
      `select (select min(issued_at) from assignment) as since,
         (select coalesce(json_agg(p.kind || ' ' || p.from_on), '[]') from closed_period p) as closed`,
    );
    const since = found.since && localDateIn(config.TZ_OFFICE, found.since);
    const closed = new Set(found.closed);
    const today = localDateIn(config.TZ_OFFICE, clock.now());
    return closable(today, since, ({ kind, from }) => closed.has(`${kind} ${from}`)).map((period) => ({
      ...period,
      name: periodName(period),
    }));
  }
}
