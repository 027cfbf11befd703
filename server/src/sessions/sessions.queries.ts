import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Grant } from '@libs/auth';
import { clock } from '@libs/changes';
import { type Parameters, Reads } from '@libs/sql';
import { grantsInForce, onBehalfOfFrom, onBehalfOfJson } from '../accounts';
import { hasFactor, type SignInDuty } from '../credentials';
import { FreshAnswers } from './fresh-answers';
import { SessionKind } from './session.entity';
import { SessionLimits } from './session-limits';

/** A session that lives, and who it belongs to at this moment. */
export interface LiveSession {
  readonly actor: Omit<Actor, 'ip'>;
  readonly kind: SessionKind;
  /** What has to be set up before anything else. */
  readonly duties: readonly SignInDuty[];
  /** Whether it was last seen long enough ago to be noted again. */
  unseen: boolean;
  /** When it ends if nobody uses it, and when in any case; as `performance.now()` counts. */
  idleEnd: number;
  readonly end: number;
  /** After how long nobody uses it. */
  readonly idleMs: number;
  /** Until when the person stands in for somebody; as `performance.now()` counts. Never while they don't. */
  readonly standsInUntil: number;
}

/** By what a request names its session. */
export type SessionKey = { cookie: Buffer } | { id: string };

const ACTOR = `s.id as "sessionId", a.id, a.display_name as "displayName", ${grantsInForce('a', 'p', 's.acting_unit_id')} as grants,
   ${onBehalfOfJson('p')} as "onBehalfOf"`;

/** `last_seen_at` moves at most once a minute, and often enough for a short idle time-out. */
const LIVE = `${ACTOR}, s.kind, s.last_seen_at < now() - make_interval(secs => least(60, i.minutes * 15)) as unseen, i.minutes,
    extract(epoch from s.last_seen_at + make_interval(mins => i.minutes) - now())::float as "idleSeconds",
    extract(epoch from e.at - now())::float as seconds, extract(epoch from now() - s.confirmed_at)::float as "confirmedSecondsAgo",
    extract(epoch from p.ends_at - now())::float as "standsInSeconds",
    case when s.duties = '{}' then s.duties else array(select d from unnest(s.duties) d
      where not (d = 'PASSWORD' and a.password_changed_at > s.started_at or d = 'SECOND_FACTOR' and ${hasFactor('a')})) end as duties`;

