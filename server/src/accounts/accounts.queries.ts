import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, Grant, Role } from '@libs/auth';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import type { UnitRow } from '../units';
import { accountJson, grantsJson, personJson } from './account-json';
import type { Language } from './account.entity';
import { peopleSeenBy } from './account.policy';

/** A person as others see them. */
export interface PersonRow {
  id: string;
  displayName: string;
  title: string;
}

/** A person with what they are in which unit. */
export interface AccountRow extends PersonRow {
  username: string;
  email: string | null;
  language: Language;
  roles: { role: Role; unit: Omit<UnitRow, 'path' | 'sortOrder'> }[];
}

/** Which accounts; what is left out does not narrow. */
export interface AccountsWanted {
  text?: string | null;
  roles?: readonly Role[] | null;
  unitId?: string | null;
}

/** People are looked up by their given name, the last word, and only then by the rest (domain-facts.md §8.2). */
const GIVEN_NAME = `regexp_replace(a.display_name, '^.*\\s', '') collate "vi-x-icu"`;
const FULL_NAME = `a.display_name collate "vi-x-icu"`;

/** Enabled accounts that somebody may see ($1 everyone, $2 roles, $3 units, $4 self) and asked for ($5 roles, $6 unit, $7 text). */
const SEEN_AND_WANTED = `from account a where a.disabled_at is null
  and ($1 or a.id = $4 or exists (select from role_grant g where g.account_id = a.id and (g.role = any($2) or g.unit_id = any($3))))
  and ($5::text[] is null and $6::uuid is null or exists (select from role_grant g where g.account_id = a.id
    and ($5::text[] is null or g.role = any($5)) and ($6::uuid is null or g.unit_id = $6)))
  and ($7::text is null or position(fold($7) in fold(a.display_name)) > 0 or position(lower($7) in a.username) > 0
    or position(fold($7) in fold(a.title)) > 0)`;

/** Reads of people and their roles. */
@Injectable()
export class AccountsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The person as one who acts, with the roles of this moment; for jobs and the loader. */
  async actorOf(accountId: string): Promise<Actor> {
    const [found] = await this.dataSource.query(
      `select a.id, a.display_name as "displayName", ${grantsJson('a')} as grants from account a where a.id = $1 and a.disabled_at is null`,
      [accountId],
    );
    if (!found) throw new Error(`No such enabled account: ${accountId}`);
    return {
      ...(found as { id: string; displayName: string; grants: Grant[] }),
      onBehalfOf: null,
      sessionId: null,
      ip: null,
    };
  }

  /** The account with its roles; of oneself only: other people are found by `find`. */
  async account(id: string): Promise<AccountRow> {
    const [{ account }] = await this.dataSource.query(
      `select ${accountJson('a')} as account from account a where a.id = $1`,
      [id],
    );
    return account;
  }

  /** Names of people, for those who may see what they did. */
  async people(ids: readonly string[]): Promise<Map<string, PersonRow>> {
    const rows: { person: PersonRow }[] = await this.dataSource.query(
      `select ${personJson('a')} as person from account a where a.id = any($1)`,
      [ids],
    );
    return new Map(rows.map(({ person }) => [person.id, person]));
  }

  /** The accounts somebody may look up (domain.md §7), by given name. */
  async find(actor: Actor, wanted: AccountsWanted, { first, after }: PageArgs): Promise<Page<AccountRow>> {
    const seen = peopleSeenBy(actor);
    const text = wanted.text?.trim() || null;
    const values = [
      seen.everyone,
      seen.roles,
      seen.unitIds,
      seen.self,
      wanted.roles ?? null,
      wanted.unitId ?? null,
      text,
    ];
    const cursor = readCursor(after, 3);
    const rows: { keys: unknown[]; account: AccountRow }[] = await this.dataSource.query(
      `select ${accountJson('a')} as account, json_build_array(${GIVEN_NAME}, ${FULL_NAME}, a.id) as keys ${SEEN_AND_WANTED}
       ${cursor ? `and (${GIVEN_NAME}, ${FULL_NAME}, a.id) > ($9, $10, $11::uuid)` : ''}
       order by ${GIVEN_NAME}, ${FULL_NAME}, a.id limit $8`,
      [...values, first + 1, ...(cursor ?? [])],
    );
    const count = async () =>
      (await this.dataSource.query(`select count(*)::int as n ${SEEN_AND_WANTED}`, values))[0].n;
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      count,
      ({ account }) => account,
    );
  }

  /** Whether the account is enabled and holds one of the roles, in that very unit if one is named; read inside the transaction. */
  async holdsRole(
    tx: { manager: EntityManager },
    accountId: string,
    roles: readonly Role[],
    unitId?: string | null,
  ): Promise<boolean> {
    const [{ holds }] = await tx.manager.query(
      `select exists (select from role_grant g join account a on a.id = g.account_id where g.account_id = $1 and g.role = any($2)
         and ($3::uuid is null or g.unit_id = $3) and a.disabled_at is null) as holds`,
      [accountId, roles, unitId ?? null],
    );
    return holds;
  }

  /** Whether somebody already has that user name; read inside the transaction. */
  async isTaken(tx: { manager: EntityManager }, username: string): Promise<boolean> {
    const [{ taken }] = await tx.manager.query('select exists (select from account where username = $1) as taken', [
      username,
    ]);
    return taken;
  }

  /** What a sign-in is checked against. */
  async credentials(username: string): Promise<Credentials | null> {
    const [found] = await this.dataSource.query(
      `select id, display_name as "displayName", password_hash as "passwordHash", disabled_at is not null as disabled
       from account where username = $1`,
      [username],
    );
    return found ?? null;
  }
}

/** What a sign-in is checked against. */
export interface Credentials {
  id: string;
  displayName: string;
  passwordHash: string;
  disabled: boolean;
}
