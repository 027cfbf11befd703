import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account';
import type { Binaries } from './binaries';
import type { Layout } from './layout';
import { PostgresProblem, problemFrom } from './problem';

/** The name of the all-powerful database role; only the starting and stopping of the server uses it. */
export const adminRole = 'postgres';

const megabyte = 1024 * 1024;

/** A server that starts on a full disk stops again with a panic: better one line before. */
export function checkSpace({ home, cluster }: Layout): void {
  const { bavail, bsize } = statfsSync(home);
  const free = Math.floor((bavail * bsize) / megabyte);
  const needed = existsSync(cluster) ? 32 : 160;
  if (free < needed) {
    throw new PostgresProblem(
      `Ổ đĩa chứa ${home} đã đầy: còn ${free} MB, cần ít nhất ${needed} MB. Giải phóng chỗ rồi chạy lại.`,
    );
  }
}

/**
 * Makes the database files, once. They are made beside and moved into place when complete: a start that was killed half-way
 * leaves nothing that looks like a database. Collation is code points (fast, the same on every machine and version of the
 * system's library); lists that people read name an ICU collation themselves.
 */
export async function createCluster(
  layout: Layout,
  binaries: Binaries,
  options: { account?: Account; password: string; throwaway: boolean },
): Promise<void> {
  const { home, cluster } = layout;
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('new-')))
    rmSync(join(home, name), { recursive: true });
  if (existsSync(join(cluster, 'PG_VERSION'))) return;

  const fresh = join(home, `new-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${fresh}.password`;
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (options.account) chownSync(passwordFile, options.account.uid, options.account.gid);
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        ...['--pgdata', fresh, '--username', adminRole, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
        ...['--data-checksums', '--no-instructions', ...(options.throwaway ? ['--no-sync'] : [])],
      ],
      { ...options.account, cwd: home, env: plainEnvironment },
    );
    renameSync(fresh, cluster);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw problemFrom((error as { stderr?: string }).stderr || error, home);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** English messages (they are read by `problemFrom`), and nothing of the person's own PostgreSQL settings (PGDATA, PGPORT…). */
export const plainEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};
