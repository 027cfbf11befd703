import { createWriteStream } from 'node:fs';
import { lstat, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack, type Pack } from 'tar-stream';

const missing = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Which files of a folder go along, by their path within it. A folder that does not still goes along, empty. */
export type Chosen = (path: string, isFolder: boolean) => boolean;

/**
 * Packs a folder that is being written to meanwhile, as PostgreSQL's low-level backup asks: a file that goes away is left out, one
 * that grows or shrinks keeps the size it had when it was opened.
 */
export async function packFolder(tar: Pack, root: string, chosen: Chosen, path = ''): Promise<void> {
  const entries = (await readdir(join(root, path), { withFileTypes: true }).catch(missing)) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      await added(tar, { name: inside, type: 'directory', mode: 0o700 });
      if (chosen(inside, true)) await packFolder(tar, root, chosen, inside);
    } else if (entry.isFile() && chosen(inside, false)) await packFile(tar, join(root, inside), inside);
  }
}

/** Packs one file under a name; nothing if it is not there. */
export async function packFile(tar: Pack, path: string, name: string): Promise<void> {
  const handle = await open(path, 'r').catch(missing);
  if (!handle) return;
  try {
    const { size, mtime } = await handle.stat();
    const entry = tar.entry({ name, size, mtime, mode: 0o600 });
    await pipeline(Readable.from(exactly(handle, size)), entry);
  } finally {
    await handle.close();
  }
}

/** Packs words as a file. */
export const packText = (tar: Pack, name: string, text: string): Promise<void> =>
  new Promise((done, failed) =>
    tar.entry({ name, mode: 0o600 }, text, (error?: Error | null) => (error ? failed(error) : done())),
  );

/** A tar that `fill` fills, as a stream. What goes wrong there is the stream's error. */
export function tarOf(fill: (tar: Pack) => Promise<void>): Readable {
  const tar = pack();
  fill(tar).then(
    () => tar.finalize(),
    (error: Error) => tar.destroy(error),
  );
  return Readable.from(tar as unknown as AsyncIterable<Buffer>);
}

/** What takes a tar apart into a folder. Nothing is ever written outside of it. */
export function unpackInto(root: string): NodeJS.WritableStream {
  const tar = extract();
  tar.on('entry', (header, stream, next) => {
    const path = resolve(root, header.name);
    const write = async () => {
      if (!path.startsWith(resolve(root) + sep)) throw new Error(`Đường dẫn lạ trong bản sao: ${header.name}`);
      if (header.type === 'directory') {
        await mkdir(path, { recursive: true, mode: 0o700 });
        stream.resume();
        return;
      }
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await pipeline(stream, createWriteStream(path, { mode: 0o600, flush: true }));
    };
    write().then(() => next(), next);
  });
  return tar as unknown as NodeJS.WritableStream;
}

/** Whether something is there. */
export const exists = async (path: string): Promise<boolean> => (await lstat(path).catch(missing)) !== null;

const added = (tar: Pack, header: { name: string; type: 'directory'; mode: number }): Promise<void> =>
  new Promise((done, failed) => tar.entry(header, (error?: Error | null) => (error ? failed(error) : done())));

const piece = 256 * 1024;

async function* exactly(handle: Awaited<ReturnType<typeof open>>, size: number) {
  let left = size;
  while (left > 0) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(left, piece)), 0);
    if (!bytesRead) break;
    yield buffer.subarray(0, bytesRead);
    left -= bytesRead;
  }
  // It has shrunk since: the log makes up for it at recovery.
  for (; left > 0; left -= Math.min(left, piece)) yield Buffer.alloc(Math.min(left, piece));
}
