import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { clock, type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { Recipients } from './recipients.service';
import { type Recurrence, tidy, whyNoRule } from './recurrence.lifecycle';
import { ReportSchedule } from './report-schedule.entity';
import type { ScheduleEvent } from './report-run.events';
import type {
  ChangeReportScheduleInput,
  CreateReportScheduleInput,
  RemoveReportScheduleInput,
  RestoreReportScheduleInput,
  ScheduleRecurrenceInput,
  SwitchReportScheduleInput,
} from './report-schedule.graphql';
import { maySchedule, scopeOf } from './run.policy';
import { RunsService } from './runs.service';
import { SchedulesQueries } from './schedules.queries';

/** More is a mistake. */
const mostSchedules = 100;

/** Commands on schedules. Whoever saves one answers for it: from then on it is rendered with their rights. */
@Injectable()
export class SchedulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: SchedulesQueries,
    private readonly runs: RunsService,
    private readonly recipients: Recipients,
  ) {}

  /** When a rule would fall next; never, if it is none (yet). */
  async preview(typed: ScheduleRecurrenceInput, time: string): Promise<Date[]> {
    const recurrence = readRule(typed);
    return whyNoRule(recurrence) ? [] : this.queries.nextAt({ recurrence, time }, clock.now());
  }

  create(actor: Actor, input: CreateReportScheduleInput) {
    return this.unitOfWork.run(actor, { command: 'createReportSchedule', input }, async (tx) => {
      const checked = await this.checked(actor, input);
      if ((await this.queries.countOf(tx, actor.id)) >= mostSchedules)
        refuse(new InvalidInput('name', `Bạn đã có ${mostSchedules} lịch. Xóa bớt rồi lập thêm.`));
      const schedule: ReportSchedule = Object.assign(new ReportSchedule(), checked, {
        ...{ id: randomUUID(), doneUntil: tx.now, removedAt: null },
      });
      return tx.save(schedule, await this.event(tx, 'reportSchedule.created', schedule));
    });
  }

  /** What was due before, by whatever rule, has been done or is not wanted any more. */
  change(actor: Actor, input: ChangeReportScheduleInput) {
    return this.unitOfWork.run(actor, { command: 'changeReportSchedule', input }, async (tx) => {
      const schedule = await this.held(tx, input);
      if (schedule.removedAt) refuse(new NotFound());
      Object.assign(schedule, await this.checked(actor, input));
      await tx.save(schedule, await this.event(tx, 'reportSchedule.changed', schedule));
      return this.fromNow(tx, schedule);
    });
  }

  /** Whoever switches it does not take it over. */
  switch(actor: Actor, input: SwitchReportScheduleInput) {
    return this.unitOfWork.run(actor, { command: 'switchReportSchedule', input }, async (tx) => {
      const schedule = await this.held(tx, input);
      if (schedule.removedAt) refuse(new NotFound());
      if (schedule.enabled === input.enabled) return schedule;
      schedule.enabled = input.enabled;
      await tx.save(schedule, await this.event(tx, 'reportSchedule.changed', schedule));
      return this.fromNow(tx, schedule);
    });
  }

  remove(actor: Actor, input: RemoveReportScheduleInput) {
    return this.unitOfWork.run(actor, { command: 'removeReportSchedule', input }, async (tx) => {
      const schedule = await this.held(tx, input);
      if (schedule.removedAt) return schedule;
      schedule.removedAt = tx.now;
      return tx.save(schedule, await this.event(tx, 'reportSchedule.removed', schedule));
    });
  }

  /** Takes a removal back. */
  restore(actor: Actor, input: RestoreReportScheduleInput) {
    return this.unitOfWork.run(actor, { command: 'restoreReportSchedule', input }, async (tx) => {
      const schedule = await this.held(tx, input);
      if (!schedule.removedAt) return schedule;
      schedule.removedAt = null;
      await tx.save(schedule, await this.event(tx, 'reportSchedule.restored', schedule));
      return this.fromNow(tx, schedule);
    });
  }

  private async checked(actor: Actor, input: CreateReportScheduleInput) {
    const { name, recurrence: typed, time, attach, enabled } = input;
    const { report, answers: given, format, templateId } = await this.runs.asked(actor, input);
    // Each rendering is of its own day.
    const { asOf: _, ...answers } = given;
    const recurrence = ruleOf(typed);
    const scope = { ...scopeOf(actor), ownerId: actor.id };
    return {
      ...{ name: oneLine(name), reportId: report.id, format, templateId },
      ...{ answers, recurrence, time, attach, enabled },
      ...(await this.recipients.checked(actor, input.recipients, scope)),
      ...scope,
    };
  }

  /** What fell while it was off, removed or another rule is not made up for. */
  private async fromNow(tx: Transaction, schedule: ReportSchedule): Promise<ReportSchedule> {
    await tx.derive(ReportSchedule, schedule.id, { doneUntil: tx.now });
    return schedule;
  }

  private async held(tx: Transaction, target: RemoveReportScheduleInput): Promise<ReportSchedule> {
    const seen = (await this.queries.one(tx.actor, target.id)) ?? refuse(new NotFound());
    if (!maySchedule(tx.actor, seen)) refuse(new Forbidden());
    return tx.lock(ReportSchedule, target);
  }

  private async event(
    tx: Transaction,
    type: Extract<ScheduleEvent['type'], `reportSchedule.${string}`>,
    { id, name, reportId }: ReportSchedule,
  ) {
    const data = { name, reportName: await this.queries.reportName(tx, reportId) };
    return { type, subjectId: id, data } satisfies ScheduleEvent;
  }
}

const readRule = ({ kind, weekdays, monthDays, workingDays, period }: ScheduleRecurrenceInput): Recurrence => ({
  ...{ kind, weekdays: weekdays ?? [], monthDays: monthDays ?? [] },
  ...{ workingDays: workingDays ?? null, period: period ?? null },
});

/** What was typed, as it is stored; refuses what is no rule. */
function ruleOf(typed: ScheduleRecurrenceInput): Recurrence {
  const rule = readRule(typed);
  const wrong = whyNoRule(rule);
  return wrong ? refuse(new InvalidInput(`recurrence.${wrong.path}`, wrong.message)) : tidy(rule);
}
