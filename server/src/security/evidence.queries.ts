import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DataSource } from 'typeorm';
import { backupState } from '@libs/backups';
import { config } from '@libs/config';
import { Scanner } from '@libs/files';
import type { Evidence } from './duties';

/** Looks at this installation: its settings, its database, its folder, this machine. Changes nothing. */
export class EvidenceQueries {
  constructor(private readonly dataSource: DataSource) {}

  async gather(): Promise<Evidence> {
    const asked = Date.now();
    const now = await this.one<Date>('select clock_timestamp() as value');
    const { hostname, searchParams } = new URL(config.DATABASE_URL);
    const database = searchParams.get('host') ?? hostname;
    return {
      publicUrl: config.PUBLIC_URL,
      host: config.HOST,
      tls: Boolean(config.TLS_CERT),
      proxies: config.TRUST_PROXY,
      demo: config.DEMO,
      smtp: Boolean(config.SMTP_URL),
      securityContact: Boolean(config.SECURITY_CONTACT),
      scannerAnswers: await new Scanner().answers(),
      clockSynchronised: await clockSynchronised(),
      clockSkewMs: Math.abs((asked + Date.now()) / 2 - +now),
      idleMinutes: await this.one(
        `select coalesce((select (value #>> '{}')::int from setting where name = 'session.idleMinutes'), 15) as value`,
      ),
      weakHashes: await this.one(
        `select count(*)::int as value from account where password_hash is not null and password_hash not like '$argon2id$%'`,
      ),
      openSecrets: openSecrets(),
      unusedAccounts: await this.one(
        `select count(*)::int as value from account a where a.disabled_at is null
           and exists (select from recorded_event e where e.subject_id = a.id and e.at < now() - interval '45 days')
           and not exists (select from session s where s.account_id = a.id and s.started_at > now() - interval '45 days')`,
      ),
      ...(await this.administrators()),
      trailWritable: await this.one(
        `select has_table_privilege('ttdh_app', 'recorded_event', 'update')
           or has_table_privilege('ttdh_app', 'recorded_event', 'delete') as value`,
      ),
      databaseIsRemote: !/^(localhost|127\.|::1|\/|$)/.test(database),
      databaseEncrypted: await this.one(
        'select coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as value',
      ),
      lastBackupHours: await lastBackupHours(),
    };
  }

  private async administrators(): Promise<Pick<Evidence, 'administrators' | 'administratorsWithoutFactor'>> {
    const who = `select distinct a.id from account a join role_grant g on g.account_id = a.id
      where g.role in ('SYSTEM_ADMIN', 'UNIT_ADMIN') and a.disabled_at is null`;
    const administrators = await this.one<number>(`select count(*)::int as value from (${who}) them`);
    const has = 'select id from totp where confirmed_at is not null union select account_id from passkey';
    const without = `select count(*)::int as value from (${who}) them where them.id not in (${has})`;
    return { administrators, administratorsWithoutFactor: await this.one<number>(without) };
  }

  private async one<Value>(sql: string): Promise<Value> {
    return (await this.dataSource.query(sql))[0].value;
  }
}

/** As systemd says it; null where nobody can be asked. */
async function clockSynchronised(): Promise<boolean | null> {
  try {
    const { stdout } = await promisify(execFile)('timedatectl', ['show', '-p', 'NTPSynchronized', '--value'], {
      timeout: 3_000,
    });
    return /^(yes|no)/.test(stdout) ? stdout.startsWith('yes') : null;
  } catch {
    return null;
  }
}

function openSecrets(): string[] {
  const folder = join(config.DATA_DIR, 'secrets');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const kept = [...files, join(config.DATA_DIR, 'demo-accounts.json'), config.TLS_KEY ?? ''];
  return kept.filter((path) => path && existsSync(path) && (statSync(path).mode & 0o007) !== 0);
}

async function lastBackupHours(): Promise<number | null> {
  const { sinceLastBase } = await backupState().catch(() => ({ sinceLastBase: -1 }));
  return sinceLastBase < 0 ? null : sinceLastBase / 3_600;
}
