import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { config } from '@libs/config';
import type { Head } from './trail-check';

/** Where the ends of the chain are noted: outside the database, so that who rewrites it there is given away. */
export const anchorFile = join(config.DATA_DIR, 'trail-anchors.log');

/** A line that is no anchor, nor one that a power cut left unfinished. */
export class BadAnchor extends Error {}

const whole = /^\S+ (\d+) ([0-9a-f]{64})$/;
const unfinished = /^[\dT:.Z-]*( \d*( [0-9a-f]*)?)?$/;

/** All ends that were noted, oldest first. */
export async function readAnchors(path = anchorFile): Promise<Head[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line, index) => {
    const [, seq, hash] = whole.exec(line) ?? [];
    if (seq) return [{ seq: BigInt(seq), hash }];
    if (unfinished.test(line)) return [];
    throw new BadAnchor(`${path}: dòng ${index + 1} không phải là mốc neo`);
  });
}

/** Notes an end of the chain, on disk when it returns. It starts a line of its own, whatever was left unfinished before. */
export async function appendAnchor({ seq, hash }: Head, path = anchorFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const last = size ? (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() : '\n';
    await file.write(`${last === '\n' ? '' : '\n'}${new Date().toISOString()} ${seq} ${hash}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
