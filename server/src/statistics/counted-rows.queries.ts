import type { Actor } from '@libs/auth';
import { addDays, type LocalDate } from '@libs/calendar';
import type { Bind } from '@libs/sql';
import { silentDays, unitsWanted } from '../assignments';
import { assignmentsVisibleTo } from '../directives';
import { type AsOf, DeadlineBasis, endOf } from './cells.lifecycle';
import { CellsSql, type MomentSql } from './cells.queries';
import { figures, type FigureKey, type Mark, marks } from './figures.lifecycle';
import { heldAt, versions } from './history.queries';
import { Population } from './population';
import type { StatisticsScope } from './statistics-scope.graphql';

/** What is counted, for whom, and as of when. */
export interface Question {
  readonly actor: Actor;
  readonly scope: StatisticsScope;
  readonly asOf: AsOf;
  /** The last day that is still near. */
  readonly soonUntil: LocalDate;
  /** Where a list that was frozen is asked instead of what is known of the day. */
  readonly frozen?: FrozenRows;
}

/** A list that was frozen, in place of the assignments as they were. */
export interface FrozenRows {
  /** SQL to select from: what `versions` has, and what the pieces below need. */
  source(bind: Bind): string;
  /** `r` and `d`, of `v`. */
  readonly joins: Record<Join, string>;
  /** Of `v`: open at the end of the day before the period. */
  readonly openBefore: string;
}

/** Many questions in one statement: where their versions come from, and each one's moment. */
export interface Many {
  readonly source: string;
  readonly moment: MomentSql & {
    /** date */
    readonly soonUntil: string;
    /** timestamptz: when the year of the question began. */
    readonly year: string;
  };
}

/** What a statement needs besides the versions themselves, `v`. */
export type Join = 'r' | 'd';

const joins: Record<Join, string> = {
  r: 'join directive r on r.id = v.directive_id',
  d: 'join directive_document d on d.id = v.document_id',
};

/**
 * SQL for the assignments that a question is about, of the table alias `v` (`r`: its directive, `d`: its document): the one
 * way to them, whoever counts. It begins with what the viewer may see. Pieces are made when asked for, since a statement may
 * only have parameters that it uses.
 */
export class CountedRows {
  readonly cells: CellsSql;
  readonly basis: DeadlineBasis;
  private period: string | undefined;

  constructor(
    readonly question: Question,
    private readonly bind: Bind,
    private readonly many: Many | null = null,
  ) {
    this.cells = new CellsSql('v', question.asOf, bind, many?.moment);
    this.basis = question.scope.judgedBy ?? DeadlineBasis.EFFECTIVE;
  }

  /** `v` and what it is joined with, narrowed to the period's and what is carried over; further conditions follow with `and`. */
  from(...needed: readonly Join[]): string {
    const { scope } = this.question;
    const where = this.narrowed();
    const used = new Set<Join>(needed);
    if (scope.leaderId || scope.fieldId) used.add('r');
    if (scope.documentTypes || scope.issuerId) used.add('d');
    const joined = [...used].map((join) => (this.question.frozen?.joins ?? joins)[join]).join(' ');
    return `from ${this.source} v ${joined} where ${where.join(' and ')}`;
  }

  /** The present is the table itself. */
  private get source(): string {
    const { asOf, frozen } = this.question;
    if (frozen) return frozen.source(this.bind);
    return this.many?.source ?? (asOf.isNow ? 'assignment' : versions);
  }

  /** Since when it has been as it counts. */
  get since(): string {
    return this.question.asOf.isNow ? 'v.counted_since' : 'v.valid_from';
  }

  /** The cell by the deadline that judges. */
  get cell(): string {
    return this.cells.cell(this.basis);
  }

  get originalCell(): string {
    return this.cells.cell(DeadlineBasis.ORIGINAL);
  }

  /** What is so of it, as the bits of one number; `only` some of them. */
  marks(only: readonly Mark[] = Object.keys(marks) as Mark[]): string {
    const bits = only.map((mark) => {
      const [condition, bit] = [this.mark(mark), marks[mark]];
      return condition === 'true' ? `${bit}` : `case when ${condition} then ${bit} else 0 end`;
    });
    return bits.join(' + ');
  }

  /** Whether it is one of those that the figure counts. */
  isIn(figure: FigureKey): string {
    const { cells, marks: needed } = figures[figure];
    const conditions = needed.map((mark) => this.mark(mark));
    return [...conditions, `${this.cell} = any(${this.bind(cells)}::text[])`].join(' and ');
  }

  private mark(mark: Mark): string {
    return markConditions[mark](this);
  }

  /** Whether the period takes it in. Its parameters are bound once, however often it is said. */
  get inPeriod(): string {
    return (this.period ??= this.periodCondition());
  }

