import { existsSync } from 'node:fs';
import { BadSettings, readSettings, type Settings } from './settings';

/** What a process that talks to the database knows: all settings, and where the database is. */
export type Config = Settings & { readonly DATABASE_URL: string };

/** A wrong setting is a person's slip, not a crash: its lines are printed, without a stack, and the process ends. */
function read(): Config {
  try {
    // A developer's own .env must not reach the tests.
    if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env');
    const settings = readSettings(process.env, process.cwd());
    if (!settings.DATABASE_URL)
      throw new BadSettings(['DATABASE_URL: chưa đặt (npm start tự đặt khi dùng PostgreSQL kèm theo)']);
    return settings as Config;
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    for (const problem of error.problems) console.error(`Cài đặt sai: ${problem}`);
    process.exit(78);
  }
}

/** The settings of this process. The only place that reads `process.env`. */
export const config: Config = read();
