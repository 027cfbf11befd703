import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { type Bind, Reads } from '@libs/sql';
import { type PersonRow, personJson } from '../accounts';
import { type Device, deviceOf } from './device';
import { calledBy, lookedAfter } from './people.sql';
import { SessionKind, type SignInMethod } from './session.entity';
import { SessionLimits } from './session-limits';

/** A session as its person, or who looks after them, sees it. */
export interface OpenSessionRow {
  id: string;
  person: PersonRow;
  kind: SessionKind;
  method: SignInMethod;
  device: Device;
  ip: string | null;
  startedAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
  endedAt: Date | null;
  isCurrent: boolean;
}

type Stored = Omit<OpenSessionRow, 'device' | 'isCurrent'> & { userAgent: string | null };

/** Which of somebody's sessions. */
export interface SessionsWanted {
  text?: string | null;
  accountId?: string | null;
}

const SESSION = `s.id, ${personJson('a')} as person, s.kind, s.method, s.ip, s.user_agent as "userAgent",
  s.started_at as "startedAt", s.last_seen_at as "lastSeenAt"`;
const OPEN = `${SESSION}, e.at as "endsAt", null::timestamptz as "endedAt"`;

/** More than can be open at once; a caller of the API may have begun many. */
const mostShown = 60;
/** Ended sessions are shown for so long: to find one that was not one's own. */
const PAST = `interval '30 days'`;
const mostPast = 20;

/** The sessions that are open, for those who may end them. */
@Injectable()
export class OpenSessionsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly limits: SessionLimits,
  ) {}

  /** One's own: this one first, then those used last; then those that ended lately. */
  async mine(actor: Actor): Promise<OpenSessionRow[]> {
    const { sql, bind, values } = await this.limits.living();
    const account = bind(actor.id);
    const rows = await this.reads.rows<Stored>(
      `(select ${OPEN} ${sql} and s.account_id = ${account}
         order by s.id = ${bind(actor.sessionId)}::uuid desc, s.last_seen_at desc, s.id limit ${mostShown})
       union all
       (select ${SESSION}, s.ends_at, coalesce(s.ended_at, least(s.ends_at, s.last_seen_at)) from session s join account a on a.id = s.account_id
         where s.account_id = ${account} and s.kind = 'COOKIE' and s.started_at > now() - ${PAST}
           and s.id not in (select s.id ${sql} and s.account_id = ${account})
         order by s.started_at desc, s.id limit ${mostPast})`,
      { values },
    );
    return rows.map((row) => shown(row, actor));
  }

  /** Those of people that somebody looks after, used last first. */
  async ofPeople(actor: Actor, wanted: SessionsWanted, { first, after }: PageArgs): Promise<Page<OpenSessionRow>> {
    const { sql, bind, values } = await this.limits.living();
    const from = `${sql} and ${this.wanted(actor, wanted, bind)}`;
    const beforeCursor = [...values];
    const keys = keysetOf(
      [
        { sql: 's.last_seen_at', type: 'timestamptz', direction: 'desc' },
        { sql: 's.id', type: 'uuid', direction: 'desc' },
      ],
      after,
      bind,
    );
    const rows = await this.reads.rows<Stored & { cursor: unknown[] }>(
      `select x.*, ${keys.cursor('x')} as cursor from (select ${OPEN}, ${keys.columns} ${from} and ${keys.beyond}) x
       order by ${keys.by('x')} limit ${bind(first + 1)}`,
      { values },
    );
    const count = async () =>
      (await this.reads.row<{ n: number }>(`select count(*)::int as n ${from}`, { values: beforeCursor }))!.n;
    return pageOf(
      rows,
      first,
      ({ cursor }) => cursor,
      count,
      (row) => shown(row, actor),
    );
  }

  /** Which the actor may end of what is open: that one, or all of the account; their own, and those of whom they look after. */
  async endable(
    { manager }: { manager: EntityManager },
    actor: Actor,
    which: { id: string } | { accountId: string },
  ): Promise<{ id: string; accountId: string }[]> {
    const { sql, bind, values } = await this.limits.living();
    const these = 'id' in which ? `s.id = ${bind(which.id)}::uuid` : `s.account_id = ${bind(which.accountId)}::uuid`;
    const mayEnd = `(s.account_id = ${bind(actor.id)} or ${lookedAfter(actor, bind)})`;
    return manager.query(
      `select s.id, s.account_id as "accountId" ${sql} and ${these} and ${mayEnd} order by s.id`,
      values,
    );
  }

  /**
   * The open sessions of the account carried like the one that begins, beyond so many: those unused the longest. Two that
   * begin at once come one after the other.
   */
  async beyond(
    { manager }: { manager: EntityManager },
    { accountId, kind }: { accountId: string; kind: SessionKind },
    most: number,
  ): Promise<string[]> {
    const { sql, bind, values } = await this.limits.living();
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sessions of ${accountId}`]);
    const rows: { id: string }[] = await manager.query(
      `select s.id ${sql} and s.account_id = ${bind(accountId)} and s.kind = ${bind(kind)}
       order by s.last_seen_at desc, s.id offset ${bind(most)}`,
      values,
    );
    return rows.map(({ id }) => id);
  }

  private wanted(actor: Actor, { text, accountId }: SessionsWanted, bind: Bind): string {
    const one = accountId ? `a.id = ${bind(accountId)}::uuid` : 'true';
    return `${lookedAfter(actor, bind)} and ${calledBy(text, bind)} and ${one}`;
  }
}

const shown = ({ userAgent, ...row }: Stored, { sessionId }: Actor): OpenSessionRow => ({
  ...row,
  device: deviceOf(userAgent),
  isCurrent: row.id === sessionId,
});