  private periodCondition(): string {
    const { from, to, population = Population.ISSUED } = this.question.scope;
    const conditions: string[] = [];
    if (population === Population.DUE) {
      const due = this.cells.dueOn(this.basis);
      conditions.push(`${due} is not null`);
      if (from) conditions.push(`${due} >= ${this.bind(from)}::date`);
      if (to) conditions.push(`${due} <= ${this.bind(to)}::date`);
    } else {
      if (to) conditions.push(`v.issued_at < ${this.cells.startOf(addDays(to, 1))}`);
      if (from) {
        const issued = `v.issued_at >= ${this.cells.startOf(from)}`;
        conditions.push(population === Population.ISSUED ? issued : `(${issued} or ${this.openBefore(from)})`);
      }
    }
    return conditions.join(' and ') || 'true';
  }

  /** Open, and given before the year: tồn đọng (domain.md §5). */
  get carriedOver(): string {
    const { scope, asOf } = this.question;
    const year = this.many?.moment.year ?? this.cells.startOf(`${(scope.from ?? asOf.on).slice(0, 4)}-01-01`);
    return `v.issued_at < ${year} and ${this.cells.open}`;
  }

  /** Still with the unit, and its last day is near. */
  get dueSoon(): string {
    const until = this.many?.moment.soonUntil ?? `${this.bind(this.question.soonUntil)}::date`;
    return `v.status <> 'SUBMITTED' and ${this.cells.dueOn(this.basis)} <= ${until}`;
  }

  /** What was open at the end of the day before. */
  private openBefore(from: LocalDate): string {
    const { asOf, frozen } = this.question;
    if (frozen) return frozen.openBefore;
    const before = `${this.bind(endOf(addDays(from, -1), asOf.zone).toISOString())}::timestamptz`;
    const { open } = new CellsSql('b', asOf, this.bind);
    return `v.id in (select b.id from ${versions} b where ${heldAt('b', before)} and ${open})`;
  }

  private narrowed(): string[] {
    const { actor, scope, asOf } = this.question;
    const { bind } = this;
    const conditions: string[] = [];
    const add = <Value>(value: Value | null | undefined, sql: (value: Value) => string) => {
      if (value !== null && value !== undefined) conditions.push(sql(value));
    };
    // Rights are of today, whatever day the figures are of: nobody sees what they may not see any more.
    const seen = assignmentsVisibleTo(actor, asOf.isNow ? 'v' : 'a', bind);
    if (seen !== 'true') conditions.push(asOf.isNow ? seen : `v.id in (select a.id from assignment a where ${seen})`);
    if (!asOf.isNow && !this.many) conditions.push(heldAt('v', this.cells.at));
    add(scope.part, (part) => `v.part = ${bind(part)}`);
    add(scope.unitIds, (ids) => `v.unit_id in (${unitsWanted(ids, scope.withSubUnits, bind)})`);
    add(scope.leaderId, (id) => `r.leader_id = ${bind(id)}`);
    add(scope.fieldId, (id) => `r.field_id = ${bind(id)}`);
    add(scope.monitorId, (id) => `v.monitor_id = ${bind(id)}`);
    add(scope.delegateId, (id) => `v.delegate_id = ${bind(id)}`);
    add(scope.documentTypes, (types) => `d.type = any(${bind(types)}::text[])`);
    add(scope.issuerId, (id) => `d.issuer_id = ${bind(id)}`);
    add(scope.documentId, (id) => `v.document_id = ${bind(id)}`);
    add(scope.starred, (starred) => `${starred ? '' : 'not '}v.starred`);
    add(scope.deadlineKinds, (kinds) => `v.deadline_kind = any(${bind(kinds)}::text[])`);
    if (this.inPeriod !== 'true') conditions.push(`(${this.inPeriod} or ${this.carriedOver})`);
    return conditions.length ? conditions : ['true'];
  }
}

/** What can be said of what is done or withdrawn. */
export const marksOfClosed: readonly Mark[] = ['COUNTED', 'RETURNED', 'EXTENDED', 'STARRED'];

const markConditions: Record<Mark, (rows: CountedRows) => string> = {
  COUNTED: (rows) => rows.inPeriod,
  WAITING: () => `v.status = 'SUBMITTED'`,
  UNACKNOWLEDGED: () => `v.status = 'ASSIGNED'`,
  RETURNED: () => 'v.return_count > 0',
  EXTENDED: () => 'v.extension_count > 0',
  STARRED: () => 'v.starred',
  CARRIED_OVER: (rows) => rows.carriedOver,
  UPDATED: (rows) => `v.last_reported_at >= ${rows.cells.at} - interval '${silentDays} days'`,
  DUE_SOON: (rows) => rows.dueSoon,
};