/** Which sessions live, and for whom. */
@Injectable()
export class SessionsQueries {
  private readonly kept = new FreshAnswers<LiveSession>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
    private readonly limits: SessionLimits,
  ) {}

  /** The session of a cookie (by its digest) or of a token (by its id), if it lives: one statement, kept for a second. */
  async live(key: SessionKey): Promise<LiveSession | null> {
    const kept = await this.kept.of('id' in key ? key.id : key.cookie.toString('base64'), () => this.read(key));
    // A deputy's time ends at its instant, not when the answer is a second old (reliability.md A.5, S-09).
    return kept && kept.standsInUntil <= performance.now() ? this.read(key) : kept;
  }

  /** Whether the session would live, were its account not disabled. */
  async isShutOut(key: SessionKey): Promise<boolean> {
    const { sql, bind, values } = await this.limits.living('disabled');
    return (await this.reads.row(`select ${sql} and ${namedBy(key, bind)}`, { values })) !== null;
  }

  /** Ends the use of kept answers, after this process has ended a session. */
  forget(): void {
    this.kept.forget();
  }

  /** Notes that a session is in use. When a session was last seen is no change that anybody made: it has no trail. */
  async seen(session: LiveSession): Promise<void> {
    session.unseen = false;
    session.idleEnd = Math.min(performance.now() + session.idleMs, session.end);
    await this.dataSource.query('update session set last_seen_at = now() where id = $1 and ended_at is null', [
      session.actor.sessionId,
    ]);
  }

  /** Of these sessions those that live, each with the roles of its person and in which of them they act, as one text to compare. */
  async living(ids: readonly string[]): Promise<Map<string, string>> {
    const { sql, bind, values } = await this.limits.living();
    const rows = await this.reads.rows<{ id: string; roles: string }>(
      `select s.id, (select coalesce(string_agg(g.role || g.unit_id, ',' order by g.role, g.unit_id), '')
         from role_grant g where g.account_id = coalesce(p.id, a.id)) || coalesce(p.id::text, s.acting_unit_id::text, '') as roles
       ${sql} and s.id = any(${bind(ids)}::uuid[])`,
      { values },
    );
    return new Map(rows.map(({ id, roles }) => [id, roles]));
  }

  /** Who these sessions belong to at this moment; those that live. */
  async actorsOf(ids: readonly string[]): Promise<Map<string, LiveSession['actor']>> {
    const { sql, bind, values } = await this.limits.living();
    const rows = await this.reads.rows<ActorRow>(`select ${ACTOR} ${sql} and s.id = any(${bind(ids)}::uuid[])`, {
      values,
    });
    const actorOf = (row: ActorRow) => ({ ...row, onBehalfOf: onBehalfOfFrom(row.onBehalfOf), confirmedAt: null });
    return new Map(rows.map((row) => [row.sessionId, actorOf(row)]));
  }

  /** Browsers and addresses of the last half year; none for whoever never signed in. */
  async devicesOf(accountId: string): Promise<{ ip: string | null; userAgent: string | null }[]> {
    return this.dataSource.query(
      `select distinct ip, user_agent as "userAgent" from (select ip, user_agent from session
         where account_id = $1 and kind = 'COOKIE' and started_at > now() - interval '180 days' order by started_at desc limit 500) recent`,
      [accountId],
    );
  }

  /** Addresses that the account signed in from lately. */
  async addressesOf(accountId: string): Promise<string[]> {
    const rows: { ip: string }[] = await this.dataSource.query(
      `select distinct ip from (select ip from session where account_id = $1 and started_at > now() - interval '60 days'
         order by started_at desc limit 200) recent where ip is not null`,
      [accountId],
    );
    return rows.map(({ ip }) => ip);
  }

  private async read(key: SessionKey): Promise<LiveSession | null> {
    const { sql, bind, values } = await this.limits.living();
    const row = await this.reads.row<LiveRow>(`select ${LIVE} ${sql} and ${namedBy(key, bind)}`, { values });
    if (!row) return null;
    const { id, displayName, grants, sessionId, kind, unseen, minutes, idleSeconds, seconds } = row;
    const now = performance.now();
    const end = now + seconds * 1000;
    const idleEnd = Math.min(now + idleSeconds * 1000, end);
    const { confirmedSecondsAgo, standsInSeconds, duties } = row;
    // As the clock of this process counts: it need not agree with the database's.
    const confirmedAt = confirmedSecondsAgo === null ? null : new Date(+clock.now() - confirmedSecondsAgo * 1000);
    const limited = duties.length ? { limited: true as const } : {};
    const onBehalfOf = onBehalfOfFrom(row.onBehalfOf);
    const actor = { id, displayName, grants, sessionId, onBehalfOf, confirmedAt, ...limited };
    const standsInUntil = standsInSeconds === null ? Infinity : now + standsInSeconds * 1000;
    return { actor, duties, kind, unseen, idleEnd, end, idleMs: minutes * 60_000, standsInUntil };
  }
}

const namedBy = (key: SessionKey, bind: Parameters['bind']): string =>
  'id' in key
    ? `s.kind = 'TOKEN' and s.id = ${bind(key.id)}`
    : `s.kind = 'COOKIE' and s.token_hash = ${bind(key.cookie)}`;

interface ActorRow {
  id: string;
  displayName: string;
  grants: Grant[];
  sessionId: string;
  onBehalfOf: { id: string; displayName: string; until: string } | null;
}

interface LiveRow extends ActorRow {
  kind: SessionKind;
  unseen: boolean;
  minutes: number;
  idleSeconds: number;
  seconds: number;
  confirmedSecondsAgo: number | null;
  standsInSeconds: number | null;
  duties: SignInDuty[];
}
