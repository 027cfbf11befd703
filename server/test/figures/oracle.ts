import { FigureKey } from '../../src/statistics/figures.lifecycle';
import { StatisticsBy } from '../../src/statistics/statistics-by';
import type { StatisticsScope } from '../../src/statistics/statistics-scope.graphql';

/** What is known of an assignment after each thing that happened to it. */
export interface State {
  status: string;
  part: string;
  unitId: string;
  holderUnitId: string;
  delegateId: string | null;
  monitorId: string | null;
  kind: string;
  dueOn: string | null;
  dueTime: string | null;
  originalOn: string | null;
  originalTime: string | null;
  issuedAt: Date;
  reportedAt: Date | null;
  sentAt: Date | null;
  returns: number;
  extensions: number;
  starred: boolean;
}

/** What never changes, as far as counting goes. */
export interface Fixed {
  documentId: string;
  documentType: string;
  documentOn: string;
  issuerId: string;
  leaderId: string | null;
  fieldId: string | null;
}

/** Who looks: all, what is of these units, or what is delegated to a person there. */
export interface Eyes {
  all?: boolean;
  units?: readonly string[];
  person?: string;
  worksIn?: readonly string[];
}

export interface Table {
  rows: Record<string, Counts>;
  total: Counts;
}
export type Counts = Record<FigureKey, number> & { original: Record<string, number> };

interface Life extends Fixed {
  id: string;
  happenings: { at: number; change: Partial<State> }[];
}

const hour = 3_600_000;
const day = 24 * hour;
/** Ho Chi Minh City has been seven hours ahead since 1975. */
const local = (moment: number) => new Date(moment + 7 * hour).toISOString();
const midnightAfter = (on: string) => Date.parse(`${on}T00:00:00+07:00`) + day;
const lastMoment = (on: string, time: string | null) =>
  Date.parse(`${on}T${time ? `${time}:00.000` : '23:59:59.999'}+07:00`);

/**
 * The figures once more, slowly and in other words: it remembers what was done, replays it up to the end of a day, looks at
 * one assignment after the other and asks of each figure whether it is one of them (domain.md §5).
 */
export class FiguresOracle {
  readonly lives = new Map<string, Life>();

  constructor(
    /** From the root down to the unit itself. */
    private readonly pathOf: ReadonlyMap<string, readonly string[]>,
    private readonly isWorkingDay: (on: string) => boolean,
  ) {}

  given(id: string, fixed: Fixed, at: Date, state: State): void {
    this.lives.set(id, { id, ...fixed, happenings: [{ at: +at, change: { ...state } }] });
  }

  happened(id: string, at: Date, change: Partial<State>): void {
    this.lives.get(id)!.happenings.push({ at: +at, change });
  }

  /** Everything up to a moment, and not a millisecond more. */
  stateOf(id: string, until: number): State | null {
    let state: State | null = null;
    for (const { at, change } of this.lives.get(id)!.happenings)
      if (at <= until) state = Object.assign(state ?? ({} as State), change);
    return state;
  }

  table(
    scope: StatisticsScope,
    now: Date,
    eyes: Eyes,
    by: StatisticsBy | null,
    root: string,
    parent?: string | null,
  ): Table {
    const table: Table = { rows: {}, total: nothing() };
    for (const { id, state, is } of this.look(scope, now, eyes)) {
      const life = this.lives.get(id)!;
      if (!is.figures.length) continue;
      if (by === StatisticsBy.UNIT && parent && !this.pathOf.get(state.unitId)!.includes(parent)) continue;
      const key = by && this.keyOf(by, life, state, scope, parent ?? root);
      for (const each of by ? [(table.rows[key!] ??= nothing()), table.total] : [table.total]) {
        for (const figure of is.figures) each[figure]++;
        for (const cell of is.original) each.original[cell]++;
      }
    }
    return table;
  }

  /** Those a number counts. */
  counted(scope: StatisticsScope, now: Date, eyes: Eyes, figure: FigureKey): { id: string; state: State }[] {
    return [...this.look(scope, now, eyes)].filter(({ is }) => is.figures.includes(figure));
  }

