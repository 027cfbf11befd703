import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { Client } from 'pg';
import { EmbeddedPostgres } from './embedded-postgres';
import { keepRunning } from './keep-running';
import { isAlive, pause, waitForEnd } from './processes';
import { runningUrl } from './running-url';

const root = mkdtempSync(join(tmpdir(), 'ttdh-embedded-'));
const started: EmbeddedPostgres[] = [];

function at(name: string, options: { silence?: number; say?: (line: string) => void } = {}): EmbeddedPostgres {
  const postgres = new EmbeddedPostgres({ dataDir: join(root, name), ...options });
  started.push(postgres);
  return postgres;
}

async function ask<T>(url: string, sql: string): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** Another process that starts the database and then just lives, like `npm start`. */
function spawnStarter(
  name: string,
  account: { uid?: number; gid?: number } = {},
): { child: ChildProcess; answer: Promise<string> } {
  const script = join(root, 'start.cjs');
  if (!existsSync(script)) {
    const entry = `const { EmbeddedPostgres } = require('./libs/embedded/index.ts');
      (async () => new EmbeddedPostgres({ dataDir: process.argv[2] }).start())().then(
        () => { console.log('up'); setInterval(() => {}, 1000); },
        (error) => { console.log(error.name + ': ' + error.message); process.exit(1); });`;
    const stdin = { contents: entry, resolveDir: process.cwd() };
    buildSync({ stdin, bundle: true, platform: 'node', format: 'cjs', external: ['pg-native'], outfile: script });
  }
  const child = spawn(process.execPath, [script, join(root, name)], {
    ...account,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answer = Promise.race([once(child.stdout!, 'data').then(String), once(child, 'exit').then(() => '')]);
  return { child, answer };
}

async function killHard(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid, 5_000);
}

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('starts durable, in UTC, on this machine only, with a role of the product that is no superuser', async () => {
    const postgres = at('first');
    await postgres.start();
    expect(
      await ask(
        postgres.url,
        `select current_setting('fsync') fsync, current_setting('synchronous_commit') commit, current_setting('data_checksums') checksums,
           current_setting('timezone') zone, current_setting('server_encoding') encoding, lower('ĐÔ THỊ') lower,
           (select rolsuper from pg_roles where rolname = current_user) super, host(inet_server_addr()) host`,
      ),
    ).toEqual({
      fsync: 'on',
      commit: 'on',
      checksums: 'on',
      zone: 'UTC',
      encoding: 'UTF8',
      lower: 'đô thị',
      super: false,
      host: '127.0.0.1',
    });
    expect(statSync(`/proc/${postgres.pid}`).uid).not.toBe(0);
  });

  it('keeps data, passwords and port over a restart', async () => {
    const first = at('first');
    await first.start();
    await ask(first.url, 'create table kept as select 1 as one');
    const { url, pid } = first;
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(runningUrl(join(root, 'first'))).toBeUndefined();

    const second = at('first');
    await second.start();
    expect(second.url).toBe(url);
    expect(runningUrl(join(root, 'first'))).toBe(url);
    expect(await ask(second.url, 'select one from kept')).toEqual({ one: 1 });
  });

  it('adopts the living server that a killed start left behind', async () => {
    const { child, answer } = spawnStarter('first');
    expect(await answer).toBe('up\n');
    const url = runningUrl(join(root, 'first'))!;
    await killHard(child.pid!);
    const said: string[] = [];
    const next = at('first', { say: (line) => said.push(line) });
    await next.start();
    expect(next.url).toBe(url);
    expect(said).toEqual(['Dùng tiếp PostgreSQL còn chạy từ lần trước.']);
    expect(await ask(next.url, 'select one from kept')).toEqual({ one: 1 });
  });

  it('recovers by itself when everything was killed in the middle of writing', async () => {
    const { child, answer } = spawnStarter('first');
    expect(await answer).toBe('up\n');
    const url = runningUrl(join(root, 'first'))!;
    await ask(url, 'create table if not exists acknowledged (n int)');
    let acknowledged = 0;
    const writing = (async () => {
      for (;;) {
        await ask(url, `insert into acknowledged values (${acknowledged + 1})`);
        acknowledged++;
      }
    })().catch(() => undefined);
    await pause(400);
    const postmaster = Number(readFileSync(join(root, 'first/postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    expect(postmaster).toBeGreaterThan(1);
    process.kill(child.pid!, 'SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await writing;

    const next = at('first');
    await next.start();
    const { n } = await ask<{ n: number }>(next.url, 'select count(*)::int n from acknowledged');
    expect(acknowledged).toBeGreaterThan(0);
    expect([acknowledged, acknowledged + 1]).toContain(n);
  });

  it('is not fooled by a stale file whose process number belongs to somebody else now', async () => {
    const first = at('first');
    await first.start();
    await killHard(first.pid);
    const file = join(root, 'first/postgres/data/postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const next = at('first');
    await next.start();
    expect(await ask(next.url, 'select one from kept')).toEqual({ one: 1 });
  });

  it('leaves a living server that does not answer alone, and says so', async () => {
    const first = at('first');
    await first.start();
    process.kill(first.pid, 'SIGSTOP');
    try {
      await expect(at('first', { silence: 300 }).start()).rejects.toThrow(
        `đang chạy (tiến trình ${first.pid}) nhưng không trả lời`,
      );
      expect(existsSync(join(root, 'first/postgres/data/postmaster.pid'))).toBe(true);
    } finally {
      process.kill(first.pid, 'SIGCONT');
    }
    expect(await ask(first.url, 'select one from kept')).toEqual({ one: 1 });
  });

  it('takes another port when somebody has taken its own', async () => {
    const first = at('first');
    await first.start();
    const { port } = first;
    await first.stop();
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      await first.start();
      expect(first.port).not.toBe(port);
      expect(await ask(first.url, 'select one from kept')).toEqual({ one: 1 });
    } finally {
      squatter.close();
    }
  });

  it('runs beside another one', async () => {
    const [one, two] = [at('first'), at('second')];
    await Promise.all([one.start(), two.start()]);
    expect(one.port).not.toBe(two.port);
    await ask(two.url, 'create table here as select 2 as two');
    await expect(ask(one.url, 'select two from here')).rejects.toThrow('does not exist');
  });

  it('is started again, at the same address, when its process is killed', async () => {
    const postgres = at('first');
    await postgres.start();
    const { url, pid } = postgres;
    const moved = jest.fn();
    const forget = keepRunning(postgres, () => undefined, moved);
    try {
      process.kill(pid, 'SIGKILL');
      for (let i = 0; i < 200 && (!postgres.alive || postgres.pid === pid); i++) await pause(50);
      expect(await ask(url, 'select one from kept')).toEqual({ one: 1 });
      expect(moved).not.toHaveBeenCalled();
    } finally {
      forget();
    }
  });

  it('stops a start that is still under way', async () => {
    const postgres = at('third');
    const starting = postgres.start().then(
      () => 'started',
      () => 'refused',
    );
    await pause(5);
    await postgres.stop();
    await starting;
    expect(runningUrl(join(root, 'third'))).toBeUndefined();
    expect(existsSync(join(root, 'third/postgres/data/postmaster.pid'))).toBe(false);
  });

  it('makes the database again when making it was interrupted', async () => {
    const home = join(root, 'fourth', 'postgres');
    const { child } = spawnStarter('fourth');
    while (!existsSync(home) || !readdirSync(home).some((name) => name.startsWith('new-'))) await pause(5);
    await killHard(child.pid!);
    const postgres = at('fourth');
    await postgres.start();
    expect(await ask(postgres.url, 'select 1 as one')).toEqual({ one: 1 });
    expect(readdirSync(home).filter((name) => name.startsWith('new-'))).toEqual([]);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('runs for an ordinary user, and refuses a folder of somebody else in one line', async () => {
    const nobody = { uid: 65_534, gid: 65_534 };
    const own = join(root, 'fifth');
    mkdirSync(own);
    chownSync(own, nobody.uid, nobody.gid);
    chmodSync(root, 0o755);
    const ordinary = spawnStarter('fifth', nobody);
    expect(await ordinary.answer).toBe('up\n');
    process.kill(ordinary.child.pid!, 'SIGKILL');
    const left = at('fifth');
    await left.start();
    expect(statSync(`/proc/${left.pid}`).uid).toBe(nobody.uid);

    const first = at('first');
    await first.start();
    await first.stop();
    expect(await spawnStarter('first', nobody).answer).toMatch(
      /^PostgresProblem: Thư mục .* thuộc về tài khoản khác.*\n$/,
    );
  });
});
