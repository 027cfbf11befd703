import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, identityOf } from '../embedded';

const prefix = 'ttdh-run-';

/** A run that was killed leaves its server and folder behind: the next run ends and removes them. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    try {
      const owner = readFileSync(join(folder, 'owner'), 'utf8');
      if (identityOf(Number.parseInt(owner)) === owner) continue;
      const left = new EmbeddedPostgres({ dataDir: folder, throwaway: true });
      await left.start();
      await left.stop();
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or being made or removed this moment.
    }
  }
}

/** A PostgreSQL for one test run, in a folder that goes away with it. */
export async function startThrowawayServer(): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, 'owner'), identityOf(process.pid) ?? '');
  mkdirSync(join(folder, 'files'));
  const postgres = new EmbeddedPostgres({ dataDir: folder, throwaway: true });
  await postgres.start();
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: postgres.url, folder: join(folder, 'files'), stop };
}
