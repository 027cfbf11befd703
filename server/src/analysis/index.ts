export { AnalysisModule } from './analysis.module';
export type { AnalysisEvent, QueryDeleted, QuerySaved } from './analysis.events';
export { deliveredQueries } from './delivered-queries';
