import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '@libs/auth';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { fold } from '@libs/vietnamese';
import { unitJson, type UnitRow } from '../units';
import { accountJson, grantsJson, personJson } from './account-json';
import type { Language } from './account.entity';
import { OFFICE, peopleSeenBy } from './account.policy';
import { grantsInForce, onBehalfOfFrom, onBehalfOfJson, stoodInFor } from './standing-in';

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
  ids?: readonly string[] | null;
  roles?: readonly Role[] | null;
  unitId?: string | null;
}

/** People are looked up by their given name, the last word, and only then by the rest (domain-facts.md §8.2). */
const GIVEN_NAME = `regexp_replace(a.display_name, '^.*\\s', '') collate "vi-x-icu"`;
const FULL_NAME = `a.display_name collate "vi-x-icu"`;

const KEYS = `${GIVEN_NAME}, ${FULL_NAME}, a.id`;

const CREDENTIALS = `select id, username, display_name as "displayName", password_hash as "passwordHash",
    disabled_at is not null as disabled from account`;

/** Nobody is called by more words than this. */
const mostWords = 8;

/** SQL: how well the folded words `a.typed` fit the folded `a.name`: the given name, its beginning, the name from its first word. */
const nameFit = `case when a.name = a.typed or right(a.name, length(a.typed) + 1) = ' ' || a.typed then 0
  when starts_with(regexp_replace(a.name, '^.*\\s', ''), a.typed) then 1
  when starts_with(a.name, a.typed) then 2
  when strpos(a.name, ' ' || a.typed) > 0 then 3
  else 4 end`;

/** Enabled accounts that somebody may see and asked for: `from … where …` with its values. */
function seenAndWanted(actor: Actor, wanted: AccountsWanted) {
  const parameters = new Parameters();
  const { bind, values } = parameters;
  const seen = peopleSeenBy(actor);
  const conditions = ['a.disabled_at is null'];
  if (!seen.everyone) {
    conditions.push(`(a.id = ${bind(seen.self)} or exists (select from role_grant g where g.account_id = a.id
      and (g.role = any(${bind(seen.roles)}) or g.unit_id = any(${bind(seen.unitIds)}::uuid[]))))`);
  }
  if (wanted.ids) conditions.push(`a.id = any(${bind(wanted.ids)}::uuid[])`);
  if (wanted.roles || wanted.unitId) {
    conditions.push(`exists (select from role_grant g where g.account_id = a.id
      ${wanted.roles ? `and g.role = any(${bind(wanted.roles)})` : ''} ${wanted.unitId ? `and g.unit_id = ${bind(wanted.unitId)}` : ''})`);
  }
  const text = wanted.text?.trim();
  if (text) {
    const typed = bind(text);
    conditions.push(`(strpos(fold(a.display_name), fold(${typed})) > 0 or strpos(fold(a.title), fold(${typed})) > 0
      or strpos(a.username, lower(${typed})) > 0)`);
  }
  return { sql: `from account a where ${conditions.join(' and ')}`, bind, values };
}

type StoodInForRow = { id: string; displayName: string; until: string } | null;

/** Reads of people and their roles. */
@Injectable()
export class AccountsQueries {
  constructor(private readonly reads: Reads) {}

  /** The person as one who acts, with the roles of this moment; for jobs and the loader. */
  async actorOf(accountId: string): Promise<Actor> {
    const found = await this.enabledActor(accountId);
    if (!found) throw new Error(`No such enabled account: ${accountId}`);
    return found;
  }

  /** As `actorOf`, for an account that may have been disabled meanwhile: null then. */
  async enabledActor(accountId: string): Promise<Actor | null> {
    const found = await this.reads.row<Pick<Actor, 'id' | 'displayName' | 'grants'>>(
      `select a.id, a.display_name as "displayName", ${grantsJson('a')} as grants from account a where a.id = $1 and a.disabled_at is null`,
      { values: [accountId] },
    );
    return found && { ...found, onBehalfOf: null, sessionId: null, ip: null, confirmedAt: null };
  }

  /**
   * The person as one who acts for `forId` at this moment, with the rights of that person; null when they no longer stand in,
   * or when either account was disabled. For jobs that were begun in somebody's name.
   */
  async standingIn(accountId: string, forId: string): Promise<Actor | null> {
    const found = await this.reads.row<Pick<Actor, 'id' | 'displayName' | 'grants'> & { onBehalfOf: StoodInForRow }>(
      `select a.id, a.display_name as "displayName", ${grantsInForce('a', 'p')} as grants, ${onBehalfOfJson('p')} as "onBehalfOf"
       from account a join deputyship s on s.deputy_id = a.id and s.principal_id = $2
       cross join lateral ${stoodInFor('s.id', 'a.id')} p
       where a.id = $1 and a.disabled_at is null order by p.ends_at desc limit 1`,
      { values: [accountId, forId] },
    );
    return (
      found && { ...found, onBehalfOf: onBehalfOfFrom(found.onBehalfOf), sessionId: null, ip: null, confirmedAt: null }
    );
  }

