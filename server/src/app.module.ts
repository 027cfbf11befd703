import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import { BackupsModule } from '@libs/backups';
import { ChangesModule } from '@libs/changes';
import { config } from '@libs/config';
import { FilesModule } from '@libs/files';
import { MailModule } from '@libs/mail';
import { SteadyClient } from '@libs/sql';
import { AccountsModule } from './accounts';
import { AssignmentsModule } from './assignments';
import { AuditModule } from './audit';
import { BulkModule } from './bulk';
import { CalendarModule } from './calendar';
import { CredentialsModule } from './credentials';
import { appSettings, dataSourceOptions } from './data-source';
import { DirectivesModule } from './directives';
import { ExportsModule } from './exports';
import { ExtensionsModule } from './extensions';
import { IntakeModule } from './intake';
import { SearchModule } from './search';
import { InquiriesModule } from './inquiries';
import { StatisticsModule } from './statistics';
import { PeriodsModule } from './periods';
import { ReportsModule } from './reports';
import { SchedulesModule } from './schedules';
import { AnalysisModule } from './analysis';
import { LiveModule } from './live';
import { MailsModule } from './mails';
import { RemindersModule } from './reminders';
import { RightsModule } from './rights';
import { SecurityModule } from './security';
import { RetentionModule } from './retention';
import { SessionsModule } from './sessions';
import { StaffingModule } from './staffing';
import { SettingsModule } from './settings';
import { SuccessionsModule } from './successions';
import { UnitsModule } from './units';
import { ViewsModule } from './views';

/** BullMQ keeps its jobs in PostgreSQL unless a Redis is named; everything else is the same on both. */
function queues(): DynamicModule {
  const extraOptions = { manualRegistration: true };
  if (config.REDIS_URL) {
    return BullModule.forRoot({ connection: { url: config.REDIS_URL, maxRetriesPerRequest: null }, extraOptions });
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = {
    connectionString: config.DATABASE_URL,
    schema: 'bullmq',
    migrate: true,
    max: 5,
    connectionTimeoutMillis: 5_000,
    Client: SteadyClient,
  };
  return BullModule.forRoot({ connection: connection as never, extraOptions });
}

/** Everything the API and the worker share. The API adds GraphQL and HTTP; the worker presses start on the queues. */
@Module({
  imports: [
    TypeOrmModule.forRoot({
      ...dataSourceOptions(config.DATABASE_URL, { settings: appSettings }),
      autoLoadEntities: true,
    }),
    queues(),
    ChangesModule,
    FilesModule,
    SettingsModule,
    CalendarModule,
    UnitsModule,
    AccountsModule,
    CredentialsModule,
    SessionsModule,
    ViewsModule,
    DirectivesModule,
    AssignmentsModule,
    SuccessionsModule,
    ExtensionsModule,
    InquiriesModule,
    StatisticsModule,
    PeriodsModule,
    BulkModule,
    ExportsModule,
    SearchModule,
    IntakeModule,
    RemindersModule,
    MailsModule,
    StaffingModule,
    ReportsModule,
    SchedulesModule,
    AnalysisModule,
    RightsModule,
    LiveModule,
    AuditModule,
    SecurityModule,
    RetentionModule,
    BackupsModule,
    // Last: of what happens by itself, what the others wrote leaves at the end.
    MailModule,
  ],
})
export class AppModule {}
