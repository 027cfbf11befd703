import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { AccountsModule } from '../accounts';
import { CalendarModule } from '../calendar';
import { ReportsModule } from '../reports';
import { Occurrences } from './occurrences.service';
import { Recipients } from './recipients.service';
import { Renderings, runFiles } from './renderings.service';
import { ReportRun } from './report-run.entity';
import { ReportSchedule } from './report-schedule.entity';
import { RunFilesController } from './run-files.controller';
import { RunMails } from './run-mails.service';
import { RunOwners } from './run-owners.service';
import { RunProgress } from './run-progress.service';
import { RunsProcessor } from './runs.processor';
import { RunsQueries } from './runs.queries';
import { RunsReactions } from './runs.reactions';
import { ReportRunsResolver, RunsResolver } from './runs.resolver';
import { RunsService } from './runs.service';
import { SchedulesQueries } from './schedules.queries';
import { SchedulesResolver } from './schedules.resolver';
import { SchedulesService } from './schedules.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([ReportRun, ReportSchedule]),
    BullModule.registerQueue({ name: 'reports' }),
    AccountsModule,
    CalendarModule,
    ReportsModule,
  ],
  controllers: [RunFilesController],
  providers: [
    ...[RunsQueries, SchedulesQueries, RunOwners, RunProgress, RunMails, Recipients],
    ...[RunsService, SchedulesService, Renderings, Occurrences],
    ...[RunsReactions, RunsProcessor, RunsResolver, ReportRunsResolver, SchedulesResolver],
  ],
})
export class SchedulesModule {
  constructor(files: Files, runs: RunsService) {
    files.register(runFiles, (actor, id) => runs.sees(actor, id));
  }
}
