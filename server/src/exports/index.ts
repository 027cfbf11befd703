export type { AssignmentsExported, DocumentsExported, ExportEvent, ExtensionsExported } from './export.events';
export { ExportsModule } from './exports.module';
