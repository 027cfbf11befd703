import { Injectable, Logger } from '@nestjs/common';
import { system } from '@libs/auth';
import { addDays, instantOf, localDateIn, localTimeIn, weekday, type WorkCalendar } from '@libs/calendar';
import { clock, Every, type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Today } from '../assignments';
import { CalendarQueries } from '../calendar';
import { NotificationsService, RemindersService } from '../reminders';
import { type Digest, DueMailsQueries, type MailRecipient, type OfficeMoment } from './due-mails.queries';
import { MailCode } from './mail-code';
import { MakingService, type Making } from './making.service';
import { TemplatesQueries } from './templates.queries';

/** What one sweep did. */
export interface Swept {
  atOnce: number;
  digests: number;
  weekly: number;
  /** Rows of people who get no mail. */
  settled: number;
}

/** People looked at in one go. */
const batch = 200;
const settleBatch = 5_000;

/**
 * Makes mails of what people are to be told (domain.md §6). A mail and the marks of what is in it are one transaction, and a
 * digest is unique by person and day: killed anywhere and run again, nothing is lost and nothing is doubled (reliability.md G5, G7).
 */
@Injectable()
export class MailsService {
  private readonly log = new Logger(MailsService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationsService,
    private readonly reminders: RemindersService,
    private readonly due: DueMailsQueries,
    private readonly making: MakingService,
    private readonly templates: TemplatesQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  /** Finds in the database what is due now, whatever moments were missed: days that passed without a digest get none. */
  @Every('*/20 * * * * *', 'mails.sweep')
  async sweep(): Promise<Swept> {
    const now = clock.now();
    const calendar = await this.calendar.workCalendar();
    const on = localDateIn(config.TZ_OFFICE, now);
    const at = { now, on, time: localTimeIn(config.TZ_OFFICE, now), isWorked: calendar.isWorkingDay(on) };
    const morning: Digest = { code: MailCode.DIGEST, digestOn: on, madeBy: now };
    // After days without a worker, what has to be said this morning may not be there yet.
    if (at.isWorked && (await this.due.digests(morning, at, { without: [], limit: 1 })).length)
      await this.reminders.sweep();
    const making = { words: await this.templates.inUse(), today: new Today(now, config.TZ_OFFICE, calendar) };
    const swept: Swept = {
      settled: await this.settle(at),
      atOnce: await this.atOnce(at, making),
      digests: 0,
      weekly: 0,
    };
    if (at.isWorked) {
      swept.digests = await this.digests({ ...morning, madeBy: clock.now() }, at, making);
      swept.weekly = await this.digests(weekly(at, calendar), at, making);
    }
    if (swept.atOnce + swept.digests + swept.weekly) this.log.log(`Mails made: ${JSON.stringify(swept)}`);
    return swept;
  }

  /** Marks what nobody is to get as done, so that a pause doesn't end in a flood. The inbox has it all. */
  private async settle(at: OfficeMoment): Promise<number> {
    for (let settled = 0; ;) {
      let ids: string[] = [];
      await this.inUnit('mails.settle', async (tx) => {
        ids = await this.due.unwanted(tx, at, settleBatch);
        if (ids.length) await this.notifications.mailed(tx, ids);
      });
      settled += ids.length;
      if (ids.length < settleBatch) return settled;
    }
  }

  private atOnce(at: OfficeMoment, making: Making): Promise<number> {
    return this.everybody(
      (some) => this.due.atOnce(at, some),
      (tx, person) => this.making.atOnce(tx, person, making),
    );
  }

  private digests(digest: Digest, at: OfficeMoment, making: Making): Promise<number> {
    return this.everybody(
      (some) => this.due.digests(digest, at, some),
      (tx, person) => this.making.digest(tx, person, digest, making),
    );
  }

  /** Person by person, each in a transaction of their own. What goes wrong with one keeps nobody else from their mail. */
  private async everybody<Person extends MailRecipient>(
    next: (some: { without: readonly string[]; limit: number }) => Promise<Person[]>,
    make: (tx: Transaction, person: Person) => Promise<number>,
  ): Promise<number> {
    const looked: string[] = [];
    for (let mails = 0; ;) {
      const people = await next({ without: looked, limit: batch });
      for (const person of people) {
        try {
          let made = 0;
          await this.inUnit('mails.make', async (tx) => void (made = await make(tx, person)));
          mails += made;
        } catch (error) {
          this.log.error(`No mail could be made for ${person.id}: ${(error as Error).message}`);
        }
      }
      if (people.length < batch) return mails;
      looked.push(...people.map(({ id }) => id));
    }
  }

  private inUnit(command: string, work: (tx: Transaction) => Promise<void>) {
    return this.unitOfWork.run(system, { command, input: {} }, async (tx) => {
      await work(tx);
      return { id: system.id };
    });
  }
}

/** The week's digest is of its first working day; sent later it is still that one. A week is named by its Monday. */
function weekly({ now, on }: OfficeMoment, calendar: WorkCalendar): Digest {
  const monday = addDays(on, 1 - weekday(on));
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n));
  const since = days.find((day) => calendar.isWorkingDay(day)) ?? on;
  const madeBy = since === on ? now : instantOf(since, null, config.TZ_OFFICE);
  return { code: MailCode.WEEKLY, digestOn: monday, madeBy };
}
