import { mkdir, open, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sealed } from './sealing';

/** What a base is, in the clear: enough to choose it and to check that it lies there as it was written. */
export interface Manifest {
  readonly format: 1;
  /** Its folder's name: when it began, in UTC. */
  readonly id: string;
  /** EMBEDDED: files and log of the server that comes with the product, back to any moment. DUMP: one moment of a server elsewhere. */
  readonly kind: 'EMBEDDED' | 'DUMP';
  /** ISO 8601. Restorable from `endedAt` on. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly postgres: string;
  /** The last migration in it, and so the release that wrote it. */
  readonly migration: string;
  /** First and last segment of the log it needs to be whole. */
  readonly wal: { readonly first: string; readonly last: string } | null;
  /** How many attachments were kept when it was made. */
  readonly blobs: number;
  readonly recipient: string;
  readonly parts: Readonly<Record<'database' | 'secrets', Sealed>>;
}

/** A place that keeps backups: `base/<id>/`, `wal/`, `files/`. Everything but the manifests is sealed. */
export class BackupStore {
  constructor(readonly folder: string) {}

  baseFolder = (id: string): string => join(this.folder, 'base', id);
  partOf = (id: string, part: keyof Manifest['parts']): string => join(this.baseFolder(id), `${part}.tar.zst.age`);
  walFolder = (): string => join(this.folder, 'wal');
  walOf = (segment: string): string => join(this.walFolder(), `${segment}.zst.age`);
  blobOf = (sha256: string): string =>
    join(this.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.zst.age`);

  /** Every complete base, the oldest first: one without a manifest was broken off. */
  async bases(): Promise<Manifest[]> {
    const names = await namesIn(join(this.folder, 'base'));
    const read = await Promise.all(
      names.sort().map((id) => readFile(join(this.baseFolder(id), 'manifest.json'), 'utf8').catch(() => null)),
    );
    return read.flatMap((text) => (text ? [JSON.parse(text) as Manifest] : []));
  }

  async writeManifest(manifest: Manifest): Promise<void> {
    await writeWhole(join(this.baseFolder(manifest.id), 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }

  /** The segments and histories of the log that are kept, in order, each with when the server had finished it. */
  async wal(): Promise<{ name: string; at: Date }[]> {
    const names = (await namesIn(this.walFolder())).filter((name) => name.endsWith('.zst.age')).sort();
    return Promise.all(
      names.map(async (name) => ({
        name: name.replace(/\.zst\.age$/, ''),
        at: (await stat(join(this.walFolder(), name))).mtime,
      })),
    );
  }

  /** The hashes of all attachments that are kept. */
  async blobs(): Promise<Set<string>> {
    const found = new Set<string>();
    for (const folder of await leavesOf(join(this.folder, 'files')))
      for (const name of await namesIn(folder)) if (!name.endsWith('.part')) found.add(name.slice(0, 64));
    return found;
  }
}

/** Names in a folder; none where there is no folder. */
export const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** The folders two levels down, as content-addressed files lie. */
export async function leavesOf(root: string): Promise<string[]> {
  const first = (await namesIn(root)).filter((name) => name.length === 2);
  const second = await Promise.all(first.map(async (a) => (await namesIn(join(root, a))).map((b) => join(root, a, b))));
  return second.flat();
}

/** A file that is there whole, and on the disk, or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, text, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
