import { existsSync, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { config } from '../config';
import { layoutIn, runningAdminUrl, runningUrl } from '../embedded';
import { finishSegment, keyName, takeBase } from './base-backup';
import type { LiveCluster } from './cluster';
import { dump } from './elsewhere';
import { prune } from './pruning';
import { identityIn, recipientOf } from './sealing';
import { ship, type Shipped } from './shipping';
import { BackupStore, type Manifest, namesIn } from './store';

/** Where this installation keeps its backups: `BACKUP_DIR`, else `DATA_DIR/backups` (which a lost disk takes along). */
export const ourStore = (): BackupStore => new BackupStore(config.BACKUP_DIR ?? join(config.DATA_DIR, 'backups'));

/** The file that opens them, unless only its public half is on this machine. */
export const ourKeyFile = (): string => join(config.DATA_DIR, 'secrets', keyName);

/** The embedded server that `DATABASE_URL` leads to; null where the database is elsewhere. */
export function ourCluster(): LiveCluster | null {
  if (runningUrl(config.DATA_DIR) !== config.DATABASE_URL) return null;
  return { layout: layoutIn(realpathSync(config.DATA_DIR)), adminUrl: runningAdminUrl(config.DATA_DIR)! };
}

const ourRecipient = async (): Promise<string> =>
  config.BACKUP_RECIPIENT ?? recipientOf(await identityIn(ourKeyFile()));

/** One whole backup now, and what is older than promised taken away. */
export async function backUp(): Promise<Manifest> {
  const environmentFile = existsSync('.env') ? join(process.cwd(), '.env') : undefined;
  const facts = { recipient: await ourRecipient(), migration: await lastMigration(), environmentFile };
  const cluster = ourCluster();
  const made = cluster
    ? await takeBase(cluster, ourStore(), facts)
    : await dump(config.DATABASE_URL, config.DATA_DIR, ourStore(), facts);
  await prune(ourStore(), new Date(), config.BACKUP_KEEP_DAYS);
  return made;
}

/**
 * What has been written since the last time; null where there is no base that it could be added to.
 * @param options.all up to this moment, not only what is in finished segments
 */
export async function shipNow({ all = false } = {}): Promise<Shipped | null> {
  const cluster = ourCluster();
  if (!cluster || !existsSync(cluster.layout.archive)) return null;
  if (all) await finishSegment(cluster.adminUrl);
  return ship(cluster.layout, ourStore(), await ourRecipient());
}

/** How the backups are, for those who look after them. Seconds; -1 where there is nothing to say. */
export interface BackupState {
  readonly sinceLastBase: number;
  /** How old the oldest finished segment is that the store has not. */
  readonly behind: number;
}

export async function backupState(now = Date.now()): Promise<BackupState> {
  const last = (await ourStore().bases()).at(-1);
  const waiting = await oldestWaiting();
  const seconds = (since: number) => Math.max(0, Math.round((now - since) / 1000));
  return {
    sinceLastBase: last ? seconds(+new Date(last.endedAt)) : -1,
    behind: last ? (waiting === null ? 0 : seconds(waiting)) : -1,
  };
}

async function oldestWaiting(): Promise<number | null> {
  const { archive } = layoutIn(config.DATA_DIR);
  const names = (await namesIn(archive).catch(() => [])).sort();
  const first = names[0] && (await stat(join(archive, names[0])).catch(() => null));
  return first ? first.mtimeMs : null;
}

async function lastMigration(): Promise<string> {
  const client = new Client({ connectionString: config.DATABASE_URL, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query('select name from migration order by id desc limit 1');
    return rows[0]?.name ?? '';
  } finally {
    await client.end();
  }
}
