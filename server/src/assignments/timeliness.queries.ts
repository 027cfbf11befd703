import { addDays } from '@libs/calendar';
import type { Bind } from '@libs/sql';
import { TimelinessState, type Today } from './timeliness.lifecycle';

/**
 * The SQL twin of `timelinessOf`: one condition for each state, on the assignments of the table alias `a`. Pieces are made
 * when asked for, since a statement may only have parameters that it uses. `timeliness.queries.db.spec.ts` holds the two together.
 */
export class TimelinessSql {
  private readonly bound = new Map<string, string>();

  constructor(
    private readonly a: string,
    readonly today: Today,
    private readonly bind: Bind,
  ) {}

  is(state: TimelinessState): string {
    return `(${conditions[state](this)})`;
  }

  /** The words of the partial index `assignment_open_due`: without exactly these it is not used. */
  get open(): string {
    return `${this.a}.status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED')`;
  }

  get sent(): string {
    return `${this.a}.status = 'SUBMITTED'`;
  }

  get done(): string {
    return `${this.a}.status = 'COMPLETED'`;
  }

  get withdrawn(): string {
    return `${this.a}.status = 'WITHDRAWN'`;
  }

  /** `due_key` is the deadline's day, or one far away. */
  get due(): string {
    return `${this.a}.due_key`;
  }

  get dated(): string {
    return `${this.a}.due_on is not null`;
  }

  get on(): string {
    return this.once('on', () => `${this.bind(this.today.on)}::date`);
  }

  get now(): string {
    return this.once('now', () => `${this.bind(this.today.now.toISOString())}::timestamptz`);
  }

  get soonUntil(): string {
    return this.once('soon', () => `${this.bind(this.today.soonUntil)}::date`);
  }

  /** Whether the deadline has gone by, for what was not sent yet. */
  get gone(): string {
    const clock = `(${this.now} at time zone ${this.zone})::time`;
    return `(${this.due} < ${this.on} or ${this.due} = ${this.on} and ${this.a}.due_time is not null and ${this.a}.due_time < ${clock})`;
  }

  /** Whether the deadline had gone by when the result was sent. */
  get sentLate(): string {
    return `(${this.a}.submitted_at at time zone ${this.zone} > ${this.a}.due_on + coalesce(${this.a}.due_time, time '23:59:59.999999'))`;
  }

  /** Overdue by more than so many calendar days. The first condition says nothing new, but an index answers it. */
  overdueBy(days: number): string {
    const last = `${this.bind(addDays(this.today.on, -days))}::date`;
    const sentOn = `(${this.a}.submitted_at at time zone ${this.zone})::date`;
    return `(${this.due} < ${last} and ${this.is(TimelinessState.OVERDUE)}
      and (not ${this.sent} or ${sentOn} - ${this.a}.due_on > ${this.bind(days)}::int))`;
  }

  /** Whether the deadline is later now than as issued; none is later than any. */
  get extended(): string {
    const lastMoment = (on: string, time: string) => `${on} + coalesce(${time}, time '23:59:59.999999')`;
    return `(${this.a}.original_due_on is not null and ${lastMoment(this.due, `${this.a}.due_time`)}
      > ${lastMoment(`${this.a}.original_due_on`, `${this.a}.original_due_time`)})`;
  }

  /** The moment in which the office's day begins. */
  startOf(day: string): string {
    return `(${day}::date::timestamp at time zone ${this.zone})`;
  }

  get zone(): string {
    return this.once('zone', () => this.bind(this.today.zone));
  }

  private once(name: string, make: () => string): string {
    if (!this.bound.has(name)) this.bound.set(name, make());
    return this.bound.get(name)!;
  }
}

const conditions: Record<TimelinessState, (t: TimelinessSql) => string> = {
  IN_TERM: (t) =>
    `${t.open} and ${t.dated} and case when ${t.sent} then not ${t.sentLate} else ${t.due} > ${t.soonUntil} end`,
  DUE_SOON: (t) =>
    `${t.open} and not ${t.sent} and ${t.due} >= ${t.on} and ${t.due} <= ${t.soonUntil} and not ${t.gone}`,
  OVERDUE: (t) => `${t.open} and ${t.due} <= ${t.on} and case when ${t.sent} then ${t.sentLate} else ${t.gone} end`,
  DONE_ON_TIME: (t) => `${t.done} and ${t.dated} and not ${t.sentLate}`,
  DONE_LATE: (t) => `${t.done} and ${t.dated} and ${t.sentLate}`,
  NO_DEADLINE: (t) => `${t.open} and not (${t.dated})`,
  DONE_NO_DEADLINE: (t) => `${t.done} and not (${t.dated})`,
  WITHDRAWN: (t) => t.withdrawn,
};
