import { localTimeIn, type LocalDate, steadyOffset } from '@libs/calendar';
import type { Bind } from '@libs/sql';
import { type AsOf, Cell, DeadlineBasis } from './cells.lifecycle';

/** A moment as SQL: of many questions at once, columns of the table of their moments. */
export interface MomentSql {
  /** timestamptz, and the same on the office's wall clock: timestamp. */
  readonly at: string;
  readonly wall: string;
}

/**
 * The SQL twin of `cellOf`, on versions of assignments of the table alias `v`. Everything that counts (screens, reports,
 * exports, the API) counts with these words; `statistics.db.spec.ts` holds the twins together.
 */
export class CellsSql {
  private readonly bound = new Map<string, string>();

  constructor(
    private readonly v: string,
    readonly asOf: AsOf,
    private readonly bind: Bind,
    private readonly moment: MomentSql | null = null,
  ) {}

  /** In which cell it is, as text; null for what no rule knows, which a total that does not close then shows. */
  cell(basis: `${DeadlineBasis}`): string {
    const { v } = this;
    const late = this.late(basis);
    return `case when ${v}.status = 'COMPLETED' then
        case when ${this.dueOn(basis)} is null then '${Cell.DONE_NO_DEADLINE}' when ${late} then '${Cell.DONE_LATE}' else '${Cell.DONE_ON_TIME}' end
      when ${this.open} then
        case when ${this.dueOn(basis)} is null then '${Cell.OPEN_NO_DEADLINE}' when ${late} then '${Cell.OPEN_OVERDUE}' else '${Cell.OPEN_IN_TERM}' end
      when ${v}.status = 'WITHDRAWN' then '${Cell.WITHDRAWN}' end`;
  }

  get open(): string {
    return `${this.v}.status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED')`;
  }

  /** The deadline's day. */
  dueOn(basis: `${DeadlineBasis}`): string {
    return basis === DeadlineBasis.ORIGINAL ? `${this.v}.original_due_on` : `${this.v}.due_on`;
  }

  /** Whole calendar days past the deadline, of what is in a late cell. */
  daysLate(basis: `${DeadlineBasis}`): string {
    return `(${this.judgedAt}::date - ${this.dueOn(basis)})`;
  }

  /** Past the deadline when it was sent; of what is not sent, at the moment of the question. */
  private late(basis: `${DeadlineBasis}`): string {
    const time = basis === DeadlineBasis.ORIGINAL ? 'original_due_time' : 'due_time';
    return `${this.judgedAt} > ${this.dueOn(basis)} + coalesce(${this.v}.${time}, time '23:59:59.999999')`;
  }

  /** A moment as the office's clock on the wall shows it. */
  private get judgedAt(): string {
    const sent = `${this.v}.status in ('COMPLETED', 'SUBMITTED')`;
    return `(case when ${sent} then ${this.v}.submitted_at at time zone ${this.zone} else ${this.wall} end)`;
  }

  /** The moment of the question. */
  get at(): string {
    return this.moment?.at ?? this.once('at', () => `${this.bind(this.asOf.at.toISOString())}::timestamptz`);
  }

  /** The first moment of a day at the office. */
  startOf(day: LocalDate): string {
    return this.once(`day ${day}`, () => `(${this.bind(day)}::date::timestamp at time zone ${this.zone})`);
  }

  /** What follows `at time zone`: where clocks never change, a span, which costs PostgreSQL a tenth of finding a name. */
  get zone(): string {
    const { zone } = this.asOf;
    const offset = steadyOffset(zone);
    return this.once('zone', () =>
      offset === null ? `${this.bind(zone)}::text` : `${this.bind(`${offset} ms`)}::interval`,
    );
  }

  private get wall(): string {
    return this.moment?.wall ?? this.once('wall', () => `${this.bind(wallClock(this.asOf))}::timestamp`);
  }

  private once(name: string, make: () => string): string {
    if (!this.bound.has(name)) this.bound.set(name, make());
    return this.bound.get(name)!;
  }
}

/** What the office's clock on the wall shows, so that PostgreSQL need not ask its time zones once for every row. */
export function wallClock({ on, at, zone }: Pick<AsOf, 'on' | 'at' | 'zone'>): string {
  const seconds = (at.getUTCSeconds() + at.getUTCMilliseconds() / 1000).toFixed(3).padStart(6, '0');
  return `${on} ${localTimeIn(zone, at)}:${seconds}`;
}
