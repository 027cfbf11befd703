import { Injectable, Logger } from '@nestjs/common';
import { localDateIn } from '@libs/calendar';
import { clock, Every, type Transaction, UnitOfWork } from '@libs/changes';
import { momentsBetween } from './recurrence.lifecycle';
import { ReportRun } from './report-run.entity';
import { ReportSchedule } from './report-schedule.entity';
import { begun, requested } from './runs.service';
import { SchedulesQueries } from './schedules.queries';

/** After a long pause, only the last so many of what was missed: nobody reads a year of Mondays. */
export const mostMissed = 12;

/**
 * Asks for what schedules have due, each moment once and as of its own day, whatever moments passed without a worker
 * (reliability.md G5). What is due is found by counting from where it was done last, by the calendar as it is now.
 */
@Injectable()
export class Occurrences {
  private readonly log = new Logger(Occurrences.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: SchedulesQueries,
  ) {}

  /** @returns how many renderings were asked for */
  @Every('*/20 * * * * *', 'schedules.sweep')
  async sweep(): Promise<number> {
    const counting = await this.queries.counting();
    const now = clock.now();
    let asked = 0;
    for (const { id, recurrence, time, doneUntil } of await this.queries.running()) {
      if (!momentsBetween({ recurrence, time }, doneUntil, now, 1, counting).length) continue;
      try {
        asked += await this.unitOfWork.byItself((tx) => this.catchUp(tx, id));
      } catch (error) {
        this.log.error(`Schedule ${id} could not be looked after: ${(error as Error).stack}`);
      }
    }
    return asked;
  }

  private async catchUp(tx: Transaction, id: string): Promise<number> {
    const schedule = await tx.hold(ReportSchedule, id);
    if (!schedule?.enabled || schedule.removedAt) return 0;
    const { recurrence, time, reportId, format, templateId, ownerId, province, unitIds, personal } = schedule;
    const counting = await this.queries.counting();
    const since = await this.queries.doneUntil(tx, id);
    const timed = { recurrence, time: time.slice(0, 5) };
    const due = momentsBetween(timed, since, tx.now, mostMissed, counting);
    const already = await this.queries.askedFor(tx, id, due);
    const report = { id: reportId, name: await this.queries.reportName(tx, reportId) };
    const runs = due
      .filter((dueAt) => !already.has(+dueAt))
      .map((dueAt): ReportRun => {
        const answers = { ...schedule.answers, asOf: localDateIn(counting.zone, dueAt) };
        const of = { scheduleId: id, dueAt, ownerId, province, unitIds, personal, requestedAt: tx.now };
        return begun({ report, answers, format, templateId }, of);
      });
    await tx.saveAll(runs, requested);
    await tx.derive(ReportSchedule, id, { doneUntil: tx.now });
    return runs.length;
  }
}
