import { BullModule } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockWork } from './clock-work';
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
  providers: [UnitOfWork, Reactions, ClockWork, OutboxRelay, ReactionsProcessor],
  exports: [UnitOfWork, OutboxRelay, Reactions, ClockWork],
})
export class ChangesModule {}
