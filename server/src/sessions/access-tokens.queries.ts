import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { Reads } from '@libs/sql';
import { grantsJson } from '../accounts';
import { FreshAnswers } from './fresh-answers';

/** A token as its person sees it. */
export interface AccessTokenRow {
  id: string;
  name: string;
  prefix: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
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

const TOKEN = `id, name, prefix, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

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

  /** A person's own: those that work first, then the newest. Nobody sees another's. */
  of(actor: Actor): Promise<AccessTokenRow[]> {
    return this.reads.rows(
      `select ${TOKEN} from access_token where account_id = $1
       order by revoked_at is null and expires_at > now() desc, created_at desc, id limit ${mostShown}`,
      { values: [actor.id] },
    );
  }

  /** One of a person's own, as a command has left it. */
  mine(actor: Actor, id: string): Promise<AccessTokenRow | null> {
    return this.reads.row(`select ${TOKEN} from access_token where account_id = $1 and id = $2`, {
      values: [actor.id, id],
    });
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
  async live(digest: Buffer): Promise<LiveToken | null> {
    const token = await this.kept.of(digest.toString('base64'), () => this.read(digest));
    if (token?.unnoted) await this.note(token);
    return token;
  }

  /** Ends the use of kept answers, after this process has revoked a token. */
  forget(): void {
    this.kept.forget();
  }

  /** That a token was used is no change that anybody made: it has no trail. */
  private async note(token: LiveToken): Promise<void> {
    token.unnoted = false;
    await this.dataSource.query(
      `update access_token set last_used_at = now()
       where id = $1 and (last_used_at is null or last_used_at < now() - ${NOTED_EVERY})`,
      [token.tokenId],
    );
  }

  private async read(digest: Buffer): Promise<LiveToken | null> {
    const row = await this.reads.row<Pick<Actor, 'id' | 'displayName' | 'grants'> & Omit<LiveToken, 'actor'>>(
      `select t.id as "tokenId", t.last_used_at is null or t.last_used_at < now() - ${NOTED_EVERY} as unnoted,
         a.id, a.display_name as "displayName", ${grantsJson('a')} as grants
       from access_token t join account a on a.id = t.account_id
       where t.digest = $1 and t.revoked_at is null and t.expires_at > now() and a.disabled_at is null`,
      { values: [digest] },
    );
    if (!row) return null;
    const { tokenId, unnoted, id, displayName, grants } = row;
    const actor = { id, displayName, grants, sessionId: null, onBehalfOf: null, confirmedAt: null, readOnly: true as const };
    return { tokenId, unnoted, actor };
  }
}
