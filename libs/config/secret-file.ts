import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const isName = /^[a-z][a-z0-9-]*$/;

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

function stored(file: string): string | undefined {
  try {
    const value = readFileSync(file, 'utf8').trim();
    if (value.length < 32) throw new Error(`Tệp bí mật ${file} bị hỏng (quá ngắn).`);
    return value;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * The secret of that name in `dataDir/secrets` (0600), made at first need: 32 random bytes, base64url. Stable over restarts.
 * Two processes asking at once get the same one: a complete file is linked into place, and the second link fails.
 */
export function secretIn(dataDir: string, name: string): string {
  if (!isName.test(name)) throw new Error(`not a name for a secret: ${name}`);
  const folder = join(dataDir, 'secrets');
  const file = join(folder, name);
  const existing = stored(file);
  if (existing) return existing;

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}.${process.pid}.${randomBytes(6).toString('hex')}`);
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${randomBytes(32).toString('base64url')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return stored(file)!;
}

/** The names of the secrets that begin so, in their order. */
export function secretNames(dataDir: string, beginning: string): string[] {
  try {
    return readdirSync(join(dataDir, 'secrets'))
      .filter((name) => name.startsWith(beginning))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Nothing is made with it or believed by it any more. */
export function dropSecret(dataDir: string, name: string): void {
  if (!isName.test(name)) throw new Error(`not a name for a secret: ${name}`);
  rmSync(join(dataDir, 'secrets', name), { force: true });
}
