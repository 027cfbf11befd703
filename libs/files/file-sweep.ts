import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Every } from '@libs/changes';
import { BlobStore } from './blob-store';

const hour = 3_600_000;
/** Backups reach back 30 days; a restored database must find its bytes (reliability.md B.2, G13). */
const blobsOutliveRowsFor = 37 * 24 * hour;

/** What one sweep took away. */
export interface Swept {
  readonly parts: number;
  readonly rows: number;
  readonly blobs: number;
}

/** Takes away what came in and was never used. */
@Injectable()
export class FileSweep {
  private readonly log = new Logger(FileSweep.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly blobs: BlobStore,
  ) {}

  @Every('23 * * * *', 'files.sweep')
  async run(now = Date.now()): Promise<Swept> {
    const swept = { parts: await this.oldParts(now), rows: await this.unattached(now), blobs: await this.orphans(now) };
    if (swept.parts + swept.rows + swept.blobs) this.log.log(`Swept ${JSON.stringify(swept)}`);
    return swept;
  }

  /** Half-received files of requests that broke off. */
  private async oldParts(now: number): Promise<number> {
    const old = await olderThan(this.blobs.tmp, now - 24 * hour);
    for (const path of old) await rm(path, { force: true });
    return old.length;
  }

  /** Uploads that were never hung on anything. */
  private async unattached(now: number): Promise<number> {
    const gone = await this.dataSource.query(
      `with gone as (delete from attachment where holder_id is null and uploaded_at < $1 returning 1) select count(*)::int from gone`,
      [new Date(now - 24 * hour)],
    );
    return gone[0].count;
  }

  /** Bytes that no row speaks of, long after. */
  private async orphans(now: number): Promise<number> {
    let count = 0;
    for (const folder of await blobFolders(join(this.blobs.folder, 'sha256'))) {
      const old = await olderThan(folder, now - blobsOutliveRowsFor);
      for (const path of await this.unreferenced(old)) if (await this.removeOrphan(path, now)) count++;
    }
    return count;
  }

  private async unreferenced(paths: readonly string[]): Promise<string[]> {
    if (!paths.length) return [];
    const rows: { sha256: string }[] = await this.dataSource.query(
      'select distinct sha256 from attachment where sha256 = any($1)',
      [paths.map(hashOf)],
    );
    const known = new Set(rows.map(({ sha256 }) => sha256));
    return paths.filter((path) => !known.has(hashOf(path)));
  }

  /** Under the lock that an upload of the same bytes takes before it moves them into place. */
  private removeOrphan(path: string, now: number): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [hashOf(path)]);
      const known = await manager.query('select 1 from attachment where sha256 = $1 limit 1', [hashOf(path)]);
      if (known.length || !(await isOlder(path, now - blobsOutliveRowsFor))) return false;
      await rm(path, { force: true });
      return true;
    });
  }
}

const hashOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

async function olderThan(folder: string, moment: number): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const paths = names.map((name) => join(folder, name));
  const old = await Promise.all(paths.map((path) => isOlder(path, moment)));
  return paths.filter((_, i) => old[i]);
}

const isOlder = (path: string, moment: number) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs < moment,
    () => false,
  );

async function blobFolders(root: string): Promise<string[]> {
  const first = await readdir(root).catch(() => []);
  const second = await Promise.all(first.map(async (a) => (await readdir(join(root, a))).map((b) => join(root, a, b))));
  return second.flat();
}
