import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BadSettings, config } from '@libs/config';
import { ApiModule } from './api.module';
import { stopGracefully } from './operations/graceful-stop';
import { httpAdapter, prepareHttp } from './operations/http-server';

async function main(): Promise<void> {
  const options = { bufferLogs: true, autoFlushLogs: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, httpAdapter(), options);
  stopGracefully(app);
  await prepareHttp(app);
  await app.listen(config.PORT, config.HOST);
  // The launcher waits for this.
  process.send?.({ type: 'ready', port: config.PORT });
}

main().catch((error: Error & { code?: string; port?: number }) => {
  if (error instanceof BadSettings) {
    for (const problem of error.problems) console.error(`Cài đặt sai: ${problem}`);
    process.exit(78);
  }
  console.error(
    error.code === 'EADDRINUSE'
      ? `Cổng ${error.port ?? config.PORT} trên ${config.HOST} đang có chương trình khác dùng.`
      : `Máy chủ không khởi động được: ${error.stack}`,
  );
  process.exit(1);
});