  keyOf(by: StatisticsBy, life: Life, state: State, scope: StatisticsScope, parent: string): string {
    switch (by) {
      case StatisticsBy.UNIT: {
        const path = this.pathOf.get(state.unitId)!;
        return path[path.indexOf(parent) + 1] ?? parent;
      }
      case StatisticsBy.LEADER:
        return life.leaderId ?? '-';
      case StatisticsBy.MONITOR:
        return state.monitorId ?? '-';
      case StatisticsBy.SPECIALIST:
        return state.delegateId ?? '-';
      case StatisticsBy.FIELD:
        return life.fieldId ?? '-';
      case StatisticsBy.DOCUMENT_TYPE:
        return life.documentType;
      case StatisticsBy.ISSUER:
        return life.issuerId;
      case StatisticsBy.DOCUMENT:
        return life.documentId;
      case StatisticsBy.DEADLINE_KIND:
        return state.kind;
      case StatisticsBy.PART:
        return state.part;
      case StatisticsBy.MONTH: {
        const due = scope.judgedBy === 'ORIGINAL' ? state.originalOn : state.dueOn;
        const on = scope.population === 'DUE' ? due : local(+state.issuedAt);
        return on?.slice(0, 7) ?? '-';
      }
    }
  }

  /** The cell of a state on the day of the scope. */
  cellOn(state: State, scope: StatisticsScope, now: Date): CellName {
    const moment = scope.asOf && scope.asOf !== local(+now).slice(0, 10) ? midnightAfter(scope.asOf) - 1 : +now;
    return scope.judgedBy === 'ORIGINAL'
      ? cellBy(state, state.originalOn, state.originalTime, moment)
      : cellBy(state, state.dueOn, state.dueTime, moment);
  }

  private *look(scope: StatisticsScope, now: Date, eyes: Eyes) {
    const today = local(+now).slice(0, 10);
    const on = scope.asOf ?? today;
    const moment = on === today ? +now : midnightAfter(on) - 1;
    for (const life of this.lives.values()) {
      const state = this.stateOf(life.id, moment);
      if (!state || !this.isInScope(scope, life, state)) continue;
      if (!eyes.all && !this.sees(eyes, this.stateOf(life.id, +now)!)) continue;
      yield { id: life.id, state, is: this.judge(scope, life, state, moment, on) };
    }
  }

  private sees({ units = [], person, worksIn = [] }: Eyes, { unitId, holderUnitId, delegateId }: State): boolean {
    if (units.includes(unitId) || units.includes(holderUnitId)) return true;
    return delegateId !== null && delegateId === person && worksIn.includes(holderUnitId);
  }

  private isInScope(scope: StatisticsScope, life: Life, state: State): boolean {
    const path = this.pathOf.get(state.unitId)!;
    const ofUnits = (ids: readonly string[]) =>
      scope.withSubUnits === false ? ids.includes(state.unitId) : ids.some((id) => path.includes(id));
    if (scope.part && state.part !== scope.part) return false;
    if (scope.unitIds && !ofUnits(scope.unitIds)) return false;
    if (scope.leaderId && life.leaderId !== scope.leaderId) return false;
    if (scope.fieldId && life.fieldId !== scope.fieldId) return false;
    if (scope.monitorId && state.monitorId !== scope.monitorId) return false;
    if (scope.delegateId && state.delegateId !== scope.delegateId) return false;
    if (scope.documentTypes && !(scope.documentTypes as string[]).includes(life.documentType)) return false;
    if (scope.issuerId && life.issuerId !== scope.issuerId) return false;
    if (scope.documentId && life.documentId !== scope.documentId) return false;
    if (typeof scope.starred === 'boolean' && state.starred !== scope.starred) return false;
    return !scope.deadlineKinds || (scope.deadlineKinds as string[]).includes(state.kind);
  }

  /** Whether the period takes it in. */
  private isInPeriod({ from, to, population, judgedBy }: StatisticsScope, life: Life, state: State): boolean {
    const given = local(+state.issuedAt).slice(0, 10);
    const within = (on: string) => (!from || on >= from) && (!to || on <= to);
    if (population === 'DUE') {
      const due = judgedBy === 'ORIGINAL' ? state.originalOn : state.dueOn;
      return due !== null && within(due);
    }
    if (within(given)) return true;
    if (population !== 'CARRIED_AND_ISSUED' || !from || given >= from) return false;
    const then = this.stateOf(life.id, midnightAfter(from) - day - 1);
    return then !== null && !['COMPLETED', 'WITHDRAWN'].includes(then.status);
  }

