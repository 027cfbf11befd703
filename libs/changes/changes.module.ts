import { BullModule } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxRelay, ReactionsProcessor } from './outbox-relay';
import { Reactions } from './reactions';
import { RecordedEvent } from './recorded-event.entity';
import { UnitOfWork } from './unit-of-work';

@Global()
@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forFeature([RecordedEvent]),
    BullModule.registerQueue({ name: 'reactions' }),
  ],
  providers: [UnitOfWork, Reactions, OutboxRelay, ReactionsProcessor],
  exports: [UnitOfWork, OutboxRelay, Reactions],
})
export class ChangesModule {}
