import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { addDays, instantOf, type LocalDate } from '@libs/calendar';
import { clock, ClockWork } from '@libs/changes';
import { config } from '@libs/config';
import { sending } from '@libs/mail';
import { type Fault, SmtpSink } from '@libs/testing/smtp-sink';
import { CalendarQueries } from '../../src/calendar';
import { aProvince, type Province } from '../builders';
import { settle, startModules } from '../issuing';
import { Humans } from './humans';
import { Oracle } from './oracle';

export interface Plan {
  readonly from: LocalDate;
  readonly workingDays: number;
  readonly assignments: number;
  readonly seed: number;
  /** After so many working days nothing runs for three. */
  readonly outageAfter: number;
  /** How often connections of the workers are cut in the middle of their work, of all sweeps. */
  readonly cuts: number;
}

/** Numbers that can be had again from the seed (mulberry32). */
function numbers(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Who never gets mail: the server does not know them. */
export const unknown = 'wardhead@tinh.example';

/**
 * Working days one after the other: in the morning two workers look at the same time while their connections are cut at random
 * (which is what a killed process looks like to the database), then people work. The mail server refuses, defers, and breaks off
 * after it has taken a mail. What remains at the end is for the spec to judge.
 */
export class SimulatedYear {
  readonly totals = { done: 0, refused: 0, cut: 0, days: 0 };
  private readonly random: () => number;
  private constructor(
    readonly plan: Plan,
    readonly db: Client,
    readonly sink: SmtpSink,
    readonly oracle: Oracle,
    private readonly workers: readonly INestApplicationContext[],
    private readonly humans: Humans,
    private readonly calendar: Awaited<ReturnType<CalendarQueries['workCalendar']>>,
  ) {
    this.random = numbers(plan.seed + 1);
  }

  static async begin(plan: Plan): Promise<SimulatedYear> {
    const moods = numbers(plan.seed + 2);
    const sink = await SmtpSink.open((point, recipient) => mood(point, recipient, moods));
    Object.assign(sending, {
      smtpUrl: sink.url,
      perMinute: 1_000_000,
      leaseMs: 1_000,
      connectionMs: 2_000,
      greetingMs: 2_000,
      socketMs: 2_000,
    });
    clock.plays = instantOf(plan.from, '00:10', config.TZ_OFFICE);
    const workers = await Promise.all([startModules(), startModules()]);
    const province: Province = await aProvince(workers[0]!);
    const db = new Client({ connectionString: config.DATABASE_URL });
    await db.connect();
    await db.query(`update account set email = username || '@tinh.example'`);
    const humans = new Humans(workers[0]!, db, province, numbers(plan.seed));
    await humans.learn();
    const calendar = await workers[0]!.get(CalendarQueries).workCalendar();
    const oracle = new Oracle(db, calendar, config.TZ_OFFICE);
    return new SimulatedYear(plan, db, sink, oracle, workers, humans, calendar);
  }

  async live(): Promise<void> {
    const { plan } = this;
    const perDay = Math.ceil(plan.assignments / plan.workingDays);
    let today = plan.from;
    for (let worked = 0; worked < plan.workingDays; today = addDays(today, 1)) {
      const isWorked = this.calendar.isWorkingDay(today);
      const isDown = worked >= plan.outageAfter && worked < plan.outageAfter + 3;
      if (!isDown) await this.morning(today, isWorked);
      if (!isWorked) continue;
      worked++;
      this.totals.days++;
      this.at(today, '09:00');
      await this.humans.issue(perDay, today);
      const { done, refused } = await this.humans.work(0.12, today);
      this.totals.done += done;
      this.totals.refused += refused;
      if (!isDown) await this.settleAll();
    }
    // What was deferred is tried again for two days and more.
    for (let day = 0; day < 4; day++, today = addDays(today, 1))
      await this.morning(today, this.calendar.isWorkingDay(today));
    await this.deliverAll(today);
  }

  async end(): Promise<void> {
    clock.plays = null;
    Object.assign(sending, { smtpUrl: undefined });
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.sink.close();
    await this.db.end();
  }

  private at(day: LocalDate, time: string): void {
    clock.plays = instantOf(day, time, config.TZ_OFFICE);
  }

  /** Everything that happens by itself, by both workers at once, with cuts; then once more in peace. */
  private async morning(today: LocalDate, isWorked: boolean): Promise<void> {
    this.at(today, '07:31');
    await this.settleAll();
    if (isWorked) await this.oracle.look(today);
    const cutting = this.random() < this.plan.cuts;
    const looks = this.workers.map((worker) => this.look(worker));
    if (cutting) await this.cut();
    await Promise.all(looks);
    // Every pool has heard by then which of its connections are gone.
    if (cutting) await new Promise((resolve) => setTimeout(resolve, 100));
    for (const worker of this.workers) await worker.get(ClockWork).runAll();
    // What is told at once waits until nothing more comes for a little while.
    this.at(today, '07:34');
    for (const name of ['mails.sweep', 'mail.deliver']) await this.workers[0]!.get(ClockWork).run(name);
  }

  /** One look of one worker; what goes wrong in it is for the next to make up for. */
  private async look(worker: INestApplicationContext): Promise<void> {
    for (const { name } of worker.get(ClockWork).all())
      await worker
        .get(ClockWork)
        .run(name)
        .catch(() => undefined);
  }

  private async cut(): Promise<void> {
    for (let times = 0; times < 3; times++) {
      await new Promise((resolve) => setTimeout(resolve, this.random() * 40));
      const { rowCount } = await this.db.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
           and query not ilike 'listen%' and random() < 0.5`,
      );
      this.totals.cut += rowCount ?? 0;
    }
  }

  private async settleAll(): Promise<void> {
    // A connection that was cut may be noticed only now.
    await settle(this.workers[0]!).catch(() => settle(this.workers[0]!));
  }

  private async deliverAll(from: LocalDate): Promise<void> {
    // What a cut connection had claimed is free again after its lease, which goes by the real clock.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    for (let hours = 0; hours < 60; hours++) {
      clock.plays = new Date(+instantOf(from, '08:00', config.TZ_OFFICE) + hours * 3_600_000);
      await this.workers[0]!.get(ClockWork).run('mail.deliver');
    }
  }
}

/** Refused for good, put off, broken off after the mail was taken, or fine. */
function mood(point: string, recipient: string | null, random: () => number): Fault | null {
  if (point === 'RCPT' && recipient === unknown) return { code: 550, words: '5.1.1 No such user' };
  if (point === 'RCPT' && random() < 0.08) return { code: 451, words: '4.3.0 Try again later' };
  if (point === 'CONNECT' && random() < 0.02) return { code: 421, words: '4.3.2 Too busy' };
  if (point === 'DATA' && random() < 0.04) return 'DROP';
  return null;
}
