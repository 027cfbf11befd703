import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { ReportsQueries, ReportType } from '../reports';
import {
  CancelReportRunInput,
  CancelReportRunResult,
  ReportRunConnection,
  ReportRunsArgs,
  ReportRunType,
  RetryReportRunInput,
  RetryReportRunResult,
  RunReportInput,
  RunReportResult,
} from './report-run.graphql';
import { type RunRow, RunsQueries } from './runs.queries';
import { RunsService } from './runs.service';

@Resolver(() => ReportRunType)
export class RunsResolver {
  constructor(
    private readonly queries: RunsQueries,
    private readonly runs: RunsService,
    private readonly reports: ReportsQueries,
  ) {}

  @Query(() => ReportRunConnection, {
    description:
      'The archive, newest first: what the viewer asked for, what a schedule sends them, and of reports that they use what they may see all of.',
  })
  reportRuns(@CurrentActor() actor: Actor, @Args() { filter, ...page }: ReportRunsArgs) {
    return this.queries.page(actor, filter ?? {}, page);
  }

  @Query(() => ReportRunType, {
    nullable: true,
    description: 'One rendering; null if there is none, or not for the viewer.',
  })
  reportRun(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Mutation(() => RunReportResult, {
    description: 'Has a report rendered in the background, with the rights of the viewer, and answers at once.',
  })
  async runReport(@CurrentActor() actor: Actor, @Args('input') input: RunReportInput) {
    return this.queries.one(actor, (await this.runs.run(actor, input)).id);
  }

  @Mutation(() => CancelReportRunResult, { description: 'Ends a rendering that waits or is on its way.' })
  async cancelReportRun(@CurrentActor() actor: Actor, @Args('input') input: CancelReportRunInput) {
    return this.queries.one(actor, (await this.runs.cancel(actor, input)).id);
  }

  @Mutation(() => RetryReportRunResult, {
    description: 'Has one that failed or was cancelled rendered again, of the same day.',
  })
  async retryReportRun(@CurrentActor() actor: Actor, @Args('input') input: RetryReportRunInput) {
    return this.queries.one(actor, (await this.runs.retry(actor, input)).id);
  }

  @ResolveField(() => ReportType, {
    nullable: true,
    description: 'The report as it is now; null where it is not for the viewer any more.',
  })
  report(@CurrentActor() actor: Actor, @Parent() { reportId }: RunRow, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .of('reports', async () => new Map((await this.reports.all(actor, true)).map((report) => [report.id, report])))
      .load(reportId);
  }
}

@Resolver(() => ReportType)
export class ReportRunsResolver {
  constructor(private readonly queries: RunsQueries) {}

  @ResolveField(() => ReportRunType, {
    nullable: true,
    description: 'The newest file of it in the archive that the viewer may see.',
  })
  lastRun(@CurrentActor() actor: Actor, @Parent() { id }: ReportType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('last runs', (ids) => this.queries.newestOfReports(actor, ids)).load(id);
  }
}
