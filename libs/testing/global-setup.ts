import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMigrations as runQueueMigrations } from 'bullmq';
import { escapeIdentifier } from 'pg';
import { runMigrations } from '../../server/src/data-source';
import { databasePrefix, dropDatabases, onDatabase, serverVariable, templateDatabase, withClient } from './postgres';
import { startThrowawayServer } from './throwaway-server';

/** Ends what `globalSetup` started; `global-teardown.ts` calls it. */
export const cleanUp: { run?: () => Promise<void> } = ((globalThis as { ttdhCleanUp?: object }).ttdhCleanUp ??= {});

async function serverForThisRun(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    const folder = mkdtempSync(join(tmpdir(), 'ttdh-files-'));
    process.env.TEST_FOLDER = folder;
    cleanUp.run = async () => {
      await dropDatabases(given, databasePrefix, { force: true });
      await dropDatabases(given, templateDatabase, { force: true });
      rmSync(folder, { recursive: true, force: true });
    };
    await dropDatabases(given, databasePrefix, { force: true });
    return given;
  }
  const server = await startThrowawayServer();
  process.env.TEST_FOLDER = server.folder;
  cleanUp.run = server.stop;
  return server.url;
}

/**
 * One PostgreSQL for the run, and in it a migrated template that every test file gets a copy of. `TEST_DATABASE_URL` names
 * another server (15 or newer) to run on; its role must be allowed to make databases and roles.
 */
export default async function globalSetup(): Promise<void> {
  const url = await serverForThisRun();
  process.env[serverVariable] = url;
  await withClient(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(templateDatabase)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${escapeIdentifier(templateDatabase)} TEMPLATE template0 ENCODING 'UTF8'`);
  });
  const template = onDatabase(url, templateDatabase);
  await runMigrations(template);
  // The queue makes its own tables where it finds none: a hundred times in a run, if they were not in what is copied.
  await withClient(template, (client) => runQueueMigrations(client, 'bullmq'));
}
