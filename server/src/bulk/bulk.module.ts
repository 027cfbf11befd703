import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { ExtensionsModule } from '../extensions';
import { UnitsModule } from '../units';
import { BulkActs } from './bulk-acts.service';
import { BulkArgumentsCheck } from './bulk-arguments.service';
import { BulkChoice } from './bulk-choice.service';
import { BulkItem } from './bulk-item.entity';
import { BulkRuns } from './bulk-runs.service';
import { Bulk } from './bulk.entity';
import { BulkProcessor } from './bulk.processor';
import { BulkQueries } from './bulk.queries';
import { BulkReactions } from './bulk.reactions';
import { BulkResolver } from './bulk.resolver';
import { BulkService } from './bulk.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([Bulk, BulkItem]),
    BullModule.registerQueue({ name: 'bulk' }),
    AccountsModule,
    AssignmentsModule,
    CalendarModule,
    DirectivesModule,
    ExtensionsModule,
    UnitsModule,
  ],
  providers: [
    BulkQueries,
    BulkChoice,
    BulkArgumentsCheck,
    BulkService,
    BulkActs,
    BulkRuns,
    BulkReactions,
    BulkProcessor,
    BulkResolver,
  ],
})
export class BulkModule {}
