import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { exists } from './packing';
import { hashOfFile, unseal } from './sealing';
import type { BackupStore, Manifest } from './store';

/** One thing that is wrong with a backup, as one line. */
export type Problem = string;

/**
 * Checks that everything a base needs lies in the store as it was written: parts by their hashes, the log without a gap from its start
 * to the newest segment. With the key every part, segment and attachment is opened too.
 */
export async function verify(store: BackupStore, base: Manifest, identity?: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const part of ['database', 'secrets'] as const) {
    const path = store.partOf(base.id, part);
    if (!(await exists(path))) problems.push(`${base.id}: thiếu ${part}`);
    else if ((await hashOfFile(path)).sha256 !== base.parts[part].sha256)
      problems.push(`${base.id}: ${part} đã bị thay đổi`);
    else if (identity) problems.push(...(await opens(path, identity)));
  }
  if (base.wal) problems.push(...(await logProblems(store, base, identity)));
  const blobs = await store.blobs();
  if (blobs.size < base.blobs) problems.push(`${base.id}: thiếu ${base.blobs - blobs.size} tệp đính kèm`);
  if (identity) for (const sha256 of blobs) problems.push(...(await blobProblems(store, sha256, identity)));
  return problems;
}

async function logProblems(store: BackupStore, { wal }: Manifest, identity?: string): Promise<Problem[]> {
  const names = (await store.wal()).map(({ name }) => name).filter((name) => name.length === 24);
  const timeline = wal!.first.slice(0, 8);
  const needed = names.filter((name) => name.startsWith(timeline) && name >= wal!.first);
  const problems: Problem[] = [];
  const last = needed.at(-1);
  if (!last || last < wal!.last) return [`nhật ký ghi thiếu từ ${last ?? wal!.first} đến ${wal!.last}`];
  for (let name = wal!.first; name <= last; name = following(name)) {
    if (!needed.includes(name)) problems.push(`nhật ký ghi thiếu ${name}`);
    else if (identity) problems.push(...(await opens(store.walOf(name), identity)));
  }
  return problems;
}

/** The name of the next segment of 16 MB: eight hexadecimal digits of the log, eight of the segment in it, up to FF. */
export function following(segment: string): string {
  const log = Number.parseInt(segment.slice(8, 16), 16);
  const within = Number.parseInt(segment.slice(16), 16);
  const next = within === 0xff ? [log + 1, 0] : [log, within + 1];
  return segment.slice(0, 8) + next.map((part) => part.toString(16).toUpperCase().padStart(8, '0')).join('');
}

async function opens(path: string, identity: string): Promise<Problem[]> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return unseal(path, identity, nowhere).then(
    () => [],
    (error: Error) => [error.message],
  );
}

async function blobProblems(store: BackupStore, sha256: string, identity: string): Promise<Problem[]> {
  const hash = createHash('sha256');
  try {
    await unseal(store.blobOf(sha256), identity, hash);
    return hash.digest('hex') === sha256 ? [] : [`tệp đính kèm ${sha256} không còn nguyên vẹn`];
  } catch (error) {
    return [(error as Error).message];
  }
}
