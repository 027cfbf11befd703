import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { type CalendarDay, type DeadlineReading, localDateIn, readDeadline, WorkCalendar } from '@libs/calendar';
import { config } from '@libs/config';

const FRESH_MS = 60_000;

/** The Office's calendar: working days, and deadlines as people write them (domain.md §2). */
@Injectable()
export class CalendarQueries {
  private kept: { calendar: Promise<WorkCalendar>; until: number } | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Which days are worked. A change is seen after a minute at the latest. */
  workCalendar(): Promise<WorkCalendar> {
    if (!this.kept || this.kept.until < performance.now()) {
      const calendar = this.days('0001-01-01', '9999-12-31').then((days) => new WorkCalendar(days));
      this.kept = { calendar, until: performance.now() + FRESH_MS };
      // What could not be read is asked again next time.
      calendar.catch(() => (this.kept = undefined));
    }
    return this.kept.calendar;
  }

  /** The local day where the Office is. */
  today(now: Date = clock.plays ?? new Date()): string {
    return localDateIn(config.TZ_OFFICE, now);
  }

  /** The days of the table between two dates, both included. */
  days(from: string, to: string): Promise<CalendarDay[]> {
    return this.dataSource.query(
      `select on_date::text as "on", kind, name, document from calendar_day where on_date between $1 and $2 order by on_date`,
      [from, to],
    );
  }

  /** What each text means as a deadline. Terms in working days count from `issuedOn`, or else from today. */
  async read(words: readonly string[], issuedOn?: string | null): Promise<DeadlineReading[]> {
    const calendar = await this.workCalendar();
    const today = this.today();
    return words.map((each) => readDeadline(each, { today, issuedOn: issuedOn ?? today, calendar }));
  }
}
