import { join } from 'node:path';

/** Where the embedded PostgreSQL keeps its things inside `DATA_DIR`. */
export interface Layout {
  readonly dataDir: string;
  /** All of it; belongs to the account PostgreSQL runs as. */
  readonly home: string;
  readonly cluster: string;
  readonly portFile: string;
  readonly log: string;
  /** Finished segments of the write-ahead log, until a backup has taken them. There only where backups are made. */
  readonly archive: string;
}

/** The places for a data folder. */
export function layoutIn(dataDir: string): Layout {
  const home = join(dataDir, 'postgres');
  return {
    ...{ dataDir, home, cluster: join(home, 'data'), portFile: join(home, 'port'), log: join(home, 'postgres.log') },
    archive: join(home, 'archive'),
  };
}
