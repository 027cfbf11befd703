import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { BuiltProcess } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { aProvince, type Province } from './builders';
import { issueDocument } from './entering';

/** Where the queue is. */
export interface Backend {
  /** What a worker is told of it. */
  readonly settings: Record<string, string>;
  queue(name: string): Queue;
  /** Loses everything that the queue holds, as if somebody had emptied it. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** What a dead worker held is taken over within a minute (reliability.md B.6, F-02). */
const recoveryMs = 60_000;

/** For tests of one backend alone. They come last: a worker is running. */
export interface Suite {
  confirmed(): Promise<string>;
  until(what: string, done: () => Promise<boolean>): Promise<void>;
  quiet(): Promise<boolean>;
  lookNow(): Promise<unknown>;
  doneOnce(documents: readonly string[]): Promise<void>;
}

/** What workers promise, whatever carries their jobs. */
export function workersOn(startBackend: () => Promise<Backend>): Suite {
  let backend: Backend;
  let api: Api;
  let province: Province;
  let db: Client;
  let office: SignedIn;
  let head: SignedIn;
  const workers: BuiltProcess[] = [];

  beforeAll(async () => {
    backend = await startBackend();
    api = await startApi();
    province = await aProvince(api.app);
    db = await connect();
    office = await SignedIn.as(api.url, province.officeHead);
    head = await SignedIn.as(api.url, province.financeHead);
  }, 60_000);
  afterAll(async () => {
    await killAll();
    await db?.end();
    await api?.close();
    await backend?.stop();
  });

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: config.DATABASE_URL });
    await client.connect();
    return client;
  }

  async function startWorker(): Promise<BuiltProcess> {
    const worker = await BuiltProcess.start('worker', backend.settings);
    workers.push(worker);
    return worker;
  }

  async function killAll(): Promise<void> {
    await Promise.all(workers.splice(0).map((worker) => worker.kill()));
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
  const count = async (what: string, ...values: unknown[]): Promise<number> =>
    (await one(`select count(*)::int as n from ${what}`, ...values)).n;
  const outboxSize = () => count('outbox');
  const completions = (documentId: string) =>
    count(`recorded_event where subject_id = $1 and type = 'document.completed'`, documentId);
  const directivesDone = (documentId: string) =>
    count(`recorded_event where parent_id = $1 and type = 'directive.completed'`, documentId);
  const waitingForLocks = () =>
    count(`pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);

  async function until(what: string, done: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
    for (const end = Date.now() + patienceMs; !(await done()); await pause(50)) {
      if (Date.now() > end) {
        const said = workers.map(({ output }) => output).join('\n');
        throw new Error(`Waited in vain until ${what}. The workers said:\n${said}`);
      }
    }
  }

  /** Every event that has a reaction was reacted to, and nothing waits any more. */
  const quiet = async (): Promise<boolean> =>
    (await outboxSize()) === 0 &&
    (await count(
      `recorded_event e where e.type in ('assignment.issued', 'assignment.confirmed')
       and not exists (select from handled_event h where h.event_id = e.id)`,
    )) === 0;

  /** As if the patience that the relay has with the queue were over. */
  const lookNow = () => db.query('update outbox set look_at = now() where look_at is not null');

  async function doneOnce(documents: readonly string[]): Promise<void> {
    for (const documentId of documents) {
      expect(await completions(documentId)).toBe(1);
      expect(await directivesDone(documentId)).toBe(1);
    }
  }

  async function aMail(): Promise<string> {
    const id = randomUUID();
    await db.query(
      `insert into outgoing_mail (id, to_address, to_name, kind, subject, text, message_id, status, next_attempt_at, created_at)
       values ($1, 'lan@example.vn', 'Lan', 'test', 'Nhắc việc', 'Có việc đến hạn.', $2, 'WAITING', now(), now())`,
      [id, `<${id}@example.vn>`],
    );
    return id;
  }

  const isSent = async (id: string): Promise<boolean> =>
    (await count(`outgoing_mail where id = $1 and status = 'SENT'`, id)) === 1;

  function written(id: string): string {
    const folder = join(config.DATA_DIR, 'mail');
    const names = readdirSync(folder).filter((name) => name.includes(id));
    expect(names).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d-[-0-9a-f]{36}\.eml$/)]);
    return readFileSync(join(folder, names[0]!), 'utf8');
  }

  test('a worker of its own relays what was committed, and the effects are recorded once', async () => {
    const documentId = await confirmed();
    expect(await outboxSize()).toBeGreaterThan(0);
    expect(await completions(documentId)).toBe(0);
    await startWorker();
    await until('the outbox is empty and all is handled', quiet);
    await doneOnce([documentId]);
    const { cause, by } = await one(
      `select c.type as cause, e.actor_name as by from recorded_event e join recorded_event c on c.id = e.cause_id
       where e.subject_id = $1 and e.type = 'document.completed'`,
      documentId,
    );
    expect({ cause, by }).toEqual({ cause: 'assignment.confirmed', by: 'Hệ thống' });
  }, 60_000);

  test('what is delivered again has no second effect', async () => {
    const documentId = await one(`select subject_id as id from recorded_event where type = 'document.completed'`);
    const before = await one('select count(*)::int as records, max(seq) as last from recorded_event');
    const { rowCount } = await db.query(
      'insert into outbox (event_id, seq) select id, seq from recorded_event where root_id = $1 on conflict do nothing',
      [documentId.id],
    );
    expect(rowCount).toBeGreaterThan(3);
    await until('all is delivered again', async () => (await outboxSize()) === 0);
    expect(await one('select count(*)::int as records, max(seq) as last from recorded_event')).toEqual(before);
  }, 60_000);

  /** Kills the worker while its reaction to this document's confirmation is under way. */
  async function killMidway(documentId: string): Promise<void> {
    const holder = await connect();
    try {
      // The reaction needs the document's row: as long as it is held here, the reaction is in its middle.
      await holder.query('begin');
      await holder.query('select from directive_document where id = $1 for no key update', [documentId]);
      const { pid } = (await holder.query('select pg_backend_pid() as pid')).rows[0];
      if (!workers.length) await startWorker();
      const waitsForRow = () => count('pg_stat_activity where $1 = any(pg_blocking_pids(pid))', pid);
      await until('the reaction waits for the row', async () => (await waitsForRow()) > 0, recoveryMs);
      await killAll();
      await holder.query('rollback');
    } finally {
      await holder.end();
    }
    await until('nobody waits any more', async () => (await waitingForLocks()) === 0);
  }

  test('workers killed in the middle of a reaction leave nothing half done; another one does it, once', async () => {
    await killAll();
    const documentId = await confirmed();
    const unhandled = `recorded_event e where e.root_id = $1 and e.type = 'assignment.confirmed'
      and not exists (select from handled_event h where h.event_id = e.id and h.reaction like '%.settleDocument')`;
    // Twice over the same event: a queue that gives up on what crashed its workers would lose it here.
    for (let kill = 1; kill <= 2; kill++) {
      await killMidway(documentId);
      expect(await completions(documentId)).toBe(0);
      expect(await count(unhandled, documentId)).toBe(1);
    }
    const died = Date.now();
    await startWorker();
    await until('the other worker has taken it over', quiet, recoveryMs);
    expect(Date.now() - died).toBeLessThan(recoveryMs);
    await doneOnce([documentId]);
  }, 240_000);

  test('two workers, one of them killed, and a queue emptied at any moment: all is done, and done once', async () => {
    while (workers.length < 2) await startWorker();
    const documents: string[] = [];
    let entering = true;
    const emptying = (async () => {
      for (let n = 1; entering; n++) {
        await pause(Math.random() * 400);
        await backend.empty();
        if (n === 3) await workers.shift()!.kill();
      }
    })();
    for (let i = 0; i < 8; i++) documents.push(await confirmed());
    entering = false;
    await emptying;
    await backend.empty();
    const mail = await aMail();
    await until('all is handled', async () => {
      await lookNow();
      return quiet();
    });
    await doneOnce(documents);
    expect(await count('(select from handled_event group by event_id, reaction having count(*) > 1) twice')).toBe(0);
    // What the clock does is set again, and goes on.
    await until('the mail has left', () => isSent(mail));
    expect(written(mail)).toMatch(/^Subject: =\?UTF-8\?/m);
  }, 120_000);

  test('a report that was asked for is rendered, once', async () => {
    if (!workers.length) await startWorker();
    const { id: reportId } = await one(`select id from report where code = 'qua-han'`);
    const ask = `mutation ($input: RunReportInput!) { runReport(input: $input) { ... on ReportRun { id } } }`;
    const { id } = (await office.get(ask, { input: { reportId, format: 'CSV' } })).runReport;
    await until('it is rendered', async () => (await count(`report_run where id = $1 and state = 'DONE'`, id)) === 1);
    expect(await count(`recorded_event where subject_id = $1 and type = 'reportRun.finished'`, id)).toBe(1);
  }, 60_000);

  test('a reaction that fails for good is kept, seen and tried again; healed, it has its effect once', async () => {
    if (!workers.length) await startWorker();
    const documentId = await confirmed();
    await db.query(`create function break() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger break before update on directive_document for each row execute function break()`);
    const failures = async (): Promise<number> =>
      (await one('select coalesce(max(failures), 0) as n from outbox where last_error like $1', '%broken%')).n;
    const queue = backend.queue('reactions');
    try {
      await until('the queue gives it up', async () => {
        await queue.promoteJobs();
        return (await failures()) >= 8 && (await queue.getFailedCount()) > 0;
      });
      expect(await (await fetch(`${api.url}/metrics`)).text()).toMatch(/^outbox_failing_events 1$/m);
      await lookNow();
      await until('it is tried once more', async () => (await failures()) >= 9);
      const { next } = await one(`select look_at - now() > interval '1 minute' as next from outbox where failures > 0`);
      expect(next).toBe(true);
    } finally {
      await db.query('drop trigger break on directive_document; drop function break()');
    }
    expect(await completions(documentId)).toBe(0);
    await until('the queue has given it up again', async () => (await queue.getFailedCount()) > 0);
    await lookNow();
    await until('it is healed', quiet);
    await doneOnce([documentId]);
  }, 60_000);

  return { confirmed, until, quiet, lookNow, doneOnce };
}
