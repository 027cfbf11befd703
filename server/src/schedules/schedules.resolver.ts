import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { clock } from '@libs/changes';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { Instant, LocalTime } from '@libs/scalars';
import { ReportRunType } from './report-run.graphql';
import {
  ChangeReportScheduleInput,
  ChangeReportScheduleResult,
  CreateReportScheduleInput,
  CreateReportScheduleResult,
  RemoveReportScheduleInput,
  RemoveReportScheduleResult,
  ReportScheduleType,
  RestoreReportScheduleInput,
  RestoreReportScheduleResult,
  ScheduleRecurrenceInput,
  SwitchReportScheduleInput,
  SwitchReportScheduleResult,
} from './report-schedule.graphql';
import { ReportRunState } from './run.lifecycle';
import { maySchedule } from './run.policy';
import { RunOwners } from './run-owners.service';
import { RunsQueries } from './runs.queries';
import { type ScheduleRow, SchedulesQueries } from './schedules.queries';
import { SchedulesService } from './schedules.service';

@Resolver(() => ReportScheduleType)
export class SchedulesResolver {
  constructor(
    private readonly queries: SchedulesQueries,
    private readonly schedules: SchedulesService,
    private readonly runs: RunsQueries,
    private readonly owners: RunOwners,
  ) {}

  @Query(() => [ReportScheduleType], {
    description: "The viewer's schedules, and for the Office everybody's: those that run first, by name.",
  })
  reportSchedules(@CurrentActor() actor: Actor) {
    return this.queries.all(actor);
  }

  @Query(() => ReportScheduleType, {
    nullable: true,
    description: 'One schedule; null if there is none, or not for the viewer.',
  })
  reportSchedule(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Query(() => [Instant], { description: 'The next five moments of a rule that nobody has saved yet.' })
  schedulePreview(
    @Args('recurrence') recurrence: ScheduleRecurrenceInput,
    @Args('time', { type: () => LocalTime }) time: string,
  ) {
    return this.schedules.preview(recurrence, time);
  }

  @Mutation(() => CreateReportScheduleResult, { description: 'Has a report rendered by itself from now on.' })
  async createReportSchedule(@CurrentActor() actor: Actor, @Args('input') input: CreateReportScheduleInput) {
    return this.queries.one(actor, (await this.schedules.create(actor, input)).id);
  }

  @Mutation(() => ChangeReportScheduleResult, { description: 'Changes a schedule; it is the own of whoever saves it.' })
  async changeReportSchedule(@CurrentActor() actor: Actor, @Args('input') input: ChangeReportScheduleInput) {
    return this.queries.one(actor, (await this.schedules.change(actor, input)).id);
  }

  @Mutation(() => SwitchReportScheduleResult, {
    description: 'Switches a schedule on or off; what falls while it is off is not made up for.',
  })
  async switchReportSchedule(@CurrentActor() actor: Actor, @Args('input') input: SwitchReportScheduleInput) {
    return this.queries.one(actor, (await this.schedules.switch(actor, input)).id);
  }

  @Mutation(() => RemoveReportScheduleResult, { description: 'Removes a schedule; what it had rendered stays.' })
  async removeReportSchedule(@CurrentActor() actor: Actor, @Args('input') input: RemoveReportScheduleInput) {
    return this.queries.one(actor, (await this.schedules.remove(actor, input)).id);
  }

  @Mutation(() => RestoreReportScheduleResult, { description: 'Takes the removal of a schedule back.' })
  async restoreReportSchedule(@CurrentActor() actor: Actor, @Args('input') input: RestoreReportScheduleInput) {
    return this.queries.one(actor, (await this.schedules.restore(actor, input)).id);
  }

  @ResolveField(() => [Instant], { description: 'The next five moments; none while it is off.' })
  nextAt(@Parent() { recurrence, time, enabled, removed }: ScheduleRow) {
    return enabled && !removed ? this.queries.nextAt({ recurrence, time }, clock.now()) : [];
  }

  @ResolveField(() => ReportRunType, {
    nullable: true,
    description: 'What it had rendered last, as the viewer may see.',
  })
  lastRun(@CurrentActor() actor: Actor, @Parent() { id }: ScheduleRow, @CurrentLoaders() loaders: Loaders) {
    return this.lastRunOf(actor, id, loaders);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'In Vietnamese: why it would not be rendered now, or what went wrong last; null if all is well.',
  })
  async problem(@CurrentActor() actor: Actor, @Parent() schedule: ScheduleRow, @CurrentLoaders() loaders: Loaders) {
    if (schedule.reportArchived) return 'Báo cáo này đã lưu trữ.';
    const last = await this.lastRunOf(actor, schedule.id, loaders);
    const ofRights = await this.owners.problemOf(schedule);
    return ofRights ?? (last && [ReportRunState.DONE, ReportRunState.FAILED].includes(last.state) ? last.error : null);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change, switch or remove it.' })
  viewerMayChange(@CurrentActor() actor: Actor, @Parent() schedule: ScheduleRow) {
    return maySchedule(actor, schedule);
  }

  private lastRunOf(actor: Actor, id: string, loaders: Loaders) {
    return loaders.of('last runs of schedules', (ids) => this.runs.newestOfSchedules(actor, ids)).load(id);
  }
}
