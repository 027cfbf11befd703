import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { dataSourceOptions, migrationsUpTo } from '../src/data-source';
import { onDatabase, testServerUrl, withClient } from '@libs/testing/postgres';

/**
 * Upgrades without a stop (reliability.md B.8, G14): while a new release is brought in, the one before works on the new schema. So what
 * this release's migrations do to the tables of the release before may only add. `released` moves on with each release.
 */
const released = 'Analysis1797000000700';

interface Column {
  readonly key: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: boolean;
}
interface Schema {
  readonly columns: Map<string, Column>;
  /** What rows must be: unique indexes, checks, foreign keys, as PostgreSQL writes them. */
  readonly rules: Set<string>;
}

async function schemaOf(url: string): Promise<Schema> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(
      `select c.relname || '.' || a.attname as key, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
         (a.atthasdef or a.attidentity <> '') as filled
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
    );
    const rules = await client.query<{ rule: string }>(
      `select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
         where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'f', 'x') and convalidated
       union select indrelid::regclass || ' UNIQUE ' || substring(pg_get_indexdef(indexrelid) from ' USING .*') from pg_index i
         join pg_class c on c.oid = i.indrelid where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace`,
    );
    return { columns: new Map(rows.map((row) => [row.key, row])), rules: new Set(rules.rows.map(({ rule }) => rule)) };
  } finally {
    await client.end();
  }
}

const tableOf = (key: string) => key.split(/[ .]/, 1)[0]!;

/** What the release before would stumble over, one line each. */
function stumbles(before: Schema, after: Schema): string[] {
  const tables = new Set([...before.columns.keys()].map(tableOf));
  const old = [...before.columns.values()].flatMap(({ key, type, nullable }) => {
    const now = after.columns.get(key);
    if (!now) return [`${key} is gone`];
    if (now.type !== type) return [`${key} was ${type} and is ${now.type}`];
    return nullable && !now.nullable ? [`${key} may not be empty any more`] : [];
  });
  const added = [...after.columns.values()].filter(({ key }) => tables.has(tableOf(key)) && !before.columns.has(key));
  const needed = added.filter(({ nullable, filled }) => !nullable && !filled);
  // A rule over columns that the release before does not know holds for its rows by their defaults.
  const known = (rule: string) =>
    !added.some(({ key }) => rule.startsWith(`${tableOf(key)} `) && rule.includes(key.split('.')[1]!));
  const rules = [...after.rules].filter((rule) => !before.rules.has(rule) && tables.has(tableOf(rule)) && known(rule));
  return [...old, ...needed.map(({ key }) => `${key} has to be given`), ...rules.map((rule) => `new rule: ${rule}`)];
}

/** A database of its own, brought to what the release before has. */
async function atRelease(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `ttdh_test_released_${process.pid}`;
  await withClient(testServerUrl(), (client) =>
    client.query(`create database ${name} template template0 encoding 'UTF8'`),
  );
  const url = onDatabase(testServerUrl(), name);
  const source = await new DataSource({
    ...dataSourceOptions(url, { poolSize: 1 }),
    migrations: migrationsUpTo(released),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
  }).initialize();
  await source.runMigrations().finally(() => source.destroy());
  return {
    url,
    drop: () => withClient(testServerUrl(), async (client) => void (await client.query(`drop database ${name}`))),
  };
}

test('the release before can go on reading and writing on this schema', async () => {
  const { url, drop } = await atRelease();
  try {
    const [before, after] = await Promise.all([schemaOf(url), schemaOf(config.DATABASE_URL)]);
    expect(before.columns.size).toBeGreaterThan(200);
    expect(stumbles(before, after)).toEqual([]);

    // It would be seen: what a migration must not do, done to the copy.
    await withClient(url, (client) =>
      client.query(`alter table outgoing_mail drop column unclear, alter column html set not null, add column who text not null;
        alter table session alter column kind type varchar(20); create unique index on account (title); drop table saved_view cascade`),
    );
    const seen = stumbles(before, await schemaOf(url));
    for (const words of [
      'outgoing_mail.unclear is gone',
      'outgoing_mail.html may not be empty any more',
      'outgoing_mail.who has to be given',
      'session.kind was text and is character varying(20)',
      'new rule: account UNIQUE  USING btree (title)',
      'saved_view.id is gone',
    ])
      expect(seen).toContain(words);
  } finally {
    await drop();
  }
}, 60_000);
