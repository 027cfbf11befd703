import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { alarming, manyDenials, type SecurityKind } from './security-event.kind';
import { seesSecurity } from './security-event.policy';

/** A record as a list shows it. */
export interface SecurityRow {
  readonly id: string;
  readonly kind: SecurityKind;
  readonly type: string;
  readonly at: Date;
  readonly actorName: string;
  readonly ip: string | null;
  readonly about: string | null;
  readonly detail: string | null;
}

/** Which; `text` is part of a name or an address. */
export interface SecurityFilter {
  readonly kinds?: readonly SecurityKind[] | null;
  readonly text?: string | null;
}

/** Somebody who is told. */
export interface Watcher {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
}

const KIND = 'security_kind(e.type, e.data)';
const ABOUT = `coalesce(e.data->>'username', a.display_name, e.data->>'title', e.data->>'name')`;
const OPERATIONS = `(select string_agg(o.key || ' ×' || o.value, ', ' order by o.value::int desc) from jsonb_each_text(e.data->'operations') o)`;
const DETAIL = `nullif(concat_ws(' · ', e.data->>'role', e.data->>'unitName', e.data->>'reason', e.data->>'found', e.data->>'uploadedByName',
  e.data->>'count',
  e.data->>'total', ${OPERATIONS}, e.data->>'to'), '')`;
const ROW = `e.seq::text as id, ${KIND} as kind, e.type, e.at, e.actor_name as "actorName",
  coalesce(e.ip, e.data->>'ip') as ip, ${ABOUT} as about,
  ${DETAIL} as detail`;
const FROM = 'from recorded_event e left join account a on a.id = e.subject_id';

/** What of the trail is about safety. */
@Injectable()
export class SecurityEventsQueries {
  constructor(private readonly reads: Reads) {}

  /** The newest first; nothing at all for whoever does not look after safety. */
  async page(actor: Actor, filter: SecurityFilter, { first, after }: PageArgs): Promise<Page<SecurityRow>> {
    if (!seesSecurity(actor))
      return pageOf<SecurityRow>(
        [],
        first,
        () => [],
        () => 0,
      );
    const parameters = new Parameters();
    const keyset = keysetOf([{ sql: 'e.seq', type: 'bigint', direction: 'desc' }], after, parameters.bind);
    const where = conditions(filter, parameters);
    const rows = await this.reads.rows<SecurityRow>(
      `select ${ROW}, ${keyset.columns} ${FROM} where ${where} and ${keyset.beyond}
       order by ${keyset.by()} limit ${parameters.bind(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ id }) => [Number(id)],
      () => this.count(filter),
    );
  }

  private async count(filter: SecurityFilter): Promise<number> {
    const parameters = new Parameters();
    const where = conditions(filter, parameters);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n ${FROM} where ${where}`, parameters))!.n;
  }

  /** What nobody was told of yet, the oldest first, and how far that reaches. Whoever asks holds the mark until they commit. */
  async untold(manager: EntityManager, most: number): Promise<{ rows: SecurityRow[]; until: string }> {
    const [{ told }] = await manager.query('select told from security_mark for update');
    const [{ until }] = await manager.query('select seq::text as until from trail_head');
    const rows: SecurityRow[] = await manager.query(
      `select ${ROW} ${FROM} where ${KIND} = any($1) and e.seq > $2 and e.seq <= $3
         and (e.type <> 'access.denied' or (e.data->>'total')::int >= $4) order by e.seq limit $5`,
      [alarming, told, until, manyDenials, most],
    );
    return { rows, until: rows.length === most ? rows.at(-1)!.id : until };
  }

  async markTold(manager: EntityManager, until: string): Promise<void> {
    await manager.query('update security_mark set told = $1', [until]);
  }

  /** Everybody who runs the system and has an address. */
  watchers(manager: EntityManager): Promise<Watcher[]> {
    return manager.query(
      `select distinct a.id, a.display_name as "displayName", a.email from account a join role_grant g on g.account_id = a.id
       where g.role = 'SYSTEM_ADMIN' and a.disabled_at is null and a.email is not null order by a.id`,
    );
  }
}

function conditions({ kinds, text }: SecurityFilter, { bind }: Parameters): string {
  const all = [kinds?.length ? `${KIND} = any(${bind(kinds)})` : `${KIND} is not null`];
  if (text?.trim()) {
    const words = bind(`%${text.trim().replace(/[\\%_]/g, '\\$&')}%`);
    all.push(`(e.actor_name ilike ${words} or e.ip ilike ${words} or ${ABOUT} ilike ${words})`);
  }
  return all.join(' and ');
}
