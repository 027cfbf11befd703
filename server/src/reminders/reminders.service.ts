import { Injectable, Logger } from '@nestjs/common';
import { system } from '@libs/auth';
import { localDateIn } from '@libs/calendar';
import { Every, type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { CalendarQueries } from '../calendar';
import { InboxNews } from './inbox-news.queries';
import type { Span } from './occurrences.lifecycle';
import { ReminderRulesQueries } from './reminder-rules.queries';
import type { ReminderRule } from './reminder-rule.entity';
import { beginning, SweepQueries } from './sweep.queries';

/** What a sweep did. */
export interface Swept {
  /** Reminders made, by the code of the rule. */
  readonly made: Record<string, number>;
  /** Rows that are no longer true. */
  readonly ended: number;
}

/**
 * The clock's work: what is due is found in the database and made once, however often and by how many workers it is looked
 * for. What fell due while nobody looked is made up for by the latest reminder of its kind (domain.md §6, reliability.md G5, G7).
 */
@Injectable()
export class RemindersService {
  private readonly log = new Logger(RemindersService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: CalendarQueries,
    private readonly rules: ReminderRulesQueries,
    private readonly queries: SweepQueries,
    private readonly news: InboxNews,
  ) {}

  /** Ends what is no longer true, wakes what was put off; on a working day makes what is due. */
  @Every('*/3 * * * *', 'reminders.sweep')
  async sweep(): Promise<Swept> {
    const heard = new Set<string>();
    const { ended, span } = await this.within(async (tx) => {
      const ends = await this.queries.end(tx, config.TZ_OFFICE);
      const wakes = await this.queries.wake(tx);
      for (const id of [...ends.accountIds, ...wakes.accountIds]) heard.add(id);
      return { ended: ends.rows, span: await this.span(tx) };
    });
    const made: Record<string, number> = {};
    if (span.calendar.isWorkingDay(span.today)) {
      for (const rule of await this.rules.enabled()) made[rule.code] = await this.make(rule, span, heard);
    }
    if (heard.size) await this.within((tx) => this.news.tell(tx, [...heard]));
    const count = Object.values(made).reduce((sum, each) => sum + each, 0);
    if (count || ended) this.log.log(`Reminders: ${count} made, ${ended} over`);
    return { made, ended };
  }

  /** One rule, a batch to a transaction. */
  private async make(rule: ReminderRule, span: Span, heard: Set<string>): Promise<number> {
    let made = 0;
    for (let after: string | null = beginning; after;) {
      const from: string = after;
      after = await this.within(async (tx) => {
        if (!(await this.queries.alone(tx, rule.code))) return null;
        const moment = { ...span, now: tx.now, zone: config.TZ_OFFICE };
        const { rows, accountIds, last } = await this.queries.make(tx, rule, moment, from);
        for (const id of accountIds) heard.add(id);
        made += rows;
        return last;
      });
    }
    return made;
  }

  private async span(tx: Transaction): Promise<Span> {
    const today = localDateIn(config.TZ_OFFICE, tx.now);
    const oldest = await this.queries.oldest(tx, config.TZ_OFFICE, today);
    return { today, oldest, calendar: await this.calendar.workCalendar() };
  }

  private async within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let answer!: T;
    await this.unitOfWork.run(system, { command: 'sweepReminders', input: {} }, async (tx) => {
      answer = await work(tx);
      return { id: system.id };
    });
    return answer;
  }
}
