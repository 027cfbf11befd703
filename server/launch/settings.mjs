import { existsSync } from 'node:fs';
import { libraries } from './libraries.mjs';
import { root } from './paths.mjs';
import { Stop } from './say.mjs';

/**
 * The settings of this start, out of the environment and `.env` (the environment wins).
 * @param {Record<string, string>} fixed what this command decides by itself
 */
export function readStartSettings(fixed = {}) {
  const { BadSettings, readSettings } = libraries();
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
  } catch (error) {
    throw new Stop(`Không đọc được tệp .env: ${error.message}`);
  }
  const environment = { ...process.env, ...fixed };
  const embedded = !environment.DATABASE_URL?.trim();
  // Demo accounts appear by themselves only in a database that is ours.
  if (!environment.DEMO?.trim()) environment.DEMO = embedded ? '1' : '0';
  try {
    return { settings: readSettings(environment, root), environment, embedded };
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    throw new Stop(error.problems.map((problem) => `Cài đặt sai: ${problem}`).join('\n'));
  }
}

/** The environment of our own processes: what we were given, and the settings as they were understood. */
export function childEnvironment({ settings, environment }, databaseUrl) {
  return {
    ...environment,
    PORT: String(settings.PORT),
    HOST: settings.HOST,
    PUBLIC_URL: settings.PUBLIC_URL,
    DATA_DIR: settings.DATA_DIR,
    DATABASE_URL: databaseUrl,
    DEMO: settings.DEMO ? '1' : '0',
    WORKERS: settings.WORKERS,
    NODE_ENV: settings.NODE_ENV,
  };
}

/** For programs that use no database of the product's: an address nobody answers at. */
export const noDatabase = 'postgres://nobody@127.0.0.1:1/none';
