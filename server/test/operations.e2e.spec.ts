import { chmodSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { Browser } from './browser-like';
import { latestMigration } from '../src/data-source';
import { aProvince, password } from './builders';

/** How the running system shows itself (contract.md, "Addresses"). */
describe('the running system', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await aProvince(api.app);
  });
  afterAll(() => api?.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${api.url}${path}`, { headers, redirect: 'manual' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('lives, and is ready when everything it needs answers', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await get('/readyz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });

  test('is not ready, and says what is missing, when it cannot keep files', async () => {
    const aside = `${config.DATA_DIR}.aside`;
    renameSync(config.DATA_DIR, aside);
    writeFileSync(config.DATA_DIR, '');
    try {
      const { status, text } = await get('/readyz');
      expect({ status, missing: JSON.parse(text).missing }).toEqual({ status: 503, missing: ['storage'] });
    } finally {
      renameSync(config.DATA_DIR, `${aside}.file`);
      renameSync(aside, config.DATA_DIR);
      chmodSync(config.DATA_DIR, 0o700);
    }
    expect((await get('/readyz')).status).toBe(200);
  });

  test('goes on beside a newer release that only added to the database, and not beside one that took away', async () => {
    const owner = new Client({ connectionString: config.DATABASE_URL });
    await owner.connect();
    const after = async (statement: string) => {
      await owner.query('begin');
      await owner.query(statement);
      await owner.query('commit');
      const { status, text } = await get('/readyz');
      return { status, missing: JSON.parse(text).missing };
    };
    const { rows } = await owner.query('select migration from schema_floor');
    try {
      const newer = `insert into migration (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`;
      expect(await after(newer)).toEqual({ status: 200 });
      const raised = await after(`update schema_floor set migration = 'FromTheFuture9999999999999'`);
      expect(raised).toEqual({ status: 503, missing: ['migrations'] });
    } finally {
      await owner.query('delete from migration where timestamp = 9999999999999');
      await owner.query('update schema_floor set migration = $1', [rows[0].migration]);
      await owner.query(`update migration set name = 'x' || name where name = $1`, [latestMigration]);
      const { status } = await get('/readyz');
      await owner.query(`update migration set name = $1 where name = 'x' || $1`, [latestMigration]);
      await owner.end();
      // What this release brings is not there yet.
      expect(status).toBe(503);
    }
    expect((await get('/readyz')).status).toBe(200);
  });

  test('says how much room there is, how late mails are, and how old the last backup is', async () => {
    const { text } = await get('/metrics');
    expect(Number(/^disk_free_bytes (\S+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
    expect(Number(/^disk_size_bytes (\S+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toMatch(/^backup_age_seconds -1$/m);
    expect(text).toMatch(/^mails_delay_seconds 0$/m);
  });

  test('gives its figures to this machine, and to nobody who comes through a proxy (S-97)', async () => {
    await api.gql(null, '{ me { id } }');
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('graphql_operation_seconds_count{operation="query me",outcome="error"}');
    expect(text).toMatch(/^outbox_events \d+$/m);
    expect(text).toMatch(/^database_connections \d+$/m);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip']) {
      expect((await get('/metrics', { [header]: '127.0.0.1' })).status).toBe(404);
    }
  });

  test('names made up by callers do not fill the metrics', async () => {
    await api.gql(null, 'query Bia_Dat_1 { bia_dat_2: me { id } }');
    expect((await get('/metrics')).text).not.toMatch(/bia_dat/i);
  });

  test('says to browsers what its answers may do (S-88)', async () => {
    const { headers } = await get('/healthz');
    // What is no page loads nothing and runs nothing; a page's own policy: pages.e2e.spec.ts.
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
    // Over plain http a browser must not be told to insist on https.
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('nobody sets the id of a request from outside', async () => {
    expect(
      (await get('/healthz', { 'x-request-id': 'mine', 'request-id': 'mine' })).headers.get('x-request-id'),
    ).not.toBe('mine');
  });

  test('answers of the API are kept by nobody (S-91)', async () => {
    const response = await new Browser(api.url).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('what is not a page is not answered with the console', async () => {
    for (const path of ['/khong-co.js', '/.env', '/..%2f..%2fpackage.json', '/files', '/graphiql/../package.json']) {
      const { status, text } = await get(path, { accept: 'text/html' });
      expect({ path, found: status === 200 && !text.includes('<app-root') }).toEqual({ path, found: false });
    }
  });

  test('the playground is for people who are signed in', async () => {
    const stranger = await get('/graphiql/');
    expect({ status: stranger.status, to: stranger.headers.get('location') }).toEqual({
      status: 302,
      to: '/dang-nhap?ve=%2Fgraphiql%2F',
    });
    const browser = new Browser(api.url);
    await browser.signIn('analyst', password);
    const { status } = await browser.fetch('/graphiql/');
    expect(status).toBe(existsSync('dist/graphiql/index.html') ? 200 : 404);
  });
});
