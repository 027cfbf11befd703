import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DemoLoader, DemoModule } from './demo';

/** Enters the demo where there is nothing yet; harmless on every later start. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(DemoModule, { logger: ['error', 'warn'] });
  await app.get(DemoLoader).load((line) => console.log(`Dữ liệu mẫu: ${line}`));
  await app.close();
}

main().catch((error) => {
  console.error(`Không nhập được dữ liệu mẫu: ${error.stack}`);
  process.exitCode = 1;
});
