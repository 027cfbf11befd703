export type { AssignmentsExported, DocumentsExported, ExportEvent } from './export.events';
export { ExportsModule } from './exports.module';
