export { type ReportAnswers, type ReportDefinition, ReportFormat } from './definition';
export { ReportAnswersType } from './definition.graphql';
export { type Rendered, type RenderingWanted, ReportRendering } from './rendering.service';
export type { ReportEvent } from './report.events';
export { ReportType } from './report.graphql';
export { type ReportRow, ReportsQueries } from './reports.queries';
export { ReportsModule } from './reports.module';
export { ReportTemplatesQueries, type TemplateRow } from './templates.queries';
