import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { BuiltProcess } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { Renderings } from '../src/schedules/renderings.service';
import { aProvince, type Province, type Somebody } from './builders';
import { issue } from './issuing';

let api: Api;
let p: Province;
let db: Client;
let worker: BuiltProcess;
/** What open screens are told. */
const told: Record<string, unknown>[] = [];

beforeAll(async () => {
  api = await startApi();
  p = await aProvince(api.app);
  await issue(api.app, p, [{ leads: [p.finance] }]);
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  await db.query('listen ttdh_live');
  db.on('notification', ({ payload }) => {
    const { t, ...notice } = JSON.parse(payload!);
    if (t === 'report-run') told.push(notice);
  });
  worker = await BuiltProcess.start('worker');
}, 60_000);
afterAll(async () => {
  await worker?.kill();
  await db?.end();
  await api?.close();
});

const one = async (sql: string, ...values: unknown[]) => (await db.query(sql, values)).rows[0];
async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await done()); await pause(50))
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}. The worker said:\n${worker.output}`);
}
const asked = async (who: SignedIn): Promise<string> => {
  const { id: reportId } = await one(`select id from report where code = 'qua-han'`);
  const text = `mutation ($input: RunReportInput!) { runReport(input: $input) { ... on ReportRun { id } ... on Refusal { message } } }`;
  return (await who.get(text, { input: { reportId, format: 'CSV' } })).runReport.id;
};
const stateOf = async (id: string) => (await one('select state from report_run where id = $1', id)).state;

async function file(id: string, who: Somebody | null, headers: Record<string, string> = {}) {
  const token = who && (await api.signIn(who.username, who.password));
  const authorized = token ? { authorization: `Bearer ${token}` } : undefined;
  return fetch(`${api.url}/reports/runs/${id}/file`, { headers: { ...authorized, ...headers } });
}

test('a report that was asked for is rendered by the worker, and its link is of no use to anybody else (S-03)', async () => {
  const clerk = await SignedIn.as(api.url, p.officeSpecialist);
  const id = await asked(clerk);
  await until('it is rendered', async () => (await stateOf(id)) === 'DONE');
  const taken = await file(id, p.officeSpecialist);
  expect(taken.status).toBe(200);
  expect(taken.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
  const { size, sha256 } = await one('select size::int, sha256 from report_run where id = $1', id);
  const bytes = Buffer.from(await taken.arrayBuffer());
  expect([bytes.length, await one('select encode(sha256($1), $2) as hash', bytes, 'hex')]).toEqual([
    size,
    { hash: sha256 },
  ]);
  const refused = await Promise.all([p.financeHead, p.financeSpecialist, p.systemAdmin].map((who) => file(id, who)));
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await file('00000000-0000-4000-8000-000000000000', p.officeSpecialist)).status).toBe(404);
  expect((await file(id, null)).status).toBe(401);
  expect((await file(id, p.officeSpecialist, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const mine = told.filter((notice) => notice['id'] === id);
  expect(mine.map(({ state }) => state)).toEqual(expect.arrayContaining(['WAITING', 'RUNNING', 'DONE']));
  expect(mine.every(({ accountId }) => accountId === p.officeSpecialist.id)).toBe(true);
}, 60_000);

test('a worker killed in the middle leaves nothing behind: it is rendered again, one file, once', async () => {
  const head = await SignedIn.as(api.url, p.financeHead);
  const holder = new Client({ connectionString: config.DATABASE_URL });
  // Should the test fail, the database goes before this does.
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query('begin; lock table directive in access exclusive mode');
  const { pid } = (await holder.query('select pg_backend_pid() as pid')).rows[0];
  const id = await asked(head);
  await until('the worker is in the middle of it', async () => {
    const { n } = await one(
      'select count(*)::int as n from pg_stat_activity where $1 = any(pg_blocking_pids(pid))',
      pid,
    );
    // What else the worker does may wait for the same table.
    return n > 0 && (await stateOf(id)) === 'RUNNING';
  });
  await worker.kill();
  await holder.query('rollback');
  await holder.end();
  expect(await stateOf(id)).toBe('RUNNING');
  // The queue hands it to another worker (worker-suite.ts); this process is that other one.
  await api.app.get(Renderings).render({ id, round: 1 });
  await api.app.get(Renderings).render({ id, round: 1 });
  expect(await stateOf(id)).toBe('DONE');
  const { n } = await one('select count(*)::int as n from attachment where holder_id = $1', id);
  const ends = await one(
    `select count(*)::int as n from recorded_event where subject_id = $1 and type = 'reportRun.finished'`,
    id,
  );
  expect([n, ends]).toEqual([1, { n: 1 }]);
}, 60_000);
