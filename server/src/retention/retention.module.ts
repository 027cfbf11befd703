import { Module } from '@nestjs/common';
import { AfterRestoreQueries } from './after-restore.queries';
import { AfterRestore } from './after-restore.service';

/** How long what is kept is kept, what becomes of it when a backup is put back, and what each person may know of it. */
@Module({ providers: [AfterRestore, AfterRestoreQueries], exports: [AfterRestore] })
export class RetentionModule {}
