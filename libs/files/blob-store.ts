import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { config } from '@libs/config';

/** Bytes that have arrived but are not kept yet. */
export interface Received {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** More bytes than a file may have. */
export class TooLarge extends Error {}

/**
 * Files under the SHA-256 of their content, `sha256/ab/cd/<hash>`: the same bytes are kept once, and a name somebody
 * typed never becomes a path. What arrives goes to `tmp/` first and is moved when it is whole and on disk (reliability.md B.2).
 */
@Injectable()
export class BlobStore {
  readonly folder = join(config.DATA_DIR, 'files');
  readonly tmp = join(this.folder, 'tmp');

  pathOf(sha256: string): string {
    return join(this.folder, 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /** Writes a stream to disk while hashing it. Past `limit` the rest is read and dropped, so that the sender hears the answer. */
  async receive(source: Readable, limit: number): Promise<Received> {
    await mkdir(this.tmp, { recursive: true, mode: 0o700 });
    const path = join(this.tmp, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    async function* counted(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit) continue;
        hash.update(chunk);
        yield chunk;
      }
    }
    try {
      await pipeline(source, counted, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
      if (size > limit) throw new TooLarge();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, sha256: hash.digest('hex'), size };
  }

  /** Moves it to its place for good. Renaming over an equal file is harmless and makes its age start again. */
  async keep({ path, sha256 }: Received): Promise<void> {
    const target = this.pathOf(sha256);
    const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    await syncFolder(dirname(target));
    if (made) for (let folder = dirname(target); folder !== this.folder;) await syncFolder((folder = dirname(folder)));
  }

  async drop({ path }: Received): Promise<void> {
    await rm(path, { force: true });
  }

  open(sha256: string): Promise<FileHandle> {
    return open(this.pathOf(sha256), 'r');
  }
}

/** A rename survives a power cut only when the folder itself is on disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
