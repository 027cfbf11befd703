import { existsSync, realpathSync } from 'node:fs';
import { layoutIn } from './layout';
import { ownerUrl } from './logins';
import { readPostmasterFile } from './postmaster-file';
import { wasStartedWith } from './processes';

/** The address of the embedded PostgreSQL that runs on a data folder now; undefined when none does. */
export function runningUrl(dataDir: string): string | undefined {
  if (!existsSync(dataDir)) return undefined;
  const { dataDir: real, cluster } = layoutIn(realpathSync(dataDir));
  const file = readPostmasterFile(cluster);
  return file && file.status === 'ready' && wasStartedWith(file.pid, cluster) ? ownerUrl(real, file.port) : undefined;
}
