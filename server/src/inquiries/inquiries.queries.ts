import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { AssignmentsQueries, type Viewer } from '../assignments';
import { assignmentsVisibleTo, nameBy, personBy } from '../directives';
import type { InquiryFilter } from './inquiry-filter.graphql';
import { inquiriesWhere, inquiryOrder, isOverdue } from './inquiry-filter.queries';
import type { InquiryCountsType, InquiryMessageType } from './inquiry.graphql';
import { cardOf, type InquiryCard, inquiryJson, type InquiryRow } from './inquiry-json';

const FROM = 'from inquiry q join assignment a on a.id = q.assignment_id';

/** Reads of requests for explanation: one sees those of the assignments that one sees. */
@Injectable()
export class InquiriesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** A page, in the order of `inquiryOrder`. */
  async list(
    actor: Actor,
    filter: InquiryFilter,
    { first, after }: PageArgs,
    asked: Asked | null = null,
  ): Promise<Page<InquiryCard>> {
    const viewer = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const { beyond, columns, by, cursor } = keysetOf(inquiryOrder, after, bind);
    const where = inquiriesWhere(viewer, filter, parameters);
    const rows = await this.reads.rows<{ inquiry: InquiryRow; keys: unknown[] }>(
      `select ${inquiryJson('q', 'a', asked)} as inquiry, ${cursor('t')} as keys from (
         select ${columns} ${FROM} where ${where} and ${beyond} order by ${by()} limit ${bind(first + 1)}) t
       join inquiry q on q.id = t.k3 join assignment a on a.id = q.assignment_id order by ${by('t')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      async () => (await this.countsFor(viewer, filter)).asked,
      ({ inquiry }) => cardOf(inquiry, actor, viewer.today),
    );
  }

  /** The counts of what the filter and the actor's rights leave; as of now. */
  async counts(actor: Actor, filter: InquiryFilter): Promise<InquiryCountsType> {
    return this.countsFor(await this.assignments.viewer(actor), filter);
  }

  /** One; null if there is none, or not for the actor. */
  async one(actor: Actor, id: string, asked: Asked | null = null): Promise<InquiryCard | null> {
    if (!isUUID(id)) return null;
    const [card] = await this.cards(actor, (bind) => `q.id = ${bind(id)}`, asked);
    return card ?? null;
  }

  /** Of each assignment, the newest first. Of those that the actor may not see there are none. */
  async ofAssignments(actor: Actor, ids: readonly string[], asked: Asked | null): Promise<Map<string, InquiryCard[]>> {
    const found = new Map<string, InquiryCard[]>(ids.map((id) => [id, []]));
    const cards = await this.cards(actor, (bind) => `q.assignment_id = any(${bind(ids)}::uuid[])`, asked);
    for (const card of cards) found.get(card.assignmentId)!.push(card);
    return found;
  }

  /** What was said in each, oldest first. Whoever asks has already been shown these inquiries. */
  async messages(ids: readonly string[]): Promise<Map<string, InquiryMessageType[]>> {
    const found = new Map<string, InquiryMessageType[]>(ids.map((id) => [id, []]));
    const rows = await this.reads.rows<{ of: string; message: InquiryMessageType }>(
      `select m.inquiry_id as of, json_build_object('id', m.id, 'author', ${personBy('m.author_id')}, 'authorFor', ${nameBy('m.author_for_id')}, 'at', m.at, 'text', m.text,
         'fromUnit', m.from_unit) as message
       from inquiry_message m where m.inquiry_id = any($1::uuid[]) order by m.inquiry_id, m.ordinal`,
      { values: [ids] },
    );
    for (const { of, message } of rows) found.get(of)!.push(message);
    return found;
  }

  /** Whether the message exists for the actor: whoever sees it may read its files. */
  async seesMessage(actor: Actor, id: string): Promise<boolean> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const sql = `select 1 as seen from inquiry_message m join inquiry q on q.id = m.inquiry_id join assignment a on a.id = q.assignment_id
      where m.id = ${bind(id)} and ${assignmentsVisibleTo(actor, 'a', bind)}`;
    return (await this.reads.row(sql, parameters)) !== null;
  }

  private async countsFor(viewer: Viewer, filter: InquiryFilter): Promise<InquiryCountsType> {
    const parameters = new Parameters();
    const today = `${parameters.bind(viewer.today.on)}::date`;
    const where = inquiriesWhere(viewer, filter, parameters);
    const of = (condition: string) => `count(*) filter (where ${condition})::int`;
    return (await this.reads.row<InquiryCountsType>(
      `select count(*)::int as asked, ${of('q.answered_at is not null')} as answered,
         ${of('q.answered_at is not null and q.was_late')} as "answeredLate", ${of(`q.state = 'OPEN'`)} as open,
         ${of(isOverdue('q', today))} as overdue ${FROM} where ${where}`,
      parameters,
    ))!;
  }

  private async cards(
    actor: Actor,
    which: (bind: Parameters['bind']) => string,
    asked: Asked | null,
  ): Promise<InquiryCard[]> {
    const { today } = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.reads.rows<{ inquiry: InquiryRow }>(
      `select ${inquiryJson('q', 'a', asked)} as inquiry ${FROM}
       where ${which(bind)} and ${assignmentsVisibleTo(actor, 'a', bind)} order by q.asked_at desc, q.id desc`,
      parameters,
    );
    return rows.map(({ inquiry }) => cardOf(inquiry, actor, today));
  }
}
