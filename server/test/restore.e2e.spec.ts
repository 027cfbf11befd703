import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { EmbeddedPostgres } from '@libs/embedded';
import type { Api } from '@libs/testing/api';
import { SmtpSink } from '@libs/testing/smtp-sink';
import { SignedIn } from '@libs/testing/signed-in';
import type { Province } from './builders';

/**
 * The restore drill (reliability.md F-13, B.7): the product at work on a durable server of its own, a backup, more work, a moment noted,
 * more work still; then the disk is lost, and everything is put back as it was at that moment, on another machine's folder.
 */
const root = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'drill-'));
const first = join(root, 'first');
const second = join(root, 'second');
const store = join(root, 'store');
const key = join(root, 'key');

let server: EmbeddedPostgres;
let sink: SmtpSink;
let api: Api;
let province: Province;
let db: Client;

/** What is compared: each table's rows, whatever their order. */
async function fingerprint(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select count(*)::text || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print from "${name}" t`,
      );
      found[name] = rows[0].print;
    }
    return found;
  } finally {
    await client.end();
  }
}

function filesUnder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => [name, join(folder, name)] as const)
      .filter(([, path]) => statSync(path).isFile())
      .map(([name, path]) => [name, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** One of the product's programs, as the launcher runs it. */
async function program(name: string, folder: string, url: string, ...parameters: string[]) {
  const script = join(process.cwd(), `dist/server/server/src/main.${name}.js`);
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, DATABASE_URL: url, BACKUP_DIR: store };
  return promisify(execFile)(process.execPath, [script, ...parameters], { env }).then(
    ({ stdout }) => ({ ok: true, said: stdout }),
    (error: { stdout: string; stderr: string }) => ({ ok: false, said: error.stdout + error.stderr }),
  );
}

async function uploaded(person: SignedIn, words: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([words]), 'Báo cáo.txt');
  const [{ id }] = await person.upload(form);
  return id;
}

/** One document with a file, and a report on its assignment. */
async function work(number: string): Promise<void> {
  const { contentOf } = jest.requireActual<typeof import('./entering')>('./entering');
  const office = await SignedIn.as(api.url, province.officeSpecialist);
  const head = await SignedIn.as(api.url, province.financeHead);
  const content = contentOf(province, [{ leads: [province.finance] }], number);
  const draft = await office.command('createDraft', {
    content,
    fileIds: [await uploaded(office, `Tệp của ${number}`)],
  });
  const issued = await office.command(
    'issueDraft',
    { id: draft.id, expectedVersion: draft.version },
    'directives { assignments { id version } }',
  );
  const [{ id, version: expectedVersion }] = issued.directives[0].assignments;
  await head.command('reportProgress', { id, expectedVersion, text: `Đang làm ${number}` });
}

/** A mail handed in as the product does it. */
async function posted(subject: string): Promise<void> {
  const [{ UnitOfWork }, { Post }, { system }] = await Promise.all([
    import('@libs/changes'),
    import('@libs/mail'),
    import('@libs/auth'),
  ]);
  await api.app.get(UnitOfWork).run(system, { command: 'spec', input: {} }, async (tx) => {
    const to = { name: 'Nguyễn Thị Lan', address: 'lan@tinh.example' };
    return { id: (await api.app.get(Post).append(tx, { to, kind: 'spec', subject, text: subject }))! };
  });
}

beforeAll(async () => {
  server = new EmbeddedPostgres({ dataDir: first });
  [sink] = await Promise.all([SmtpSink.open(), server.start()]);
  // Before anything reads the settings: this spec has a server of its own, with its log kept.
  Object.assign(process.env, { DATABASE_URL: server.url, DATA_DIR: first, SMTP_URL: sink.url });
  const { runMigrations } = jest.requireActual<typeof import('../src/data-source')>('../src/data-source');
  const { startApi } = jest.requireActual<typeof import('@libs/testing/api')>('@libs/testing/api');
  const { aProvince } = jest.requireActual<typeof import('./builders')>('./builders');
  await runMigrations(server.url);
  api = await startApi();
  province = await aProvince(api.app);
  db = new Client({ connectionString: server.url });
  await db.connect();
}, 120_000);
afterAll(async () => {
  await db?.end().catch(() => undefined);
  await api?.close();
  await server?.stop();
  await sink?.close();
  rmSync(root, { recursive: true, force: true });
});

test('everything is as it was at a moment between two backups, and no mail leaves twice', async () => {
  const { config } = await import('@libs/config');
  expect(config.DATABASE_URL).toBe(server.url);
  await work('1/QĐ-UBND');
  await posted('đã gửi trước');
  await api.drain();
  await api.tick('mail.deliver');
  const backup = await program('backup', first, server.url);
  expect(backup).toMatchObject({ ok: true, said: expect.stringContaining('Khóa mở bản sao') });
  copyFileSync(join(first, 'secrets/backup-key'), key);

  // Between the backup and the moment: in the log alone.
  await work('2/QĐ-UBND');
  await posted('còn chờ lúc đó, gửi sau đó');
  const before = await fingerprint(server.url);
  const blobs = filesUnder(join(first, 'files/sha256'));
  const secrets = filesUnder(join(first, 'secrets'));
  const [{ moment }] = (await db.query('select clock_timestamp() as moment')).rows as { moment: Date }[];
  await pause(20);

  // What is to be lost: work, and a mail that did leave.
  await work('3/QĐ-UBND');
  await api.tick('mail.deliver');
  expect(sink.arrived.map(({ subject }) => subject)).toEqual(['đã gửi trước', 'còn chờ lúc đó, gửi sau đó']);
  expect(await program('backup', first, server.url, 'ship')).toMatchObject({ ok: true });
  expect(await program('backup', first, server.url, 'verify')).toMatchObject({ ok: true });
  await db.end();
  await api.close();
  await server.stop();

  const to = moment.toISOString();
  const began = Date.now();
  const none = 'postgres://nobody@127.0.0.1:1/none';
  const restored = await program('restore', second, none, '--from', store, '--key', key, '--to', to);
  expect(restored).toMatchObject({ ok: true, said: expect.stringContaining(second) });
  const seconds = (Date.now() - began) / 1000;

  server = new EmbeddedPostgres({ dataDir: second });
  await server.start();
  expect(await fingerprint(server.url)).toEqual(before);
  expect(filesUnder(join(second, 'files/sha256'))).toEqual(expect.objectContaining(blobs));
  const { 'backup-key': _, ...others } = secrets;
  expect(filesUnder(join(second, 'secrets'))).toEqual(others);
  for (const [name, hash] of Object.entries(filesUnder(join(second, 'files/sha256'))))
    expect(name.endsWith(hash)).toBe(true);

  const settled = await program('restored', second, server.url, to);
  expect(settled).toMatchObject({ ok: true, said: expect.stringContaining('Giữ lại 1 thư') });
  await afterwards(to);
  console.log(`restored to ${to} in ${seconds.toFixed(1)} s; ${Object.keys(before).length} tables compared`);
}, 240_000);

/** What was put back works, says so in its trail, and sends nothing by itself. */
async function afterwards(to: string): Promise<void> {
  db = new Client({ connectionString: server.url });
  await db.connect();
  const one = async (sql: string) => (await db.query(sql)).rows[0];
  expect(await one(`select data->>'to' as to from recorded_event where type = 'backup.restored'`)).toEqual({ to });
  expect(await one(`select count(*)::int as n from session where ended_at is null and ends_at > now()`)).toEqual({
    n: 0,
  });
  // Nothing of then is left to do.
  expect(
    await one(
      `select count(*)::int as n from outbox o join recorded_event e on e.id = o.event_id where e.type <> 'backup.restored'`,
    ),
  ).toEqual({ n: 0 });
  expect(
    await one(`select status, last_error like 'Giữ lại%' as held from outgoing_mail where subject like 'còn chờ%'`),
  ).toEqual({
    status: 'SUPPRESSED',
    held: true,
  });
  const trail = await program('verify-trail', second, server.url);
  expect(trail).toMatchObject({ ok: true, said: expect.stringMatching(/^Nguyên vẹn/) });
  const { BuiltProcess } = await import('@libs/testing/product');
  const worker = await BuiltProcess.start('worker', { DATABASE_URL: server.url, DATA_DIR: second, SMTP_URL: sink.url });
  await pause(6_500);
  expect(sink.arrived).toHaveLength(2);
  // Once an administrator wants it, it leaves after all, under the same Message-ID.
  await db.query(`update outgoing_mail set status = 'WAITING', next_attempt_at = now() where subject like 'còn chờ%'`);
  for (const until = Date.now() + 20_000; sink.arrived.length < 3 && Date.now() < until;) await pause(100);
  await worker.stop();
  expect(sink.arrived).toHaveLength(3);
  expect(sink.arrived[2]!.messageId).toBe(sink.arrived[1]!.messageId);
}

test('what cannot be restored is said before anything is touched', async () => {
  const none = 'postgres://nobody@127.0.0.1:1/none';
  const third = join(root, 'third');
  const restoring = (...parameters: string[]) => program('restore', third, none, '--from', store, ...parameters);
  const wrong = join(root, 'wrong-key');
  const { identityIn } = await import('@libs/backups');
  await identityIn(wrong);
  expect(await restoring('--key', wrong)).toMatchObject({
    ok: false,
    said: expect.stringContaining('no identity matched'),
  });
  expect(await restoring('--key', key, '--to', '2001-01-01T00:00:00Z')).toMatchObject({
    ok: false,
    said: expect.stringContaining('sớm nhất'),
  });
  expect(await restoring('--key', key, '--to', '2999-01-01T00:00:00Z')).toMatchObject({
    ok: false,
    said: expect.stringContaining('Chỉ khôi phục được đến'),
  });
  expect(existsSync(join(third, 'postgres'))).toBe(false);
  // A byte that fell over on the backup's disk is found, by its hash and by the seal itself.
  const [base] = readdirSync(join(store, 'base'));
  const part = join(store, 'base', base!, 'database.tar.zst.age');
  const bytes = readFileSync(part);
  bytes[bytes.length - 50]! ^= 1;
  writeFileSync(part, bytes);
  expect(await program('backup', second, server.url, 'verify')).toMatchObject({
    ok: false,
    said: expect.stringContaining('đã bị thay đổi'),
  });
  expect(await restoring('--key', key)).toMatchObject({
    ok: false,
    said: expect.stringContaining('Không khôi phục được'),
  });
  expect(existsSync(join(third, 'postgres'))).toBe(false);
}, 60_000);
