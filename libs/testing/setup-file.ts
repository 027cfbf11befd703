import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasePrefix, dropDatabases, freshDatabase, testServerUrl } from './postgres';

/**
 * Runs before the imports of every test file that touches the database. Each file gets a migrated, empty database and an empty
 * data folder of its own; set any later, `config` would already have read the addresses of a developer's own system.
 */
export = async function setUpFile(): Promise<void> {
  await dropDatabases(testServerUrl(), `${databasePrefix}${process.env.JEST_WORKER_ID}_`);
  process.env.NODE_ENV = 'test';
  process.env.DATABASE_URL = await freshDatabase();
  process.env.DATA_DIR = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'data-'));
  for (const name of [
    'PORT',
    'HOST',
    'PUBLIC_URL',
    'REDIS_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'DEMO',
    'WORKERS',
    'TZ_OFFICE',
    'METRICS_TOKEN',
    'TLS_CERT',
    'TLS_KEY',
    'REDIRECT_PORT',
    'TRUST_PROXY',
    'CLAMD_URL',
    'SECURITY_CONTACT',
    'LDAP_URL',
    'OIDC_ISSUER',
    'BACKUP_DIR',
    'BACKUP_RECIPIENT',
    'MIN_FREE_MB',
  ]) {
    delete process.env[name];
  }
};
