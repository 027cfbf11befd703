export { type ReportAnswers, ReportFormat } from './definition';
export { ReportAnswersType } from './definition.graphql';
export { type Rendered, ReportRendering } from './rendering.service';
export { ReportType } from './report.graphql';
export { type ReportRow, ReportsQueries } from './reports.queries';
export { ReportsModule } from './reports.module';
