import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { BuiltProcess } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { aProvince, type Province } from './builders';
import { issue } from './issuing';

/** What a dead worker held is taken over within a minute (reliability.md B.6, F-02). */
const recoveryMs = 60_000;

let api: Api;
let province: Province;
let db: Client;
let head: SignedIn;
/** What open screens are told. */
const told: Record<string, unknown>[] = [];
const workers: BuiltProcess[] = [];

beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
  db = await connect();
  await db.query('listen ttdh_live');
  db.on('notification', ({ payload }) => {
    const { t, ...notice } = JSON.parse(payload!);
    if (t === 'bulk') told.push(notice);
  });
  head = await SignedIn.as(api.url, province.officeHead);
}, 60_000);
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
});
afterAll(async () => {
  await db?.end();
  await api?.close();
});

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  return client;
}

async function startWorker(): Promise<BuiltProcess> {
  const worker = await BuiltProcess.start('worker');
  workers.push(worker);
  return worker;
}

const one = async (sql: string, ...values: unknown[]) => (await db.query(sql, values)).rows[0];

async function until(what: string, done: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !(await done()); await pause(50)) {
    if (Date.now() > end) {
      const said = workers.map(({ output }) => output).join('\n');
      throw new Error(`Waited in vain until ${what}. The workers said:\n${said}`);
    }
  }
}

/** How many connections wait for something that this one holds. */
const waitingFor = async (pid: number): Promise<number> =>
  (await one('select count(*)::int as n from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', pid)).n;

const waitingForLocks = async (): Promise<number> =>
  (
    await one(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).n;

/** Assignments of the finance department, of one document. */
async function given(count: number) {
  const lines = Array.from({ length: count }, () => ({ leads: [province.finance] }));
  const { id, assignments } = await issue(api.app, province, lines);
  return {
    documentId: id,
    targets: assignments.map(({ id: each, version }) => ({ id: each, expectedVersion: version })),
  };
}

const ask = `query ($id: ID!) { bulk(id: $id) { total done failed finishedAt
  items(first: 100) { totalCount nodes { outcome message assignment { id status unit { name } } } } } }`;
const bulk = async (id: string) => (await head.get(ask, { id })).bulk;

/** Starts a worker and kills it while it is busy with this assignment. */
async function killAt(assignmentId: string): Promise<void> {
  const holder = await connect();
  try {
    // The command needs the assignment's row: as long as it is held here, the worker is in its middle. What only hangs
    // something on the row (a notification) is not kept waiting.
    await holder.query('begin');
    await holder.query('select from assignment where id = $1 for no key update', [assignmentId]);
    const { pid } = (await holder.query('select pg_backend_pid() as pid')).rows[0];
    const worker = await startWorker();
    await until('the worker waits for the row', async () => (await waitingFor(pid)) > 0, recoveryMs);
    await worker.kill();
    await holder.query('rollback');
  } finally {
    await holder.end();
  }
  await until('nobody waits any more', async () => (await waitingForLocks()) === 0);
}

test('a bulk whose worker is killed in the middle is finished by another one, and nothing is done twice', async () => {
  const { documentId, targets } = await given(40);
  const input = { act: 'WITHDRAW', targets, text: 'Dừng theo dõi' };
  const { id } = await head.command('startBulk', input, 'id total done finishedAt');
  await killAt(targets[14].id);
  expect(await bulk(id)).toMatchObject({ total: 40, done: 14, failed: 0, finishedAt: null });
  await killAt(targets[27].id);
  expect(await bulk(id)).toMatchObject({ done: 27, finishedAt: null });
  const died = Date.now();
  await startWorker();
  await until('the other worker has finished it', async () => (await bulk(id)).finishedAt !== null, recoveryMs);
  expect(Date.now() - died).toBeLessThan(recoveryMs);
  const { items, ...finished } = await bulk(id);
  expect(finished).toMatchObject({ total: 40, done: 40, failed: 0 });
  expect(items.nodes.map(({ outcome, message, assignment }: never) => ({ outcome, message, assignment }))).toEqual(
    targets.map((target) => ({
      outcome: 'DONE',
      message: null,
      assignment: { id: target.id, status: 'WITHDRAWN', unit: { name: province.finance.name } },
    })),
  );
  const { n, things, by } = await one(
    `select count(*)::int as n, count(distinct subject_id)::int as things, min(actor_name) as by from recorded_event
     where root_id = $1 and type = 'assignment.withdrawn'`,
    documentId,
  );
  expect({ n, things, by }).toEqual({ n: 40, things: 40, by: province.officeHead.displayName });
  const mine = told.filter((notice) => notice.id === id);
  expect(mine.every(({ accountId, total }) => accountId === province.officeHead.id && total === 40)).toBe(true);
  expect(mine.at(-1)).toMatchObject({ done: 40, failed: 0, finishedAt: finished.finishedAt });
}, 240_000);

test('a thousand rows are taken at once, and screens are not flooded', async () => {
  const { documentId, targets } = await given(250);
  const padding = Array.from({ length: 750 }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    expectedVersion: 1,
  }));
  const input = { act: 'STAR', targets: [...targets, ...padding] };
  const { id } = await head.command('startBulk', input, 'id total');
  const begun = Date.now();
  await startWorker();
  await until('it is finished', async () => (await bulk(id)).finishedAt !== null, recoveryMs);
  expect(await bulk(id)).toMatchObject({ total: 1000, done: 250, failed: 750, items: { totalCount: 250 } });
  expect(told.filter((notice) => notice.id === id).length).toBeLessThan((Date.now() - begun) / 250 + 2);
  const starred = `query ($f: AssignmentFilter) { assignments(first: 1, filter: $f) { totalCount } }`;
  const { assignments } = await head.get(starred, { f: { documentId, starred: true } });
  expect(assignments.totalCount).toBe(250);
}, 120_000);

test('more, or what is no assignment, is refused field by field', async () => {
  const { targets } = await given(1);
  const many = Array.from({ length: 1001 }, () => targets[0]);
  const over = await head.command('startBulk', { act: 'STAR', targets: many }, 'id');
  expect(over.fields).toEqual([{ path: 'targets', message: 'Chọn nhiều nhất 1.000 nhiệm vụ một lần.' }]);
  const wrong = await head.command('startBulk', { act: 'STAR', targets: [{ id: 'x', expectedVersion: 1 }] }, 'id');
  expect(wrong.fields).toEqual([{ path: 'targets.0.id', message: 'Không có nhiệm vụ này.' }]);
  const filter = { text: 'x'.repeat(201) };
  const long = await head.command('startBulk', { act: 'STAR', filter }, 'id');
  expect(long.fields).toEqual([{ path: 'filter.text', message: 'Chữ cần tìm dài quá 200 ký tự.' }]);
});

test('a preview of all that match is one question', async () => {
  const { documentId } = await given(3);
  const { bulkPreview } = await head.get(
    `query ($input: BulkPreviewInput!) { bulkPreview(input: $input) { total able hindrances { message count } units { unit { name } count } } }`,
    { input: { act: 'CONFIRM', filter: { documentId } } },
  );
  expect(bulkPreview).toEqual({
    total: 3,
    able: 0,
    hindrances: [{ message: 'Nhiệm vụ đang ở trạng thái “Chờ tiếp nhận”, không xác nhận hoàn thành được.', count: 3 }],
    units: [],
  });
});
