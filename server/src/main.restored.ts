import 'reflect-metadata';
import { BullRegistrar, getQueueToken } from '@nestjs/bullmq';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { AppModule } from './app.module';
import { dataSourceOptions } from './data-source';
import { AfterRestore } from './retention';

/** What a queue held at the moment of the copy is made anew from the database: nothing of it is believed. */
async function emptyQueues(): Promise<void> {
  if (config.REDIS_URL) return;
  const owner = await new DataSource(dataSourceOptions(config.DATABASE_URL, { poolSize: 1 })).initialize();
  await owner.query('drop schema if exists bullmq cascade').finally(() => owner.destroy());
}

/** Makes a database that was put back ready to work: `node main.restored.js <moment>`. Nothing else of the product may be running. */
async function main(): Promise<void> {
  await emptyQueues();
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  try {
    if (config.REDIS_URL)
      for (const name of ['reactions', 'clock', 'bulk', 'reports'])
        await app.get<Queue>(getQueueToken(name), { strict: false }).obliterate({ force: true });
    app.get(BullRegistrar).register();
    const { mails, sessions, accessTokens } = await app.get(AfterRestore).settle(process.argv[2] ?? null);
    console.log(`Giữ lại ${mails} thư chưa gửi: xem và gửi lại ở Quản trị, Thư gửi đi, trạng thái “Giữ lại”.`);
    console.log(`Đã kết thúc ${sessions} phiên làm việc: mọi người đăng nhập lại.`);
    if (accessTokens)
      console.log(`${accessTokens} mã truy cập còn hiệu lực; mã đã thu hồi sau thời điểm đó phải thu hồi lại.`);
  } finally {
    await app.close();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(`Chưa chuẩn bị xong cơ sở dữ liệu vừa khôi phục: ${error.stack}`);
    process.exit(1);
  },
);
