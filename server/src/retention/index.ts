export { AfterRestore } from './after-restore.service';
export { RetentionModule } from './retention.module';
