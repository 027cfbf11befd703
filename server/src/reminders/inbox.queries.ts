import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, asWhom } from '@libs/auth';
import { clock } from '@libs/changes';
import { type Asked } from '@libs/loading';
import { keysetOf, type Page, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { AssignmentsQueries } from '../assignments';
import { assignmentsVisibleTo } from '../directives';
import { isShown } from './inbox-news.queries';
import { todoRank } from './mailing.queries';
import { NotificationTodo, todos } from './notification.lifecycle';

/** What of the inbox is wanted. */
export interface InboxWanted {
  readonly first: number;
  readonly after?: string | null;
  readonly todo?: NotificationTodo | null;
  readonly unreadOnly?: boolean | null;
  /** What was put off, instead of what is there. */
  readonly snoozed?: boolean | null;
}

/** One assignment in somebody's inbox. */
export interface InboxRow {
  id: string;
  todo: NotificationTodo;
  text: string;
  at: Date;
  count: number;
  unread: boolean;
  snoozedUntil: Date | null;
  assignment: unknown;
}

export interface InboxCounts {
  unread: number;
  snoozed: number;
  byTodo: { todo: NotificationTodo; count: number; unread: number }[];
}

interface Within {
  readonly manager: EntityManager;
  readonly now: Date;
}

/** A person's inbox, or that of the person stood in for: one row for each assignment, in the group of the most pressing thing to do about it. */
@Injectable()
export class InboxQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** Group by group, newest first. What the actor may no longer see is not there. */
  async list(actor: Actor, wanted: InboxWanted, asked: Asked): Promise<Page<InboxRow>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = grouped(actor, Boolean(wanted.snoozed), parameters);
    const keyset = keysetOf(
      [
        { sql: 'i.rank', type: 'bigint', direction: 'asc' },
        { sql: 'i.at', type: 'timestamptz', direction: 'desc' },
        { sql: 'i.id', type: 'uuid', direction: 'desc' },
      ],
      wanted.after,
      bind,
    );
    const found = await this.reads.rows<Omit<InboxRow, 'assignment' | 'todo'> & { rank: number; keys: unknown[] }>(
      `select p.*, ${keyset.cursor('p')} as keys from (select i.*, ${keyset.columns} from ${rows} i
         where ${narrowed(wanted, bind)} and ${keyset.beyond} order by ${keyset.by()} limit ${bind(wanted.first + 1)}) p order by ${keyset.by('p')}`,
      parameters,
    );
    const ids = found.map(({ id }) => id);
    const cards = await this.assignments.many(actor, ids, asked.at('nodes').at('assignment'));
    return pageOf(
      found,
      wanted.first,
      ({ keys }) => keys,
      () => this.count(actor, wanted),
      (row) => ({ ...row, todo: todos[row.rank - 1], assignment: cards.get(row.id) }),
    );
  }

  async counts(actor: Actor): Promise<InboxCounts> {
    const parameters = new Parameters();
    const put = new Parameters();
    const [rows, later] = await Promise.all([
      this.reads.rows<{ rank: number; count: number; unread: number }>(
        `select i.rank, count(*)::int as count, count(*) filter (where i.unread)::int as unread
         from ${grouped(actor, false, parameters)} i group by i.rank order by i.rank`,
        parameters,
      ),
      this.reads.row<{ n: number }>(`select count(*)::int as n from ${grouped(actor, true, put)} i`, put),
    ]);
    const byTodo = rows.map(({ rank, count, unread }) => ({ todo: todos[rank - 1], count, unread }));
    return { unread: byTodo.reduce((sum, { unread }) => sum + unread, 0), snoozed: later!.n, byTodo };
  }

  private async count(actor: Actor, wanted: InboxWanted): Promise<number> {
    const parameters = new Parameters();
    const rows = grouped(actor, Boolean(wanted.snoozed), parameters);
    const sql = `select count(*)::int as n from ${rows} i where ${narrowed(wanted, parameters.bind)}`;
    return (await this.reads.row<{ n: number }>(sql, parameters))!.n;
  }

  /** Marks what is in one's inbox read or unread: of these assignments, or of all. Returns the assignments it changed. */
  async markRead(
    { manager, now }: Within,
    actor: Actor,
    read: boolean,
    ids: readonly string[] | null,
  ): Promise<string[]> {
    const [rows]: [{ id: string }[]] = await manager.query(
      `update notification n set read_at = case when $3 then $2::timestamptz end
       where n.account_id = $1 and ${isShown('n', '$2')} and n.read_at is null = $3 and ($4::uuid[] is null or n.assignment_id = any($4::uuid[]))
       returning n.assignment_id as id`,
      [asWhom(actor), now, read, ids],
    );
    return [...new Set(rows.map(({ id }) => id))];
  }

  /** Puts off until then what is in one's inbox of these assignments; null brings it back. It comes back unread. */
  async snooze({ manager }: Within, actor: Actor, ids: readonly string[], until: Date | null): Promise<string[]> {
    const [rows]: [{ id: string }[]] = await manager.query(
      `update notification n set snoozed_until = $3, read_at = case when $3::timestamptz is null then n.read_at end
       where n.account_id = $1 and n.over_at is null and n.assignment_id = any($2::uuid[]) returning n.assignment_id as id`,
      [asWhom(actor), ids, until],
    );
    return [...new Set(rows.map(({ id }) => id))];
  }
}

/** SQL: the rows of the inbox, or of what was put off, one for each assignment. */
function grouped(actor: Actor, snoozed: boolean, { bind }: Parameters): string {
  const now = `${bind(clock.now().toISOString())}::timestamptz`;
  const there = snoozed ? `n.over_at is null and n.snoozed_until > ${now}` : isShown('n', now);
  return `(select n.assignment_id as id, min(${todoRank('n')})::int as rank, max(n.at) as at, count(*)::int as count,
      bool_or(n.read_at is null) as unread, max(n.snoozed_until) as "snoozedUntil",
      (array_agg(n.text order by ${todoRank('n')}, n.at desc, n.id desc))[1] as text
    from notification n join assignment a on a.id = n.assignment_id
    where n.account_id = ${bind(asWhom(actor))} and ${there} and ${assignmentsVisibleTo(actor, 'a', bind)} group by n.assignment_id)`;
}

/** SQL: which of those rows. */
function narrowed({ todo, unreadOnly }: InboxWanted, bind: Parameters['bind']): string {
  const conditions = [
    ...(todo ? [`i.rank = ${bind(todos.indexOf(todo) + 1)}::int`] : []),
    ...(unreadOnly ? ['i.unread'] : []),
  ];
  return conditions.join(' and ') || 'true';
}
