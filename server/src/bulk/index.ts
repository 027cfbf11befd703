export type { BulkEvent } from './bulk.events';
export { BulkModule } from './bulk.module';
