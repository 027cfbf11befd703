import 'reflect-metadata';
import { DataSource, type DataSourceOptions, DefaultNamingStrategy } from 'typeorm';
import { ScopedClient } from '../../libs/sql';
import { Foundation1763800000000 } from './migrations/1763800000000-foundation';
import { StarsAndReminders1795000000100 } from './migrations/1795000000100-stars-and-reminders';
import { Bulk1795000000200 } from './migrations/1795000000200-bulk';
import { Live1795000000300 } from './migrations/1795000000300-live';
import { Search1795000000400 } from './migrations/1795000000400-search';
import { Views1795000000500 } from './migrations/1795000000500-views';
import { News1795000000600 } from './migrations/1795000000600-news';
import { EnteredBy1795000000610 } from './migrations/1795000000610-entered-by';
import { PeopleByName1795000000620 } from './migrations/1795000000620-people-by-name';
import { Clockwork1796000000100 } from './migrations/1796000000100-clockwork';
import { CalendarEdits1796000000200 } from './migrations/1796000000200-calendar-edits';
import { Extensions1796000000300 } from './migrations/1796000000300-extensions';
import { Duties1796000000400 } from './migrations/1796000000400-duties';
import { Court1796000000500 } from './migrations/1796000000500-court';
import { Reminders1796000000600 } from './migrations/1796000000600-reminders';
import { Mails1796000000700 } from './migrations/1796000000700-mails';
import { Inquiries1797000000100 } from './migrations/1797000000100-inquiries';
import { History1797000000200 } from './migrations/1797000000200-history';
import { Periods1797000000300 } from './migrations/1797000000300-periods';
import { Reports1797000000400 } from './migrations/1797000000400-reports';
import { ReportRuns1797000000500 } from './migrations/1797000000500-report-runs';
import { Tokens1797000000600 } from './migrations/1797000000600-tokens';
import { Analysis1797000000700 } from './migrations/1797000000700-analysis';
import { People1798000000100 } from './migrations/1798000000100-people';
import { Credentials1798000000200 } from './migrations/1798000000200-credentials';
import { Sessions1798000000300 } from './migrations/1798000000300-sessions';
import { Staffing1798000000400 } from './migrations/1798000000400-staffing';
import { RowSecurity1798000000500 } from './migrations/1798000000500-row-security';
import { Security1798000000600 } from './migrations/1798000000600-security';
import { Retention1798000000700 } from './migrations/1798000000700-retention';

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
      Client: ScopedClient,
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

const migrations = [
  Foundation1763800000000,
  StarsAndReminders1795000000100,
  Bulk1795000000200,
  Live1795000000300,
  Search1795000000400,
  Views1795000000500,
  News1795000000600,
  EnteredBy1795000000610,
  PeopleByName1795000000620,
  Clockwork1796000000100,
  CalendarEdits1796000000200,
  Extensions1796000000300,
  Duties1796000000400,
  Court1796000000500,
  Reminders1796000000600,
  Mails1796000000700,
  Inquiries1797000000100,
  History1797000000200,
  Periods1797000000300,
  Reports1797000000400,
  ReportRuns1797000000500,
  Tokens1797000000600,
  Analysis1797000000700,
  People1798000000100,
  Credentials1798000000200,
  Sessions1798000000300,
  Staffing1798000000400,
  RowSecurity1798000000500,
  Security1798000000600,
  Retention1798000000700,
];

/** What a database that is up to date has as its last migration. */
export const latestMigration = migrations.at(-1)!.name;

/** The steps up to one of them, by its name: the schema of an earlier release. */
export const migrationsUpTo = (name: string) =>
  migrations.slice(0, migrations.findIndex((step) => step.name === name) + 1);

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
