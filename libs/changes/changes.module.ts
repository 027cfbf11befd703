import { BullModule } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockProcessor, ClockSchedules } from './clock-schedules';
import { ClockWork } from './clock-work';
import { Outbox } from './outbox';
import { OutboxRelay, ReactionsProcessor } from './outbox-relay';
import { Reactions } from './reactions';
import { RecordedEvent } from './recorded-event.entity';
import { UnitOfWork } from './unit-of-work';

@Global()
@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forFeature([RecordedEvent]),
    BullModule.registerQueue({ name: 'reactions' }, { name: 'clock' }),
  ],
  providers: [
    UnitOfWork,
    Reactions,
    Outbox,
    OutboxRelay,
    ReactionsProcessor,
    ClockWork,
    ClockSchedules,
    ClockProcessor,
  ],
  exports: [UnitOfWork, Reactions, OutboxRelay, ClockWork, ClockSchedules],
})
export class ChangesModule {}
