import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgres, layoutIn } from '../embedded';
import { beginArchiving } from './cluster';
import { exists, unpackInto } from './packing';
import { unseal } from './sealing';
import type { BackupStore, Manifest } from './store';

/** What cannot be done with these backups, as a line for a person. */
export class CannotRestore extends Error {}

export interface Wish {
  /** To which moment; undefined: as far as the log reaches. */
  readonly to?: Date;
  /** Which base, by its id; undefined: the last that ended before `to`. */
  readonly baseId?: string;
}

/** What was put back, and where what was there before is now. */
export interface Restored {
  readonly base: Manifest;
  /** The moment restored to; null: the end of the log. */
  readonly to: Date | null;
  readonly aside: string | null;
  readonly blobs: number;
}

/** Chooses the base for a wish, and says when there is none, or the log does not reach so far. */
export async function choose(store: BackupStore, { to, baseId }: Wish): Promise<Manifest> {
  const bases = await store.bases();
  if (!bases.length) throw new CannotRestore(`Không có bản sao lưu nào trong ${store.folder}.`);
  const base = baseId
    ? bases.find(({ id }) => id === baseId)
    : bases.findLast(({ endedAt }) => !to || +new Date(endedAt) <= +to);
  if (!base) {
    throw new CannotRestore(
      baseId ? `Không có bản sao lưu ${baseId}.` : `Bản sao lưu sớm nhất là lúc ${bases[0]!.endedAt}.`,
    );
  }
  const reach = (await store.wal()).at(-1)?.at;
  if (to && base.kind === 'EMBEDDED' && (!reach || +to > +reach))
    throw new CannotRestore(`Chỉ khôi phục được đến ${(reach ?? new Date(base.endedAt)).toISOString()}.`);
  return base;
}

/**
 * Puts a data folder back as it was at a moment: database, attachments, secrets. What lies there is moved aside, never deleted;
 * attachments are added to those that are there (their names are their hashes). Afterwards the database is consistent, at rest,
 * and a life of its own begins for it: what happened after that moment is not in it.
 */
export async function restore(store: BackupStore, dataDir: string, identity: string, wish: Wish): Promise<Restored> {
  const base = await choose(store, wish);
  if (base.kind !== 'EMBEDDED') throw new CannotRestore('Bản sao lưu này là của PostgreSQL ở nơi khác.');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // Opened before anything is moved: with the wrong key everything stays as it is.
  const fresh = join(dataDir, `restoring-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  const cluster = join(fresh, 'postgres', 'data');
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  try {
    await unseal(store.partOf(base.id, 'secrets'), identity, unpackInto(join(fresh, 'beside')));
    await unseal(store.partOf(base.id, 'database'), identity, unpackInto(cluster));
    await openLog(store, base, identity, join(fresh, 'postgres', 'log-to-replay'));
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  const aside = await moveIn(dataDir, fresh);
  const blobs = await openBlobs(store, identity, dataDir);
  await recover(dataDir, base, wish);
  return { base, to: wish.to ?? null, aside, blobs };
}

/** The part of the log from the base on: opened before the server starts, so that it needs no key of ours. */
async function openLog(store: BackupStore, { wal }: Manifest, identity: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const { name } of await store.wal()) {
    if (name.length === 24 && name.slice(8) < wal!.first.slice(8)) continue;
    await unseal(store.walOf(name), identity, createWriteStream(join(folder, name), { mode: 0o600 }));
  }
}

/** Exchanges what is there for what was unpacked. */
async function moveIn(dataDir: string, fresh: string): Promise<string | null> {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const aside = join(dataDir, `before-restore-${stamp}`);
  let moved = false;
  for (const name of ['postgres', 'trail-anchors.log', 'demo-accounts.json', 'secrets']) {
    const incoming = name === 'postgres' ? join(fresh, name) : join(fresh, 'beside', name);
    const here = join(dataDir, name);
    if (existsSync(here)) {
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      renameSync(here, join(aside, name));
      moved = true;
    }
    if (existsSync(incoming)) renameSync(incoming, here);
  }
  // The key of the backups themselves is in none of them: it stays where it is.
  for (const name of ['backup-key']) {
    const kept = join(aside, 'secrets', name);
    if (moved && existsSync(kept)) await rename(kept, join(dataDir, 'secrets', name));
  }
  const settings = join(fresh, 'beside', 'settings.env');
  if (existsSync(settings)) await rename(settings, join(dataDir, 'restored-settings.env'));
  await rm(fresh, { recursive: true, force: true });
  return moved ? aside : null;
}

/** Adds the attachments of the store to those in a data folder. Returns how many were missing. */
export async function openBlobs(store: BackupStore, identity: string, dataDir: string): Promise<number> {
  const root = join(dataDir, 'files', 'sha256');
  let opened = 0;
  for (const sha256 of await store.blobs()) {
    const path = join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    if (await exists(path)) continue;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await unseal(store.blobOf(sha256), identity, createWriteStream(`${path}.part`, { mode: 0o600, flush: true }));
    await rename(`${path}.part`, path);
    opened++;
  }
  return opened;
}

/** Has the server replay its log up to the moment, and stops it again. */
async function recover(dataDir: string, base: Manifest, { to, baseId }: Wish): Promise<void> {
  const layout = layoutIn(dataDir);
  await writeFile(join(layout.cluster, 'recovery.signal'), '', { mode: 0o600 });
  await chmod(layout.cluster, 0o700);
  const settings = {
    hot_standby: 'off',
    restore_command: 'cp "../log-to-replay/%f" "%p"',
    recovery_target_timeline: baseId ? 'current' : 'latest',
    recovery_target_action: 'promote',
  };
  const run = async (target: Record<string, string>) => {
    const server = new EmbeddedPostgres({ dataDir, settings: { ...settings, ...target } });
    await server.start();
    await server.stop();
  };
  beginArchiving(layout);
  if (!to) await run({});
  else {
    // The server reads this before it knows any zone by name, `Z` included.
    const at = to.toISOString().replace('T', ' ').replace('Z', '+00');
    const target = { recovery_target_time: at, recovery_target_inclusive: 'on' };
    await run(target).catch(async (error: Error) => {
      // Nothing was written between that moment and the end of the log, which reaches beyond it: the end is that moment.
      if (!/recovery ended before configured recovery target/.test(`${error.message} ${String(error.cause)}`))
        throw error;
      await run({});
    });
  }
  await rm(join(layout.home, 'log-to-replay'), { recursive: true, force: true });
  if (existsSync(join(layout.cluster, 'recovery.signal')))
    throw new CannotRestore('PostgreSQL chưa khôi phục xong; xem postgres.log.');
}
