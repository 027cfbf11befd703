import { Injectable } from '@nestjs/common';
import { clock } from '@libs/changes';
import { addDays, instantOf, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import { AccountsQueries } from '../accounts';
import { CalendarQueries } from '../calendar';
import { demoData, type PlayedDocument, type RealDocument } from './demo-data';
import { DemoDocuments } from './demo-documents.service';
import { DemoLives } from './demo-lives.service';
import { DemoNames } from './demo-names';
import { DemoPeople } from './demo-people.service';
import { DemoQueries } from './demo.queries';

/** One thing that happened in the demo's past. */
interface Step {
  at: Date;
  play: () => Promise<void>;
}

/** Fills an empty installation by the commands that people use, each played at the moment it is said to have happened. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly queries: DemoQueries,
    private readonly people: DemoPeople,
    private readonly documents: DemoDocuments,
    private readonly lives: DemoLives,
    private readonly accounts: AccountsQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  /** Does nothing where the units are somebody else's; goes on where an interrupted start stopped. */
  async load(say: (line: string) => void): Promise<void> {
    if (!(await this.queries.hasUnits())) {
      say(`nhập ${demoData.units.length} đơn vị, ${demoData.people.length} tài khoản`);
      await this.people.enter();
    }
    const there = await this.queries.names();
    if (!there.people.some(({ username }) => username === demoData.people[0].username)) return;
    const names = new DemoNames(
      there,
      (id) => this.accounts.actorOf(id),
      this.holding('OFFICE_SPECIALIST'),
      this.holding('OFFICE_HEAD')[0],
      localDateIn(config.TZ_OFFICE, new Date()),
    );
    const steps = await this.steps(names, await this.queries.enteredNumbers());
    for (const [done, { at, play }] of steps.entries()) {
      if (done % 50 === 0) say(`diễn lại việc đã qua: ${done}/${steps.length}`);
      clock.plays = at;
      await play().finally(() => (clock.plays = null));
    }
    if (steps.length) {
      for (const document of demoData.unfinished) {
        await this.documents.begin(await names.actor(document.by), document, names);
      }
    }
  }

  private holding(role: string): string[] {
    return demoData.people.filter(({ roles }) => roles[0].role === role).map(({ username }) => username);
  }

  /** Everything not entered yet, in the order of time, so that the trail reads as it would have been written. */
  private async steps(names: DemoNames, entered: ReadonlySet<string>): Promise<Step[]> {
    const missing = <T extends { numberSymbol: string }>(documents: T[]) =>
      documents.filter(({ numberSymbol }) => !entered.has(numberSymbol));
    const calendar = await this.calendar.workCalendar();
    const real = missing(demoData.documents).map((document) => this.realStep(document, names, calendar));
    const played = missing(demoData.history).flatMap((document) => this.playedSteps(document, names));
    return [...real.flat(), ...played].sort((a, b) => +a.at - +b.at);
  }

  private realStep(
    document: RealDocument,
    names: DemoNames,
    calendar: Awaited<ReturnType<CalendarQueries['workCalendar']>>,
  ): Step[] {
    const [clerk] = this.holding('OFFICE_SPECIALIST');
    let id: string;
    const steps: Step[] = [
      {
        at: moment(document.issuedOn, '09:00'),
        play: async () => {
          id = await this.documents.issue(await names.actor(clerk), this.documents.real(document, names, calendar));
        },
      },
    ];
    // Letters of other provinces and of years gone by: entered as they were, and not followed for ever.
    if (document.issuedOn < '2025') {
      const play = () => this.lives.stopFollowing(id, names, 'Văn bản mẫu của những năm trước, dừng theo dõi.');
      steps.push({ at: moment('2025-12-31', '16:00'), play });
    }
    return steps;
  }

  private playedSteps(document: PlayedDocument, names: DemoNames): Step[] {
    const today = localDateIn(config.TZ_OFFICE, new Date());
    const onDay = (daysAgo: number, minutes: number) =>
      notLaterThanNow(moment(addDays(today, -daysAgo), clockTime(minutes)));
    let id: string;
    const issue: Step = {
      at: onDay(document.issuedDaysAgo, 0),
      play: async () => {
        const clerk = await names.actor(document.rows[0].monitor);
        id = await this.documents.issue(clerk, this.documents.played(document, names, today));
      },
    };
    const lives = document.rows.flatMap((row, index) =>
      row.life.map((event, order) => ({
        at: onDay(event.daysAgo, 30 + index * 7 + order * 11),
        play: () => this.lives.play(event, id, index + 1, row.lead[0], names),
      })),
    );
    return [issue, ...lives];
  }
}

const moment = (day: string, time: string) => instantOf(day, time, config.TZ_OFFICE);

/** Minutes after half past eight, as `08:37`. */
const clockTime = (minutes: number) => {
  const all = 8 * 60 + 30 + (minutes % 480);
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
};

const notLaterThanNow = (at: Date) => (at > new Date() ? new Date(Date.now() - 60_000) : at);
