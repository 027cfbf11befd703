import { createReadStream } from 'node:fs';
import { rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from '../embedded';
import { exists } from './packing';
import { seal } from './sealing';
import { type BackupStore, leavesOf, namesIn } from './store';

/** What one shipping took along, and how many attachments the store keeps of those that are here. */
export interface Shipped {
  readonly segments: number;
  readonly files: number;
  readonly blobs: number;
}

/** Names the server gives to segments, histories and labels of the log; never one that is still being written (`.part`). */
const ofLog = /^([0-9A-F]{24}(\.[0-9A-F]{8}\.backup)?|[0-9A-F]{8}\.history)$/;

/** A folder gets a new date when a file is moved into it; a clock may have stepped a little. */
const marginMs = 3_600_000;

/**
 * Takes the finished segments and the attachments that are new to the store, and lets the server's archive go. The bytes go
 * before the log that speaks of them: to whatever moment one restores, its attachments are there.
 * @param options.everything look at every attachment, not only where something has arrived since the last segment
 */
export async function ship(
  { archive, dataDir }: Layout,
  store: BackupStore,
  recipient: string,
  { everything = false } = {},
): Promise<Shipped> {
  const segments = (await namesIn(archive)).filter((name) => ofLog.test(name)).sort();
  const since = everything ? 0 : +((await store.wal()).at(-1)?.at ?? 0) - marginMs;
  const { files, blobs } = await shipBlobs(dataDir, store, recipient, since);
  for (const name of segments) {
    const path = join(archive, name);
    const { atime, mtime } = await stat(path);
    await seal(createReadStream(path), store.walOf(name), recipient);
    // Its date says up to when the log reaches.
    await utimes(store.walOf(name), atime, mtime);
    await rm(path);
  }
  return { segments: segments.length, files, blobs };
}

/**
 * Takes the attachments of a data folder that the store has not.
 * @param since look only into folders that something was moved into since then (milliseconds); 0: everywhere
 */
export async function shipBlobs(dataDir: string, store: BackupStore, recipient: string, since: number) {
  const root = join(dataDir, 'files', 'sha256');
  let files = 0;
  let blobs = 0;
  for (const folder of await leavesOf(root)) {
    if (since && (await stat(folder)).mtimeMs < since) continue;
    for (const sha256 of (await namesIn(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name))) {
      blobs++;
      if (await exists(store.blobOf(sha256))) continue;
      await seal(createReadStream(join(folder, sha256)), store.blobOf(sha256), recipient);
      files++;
    }
  }
  return { files, blobs };
}
