export { type ReportAnswers, type ReportDefinition, ReportFormat } from './definition';
export { ReportAnswersType } from './definition.graphql';
export type { ReportEvent } from './report.events';
export { ReportType } from './report.graphql';
export { type ReportRow, ReportsQueries } from './reports.queries';
export { ReportsModule } from './reports.module';
