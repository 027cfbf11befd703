import { existsSync, realpathSync } from 'node:fs';
import { layoutIn } from './layout';
import { adminUrl, ownerUrl } from './logins';
import { readPostmasterFile } from './postmaster-file';
import { wasStartedWith } from './processes';

/** The address of the embedded PostgreSQL that runs on a data folder now; undefined when none does. */
export const runningUrl = (dataDir: string): string | undefined => runningAs(dataDir, ownerUrl);

/** As `runningUrl`, for the server's own administrator: what only he may do, such as a backup. */
export const runningAdminUrl = (dataDir: string): string | undefined => runningAs(dataDir, adminUrl);

function runningAs(dataDir: string, url: (dataDir: string, port: number) => string): string | undefined {
  if (!existsSync(dataDir)) return undefined;
  const { dataDir: real, cluster } = layoutIn(realpathSync(dataDir));
  const file = readPostmasterFile(cluster);
  return file && file.status === 'ready' && wasStartedWith(file.pid, cluster) ? url(real, file.port) : undefined;
}
