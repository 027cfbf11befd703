import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { appSettings, dataSourceOptions } from '../../server/src/data-source';
import { ClockWork, Every } from '.';

@Injectable()
class Sweeps {
  started = 0;
  finish: () => void = () => undefined;

  @Every('* * * * *', 'test.slow')
  slow(): Promise<void> {
    this.started++;
    return new Promise((resolve) => (this.finish = resolve));
  }

  @Every('0 6 * * *', 'test.broken')
  async broken(): Promise<void> {
    throw new Error('broken');
  }
}

@Module({
  imports: [DiscoveryModule, TypeOrmModule.forRoot(dataSourceOptions(config.DATABASE_URL, { settings: appSettings }))],
  providers: [ClockWork, Sweeps],
})
class Worker {}

const workers: INestApplicationContext[] = [];
const start = async () => {
  const app = await NestFactory.createApplicationContext(Worker, { logger: false, abortOnError: false });
  workers.push(app);
  return { clockWork: app.get(ClockWork), sweeps: app.get(Sweeps) };
};
afterAll(() => Promise.all(workers.map((app) => app.close())));

const started = async (sweeps: Sweeps) => {
  while (!sweeps.started) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('what is decorated is found, with its schedule', async () => {
  const { clockWork } = await start();
  expect(clockWork.all()).toEqual([
    expect.objectContaining({ pattern: '* * * * *', name: 'test.slow' }),
    expect.objectContaining({ pattern: '0 6 * * *', name: 'test.broken' }),
  ]);
  await expect(clockWork.run('test.unknown')).rejects.toThrow('test.unknown');
});

test('never twice at the same time, over all workers; one that failed is free again', async () => {
  const [a, b] = [await start(), await start()];
  const first = a.clockWork.run('test.slow');
  await started(a.sweeps);
  expect(await a.clockWork.run('test.slow')).toBe(false);
  expect(await b.clockWork.run('test.slow')).toBe(false);
  await expect(b.clockWork.run('test.broken')).rejects.toThrow('broken');
  await expect(a.clockWork.run('test.broken')).rejects.toThrow('broken');
  a.sweeps.finish();
  expect(await first).toBe(true);
  const second = b.clockWork.run('test.slow');
  await started(b.sweeps);
  b.sweeps.finish();
  expect(await second).toBe(true);
  expect([a.sweeps.started, b.sweeps.started]).toEqual([1, 1]);
});

test('a worker whose connection is gone holds nothing any more', async () => {
  const [a, b] = [await start(), await start()];
  const first = a.clockWork.run('test.slow');
  await started(a.sweeps);
  const owner = await new DataSource(dataSourceOptions(config.DATABASE_URL)).initialize();
  await owner.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database =
      (select oid from pg_database where datname = current_database())`);
  await owner.destroy();
  let ran: Promise<boolean>;
  do ran = b.clockWork.run('test.slow');
  while (!(await Promise.race([ran, started(b.sweeps).then(() => true)])));
  b.sweeps.finish();
  expect(await ran).toBe(true);
  a.sweeps.finish();
  expect(await first).toBe(true);
});
