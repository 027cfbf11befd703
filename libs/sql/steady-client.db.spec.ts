import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Pool } from 'pg';
import { config } from '@libs/config';
import { Deadline, within } from './deadline';
import { Reads } from './reads';
import { SteadyClient } from './steady-client';

/** A way to the server on which nothing moves while it is told to stand still. */
async function lineToServer() {
  const url = new URL(config.DATABASE_URL);
  const { port, hostname } = url;
  const ends: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    ends.push(near, far);
    for (const end of [near, far]) end.on('error', () => undefined);
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standStill = () => ends.splice(0).forEach((end) => end.unpipe().pause());
  return { url: url.href, standStill, close: () => server.close() };
}

let pool: Pool;

beforeAll(() => {
  pool = new Pool({ connectionString: config.DATABASE_URL, max: 2, Client: SteadyClient });
  pool.on('error', () => undefined);
});
afterAll(() => pool.end());

test('a connection lost between two queries of a transaction fails the next query, not the process', async () => {
  const held = await pool.connect();
  await held.query('begin');
  const { rows } = await held.query('select pg_backend_pid() as pid');
  const lost = new Promise((resolve) => held.once('end', resolve));
  await pool.query('select pg_terminate_backend($1)', [rows[0].pid]);
  await lost;
  await expect(held.query('select 1')).rejects.toThrow();
  held.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

describe('within a deadline (S-32)', () => {
  const slow = 'select pg_sleep(20)';
  const took = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    const code = await work().then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    return { code, soon: performance.now() - start < 5_000 };
  };

  test('what runs when it is over is cancelled in the database, and the connection goes on', async () => {
    expect(await took(() => within(new Deadline(200), () => pool.query(slow)))).toEqual({ code: '57014', soon: true });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('a server that stands still is not waited for, and the pool goes on without that connection (F-04)', async () => {
    const line = await lineToServer();
    const away = new Pool({ connectionString: line.url, max: 1, Client: SteadyClient });
    away.on('error', () => undefined);
    try {
      await away.query('select 1');
      line.standStill();
      expect(await took(() => within(new Deadline(200), () => away.query('select 1')))).toMatchObject({ soon: true });
      expect((await away.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    } finally {
      await away.end();
      line.close();
    }
  });

  test('nothing more begins afterwards, but a transaction is given up', async () => {
    const deadline = new Deadline(60_000);
    const held = await pool.connect();
    await within(deadline, async () => {
      await held.query('begin');
      deadline.end();
      expect(await took(() => held.query('commit'))).toEqual({ code: '57014', soon: true });
      expect(await took(() => held.query('rollback'))).toEqual({ code: 'done', soon: true });
    });
    held.release();
  });

  test('a query that waits for a connection keeps to its own deadline, not to that of whoever gives one back', async () => {
    const [first, second] = [await pool.connect(), await pool.connect()];
    const reads = new Reads({ driver: { master: pool } } as never);
    const waiting = reads.rows('select 2 as two');
    const over = new Deadline(60_000);
    over.end();
    within(over, () => first.release());
    expect(await waiting).toEqual([{ two: 2 }]);
    second.release();
  });

  test('an answer in time ends it', async () => {
    const deadline = new Deadline(50);
    await within(deadline, () => pool.query('select 1'));
    deadline.met();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await took(() => within(deadline, () => pool.query('select 1')))).toEqual({ code: 'done', soon: true });
  });
});
