import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeWebStream } from 'node:stream/web';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A sealed file: its size in bytes and the SHA-256 of it as it lies there. With these it is checked without the key. */
export interface Sealed {
  readonly bytes: number;
  readonly sha256: string;
}

/** The key does not open this file, or the file is not what was written. */
export class CannotOpen extends Error {}

const toWeb = (source: Readable) => Readable.toWeb(source) as unknown as ReadableStream<Uint8Array>;
const fromWeb = (source: ReadableStream<Uint8Array>) => Readable.fromWeb(source as unknown as NodeWebStream);

/**
 * Writes a stream compressed (zstd) and encrypted (age) to a file, which is whole and on the disk when it returns, or not there at
 * all. `age -d` and `zstd -d` open it without us.
 * @param recipient whom it is for: `age1…`
 */
export async function seal(source: Readable, path: string, recipient: string): Promise<Sealed> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const compress = createZstdCompress();
  // A source that fails must end the compressor too, or the encrypter would wait for ever.
  source.once('error', (error) => compress.destroy(error));
  const sealed = fromWeb(await encrypter.encrypt(toWeb(source.pipe(compress))));
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk);
      bytes += chunk.length;
      next(null, chunk);
    },
  });
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await pipeline(sealed, counted, createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Sends what was sealed in a file on to a writer, as it was before. */
export async function unseal(path: string, identity: string, sink: NodeJS.WritableStream): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const file = createReadStream(path);
  try {
    const opened = fromWeb(await decrypter.decrypt(toWeb(file)));
    await pipeline(opened, createZstdDecompress(), sink);
  } catch (error) {
    file.destroy();
    throw new CannotOpen(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** The SHA-256 of a file as it lies there. */
export async function hashOfFile(path: string): Promise<Sealed> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/**
 * The key that opens backups, made at first need (0600). It is not part of any backup: whoever loses both this machine and
 * the copy kept elsewhere cannot open them.
 */
export async function identityIn(path: string): Promise<string> {
  try {
    return parsed(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const identity = await generateX25519Identity();
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const text = `# ${await identityToRecipient(identity)}\n${identity}\n`;
  await writeFile(path, text, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    // Another process was faster: its key counts.
    if (error.code !== 'EEXIST') throw error;
  });
  return parsed(await readFile(path, 'utf8'));
}

/** For whom one seals what this key opens. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);

function parsed(text: string): string {
  const identity = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (!identity) throw new CannotOpen('Tệp khóa không có dòng AGE-SECRET-KEY-…');
  return identity.trim();
}