  private judge(scope: StatisticsScope, life: Life, state: State, moment: number, on: string) {
    const original = cellBy(state, state.originalOn, state.originalTime, moment);
    const [due, time] =
      scope.judgedBy === 'ORIGINAL' ? [state.originalOn, state.originalTime] : [state.dueOn, state.dueTime];
    const cell = cellBy(state, due, time, moment);
    const open = cell.startsWith('OPEN');
    const figures: FigureKey[] = [];
    const is = (figure: keyof typeof FigureKey, so: boolean) => so && figures.push(FigureKey[figure]);
    if (this.isInPeriod(scope, life, state)) {
      const counted = cell !== 'WITHDRAWN';
      is(cell, true);
      is('TOTAL', counted);
      is('DONE', cell.startsWith('DONE'));
      is('OPEN', open);
      is('WAITING', open && state.status === 'SUBMITTED');
      is('UNACKNOWLEDGED', open && state.status === 'ASSIGNED');
      is('RETURNED', counted && state.returns > 0);
      is('EXTENDED', counted && state.extensions > 0);
      is('STARRED', counted && state.starred);
      is('UPDATED', open && state.reportedAt !== null && moment - +state.reportedAt <= 15 * day);
      is('DUE_SOON', cell === 'OPEN_IN_TERM' && state.status !== 'SUBMITTED' && this.isNear(on, due!));
    }
    const earlier = local(+state.issuedAt).slice(0, 4) < (scope.from ?? on).slice(0, 4);
    is('CARRIED_OVER', open && earlier);
    is('CARRIED_OVER_OVERDUE', cell === 'OPEN_OVERDUE' && earlier);
    const six = figures.includes(FigureKey.TOTAL) && original !== 'WITHDRAWN';
    return { figures, original: six ? [original] : [] };
  }

  /** No more than three working days after today remain. */
  private isNear(today: string, due: string): boolean {
    const days = `${today} ${due}`;
    let near = this.near.get(days);
    if (near === undefined) this.near.set(days, (near = this.workingDaysAfter(today, due) <= 3));
    return near;
  }
  readonly near = new Map<string, boolean>();

  private workingDaysAfter(today: string, due: string): number {
    let count = 0;
    for (let on = today; on < due && count < 9;) {
      on = new Date(Date.parse(on) + day).toISOString().slice(0, 10);
      if (this.isWorkingDay(on)) count++;
    }
    return count;
  }
}

type CellName =
  | 'WITHDRAWN'
  | 'DONE_ON_TIME'
  | 'DONE_LATE'
  | 'DONE_NO_DEADLINE'
  | 'OPEN_IN_TERM'
  | 'OPEN_OVERDUE'
  | 'OPEN_NO_DEADLINE';

function cellBy(state: State, due: string | null, time: string | null, moment: number): CellName {
  if (state.status === 'WITHDRAWN') return 'WITHDRAWN';
  const finished = state.status === 'COMPLETED';
  if (due === null) return finished ? 'DONE_NO_DEADLINE' : 'OPEN_NO_DEADLINE';
  const sent = finished || state.status === 'SUBMITTED';
  const inTime = (sent ? +state.sentAt! : moment) <= lastMoment(due, time);
  if (finished) return inTime ? 'DONE_ON_TIME' : 'DONE_LATE';
  return inTime ? 'OPEN_IN_TERM' : 'OPEN_OVERDUE';
}

const six = ['DONE_ON_TIME', 'DONE_LATE', 'OPEN_IN_TERM', 'OPEN_OVERDUE', 'DONE_NO_DEADLINE', 'OPEN_NO_DEADLINE'];

export const nothing = (): Counts => ({
  ...(Object.fromEntries(Object.values(FigureKey).map((key) => [key, 0])) as Record<FigureKey, number>),
  original: Object.fromEntries(six.map((cell) => [cell, 0])),
});

/** Every rate, by the words of domain-facts.md 1.3. */
export function ratesBy(counts: Counts): Record<string, [number, number]> {
  const due = counts.DONE_ON_TIME + counts.DONE_LATE + counts.OPEN_OVERDUE;
  return {
    COMPLETION_OF_ALL: [counts.DONE, counts.TOTAL],
    COMPLETION_OF_DUE: [due - counts.OPEN_OVERDUE, due],
    ON_TIME_OF_ALL: [counts.DONE_ON_TIME, counts.TOTAL],
    ON_TIME_OF_DUE: [counts.DONE_ON_TIME, due],
    ON_TIME_OF_DONE: [counts.DONE_ON_TIME, counts.DONE],
    OVERDUE_OF_ALL: [counts.OPEN_OVERDUE, counts.TOTAL],
    OVERDUE_OF_OPEN: [counts.OPEN_OVERDUE, counts.OPEN],
    UPDATED_OF_OPEN: [counts.UPDATED, counts.OPEN],
  };
}
