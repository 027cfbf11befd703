import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor, handOver, letRead, openTheWay, type Account } from './account';
import type { Binaries } from './binaries';
import { checkSpace } from './cluster';
import type { Layout } from './layout';

/**
 * Makes the server's folder ready: there, with room on its disk, and belonging to the account PostgreSQL will run as,
 * which can also reach it and the programs.
 * @returns that account; undefined when it is the one we run as ourselves
 */
export function prepareFolder(layout: Layout, binaries: Binaries, say: (line: string) => void): Account | undefined {
  const { dataDir, home, cluster } = layout;
  if (!existsSync(home)) mkdirSync(home, { mode: 0o700 });
  checkSpace(layout);
  const owner = statSync(existsSync(cluster) ? cluster : home).uid;
  const me = process.getuid?.();
  if (me !== undefined && me !== 0 && owner !== me) throw new Error('EPERM');

  const account = accountFor(home);
  if (account) {
    if (statSync(home).uid === 0) handOver(home, account);
    const opened = [...openTheWay(home, account), ...openTheWay(join(binaries.folder, 'bin', 'postgres'), account)];
    for (const folder of opened.filter((path) => path !== dataDir)) {
      say(`PostgreSQL chạy bằng tài khoản riêng: đã cho đi qua thư mục ${folder} (chmod o+x).`);
    }
    letRead(binaries.folder, account);
  }
  // PostgreSQL refuses a folder that others can read or write.
  if (existsSync(cluster) && (statSync(cluster).mode & 0o077) !== 0) chmodSync(cluster, 0o700);
  return account;
}
