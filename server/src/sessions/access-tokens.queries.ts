import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { grantsJson, type PersonRow, personJson } from '../accounts';
import { FreshAnswers } from './fresh-answers';
import { calledBy, lookedAfter } from './people.sql';
import { reachOf, type TokenScope } from './token-scopes';

/** A token as its person, or who looks after them, sees it. */
export interface AccessTokenRow {
  id: string;
  person: PersonRow;
  name: string;
  prefix: string;
  scopes: TokenScope[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  lastUsedIp: string | null;
  revokedAt: Date | null;
}

/** A token that is good, and whose it is at this moment. */
interface LiveToken {
  readonly tokenId: string;
  readonly actor: Omit<Actor, 'ip'>;
  /** Whether it was last used long enough ago to be noted again. */
  unnoted: boolean;
}

/** `last_used_at` moves at most so often. */
const NOTED_EVERY = `interval '1 minute'`;

const TOKEN = `t.id, ${personJson('a')} as person, t.name, t.prefix, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
  t.last_used_at as "lastUsedAt", t.last_used_ip as "lastUsedIp", t.revoked_at as "revokedAt"`;
const TOKENS = 'from access_token t join account a on a.id = t.account_id';

/** More than anybody looks at; those that still work are always among them (`mostTokens`). */
const mostShown = 100;

/** Which access tokens there are, and whose a secret is. */
@Injectable()
export class AccessTokensQueries {
  private readonly kept = new FreshAnswers<LiveToken>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
  ) {}

  /** A person's own: those that work first, then the newest. */
  of(actor: Actor): Promise<AccessTokenRow[]> {
    return this.reads.rows(
      `select ${TOKEN} ${TOKENS} where t.account_id = $1
       order by t.revoked_at is null and t.expires_at > now() desc, t.created_at desc, t.id limit ${mostShown}`,
      { values: [actor.id] },
    );
  }

  /** One of a person's own, or of somebody they look after, as a command has left it. */
  one(actor: Actor, id: string): Promise<AccessTokenRow | null> {
    const { bind, values } = new Parameters();
    return this.reads.row(`select ${TOKEN} ${TOKENS} where t.id = ${bind(id)} and ${mayEnd(actor, bind)}`, { values });
  }

  /** Those that work of people whom somebody looks after, the newest first. */
  async ofPeople(actor: Actor, text: string | null, { first, after }: PageArgs): Promise<Page<AccessTokenRow>> {
    const { bind, values } = new Parameters();
    const from = `${TOKENS} where t.revoked_at is null and t.expires_at > now() and ${lookedAfter(actor, bind)} and ${calledBy(text, bind)}`;
    const counted = [...values];
    const { beyond, columns, by, cursor } = keysetOf(newestFirst, after, bind);
    const rows = await this.reads.rows<AccessTokenRow & { keys: unknown[] }>(
      `select x.*, ${cursor('x')} as keys from (select ${TOKEN}, ${columns} ${from} and ${beyond}) x
       order by ${by('x')} limit ${bind(first + 1)}`,
      { values },
    );
    const count = async () =>
      (await this.reads.row<{ n: number }>(`select count(*)::int as n ${from}`, { values: counted }))!.n;
    return pageOf(rows, first, ({ keys }) => keys, count);
  }

  /** Whether the actor may end the token; read inside the transaction. */
  async mayEnd({ manager }: { manager: EntityManager }, actor: Actor, id: string): Promise<boolean> {
    const { bind, values } = new Parameters();
    const found = await manager.query(`select 1 ${TOKENS} where t.id = ${bind(id)} and ${mayEnd(actor, bind)}`, values);
    return found.length > 0;
  }

  /** How many of a person's tokens work. Two of their own presses come one after the other. */
  async working({ manager }: { manager: EntityManager }, accountId: string, now: Date): Promise<number> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`access tokens of ${accountId}`]);
    const [{ n }] = await manager.query(
      'select count(*)::int as n from access_token where account_id = $1 and revoked_at is null and expires_at > $2',
      [accountId, now],
    );
    return n;
  }

  /** Whose the token with this digest is, if it is good and its account enabled: one statement, kept for a second. */
  async live(digest: Buffer, ip: string | null): Promise<LiveToken | null> {
    const token = await this.kept.of(digest.toString('base64'), () => this.read(digest));
    if (token?.unnoted) await this.note(token, ip);
    return token;
  }

  /** Ends the use of kept answers, after this process has revoked a token. */
  forget(): void {
    this.kept.forget();
  }

  /** That a token was used is no change that anybody made: it has no trail. */
  private async note(token: LiveToken, ip: string | null): Promise<void> {
    token.unnoted = false;
    await this.dataSource.query(
      `update access_token set last_used_at = now(), last_used_ip = $2
       where id = $1 and (last_used_at is null or last_used_at < now() - ${NOTED_EVERY})`,
      [token.tokenId, ip],
    );
  }

  private async read(digest: Buffer): Promise<LiveToken | null> {
    const row = await this.reads.row<LiveRow>(
      `select t.id as "tokenId", t.scopes, t.last_used_at is null or t.last_used_at < now() - ${NOTED_EVERY} as unnoted,
         a.id, a.display_name as "displayName", ${grantsJson('a')} as grants
       from access_token t join account a on a.id = t.account_id
       where t.digest = $1 and t.revoked_at is null and t.expires_at > now() and a.disabled_at is null`,
      { values: [digest] },
    );
    if (!row) return null;
    const { tokenId, unnoted, scopes, id, displayName, grants } = row;
    const actor = {
      ...{ id, displayName, grants, sessionId: null, onBehalfOf: null, confirmedAt: null },
      reach: reachOf(scopes),
    };
    return { tokenId, unnoted, actor };
  }
}

type LiveRow = Pick<Actor, 'id' | 'displayName' | 'grants'> & Omit<LiveToken, 'actor'> & { scopes: string[] };

const newestFirst = [
  { sql: 't.created_at', type: 'timestamptz', direction: 'desc' },
  { sql: 't.id', type: 'uuid', direction: 'desc' },
] as const;

/** SQL: whether the token is the actor's own, or of somebody they look after. */
const mayEnd = (actor: Actor, bind: Bind) => `(a.id = ${bind(actor.id)} or ${lookedAfter(actor, bind)})`;
