import { Injectable } from '@nestjs/common';
import { readDeadline, type UnderstoodDeadline, type WorkCalendar } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { CalendarQueries } from '../calendar';
import type { Assignment } from './assignment.entity';
import { SteppingQueries } from './stepping.queries';

/** The columns that hold the effective deadline. */
export type DeadlineColumns = Pick<Assignment, 'deadlineKind' | 'deadlineWords' | 'dueOn' | 'dueTime' | 'recurrence'>;

export const deadlineColumns = ({ kind, words, on, time, rule }: UnderstoodDeadline): DeadlineColumns => ({
  deadlineKind: kind,
  deadlineWords: words,
  dueOn: on,
  dueTime: time,
  recurrence: rule,
});

/** The deadline as an event tells it. */
export const deadlineThen = ({ deadlineWords, dueOn, dueTime }: DeadlineColumns) => ({ deadlineWords, dueOn, dueTime });

/** Reads deadlines as people type them, as of now and counted from the date of the document (domain.md §2). */
@Injectable()
export class Deadlines {
  constructor(
    private readonly calendar: CalendarQueries,
    private readonly queries: SteppingQueries,
  ) {}

  /** Asked before a unit of work opens: within it, a second connection might have to wait for those that wait for this one. */
  workCalendar(): Promise<WorkCalendar> {
    return this.calendar.workCalendar();
  }

  async read(tx: Transaction, calendar: WorkCalendar, documentId: string, words: string): Promise<DeadlineColumns> {
    return deadlineColumns(await this.reading(tx, calendar, documentId, words));
  }

  /** As `read`, with what is no column of an assignment: the end of a recurrence. `from`: counted from that day instead. */
  async reading(
    tx: Transaction,
    calendar: WorkCalendar,
    documentId: string,
    words: string,
    from?: string,
  ): Promise<UnderstoodDeadline> {
    const issuedOn = from ?? (await this.queries.documentDate(tx, documentId));
    const reading = readDeadline(words, { today: this.today(tx), issuedOn, calendar });
    return reading.ok ? reading : refuse(new InvalidInput('deadlineWords', reading.problem));
  }

  /** As `read`, for time that is given anew: it can't be over already, and is one day even where a duty recurs. */
  async readNew(tx: Transaction, calendar: WorkCalendar, documentId: string, words: string): Promise<DeadlineColumns> {
    const deadline = await this.read(tx, calendar, documentId, words);
    if (deadline.dueOn && deadline.dueOn < this.today(tx)) {
      refuse(new InvalidInput('deadlineWords', 'Hạn mới không được trước hôm nay.'));
    }
    return deadline.recurrence ? this.refuseRule() : deadline;
  }

  /** A rule is for all periods of a duty; a deadline is that of one. */
  refuseRule(): never {
    const message = 'Đây là hạn của một lần: nhập một ngày. Chu kỳ được đổi ở “Định kỳ”, nút “Điều chỉnh”.';
    return refuse(new InvalidInput('deadlineWords', message));
  }

  today(tx: Transaction): string {
    return this.calendar.today(tx.now);
  }
}