  /** Who is signed in: the account, with the roles in which they act at this moment. */
  async self(actor: Actor): Promise<AccountRow> {
    const [account, roles] = await Promise.all([
      this.account(actor.id),
      this.reads.rows<AccountRow['roles'][number]>(
        `select g.role, ${unitJson('u')} as unit from jsonb_to_recordset($1::jsonb) as g(role text, "unitId" uuid)
         join unit u on u.id = g."unitId" order by u.path, g.role`,
        { values: [JSON.stringify(actor.grants.map(({ role, unitId }) => ({ role, unitId })))] },
      ),
    ]);
    return { ...account, roles };
  }

  /** The account with its roles; of oneself only: other people are found by `find`. */
  async account(id: string): Promise<AccountRow> {
    const text = `select ${accountJson('a')} as account from account a where a.id = $1`;
    return (await this.reads.row<{ account: AccountRow }>(text, { values: [id] }))!.account;
  }

  /** Names of people, for those who may see what they did. */
  async people(ids: readonly string[]): Promise<Map<string, PersonRow>> {
    const text = `select ${personJson('a')} as person from account a where a.id = any($1)`;
    const rows = await this.reads.rows<{ person: PersonRow }>(text, { values: [ids] });
    return new Map(rows.map(({ person }) => [person.id, person]));
  }

  /** The accounts somebody may look up (domain.md §7), by given name. */
  async find(actor: Actor, wanted: AccountsWanted, { first, after }: PageArgs): Promise<Page<AccountRow>> {
    const from = seenAndWanted(actor, wanted);
    const cursor = readCursor(after, 3)?.map((key) => `, ${from.bind(key)}`);
    const rows = await this.reads.rows<{ keys: unknown[]; account: AccountRow }>(
      `select ${accountJson('a')} as account, json_build_array(${KEYS}) as keys ${from.sql}
       ${cursor ? `and (${KEYS}) > (${cursor.join('').slice(1)})` : ''} order by ${KEYS} limit ${from.bind(first + 1)}`,
      from,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      () => this.count(actor, wanted),
      ({ account }) => account,
    );
  }

  /** The people of that name whom somebody may look up, those whose given name it is first; for the field that finds anything. */
  async named(actor: Actor, text: string, first: number): Promise<NamedRow[]> {
    const seen = seenAndWanted(actor, {});
    const { bind } = seen;
    const typed = fold(text);
    const words = typed.split(' ').slice(0, mostWords);
    const called = words.map((word) => `strpos(a.found_by, ' ' || ${bind(word)}) > 0`).join(' and ');
    return this.reads.rows<NamedRow>(
      `select ${personJson('a')} as person, ${unitJson('u')} as unit, m.monitors
       from (select a.id, a.display_name, a.title, fold(a.display_name) as name, ${bind(typed)}::text as typed ${seen.sql} and ${called}) a
       cross join lateral (
         select g.unit_id, bool_or(g.role = any(${bind(OFFICE)})) over () as monitors
         from role_grant g join unit w on w.id = g.unit_id where g.account_id = a.id
         order by g.role = any(${bind(OFFICE)}) desc, cardinality(w.path), w.id limit 1) m
       join unit u on u.id = m.unit_id
       order by ${nameFit}, ${KEYS} limit ${bind(first)}`,
      seen,
    );
  }

  private async count(actor: Actor, wanted: AccountsWanted): Promise<number> {
    const from = seenAndWanted(actor, wanted);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n ${from.sql}`, from))!.n;
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

  /** Whether somebody already has that user name. Whoever else is about to take it waits for the end of this transaction. */
  async isTaken({ manager }: { manager: EntityManager }, username: string): Promise<boolean> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('account ' || $1, 0))`, [username]);
    const [{ taken }] = await manager.query('select exists (select from account where username = $1) as taken', [
      username,
    ]);
    return taken;
  }

  /** Whether nobody could sign in with it by a password of ours. */
  async lacksPassword({ manager }: { manager: EntityManager }, id: string): Promise<boolean> {
    const [{ lacks }] = await manager.query('select password_hash is null as lacks from account where id = $1', [id]);
    return lacks;
  }

  /** What a sign-in is checked against. */
  async credentials(username: string): Promise<Credentials | null> {
    return this.reads.row(`${CREDENTIALS} where username = $1`, { values: [username] });
  }

  /** As `credentials`, of somebody who has signed in. */
  async credentialsOf(accountId: string): Promise<Credentials | null> {
    return this.reads.row(`${CREDENTIALS} where id = $1`, { values: [accountId] });
  }
}

/** A person as found by name. */
export interface NamedRow {
  person: PersonRow;
  /** Of several the Office, or else the highest up. */
  unit: Omit<UnitRow, 'path' | 'sortOrder'>;
  /** Whether they belong to the Office, whose people can follow directives. */
  monitors: boolean;
}

/** What a sign-in is checked against. */
export interface Credentials {
  id: string;
  username: string;
  displayName: string;
  /** Null while an invitation waits, or where another keeps the password. */
  passwordHash: string | null;
  disabled: boolean;
}
