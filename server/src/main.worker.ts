import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { BullRegistrar } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { ClockSchedules, OutboxRelay } from '@libs/changes';
import { AppModule } from './app.module';
import { TrailAnchors } from './audit';
import { logging } from './operations/logging';
import { stopGracefully } from './operations/graceful-stop';

@Module({ imports: [logging(), AppModule] })
class WorkerModule {}

/**
 * The same modules as the API; here somebody presses start on the queues and on what happens by itself. Nobody waits for it:
 * where processors are few it gives way to those who answer people.
 */
async function main(): Promise<void> {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    bufferLogs: true,
    autoFlushLogs: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.flushLogs();
  stopGracefully(app);
  app.get(BullRegistrar).register();
  app.get(OutboxRelay).start();
  app.get(TrailAnchors).start();
  app.get(ClockSchedules).start();
  process.send?.({ type: 'ready' });
}

main().catch((error: Error) => {
  console.error(`Tiến trình nền không khởi động được: ${error.stack}`);
  process.exit(1);
});
