import 'reflect-metadata';
import { DataSource, type DataSourceOptions, DefaultNamingStrategy } from 'typeorm';
import { Foundation1763800000000 } from './migrations/1763800000000-foundation';

const snake = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** `dueOn` in code is `due_on` in PostgreSQL. */
class SnakeNaming extends DefaultNamingStrategy {
  override tableName = (target: string, given?: string) => given ?? snake(target);
  override columnName = (property: string, given: string | undefined, prefixes: string[]) =>
    [...prefixes.map(snake), given ?? snake(property)].join('_');
}

/** How every process of ours talks to PostgreSQL. `options` are server settings for each connection (reliability.md B.4). */
export function dataSourceOptions(
  url: string,
  { poolSize = 15, settings = {} }: { poolSize?: number; settings?: Record<string, string> } = {},
) {
  return {
    type: 'postgres',
    url,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize,
    extra: {
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
    },
  } satisfies DataSourceOptions;
}

/** The application's connections: its own role, which cannot touch the trail, and limits on everything. */
export const appSettings = {
  role: 'ttdh_app',
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
  jit: 'off',
  timezone: 'UTC',
};

const migrations = [Foundation1763800000000];

/** What a database that is up to date has as its last migration. */
export const latestMigration = migrations.at(-1)!.name;

/** Brings the database at `url` up to date. Two processes may try at once: the second waits and finds nothing to do. */
export async function runMigrations(url: string): Promise<void> {
  const migrator = new DataSource({
    ...dataSourceOptions(url, { poolSize: 2, settings: { lock_timeout: '60s' } }),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
  });
  await migrator.initialize();
  const lock = migrator.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('ttdh-migrations'))`);
    await migrator.runMigrations();
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('ttdh-migrations'))`);
    await lock.release();
    await migrator.destroy();
  }
}
