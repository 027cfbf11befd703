import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** The migrated database that all others are copied from. */
export const templateDatabase = 'ttdh_template';

/** Tells the test processes where the server of this run is. Set by `global-setup.ts`. */
export const serverVariable = 'TEST_SERVER_URL';

/** All databases of a run start like this, so that the end of the run can find them. */
export const databasePrefix = 'ttdh_test_';

/** The address of another database on the same server. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs statements on one database of the test server. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** This run's server. */
export function testServerUrl(): string {
  const url = process.env[serverVariable];
  if (!url) throw new Error('No test server: is this spec named *.db.spec.ts or *.e2e.spec.ts?');
  return url;
}

/**
 * Makes another migrated, empty database and gives its address. For a spec that needs a database beside its own
 * (which is in `config.DATABASE_URL` already). It is dropped at the end of the run.
 */
export async function freshDatabase(): Promise<string> {
  const name = `${databasePrefix}${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(5).toString('hex')}`;
  await withClient(testServerUrl(), (client) =>
    client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(templateDatabase)}`),
  );
  return onDatabase(testServerUrl(), name);
}

/** Drops databases of this run; those still in use are left for the end of the run. */
export async function dropDatabases(serverUrl: string, prefix: string, { force = false } = {}): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows) {
      const drop = client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(datname)}${force ? ' WITH (FORCE)' : ''}`);
      await drop.catch((error: { code?: string }) => {
        if (error.code !== '55006') throw error;
      });
    }
  });
}
