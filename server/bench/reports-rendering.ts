import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccountsQueries } from '../src/accounts';
import { AppModule } from '../src/app.module';
import { type ReportFormat, ReportRendering } from '../src/reports';

/** What a process of its own says of one report that it made. Bytes, and seconds. */
export interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly before: number;
  readonly peak: number;
  readonly size: number;
}

interface Wanted {
  readonly reportId: string;
  readonly format: ReportFormat;
  readonly unitId: string | null;
  readonly file: string;
}

async function main(): Promise<void> {
  const { file, unitId, ...wanted }: Wanted = JSON.parse(process.env.BENCH_REPORT!);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  const [{ id }] = await app.get(DataSource).query(`select id from account where username = 'bench.office'`);
  const actor = await app.get(AccountsQueries).actorOf(id);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const start = performance.now();
  const answers = { unitId };
  const { rowCount } = await app.get(ReportRendering).render(actor, { ...wanted, answers }, createWriteStream(file));
  const seconds = (performance.now() - start) / 1_000;
  clearInterval(watch);
  process.send!({ rows: rowCount, seconds, before, peak, size: (await stat(file)).size } satisfies Measured);
  await app.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
