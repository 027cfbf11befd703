import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, asWhom, isOffice } from '@libs/auth';
import { clock } from '@libs/changes';
import type { Asked } from '@libs/loading';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { AssignmentsQueries, ownWork } from '../assignments';
import { amendments } from './timeline-scope';
import { TimelineQueries } from './timeline.queries';

const day = 86_400_000;
/** What a person who never marked anything as read is told at first. */
const firstDays = 7;
/** Older things are no news, whether they were read or not. */
const mostDays = 30;

interface Row {
  id: string;
  seq: string;
  count: number;
}

/** What others did to the work that is a person's own, since they last said they had read it. */
@Injectable()
export class NewsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
    private readonly timelines: TimelineQueries,
  ) {}

  /** One piece of news for each assignment, that in which something happened last first. */
  async page(actor: Actor, { first, after }: PageArgs, asked: Asked | null): Promise<Page<object>> {
    const cursor = readCursor(after, 1);
    const { events, parameters } = await this.events(actor);
    const before = cursor ? `having max(seq) < ${parameters.bind(cursor[0])}::bigint` : '';
    const rows = await this.reads.rows<Row>(
      `select id, max(seq) as seq, count(*)::int as count from (${events}) e (id, seq) group by id ${before}
       order by 2 desc limit ${parameters.bind(first + 1)}`,
      parameters,
    );
    const shown = rows.slice(0, first);
    const [cards, entries] = await Promise.all([
      this.assignments.many(
        actor,
        shown.map(({ id }) => id),
        asked?.at('assignment'),
      ),
      this.timelines.entries(actor, shown, asked?.at('latest') ?? null),
    ]);
    return pageOf(
      // Who lost the right to see one in between is told nothing of it.
      rows.filter(({ id }, at) => at >= first || cards.has(id)),
      first,
      ({ seq }) => [seq],
      () => this.count(actor),
      ({ id, seq, count }) => ({ id, assignment: cards.get(id), latest: entries.get(seq), count }),
    );
  }

  /** Up to when the person has said they read the news. */
  async readUntil(actor: Actor): Promise<Date | null> {
    const found = await this.reads.row<{ until: Date }>('select until from news_look where account_id = $1', {
      values: [asWhom(actor)],
    });
    return found?.until ?? null;
  }

  /** The same inside a unit of work, held until its end: two marks come one after the other. */
  async heldMark({ manager }: { manager: EntityManager }, actor: Actor): Promise<Date | null> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`news of ${actor.id}`]);
    const [found] = await manager.query('select until from news_look where account_id = $1', [actor.id]);
    return found?.until ?? null;
  }

  private async count(actor: Actor): Promise<number> {
    const { events, parameters } = await this.events(actor);
    const sql = `select count(distinct id)::int as n from (${events}) e (id, seq)`;
    return (await this.reads.row<{ n: number }>(sql, parameters))!.n;
  }

  /** SQL: each event with the assignment it is news of. What happens above an assignment and concerns it is news of it too. */
  private async events(actor: Actor): Promise<{ events: string; parameters: Parameters }> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const now = +clock.now();
    const until = await this.readUntil(actor);
    const since = new Date(Math.max(until ? +until : now - firstDays * day, now - mostDays * day));
    const after = `${bind(since.toISOString())}::timestamptz`;
    // The mark came through JSON, which knows no microseconds: what it names is not news any more.
    const isNews = `e.at > ${after} and date_trunc('milliseconds', e.at) > ${after} and e.root_id is not null
      and e.actor_id <> ${bind(actor.id)} ${isOffice(actor) ? '' : 'and not e.internal'}`;
    // In the words of the index on them.
    const above = `${isNews} and e.type in (${amendments.map((type) => `'${type}'`).join(', ')})`;
    const own = ownWork(actor, 'a', bind);
    const arm = (match: string, which: string) =>
      `select a.id, e.seq from recorded_event e join assignment a on ${match} where ${which} and ${own}`;
    const ofAssignments =
      own === 'true'
        ? `select e.subject_id, e.seq from recorded_event e where starts_with(e.type, 'assignment.') and ${isNews}`
        : arm('a.id = e.subject_id', isNews);
    const events = [
      ofAssignments,
      arm('a.id = e.parent_id', `starts_with(e.type, 'inquiry.') and ${isNews}`),
      arm('a.directive_id = e.subject_id', above),
      arm('a.document_id = e.subject_id', above),
    ];
    return { events: events.join(' union all '), parameters };
  }
}
