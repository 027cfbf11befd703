import { Pool } from 'pg';
import { config } from '@libs/config';
import { SteadyClient } from './steady-client';

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
