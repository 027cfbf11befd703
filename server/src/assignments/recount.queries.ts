import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { daysBetween, type LocalDate } from '@libs/calendar';
import { config } from '@libs/config';
import type { Asked } from '@libs/loading';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { CalendarQueries } from '../calendar';
import type { AssignmentCard } from './assignment-json';
import { mayRecount } from './assignment.policy';
import { AssignmentsQueries } from './assignments.queries';
import { endOf, type Term } from './recount.lifecycle';

/** Deadlines that are the same in everything that matters here. */
interface Group extends Term {
  readonly dueOn: LocalDate;
  readonly count: number;
}

/** A group that the present calendar reads differently. */
type Moved = Group & { readonly to: LocalDate };

/** A deadline that would move, in the shape of the schema. */
interface Recount {
  readonly id: string;
  readonly assignment: AssignmentCard;
  readonly words: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly time: string | null;
  readonly days: number;
}

/** Deadlines in working days against the calendar of today (domain.md §2: shown for recomputation, never moved silently). */
@Injectable()
export class RecountQueries {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarQueries,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** What would move, by the day that counts now; nothing for whoever may not move it. `asked`: of each node. */
  async list(actor: Actor, { first, after }: PageArgs, asked: Asked): Promise<Page<Recount>> {
    const moved = mayRecount(actor) ? await this.moved() : [];
    const rows = moved.length ? await this.page(moved, first + 1, after) : [];
    const shown = rows.slice(0, first).map(({ id }) => id);
    const cards = await this.assignments.many(actor, shown, asked.at('assignment'));
    return pageOf(
      rows,
      first,
      ({ from, id }) => [from, id],
      () => moved.reduce((sum, { count }) => sum + count, 0),
      ({ id, words, from, to, time }) => ({
        id,
        assignment: cards.get(id)!,
        ...{ words, from, to, time, days: daysBetween(from, to) },
      }),
    );
  }

  /** The term that an assignment's deadline still is, read inside a unit of work; null if it is none, or no longer. */
  async termOf({ manager }: { manager: EntityManager }, id: string): Promise<Term | null> {
    const { bind, values } = new Parameters();
    const [found] = await manager.query(`${counted(bind)} and a.id = ${bind(id)}`, values);
    return found ?? null;
  }

  /** Each distinct term is read once, however many assignments have it. */
  private async moved(): Promise<Moved[]> {
    const calendar = await this.calendar.workCalendar();
    const parameters = new Parameters();
    const groups = await this.reads.rows<Group>(
      `select words, "issuedOn", "givenOn", "dueOn", count(*)::int as count from (${counted(parameters.bind)}) c
       group by words, "issuedOn", "givenOn", "dueOn"`,
      parameters,
    );
    return groups.flatMap((group) => {
      const to = endOf(group, calendar);
      return to && to !== group.dueOn ? [{ ...group, to }] : [];
    });
  }

  private page(moved: readonly Moved[], limit: number, after?: string | null) {
    const parameters = new Parameters();
    const { bind } = parameters;
    const keys = keysetOf(
      [
        { sql: 'c."dueOn"', type: 'text', direction: 'asc' },
        { sql: 'c.id', type: 'uuid', direction: 'asc' },
      ],
      after,
      bind,
    );
    return this.reads.rows<{ id: string; words: string; from: string; to: string; time: string | null }>(
      `select c.id, c.words, c."dueOn" as "from", m."to", c.time, ${keys.columns}
       from (${counted(bind)}) c join jsonb_to_recordset(${bind(JSON.stringify(moved))}::jsonb)
         m(words text, "issuedOn" text, "givenOn" text, "dueOn" text, "to" text) using (words, "issuedOn", "givenOn", "dueOn")
       where ${keys.beyond} order by ${keys.by()} limit ${bind(limit)}`,
      parameters,
    );
  }
}

/** What sets a deadline from words; when it was recounted, the words stayed those that they were. */
const fromWords = ['assignment.amended', 'assignment.returned'];

/**
 * SQL for the open assignments whose deadline is still the term in working days that its words say, and from what it is counted.
 * Of one that was changed the trail says when the words were given, and whether a decision has set a date of its own since.
 */
function counted(bind: Bind): string {
  // The words of the partial index `assignment_open_counted`: without exactly these it is not used.
  return `select a.id, a.deadline_words as words, d.issued_on::text as "issuedOn", a.due_on::text as "dueOn",
      left(a.due_time::text, 5) as time,
      (coalesce(s.at, a.issued_at) at time zone ${bind(config.TZ_OFFICE)})::date::text as "givenOn"
    from assignment a join directive_document d on d.id = a.document_id
    left join lateral (
      select e.at, e.type from recorded_event e
      where e.subject_id = a.id and e.type <> 'assignment.recounted' and e.changes ?| array['dueOn', 'dueTime', 'deadlineWords']
      order by e.seq desc limit 1
    ) s on a.version > 1
    where a.deadline_kind = 'WORKING_DAYS' and a.status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED')
      and (s.type is null or s.type = any(${bind(fromWords)}))`;
}
