import { existsSync, mkdirSync, statSync } from 'node:fs';
import { Client } from 'pg';
import { handOver, type Layout } from '../embedded';

/** A running embedded server, as a backup needs it. */
export interface LiveCluster {
  readonly layout: Layout;
  /** The server's own administrator's address. */
  readonly adminUrl: string;
}

/** Has the server keep its finished segments from now on. Harmless where it does already. */
export function beginArchiving({ home, cluster, archive }: Layout): void {
  if (existsSync(archive)) return;
  mkdirSync(archive, { mode: 0o700 });
  const { uid, gid } = statSync(existsSync(cluster) ? cluster : home);
  if (process.getuid?.() === 0) handOver(archive, { uid, gid });
}

/** Runs statements as the server's administrator on one connection. */
export async function asAdmin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'ttdh-backup',
    options: '-c statement_timeout=0 -c idle_session_timeout=0',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
