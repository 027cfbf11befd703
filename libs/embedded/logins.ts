import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { secretIn } from '../config/secret-file';
import { adminRole } from './cluster';

/** The database of the product, and the role that owns it. */
const product = 'ttdh';

const url = (role: string, password: string, port: number, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

/** The password of the server's own administrator, made at first need. */
export const adminPassword = (dataDir: string): string => secretIn(dataDir, 'postgres-admin');

/** The administrator's address: for starting, stopping and making the role and database of the product. */
export const adminUrl = (dataDir: string, port: number): string =>
  url(adminRole, adminPassword(dataDir), port, 'postgres');

/** The address the product uses: the owner of its database, who is no superuser. */
export const ownerUrl = (dataDir: string, port: number): string =>
  url(product, secretIn(dataDir, 'postgres-owner'), port, product);

/** Runs a few statements as the administrator. Fails within seconds when the server hangs. */
export async function asAdmin<T>(dataDir: string, port: number, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: adminUrl(dataDir, port),
    connectionTimeoutMillis: 3_000,
    query_timeout: 20_000,
    application_name: 'ttdh-start',
  });
  // A server that dies while we are connected is noticed by the query that fails.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server behind the port is the one of this data folder: it takes our password and names our files. */
export async function isOurs(dataDir: string, port: number, cluster: string): Promise<boolean> {
  const { rows } = await asAdmin(dataDir, port, (client) =>
    client.query('SELECT current_setting($1) AS folder', ['data_directory']),
  );
  return rows[0].folder === cluster;
}

/**
 * Makes the product's role and database if they are missing. The role may make further roles (the application's own, which
 * can only append to the trail) and further databases (tests, measurements), but is no superuser: what works here works with
 * an ordinary account on another server.
 */
export async function prepareProduct(dataDir: string, port: number): Promise<void> {
  const password = secretIn(dataDir, 'postgres-owner');
  await asAdmin(dataDir, port, async (client) => {
    const role = escapeIdentifier(product);
    const { rowCount: roleThere } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [product]);
    if (!roleThere)
      await client.query(`CREATE ROLE ${role} LOGIN CREATEROLE CREATEDB PASSWORD ${escapeLiteral(password)}`);
    const { rowCount: databaseThere } = await client.query('SELECT FROM pg_database WHERE datname = $1', [product]);
    if (!databaseThere) await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
  });
}
