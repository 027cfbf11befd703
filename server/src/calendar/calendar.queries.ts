import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { clock, liveChannel } from '@libs/changes';
import { type CalendarDay, type DeadlineReading, localDateIn, readDeadline, WorkCalendar } from '@libs/calendar';
import { config } from '@libs/config';
import { type Hearing, Listener } from '@libs/sql';
import type { CalendarDayType } from './calendar.graphql';

/** What is said on the channel when a day has changed. */
export const calendarChanged = { t: 'calendar' } as const;

/** As long as changes are heard of, this only guards against a channel that went deaf without a word. */
const FRESH_MS = 60_000;
const FRESH_UNHEARD_MS = 1_000;

const columns = 'id, version, on_date::text as "on", kind, name, document';

/**
 * SQL for the working days after the date `a` up to and including `b`, negative if `b` comes first: the twin of
 * `WorkCalendar.workingDaysBetween` over the table as it is now. Both are SQL of dates.
 */
export const workingDaysBetween = (a: string, b: string): string => `working_days_between(${a}, ${b})`;

/** The Office's calendar: working days, and deadlines as people write them (domain.md §2). */
@Injectable()
export class CalendarQueries implements Hearing, BeforeApplicationShutdown {
  private kept: { calendar: Promise<WorkCalendar>; until: number } | undefined;
  private listening: (() => Promise<void>) | undefined;
  private hears = false;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly listener: Listener,
  ) {}

  /** Which days are worked. It is kept until a process says that it has changed a day. */
  workCalendar(): Promise<WorkCalendar> {
    if (!this.listening && !this.stopped) this.listening = this.listener.listen(liveChannel, this);
    if (!this.kept || this.kept.until < performance.now()) {
      const calendar = this.days('0001-01-01', '9999-12-31').then((days) => new WorkCalendar(days));
      const kept = { calendar, until: performance.now() + (this.hears ? FRESH_MS : FRESH_UNHEARD_MS) };
      this.kept = kept;
      // What could not be read is asked again next time.
      calendar.catch(() => this.kept === kept && this.forget());
    }
    return this.kept.calendar;
  }

  /** Reads the calendar anew next time. */
  forget(): void {
    this.kept = undefined;
  }

  heard(payload: string): void {
    if (payload === JSON.stringify(calendarChanged)) this.forget();
  }

  /** What was said until now may not have been heard. */
  async opened(): Promise<void> {
    this.hears = true;
    this.forget();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listening?.();
  }

  /** The local day where the Office is. */
  today(now: Date = clock.now()): string {
    return localDateIn(config.TZ_OFFICE, now);
  }

  /** The days of the table between two dates, both included. */
  days(from: string, to: string): Promise<(CalendarDay & CalendarDayType)[]> {
    return this.dataSource.query(
      `select ${columns} from calendar_day where removed_at is null and on_date between $1 and $2 order by on_date`,
      [from, to],
    );
  }

  /** A day by its id, also one that was taken out of the calendar. */
  async day(id: string): Promise<CalendarDayType> {
    return (await this.dataSource.query(`select ${columns} from calendar_day where id = $1`, [id]))[0];
  }

  /** The name of the day that is in the calendar on that date, other than the one of that id; null if there is none. */
  async otherOn({ manager }: { manager: EntityManager }, on: string, id: string): Promise<string | null> {
    const [found] = await manager.query(
      'select name from calendar_day where removed_at is null and on_date = $1 and id <> $2',
      [on, id],
    );
    return found?.name ?? null;
  }

  /** What each text means as a deadline. Terms in working days count from `issuedOn`, or else from today. */
  async read(words: readonly string[], issuedOn?: string | null): Promise<DeadlineReading[]> {
    const calendar = await this.workCalendar();
    const today = this.today();
    return words.map((each) => readDeadline(each, { today, issuedOn: issuedOn ?? today, calendar }));
  }
}
