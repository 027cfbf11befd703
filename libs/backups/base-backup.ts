import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { asAdmin, beginArchiving, type LiveCluster } from './cluster';
import { type Chosen, exists, packFile, packFolder, packText, tarOf } from './packing';
import { seal, type Sealed } from './sealing';
import { ship } from './shipping';
import type { BackupStore, Manifest } from './store';

/** What of a running server's folder is not copied: its log goes by the archive, the rest it makes anew (PostgreSQL manual, 25.3.4). */
const emptied = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)$/;
const leftOut =
  /(^|\/)(pgsql_tmp[^/]*|pg_internal\.init[^/]*)$|^(postmaster\.(pid|opts)|backup_label|tablespace_map|recovery\.signal|standby\.signal|current_logfiles|global\/pg_control)$/;

const ofCluster: Chosen = (path, isFolder) => !(isFolder && emptied.test(path)) && !leftOut.test(path);

/** What is kept beside the database: everything but the key that opens the backup itself. */
const besides = ['trail-anchors.log', 'demo-accounts.json'];
export const keyName = 'backup-key';

type Row = Record<string, string>;

/** How long the last segment may take to reach the archive. */
const archivePatienceMs = 120_000;

/** For whom the backup is sealed, and what the manifest says of it. */
export interface BaseFacts {
  readonly recipient: string;
  readonly migration: string;
  /** Settings in a file (`.env`) that go along, sealed. */
  readonly environmentFile?: string;
}

/**
 * Copies a running server without stopping anybody (low-level backup interface), then its log and the attachments up to
 * here. When it returns, the store can restore to this moment; if it fails, the store is as it was.
 */
export async function takeBase(live: LiveCluster, store: BackupStore, facts: BaseFacts): Promise<Manifest> {
  beginArchiving(live.layout);
  const startedAt = new Date();
  const id = startedAt.toISOString().replace(/[-:]|\.\d+/g, '');
  try {
    return await asAdmin(live.adminUrl, async (admin) => {
      const [{ first }] = await rowsOf(admin, `select pg_walfile_name(pg_backup_start($1, true)) as first`, [id]);
      let end: { lsn: string; label: string; last: string } | undefined;
      const database = await seal(
        tarOf(async (tar) => {
          await packFolder(tar, live.layout.cluster, ofCluster);
          // Last of the files: what it says must not be older than they are.
          await packFile(tar, join(live.layout.cluster, 'global/pg_control'), 'global/pg_control');
          const [stopped] = await rowsOf(
            admin,
            `select lsn::text, labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)`,
          );
          end = stopped as typeof end;
          await packText(tar, 'backup_label', end!.label);
        }),
        store.partOf(id, 'database'),
        facts.recipient,
      );
      const secrets = await sealSecrets(live.layout.dataDir, store.partOf(id, 'secrets'), facts);
      await archived(admin, end!.last);
      const endedAt = new Date();
      const { blobs } = await ship(live.layout, store, facts.recipient, { everything: true });
      const [{ postgres }] = await rowsOf(admin, `select current_setting('server_version') as postgres`);
      const manifest: Manifest = {
        format: 1,
        id,
        kind: 'EMBEDDED',
        ...{ startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString(), postgres, blobs },
        ...{ migration: facts.migration, recipient: facts.recipient },
        wal: { first, last: end!.last },
        parts: { database, secrets },
      };
      await store.writeManifest(manifest);
      return manifest;
    });
  } catch (error) {
    await rm(store.baseFolder(id), { recursive: true, force: true });
    throw error;
  }
}

/** Secrets, noted ends of the trail, and settings, in one sealed file. */
export function sealSecrets(dataDir: string, path: string, facts: BaseFacts): Promise<Sealed> {
  return seal(
    tarOf(async (tar) => {
      if (await exists(join(dataDir, 'secrets')))
        await packFolder(tar, dataDir, (name) => name === 'secrets' || isSecret(name));
      for (const name of besides) await packFile(tar, join(dataDir, name), name);
      if (facts.environmentFile) await packFile(tar, facts.environmentFile, 'settings.env');
    }),
    path,
    facts.recipient,
  );
}

const isSecret = (name: string) => /^secrets\/[a-z]/.test(name) && name !== `secrets/${keyName}`;

/** Has the server finish the segment it writes now, and waits until the archive has it. */
export const finishSegment = (adminUrl: string): Promise<void> =>
  asAdmin(adminUrl, async (admin) => {
    const [{ segment }] = await rowsOf(admin, 'select pg_walfile_name(pg_current_wal_insert_lsn()) as segment');
    await rowsOf(admin, 'select pg_switch_wal()');
    await archived(admin, segment!);
  });

/** The server hands its segments to the archive in order: when this one is there, all before it are. */
async function archived(admin: Client, segment: string): Promise<void> {
  for (const until = Date.now() + archivePatienceMs; ; await pause(100)) {
    const [{ done, failed }] = await rowsOf(
      admin,
      `select case when coalesce(last_archived_wal, '') >= $1 then 'yes' end as done, last_failed_wal as failed from pg_stat_archiver`,
      [segment],
    );
    if (done) return;
    if (Date.now() > until)
      throw new Error(`PostgreSQL chưa lưu được nhật ký ghi ${segment}${failed ? ` (lỗi ở ${failed})` : ''}.`);
  }
}

const rowsOf = async (client: Client, sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query(sql, values)).rows;
