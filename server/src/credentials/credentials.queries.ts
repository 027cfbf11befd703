import { Injectable } from '@nestjs/common';
import type { Grant } from '@libs/auth';
import { Reads } from '@libs/sql';
import type { EntityManager } from 'typeorm';
import { grantsJson, type Language } from '../accounts';
import type { LinkPurpose } from './one-time-link.entity';

/** Whoever signs in, as what decides how they may. */
export interface Holder {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly grants: readonly Grant[];
  /** What their units are called. */
  readonly unitNames: readonly string[];
  readonly disabled: boolean;
  readonly invited: boolean;
  readonly hasPassword: boolean;
  readonly passwordChangedAt: Date;
  /** Since when codes of an app are taken. */
  readonly totpSince: Date | null;
  readonly passkeyCount: number;
  readonly recoveryCodesLeft: number;
}

/** A key as its person sees it. */
export interface PasskeyRow {
  id: string;
  name: string;
  synced: boolean;
  madeAt: Date;
  lastUsedAt: Date | null;
}

/** A key as its answers are checked. */
export interface KnownPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

/** A link as it lies there. */
export interface KnownLink {
  readonly id: string;
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  readonly email: string | null;
  readonly expiresAt: Date;
}

const HOLDER = `select a.id, a.username, a.display_name as "displayName", a.email, a.language, ${grantsJson('a')} as grants,
    array(select distinct n from role_grant g join unit u on u.id = g.unit_id cross join lateral unnest(array[u.name, u.short_name, u.code]) n
      where g.account_id = a.id) as "unitNames",
    a.disabled_at is not null as disabled, a.invited_at is not null as invited, a.password_hash is not null as "hasPassword",
    a.password_changed_at as "passwordChangedAt",
    (select t.confirmed_at from totp t where t.id = a.id) as "totpSince",
    (select count(*)::int from passkey k where k.account_id = a.id) as "passkeyCount",
    (select count(*)::int from recovery_code c where c.account_id = a.id and c.used_at is null) as "recoveryCodesLeft"
  from account a`;

const KNOWN_PASSKEY = `select id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey", counter, transports from passkey`;

/** SQL: whether the account of the alias has a second factor. */
export const hasFactor = (account: string) =>
  `(exists (select from totp t where t.id = ${account}.id and t.confirmed_at is not null)
    or exists (select from passkey k where k.account_id = ${account}.id))`;

/** Reads of what people prove themselves by. Whoever calls has asked for the right. */
@Injectable()
export class CredentialsQueries {
  constructor(private readonly reads: Reads) {}

  holder(accountId: string): Promise<Holder | null> {
    return this.reads.row(`${HOLDER} where a.id = $1`, { values: [accountId] });
  }

  /** Enabled people who sign in by that name or get mail at that address; a few at most share one. */
  byLogin(login: string): Promise<Holder[]> {
    return this.reads.rows(
      `${HOLDER} where a.disabled_at is null and (a.username = $1 or lower(a.email) = $1) order by a.username = $1 desc, a.id limit 3`,
      { values: [login] },
    );
  }

  /** Whoever signs in by that name, disabled or not. */
  byName(username: string): Promise<Holder | null> {
    return this.reads.row(`${HOLDER} where a.username = $1`, { values: [username] });
  }

  /** Hashes of the password somebody has and of those they had last, the newest first. */
  async lastHashes(accountId: string, most: number): Promise<string[]> {
    const rows = await this.reads.rows<{ hash: string }>(
      `select hash from (
         select password_hash as hash, 'infinity'::timestamptz as at from account where id = $1 and password_hash is not null
         union all select hash, at from password_past where account_id = $1) h order by at desc limit $2`,
      { values: [accountId, most] },
    );
    return rows.map(({ hash }) => hash);
  }

  /** The hash as it is, for keeping it among the past ones. */
  async hashOf({ manager }: { manager: EntityManager }, accountId: string): Promise<string | null> {
    const [row] = await manager.query('select password_hash as hash from account where id = $1', [accountId]);
    return row?.hash ?? null;
  }

  /** The link with this digest if it still works and its person may use it. */
  link(digest: Buffer): Promise<KnownLink | null> {
    return this.reads.row(
      `select l.id, l.account_id as "accountId", l.purpose, l.email, l.expires_at as "expiresAt"
       from one_time_link l join account a on a.id = l.account_id
       where l.digest = $1 and l.ended_at is null and l.expires_at > now() and a.disabled_at is null
         and (l.purpose <> 'INVITATION' or a.invited_at is not null)`,
      { values: [digest] },
    );
  }

  /** Links of that purpose that still work. */
  async openLinks({ manager }: { manager: EntityManager }, accountId: string, purpose: LinkPurpose): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      'select id from one_time_link where account_id = $1 and purpose = $2 and ended_at is null',
      [accountId, purpose],
    );
    return rows.map(({ id }) => id);
  }

  /** The address that a link which still works is to prove. */
  async addressAsked(accountId: string): Promise<string | null> {
    const row = await this.reads.row<{ email: string }>(
      `select email from one_time_link where account_id = $1 and purpose = 'ADDRESS' and ended_at is null and expires_at > now()`,
      { values: [accountId] },
    );
    return row?.email ?? null;
  }

  async sealedTotp({ manager }: { manager: EntityManager }, accountId: string): Promise<Buffer> {
    const [{ secret }] = await manager.query('select secret from totp where id = $1', [accountId]);
    return secret;
  }

  passkeys(accountId: string): Promise<PasskeyRow[]> {
    return this.reads.rows(
      `select id, name, synced, made_at as "madeAt", last_used_at as "lastUsedAt" from passkey where account_id = $1 order by made_at, id`,
      { values: [accountId] },
    );
  }

  passkeysOf(accountId: string): Promise<KnownPasskey[]> {
    return this.reads.rows(`${KNOWN_PASSKEY} where account_id = $1`, { values: [accountId] });
  }

  passkey(credentialId: string): Promise<KnownPasskey | null> {
    return this.reads.row(`${KNOWN_PASSKEY} where credential_id = $1`, { values: [credentialId] });
  }

  /** The unused code with this digest. Whoever else is about to use one of the person's waits. */
  async recoveryCode(
    { manager }: { manager: EntityManager },
    accountId: string,
    digest: Buffer,
  ): Promise<string | null> {
    const [row] = await manager.query(
      'select id from recovery_code where account_id = $1 and digest = $2 and used_at is null for update',
      [accountId, digest],
    );
    return row?.id ?? null;
  }

  /** Takes a key out; the event noted with it tells it. */
  async dropPasskey({ manager }: { manager: EntityManager }, id: string): Promise<void> {
    await manager.query('delete from passkey where id = $1', [id]);
  }

  /** Takes the codes out, used and unused; as above. */
  async dropCodes({ manager }: { manager: EntityManager }, accountId: string): Promise<void> {
    await manager.query('delete from recovery_code where account_id = $1', [accountId]);
  }
}
