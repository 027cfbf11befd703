import type { Client } from 'pg';
import { addDays, type LocalDate, type WorkCalendar } from '@libs/calendar';

/** A reminder to the head of the unit, as `assignment rule day ordinal`. */
type Told = string;

interface Row {
  id: string;
  status: string;
  dueOn: LocalDate | null;
  issuedOn: LocalDate;
}

/**
 * What the heads of units should have been told by the rules as delivered (domain.md §6), worked out day by day and one by one,
 * by counting on one's fingers: written apart from the product, and slow.
 */
export class Oracle {
  readonly expected = new Set<Told>();

  constructor(
    private readonly db: Client,
    private readonly calendar: WorkCalendar,
    private readonly zone: string,
  ) {}

  /** As things stand at this moment, a morning of a working day on which the product looks. */
  async look(today: LocalDate): Promise<void> {
    const { rows } = await this.db.query<Row>(
      `select id, status, due_on::text as "dueOn", (issued_at at time zone $1)::date::text as "issuedOn" from assignment`,
      [this.zone],
    );
    for (const row of rows) {
      const with_ = row.status === 'ASSIGNED' || row.status === 'IN_PROGRESS';
      if (!row.dueOn || !with_) continue;
      if (row.dueOn >= today) this.ahead(row, row.dueOn, today);
      else this.late(row, row.dueOn, today);
      if (row.status === 'ASSIGNED') this.untaken(row, row.dueOn, today);
    }
  }

  private ahead({ id, issuedOn }: Row, dueOn: LocalDate, today: LocalDate): void {
    const left = this.between(today, dueOn);
    const ordinal = left === 0 ? 0 : [1, 3, 5].find((threshold) => threshold >= left);
    if (ordinal === undefined) return;
    // The day on which this reminder fell due: what was given on it or later was told of its deadline then.
    const since = this.back(this.calendar.isWorkingDay(dueOn) ? dueOn : this.back(dueOn, 1), ordinal);
    if (issuedOn < since) this.expected.add(`${id} ${ordinal === 0 ? 'ON_DUE' : 'BEFORE_DUE'} ${dueOn} ${ordinal}`);
  }

  private late({ id }: Row, dueOn: LocalDate, today: LocalDate): void {
    const days = this.between(dueOn, today);
    if (days < 1) return;
    let ordinal = 1;
    while (ordinal + 3 <= days) ordinal += 3;
    this.expected.add(`${id} AFTER_DUE ${dueOn} ${ordinal}`);
  }

  private untaken({ id, issuedOn }: Row, _: LocalDate, today: LocalDate): void {
    if (this.between(issuedOn, today) >= 2) this.expected.add(`${id} NOT_ACKNOWLEDGED ${issuedOn} 2`);
  }

  /** Working days after `a` up to and including `b`. */
  private between(a: LocalDate, b: LocalDate): number {
    let days = 0;
    for (let day = addDays(a, 1); day <= b; day = addDays(day, 1)) if (this.calendar.isWorkingDay(day)) days++;
    return days;
  }

  private back(from: LocalDate, days: number): LocalDate {
    let day = from;
    for (let left = days; left > 0;) {
      day = addDays(day, -1);
      if (this.calendar.isWorkingDay(day)) left--;
    }
    return day;
  }
}
