import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type BaseFacts, sealSecrets } from './base-backup';
import { seal, unseal } from './sealing';
import { shipBlobs } from './shipping';
import type { BackupStore, Manifest } from './store';

/** Where Debian puts each release's programs, the newest first; then whatever is on the path. */
const places = [18, 17, 16, 15].map((release) => `/usr/lib/postgresql/${release}/bin/`).concat('');

/** What keeps a server elsewhere from being backed up from here, as a line for a person. */
export class NoTools extends Error {}

/** A PostgreSQL program that is at least of the server's release. */
async function program(name: 'pg_dump' | 'pg_restore', release: number): Promise<string> {
  for (const place of places) {
    const said = await promisify(execFile)(`${place}${name}`, ['--version']).catch(() => null);
    if (said && Number(/ (\d+)/.exec(said.stdout)?.[1]) >= release) return `${place}${name}`;
  }
  throw new NoTools(`Máy này không có ${name} ${release} trở lên: cài postgresql-client-${release}.`);
}

/**
 * Copies one moment of a server elsewhere with `pg_dump`. Going back to any other moment is that server's own business (its write-ahead
 * log is not ours to take).
 */
export async function dump(url: string, dataDir: string, store: BackupStore, facts: BaseFacts): Promise<Manifest> {
  const { version, release } = await versionOf(url);
  const tool = await program('pg_dump', release);
  const startedAt = new Date();
  const id = startedAt.toISOString().replace(/[-:]|\.\d+/g, '');
  try {
    // The queue's own tables are made anew from ours.
    const child = spawn(tool, ['--format=custom', '--compress=0', '--exclude-schema=bullmq', `--dbname=${url}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = endOf(child, 'pg_dump');
    const [database] = await Promise.all([seal(child.stdout, store.partOf(id, 'database'), facts.recipient), ended]);
    const secrets = await sealSecrets(dataDir, store.partOf(id, 'secrets'), facts);
    // After the rows: what they speak of is there.
    const { blobs } = await shipBlobs(dataDir, store, facts.recipient, 0);
    const manifest: Manifest = {
      ...{ format: 1, id, kind: 'DUMP', startedAt: startedAt.toISOString(), endedAt: startedAt.toISOString() },
      ...{ postgres: version, migration: facts.migration, wal: null, blobs, recipient: facts.recipient },
      parts: { database, secrets },
    };
    await store.writeManifest(manifest);
    return manifest;
  } catch (error) {
    await rm(store.baseFolder(id), { recursive: true, force: true });
    throw error;
  }
}

/** Puts a dump into an empty database. Refuses one that has tables: nothing is ever overwritten. */
export async function undump(url: string, store: BackupStore, base: Manifest, identity: string): Promise<void> {
  const { release, tables } = await versionOf(url);
  if (tables) throw new NoTools('Cơ sở dữ liệu đích không trống: tạo một cơ sở dữ liệu mới rồi đặt DATABASE_URL.');
  const tool = await program('pg_restore', release);
  const child = spawn(tool, ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${url}`], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = endOf(child, 'pg_restore');
  await Promise.all([unseal(store.partOf(base.id, 'database'), identity, child.stdin), ended]);
}

async function versionOf(url: string): Promise<{ version: string; release: number; tables: number }> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as release,
         (select count(*)::int from pg_tables where schemaname = 'public') as tables`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

async function endOf(child: { stderr: Readable } & NodeJS.EventEmitter, name: string): Promise<void> {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => (said = (said + words).slice(-2_000)));
  const [code] = (await once(child, 'close')) as [number];
  // What it says may name tables, never rows.
  if (code !== 0) throw new NoTools(`${name}: ${said.trim().split('\n').at(-1) ?? `mã ${code}`}`);
}
