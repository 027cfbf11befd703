import { Pool } from 'pg';
import { config } from '@libs/config';
import {
  askedWith,
  beyondOwnRows,
  everything,
  inRequest,
  outsideOfRequests,
  type RowScope,
  withRows,
} from './row-scope';
import { ScopedClient } from './scoped-client';

const ofUnit: RowScope = { ...everything, role: 'ttdh_unit', headed: '{00000000-0000-0000-0000-000000000001}' };
const ofProvince: RowScope = { ...everything, role: 'ttdh_province' };

let pool: Pool;
beforeAll(() => {
  // One connection: whoever comes next gets it as the one before left it.
  pool = new Pool({
    connectionString: config.DATABASE_URL,
    max: 1,
    Client: ScopedClient,
    options: '-c role=ttdh_app',
  });
  pool.on('error', () => undefined);
});
afterAll(() => pool.end());

const NOW = `select current_user as role, current_setting('ttdh.headed', true) as headed`;
const now = async (name?: string) =>
  (await pool.query({ name, text: NOW })).rows[0] as { role: string; headed: string };
const role = async () => (await now()).role;

test('each statement has the rows of whoever asks, on one connection and with one prepared statement', async () => {
  expect(await now('n')).toMatchObject({ role: 'ttdh_app' });
  expect(await withRows(ofUnit, () => now('n'))).toEqual({ role: 'ttdh_unit', headed: ofUnit.headed });
  expect(await withRows(ofProvince, () => now('n'))).toEqual({ role: 'ttdh_province', headed: '{}' });
  expect(await now('n')).toMatchObject({ role: 'ttdh_app' });
});

test('a request has nobody’s rows until its person is known', async () => {
  const seen = await inRequest(async () => {
    const before = await now();
    askedWith(ofProvince);
    return [before, await role()];
  });
  expect(seen).toEqual([{ role: 'ttdh_unit', headed: '{}' }, 'ttdh_province']);
});

test('what many share does not go on with the rows of who came first; a hole is for its part alone', async () => {
  const seen = await withRows(ofUnit, async () => [
    await outsideOfRequests(role),
    await beyondOwnRows('for the test', role),
    await role(),
  ]);
  expect(seen).toEqual(['ttdh_app', 'ttdh_app', 'ttdh_unit']);
  expect(() => beyondOwnRows('', role)).toThrow();
});

test.each(['commit', 'rollback'])('inside a transaction a hole ends with its part, and with the %s', async (end) => {
  const client = await pool.connect();
  const inside = async () => (await client.query(NOW)).rows[0].role;
  try {
    await withRows(ofUnit, async () => {
      await client.query('begin');
      expect(await inside()).toBe('ttdh_unit');
      expect(await beyondOwnRows('for the test', inside)).toBe('ttdh_app');
      expect(await inside()).toBe('ttdh_unit');
      await beyondOwnRows('for the test', inside);
      await client.query(end);
      expect(await inside()).toBe('ttdh_unit');
    });
    expect(await outsideOfRequests(inside)).toBe('ttdh_app');
  } finally {
    client.release();
  }
});

test('a transaction goes on as it began where nobody asks any more, and can be rolled back once it has failed', async () => {
  const client = await pool.connect();
  try {
    await withRows(ofUnit, () => client.query('begin'));
    expect((await client.query(NOW)).rows[0].role).toBe('ttdh_unit');
    // Given up at once, before it is known that it failed.
    const failed = expect(client.query('select 1/0')).rejects.toThrow();
    await withRows(ofProvince, () => client.query('rollback'));
    await failed;
    expect((await withRows(ofProvince, () => client.query(NOW))).rows[0].role).toBe('ttdh_province');
  } finally {
    client.release();
  }
});

test('rows that cannot be chosen are nobody’s: the statement behind never runs', async () => {
  const wrong = { ...ofUnit, role: 'ttdh_nobody' as never };
  await expect(withRows(wrong, role)).rejects.toThrow();
  expect(await role()).toBe('ttdh_app');
});
