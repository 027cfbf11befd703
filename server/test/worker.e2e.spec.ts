import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { BuiltProcess } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { aProvince, type Province } from './builders';
import { issueDocument } from './entering';

/** What a dead worker held is taken over within a minute (reliability.md B.6, F-02). */
const recoveryMs = 60_000;

let api: Api;
let province: Province;
let db: Client;
let office: SignedIn;
let head: SignedIn;
const workers: BuiltProcess[] = [];

beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
  db = await connect();
  office = await SignedIn.as(api.url, province.officeHead);
  head = await SignedIn.as(api.url, province.financeHead);
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

/** A document whose one assignment has been confirmed: its completion is left to the worker. */
async function confirmed(): Promise<string> {
  const { answer, assignments } = await issueDocument(office, province, [{ leads: [province.finance] }]);
  const [{ id }] = assignments;
  const target = (expectedVersion: number) => ({ id, expectedVersion });
  const sent = await head.command('submitResult', { ...target(1), text: 'Đã hoàn thành', fileIds: [] });
  const done = await office.command('confirmResult', target(sent.version), 'status');
  expect(done.status).toBe('COMPLETED');
  return answer.id;
}

const one = async (sql: string, ...values: unknown[]) => (await db.query(sql, values)).rows[0];
const outboxSize = async (): Promise<number> => (await one('select count(*)::int as n from outbox')).n;
const completions = async (documentId: string): Promise<number> =>
  (
    await one(
      `select count(*)::int as n from recorded_event where subject_id = $1 and type = 'document.completed'`,
      documentId,
    )
  ).n;
const directivesDone = async (documentId: string): Promise<number> =>
  (
    await one(
      `select count(*)::int as n from recorded_event where parent_id = $1 and type = 'directive.completed'`,
      documentId,
    )
  ).n;

async function until(what: string, done: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !(await done()); await pause(50)) {
    if (Date.now() > end)
      throw new Error(
        `Waited in vain until ${what}. The workers said:\n${workers.map(({ output }) => output).join('\n')}`,
      );
  }
}

/** Every event that has a reaction was reacted to, and nothing waits any more. */
const quiet = async (): Promise<boolean> => {
  const { n } = await one(
    `select count(*)::int as n from recorded_event e where e.type in ('assignment.issued', 'assignment.confirmed')
     and not exists (select from handled_event h where h.event_id = e.id)`,
  );
  return n === 0 && (await outboxSize()) === 0;
};

test('a worker of its own relays what was committed, and the effects are recorded once', async () => {
  const documentId = await confirmed();
  expect(await outboxSize()).toBeGreaterThan(0);
  expect(await completions(documentId)).toBe(0);
  await startWorker();
  await until('the outbox is empty and all is handled', quiet);
  expect(await completions(documentId)).toBe(1);
  expect(await directivesDone(documentId)).toBe(1);
  const { cause, by } = await one(
    `select c.type as cause, e.actor_name as by from recorded_event e join recorded_event c on c.id = e.cause_id
     where e.subject_id = $1 and e.type = 'document.completed'`,
    documentId,
  );
  expect({ cause, by }).toEqual({ cause: 'assignment.confirmed', by: 'Hệ thống' });
}, 60_000);

/** Starts a worker and kills it while its reaction to this document's confirmation is under way. */
async function killMidway(documentId: string): Promise<void> {
  const holder = await connect();
  try {
    // The reaction needs the document's row: as long as it is held here, the reaction is in its middle.
    await holder.query('begin');
    await holder.query('select from directive_document where id = $1 for update', [documentId]);
    const worker = await startWorker();
    await until('the reaction waits for the row', async () => (await waitingForLocks()) > 0, recoveryMs);
    await worker.kill();
    await holder.query('rollback');
  } finally {
    await holder.end();
  }
  await until('nobody waits any more', async () => (await waitingForLocks()) === 0);
}

const waitingForLocks = async (): Promise<number> =>
  (
    await one(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).n;

test('workers killed in the middle of a reaction leave nothing half done; another one does it, once', async () => {
  const documentId = await confirmed();
  const unhandled = `select count(*)::int as n from recorded_event e where e.root_id = $1 and e.type = 'assignment.confirmed'
    and not exists (select from handled_event h where h.event_id = e.id)`;
  // Twice over the same event: a queue that gives up on what crashed its workers would lose it here.
  for (let kill = 1; kill <= 2; kill++) {
    await killMidway(documentId);
    expect(await completions(documentId)).toBe(0);
    expect((await one(unhandled, documentId)).n).toBe(1);
  }
  const died = Date.now();
  await startWorker();
  await until('the other worker has taken it over', quiet, recoveryMs);
  expect(Date.now() - died).toBeLessThan(recoveryMs);
  expect(await completions(documentId)).toBe(1);
  expect(await directivesDone(documentId)).toBe(1);
}, 240_000);

test('two workers at once do everything once', async () => {
  const documents: string[] = [];
  for (let i = 0; i < 15; i++) documents.push(await confirmed());
  const waiting = await outboxSize();
  await Promise.all([startWorker(), startWorker()]);
  await until('all is handled', quiet);
  expect(waiting).toBeGreaterThanOrEqual(15 * 5);
  for (const documentId of documents) {
    expect(await completions(documentId)).toBe(1);
    expect(await directivesDone(documentId)).toBe(1);
  }
  const { n } = await one(
    'select count(*)::int as n from (select from handled_event group by event_id, reaction having count(*) > 1) twice',
  );
  expect(n).toBe(0);
}, 90_000);

test('what is delivered again has no second effect', async () => {
  const documentId = await confirmed();
  await startWorker();
  await until('all is handled', quiet);
  const before = await one('select count(*)::int as records, max(seq) as last from recorded_event');
  const { rowCount } = await db.query(
    'insert into outbox (event_id, seq) select id, seq from recorded_event where root_id = $1 on conflict do nothing',
    [documentId],
  );
  expect(rowCount).toBeGreaterThan(3);
  const finished = async () => Number((await one(jobsLeft)).n) === 0;
  await until('all is delivered again', async () => (await outboxSize()) === 0 && (await finished()));
  await pause(500);
  expect(await one('select count(*)::int as records, max(seq) as last from recorded_event')).toEqual(before);
  expect(await completions(documentId)).toBe(1);
}, 60_000);

/** Jobs the queue still has, in whatever state. */
const jobsLeft = `select count(*) as n from bullmq.job`;
