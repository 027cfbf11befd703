export type { ScheduleEvent } from './report-run.events';
export { SchedulesModule } from './schedules.module';
