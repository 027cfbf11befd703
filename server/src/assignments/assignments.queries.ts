import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import type { Asked } from '@libs/loading';
import { type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { CalendarQueries } from '../calendar';
import { assignmentsVisibleTo } from '../directives';
import { SettingsQueries } from '../settings';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { unitsWanted, type Viewer, whereOf } from './assignment-filter.queries';
import { AssignmentCard, assignmentJson, type AssignmentRow } from './assignment-json';
import { isColumnSort, orderedByColumn } from './assignment-columns-order.queries';
import { ordered, type Ordered } from './assignment-order.queries';
import { AssignmentSort } from './assignment-sort';
import { AssignmentStatus, openStatuses } from './assignment.lifecycle';
import { extensionRules } from './extension-settings';
import { Today } from './timeliness.lifecycle';

/** Reads of assignments. Each is one statement, and starts from what the actor may see. */
@Injectable()
export class AssignmentsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarQueries,
    private readonly settings: SettingsQueries,
  ) {}

  async list(
    actor: Actor,
    filter: AssignmentFilter,
    sort: AssignmentSort,
    { first, after }: PageArgs,
    asked: Asked | null = null,
  ): Promise<Page<AssignmentCard>> {
    const viewer = await this.viewer(actor);
    const parameters = new Parameters();
    const { rows, keys, by } = page(viewer, filter, sort, after, first + 1, parameters);
    const found = await this.reads.rows<{ card: AssignmentRow; keys: unknown[] }>(
      `select ${assignmentJson('a', viewer, parameters.bind, asked)} as card, ${keys} as keys from (${rows}) a order by ${by}`,
      parameters,
    );
    return pageOf(
      found,
      first,
      (row) => row.keys,
      () => this.count(viewer, filter),
      ({ card }) => new AssignmentCard(card, viewer),
    );
  }

  async one(actor: Actor, id: string, asked: Asked | null = null): Promise<AssignmentCard | null> {
    if (!isUUID(id)) return null;
    return (await this.cards(actor, 'id', [id], asked))[0] ?? null;
  }

  /** Of those named, what the actor may see. */
  async many(actor: Actor, ids: readonly string[], asked: Asked | null = null): Promise<Map<string, AssignmentCard>> {
    const cards = ids.length ? await this.cards(actor, 'id', ids, asked) : [];
    return new Map(cards.map((card) => [card.id, card]));
  }

  /**
   * Of each directive, the assignments that the actor may see: leads first, by the names of their units. Of a recurring duty,
   * which may go on for years, only what is open and the latest period.
   */
  async ofDirectives(
    actor: Actor,
    directiveIds: readonly string[],
    asked: Asked | null,
  ): Promise<Map<string, AssignmentCard[]>> {
    const found = new Map<string, AssignmentCard[]>(directiveIds.map((id) => [id, []]));
    const cards = await this.cards(actor, 'directive_id', directiveIds, asked, `and ${isOfNow}`);
    for (const card of cards) found.get(card.directiveId)!.push(card);
    return found;
  }

  /** The moment and calendar by which everything in one answer is judged. */
  async viewer(actor: Actor): Promise<Viewer> {
    const [calendar, extensions] = await Promise.all([this.calendar.workCalendar(), extensionRules(this.settings)]);
    return { actor, today: new Today(clock.now(), config.TZ_OFFICE, calendar), extensions };
  }

  private async cards(
    actor: Actor,
    column: 'id' | 'directive_id',
    ids: readonly string[],
    asked: Asked | null,
    condition = '',
  ): Promise<AssignmentCard[]> {
    const viewer = await this.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.reads.rows<{ card: AssignmentRow }>(
      `select ${assignmentJson('a', viewer, bind, asked)} as card from assignment a join unit w on w.id = a.unit_id
       where a.${column} = any(${bind(ids)}::uuid[]) and ${assignmentsVisibleTo(actor, 'a', bind)} ${condition}
       order by a.part = 'COOPERATING', w.sort_order, w.name, a.issued_at, a.id`,
      parameters,
    );
    return rows.map(({ card }) => new AssignmentCard(card, viewer));
  }

  private async count(viewer: Viewer, filter: AssignmentFilter): Promise<number> {
    const parameters = new Parameters();
    const where = whereOf(viewer, filter, parameters);
    return (await this.reads.row<{ n: number }>(
      `select count(*)::int as n from assignment a where ${where}`,
      parameters,
    ))!.n;
  }
}

/** SQL: whether the assignment `a` is no period of a duty, or one that still matters. */
const isOfNow = `(a.duty_id is null or a.status in (${openStatuses.map((status) => `'${status}'`).join(', ')})
  or a.period_on = (select max(b.period_on) from assignment b where b.duty_id = a.duty_id))`;

/** Everything that can be in a list. */
const listed = Object.values(AssignmentStatus).filter((status) => status !== AssignmentStatus.DRAFT);

/** SQL for the rows of a page, in any order. */
function page(
  viewer: Viewer,
  filter: AssignmentFilter,
  sort: `${AssignmentSort}`,
  after: string | null | undefined,
  limit: number,
  parameters: Parameters,
): Ordered {
  const { bind } = parameters;
  return isColumnSort(sort)
    ? orderedByColumn(sort, after, limit, bind, whereOf(viewer, filter, parameters))
    : ordered(sort, after, limit, bind, source(viewer, filter, sort, parameters));
}

/**
 * SQL for the rows of a page along an index. Of units named, by deadline: the first of each unit and status, which the index
 * has in that order, and then the first of these; so a page costs the same however much a unit has had to do in ten years.
 */
function source(viewer: Viewer, filter: AssignmentFilter, sort: string, parameters: Parameters) {
  const { bind } = parameters;
  if (sort !== AssignmentSort.DUE_ASC || !filter.unitIds?.length || filter.text?.trim()) {
    const where = whereOf(viewer, filter, parameters);
    return (beyond: string, order: string) => `select a.* from assignment a where ${where} and ${beyond} ${order}`;
  }
  const where = whereOf(viewer, filter, parameters, { placed: true });
  const units = unitsWanted(filter.unitIds, filter.withSubUnits, bind);
  const statuses = bind([...new Set(filter.statuses ?? listed)]);
  return (beyond: string, order: string) =>
    `select a.* from (${units}) w cross join unnest(${statuses}::text[]) s(status) cross join lateral (
       select a.* from assignment a where a.unit_id = w.id and a.status = s.status and ${where} and ${beyond} ${order}) a ${order}`;
}
