import { libraries } from './libraries.mjs';
import { say, Stop } from './say.mjs';

const oldest = 15;

/** Says in one line when the given server cannot be used. */
async function checkGiven(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  let version;
  try {
    await client.connect();
    version = Number((await client.query('SHOW server_version_num')).rows[0].server_version_num);
  } catch (error) {
    throw new Stop(`DATABASE_URL: không kết nối được PostgreSQL: ${error.message || error.code}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  if (version < oldest * 10_000) {
    throw new Stop(`DATABASE_URL: cần PostgreSQL ${oldest} trở lên, máy chủ này là ${Math.floor(version / 10_000)}.`);
  }
}

/**
 * The database of this start: the one that is given, or the embedded one, started and looked after.
 * @param {{ signal?: AbortSignal, moved?: (url: string) => void }} options `moved` is called when the embedded one comes back at another address
 */
export async function openDatabase({ settings, embedded }, { signal, moved = () => undefined } = {}) {
  if (!embedded) {
    await checkGiven(settings.DATABASE_URL);
    return { url: settings.DATABASE_URL, close: async () => undefined };
  }
  const { EmbeddedPostgres, keepRunning } = libraries();
  const postgres = new EmbeddedPostgres({ dataDir: settings.DATA_DIR, say });
  // A start that has to recover a large database may take minutes; a Ctrl-C ends it.
  const interrupt = () => void postgres.stop();
  signal?.addEventListener('abort', interrupt);
  await postgres.start();
  signal?.removeEventListener('abort', interrupt);
  const forget = keepRunning(postgres, say, moved);
  const close = async () => {
    forget();
    await postgres.stop();
  };
  return { url: postgres.url, close };
}

/** The address of the database of a system that is already running; undefined when none is. */
export function runningDatabase({ settings, embedded }) {
  return embedded ? libraries().runningUrl(settings.DATA_DIR) : settings.DATABASE_URL;
}
