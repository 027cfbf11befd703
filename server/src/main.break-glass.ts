import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { config } from '@libs/config';
import { Refused } from '@libs/refusals';
import { AppModule } from './app.module';
import { Operator } from './credentials';

const defaultName = 'quan-tri-khan-cap';

/**
 * Makes or opens again a local account that administers the system, and prints a link that works once, for half an hour, by which
 * its password is chosen. Whoever may run this at the machine may do anything anyhow; the trail tells that it was done.
 */
async function main(): Promise<void> {
  const username = (process.argv[2] ?? defaultName).toLowerCase();
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  try {
    const { token, made } = await app.get(Operator).breakGlass(username);
    console.log(`${made ? 'Đã tạo' : 'Đã mở lại'} tài khoản quản trị hệ thống "${username}".`);
    console.log('Mở liên kết này trong 30 phút để đặt mật khẩu (dùng được một lần, không gửi cho ai):');
    console.log(`  ${config.PUBLIC_URL}/lien-ket#${token}`);
    console.log('Việc này đã được ghi vào nhật ký. Xong việc hãy vô hiệu hóa tài khoản.');
  } finally {
    await app.close();
  }
}

main().catch((error: Error) => {
  console.error(`Không mở được tài khoản khẩn cấp: ${error instanceof Refused ? error.refusal.message : error.stack}`);
  process.exitCode = 1;
});
