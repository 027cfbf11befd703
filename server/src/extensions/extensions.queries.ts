import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import { config } from '@libs/config';
import type { Asked } from '@libs/loading';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import {
  AssignmentAction,
  type AssignmentCard,
  AssignmentsQueries,
  isPastCap,
  may,
  type Subject,
  transition,
  type Viewer,
} from '../assignments';
import { assignmentsVisibleTo } from '../directives';
import { SettingsQueries } from '../settings';
import { extensionOrders, extensionsWhere } from './extension-filter.queries';
import type { ExtensionFilter } from './extension-filter.graphql';
import type { ExtensionReasonType, ExtensionTermsType } from './extension.graphql';
import { cardOf, draftJson, type ExtensionCard, extensionJson, type ExtensionRow } from './extension-json';
import { askBy, isLate } from './extension.lifecycle';
import type { ExtensionSort } from './extension-sort';
import { noticeWorkingDays } from './extension-settings';
import { dueOf } from './giving-time';

/** Reads of extensions: one sees those of the assignments that one sees. */
@Injectable()
export class ExtensionsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
    private readonly settings: SettingsQueries,
  ) {}

  async list(
    actor: Actor,
    filter: ExtensionFilter,
    sort: ExtensionSort,
    { first, after }: PageArgs,
    asked: Asked | null = null,
  ): Promise<Page<ExtensionCard>> {
    const viewer = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const { beyond, columns, by, cursor } = keysetOf(extensionOrders[sort], after, bind);
    const where = extensionsWhere(viewer, filter, parameters);
    const rows = await this.reads.rows<{ extension: ExtensionRow; keys: unknown[] }>(
      `select ${extensionJson('e', actor, asked)} as extension, ${cursor('t')} as keys from (
         select ${columns} from extension e join assignment a on a.id = e.assignment_id
         where ${where} and ${beyond} order by ${by()} limit ${bind(first + 1)}) t
       join extension e on e.id = t.k1 order by ${by('t')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ keys }) => keys,
      () => this.count(viewer, filter),
      ({ extension }) => cardOf(extension, viewer.today),
    );
  }

  async one(actor: Actor, id: string, asked: Asked | null = null): Promise<ExtensionCard | null> {
    if (!isUUID(id)) return null;
    const { today } = await this.assignments.viewer(actor);
    const parameters = new Parameters();
    const { bind } = parameters;
    const row = await this.reads.row<{ extension: ExtensionRow }>(
      `select ${extensionJson('e', actor, asked)} as extension from extension e join assignment a on a.id = e.assignment_id
       where e.id = ${bind(id)} and ${assignmentsVisibleTo(actor, 'a', bind)}`,
      parameters,
    );
    return row && cardOf(row.extension, today);
  }

  /** Of each assignment, newest first. Whoever asks has already been shown these assignments. */
  async ofAssignments(
    actor: Actor,
    ids: readonly string[],
    asked: Asked | null,
  ): Promise<Map<string, ExtensionCard[]>> {
    const found = new Map<string, ExtensionCard[]>(ids.map((id) => [id, []]));
    for (const card of await this.hanging(actor, ids, 'true', asked)) found.get(card.assignmentId)!.push(card);
    return found;
  }

  /** Of each assignment, the request that waits. Whoever asks has already been shown these assignments. */
  async waiting(actor: Actor, ids: readonly string[], asked: Asked | null): Promise<Map<string, ExtensionCard>> {
    const cards = await this.hanging(actor, ids, `e.state = 'REQUESTED'`, asked);
    return new Map(cards.map((card) => [card.assignmentId, card]));
  }

  /** The requests being written. Only for those who may write them: the caller has asked the policy. */
  async drafts(ids: readonly string[]): Promise<Map<string, ExtensionRow>> {
    const rows = await this.reads.rows<{ draft: ExtensionRow }>(
      `select ${draftJson('d')} as draft from extension_draft d join assignment a on a.id = d.assignment_id
       where d.assignment_id = any($1::uuid[]) and d.sent_at is null and a.status in ('ASSIGNED', 'IN_PROGRESS')`,
      { values: [ids] },
    );
    return new Map(rows.map(({ draft }) => [draft.assignmentId, draft]));
  }

  /** On what terms the unit can ask now; null where nobody can. */
  async terms(actor: Actor, card: AssignmentCard): Promise<ExtensionTermsType | null> {
    if (!transition(AssignmentAction.REQUEST_EXTENSION, card)) return null;
    const { today, extensions } = await this.assignments.viewer(actor);
    const notice = await this.settings.get(noticeWorkingDays);
    const due = dueOf(card as { dueOn: string; dueTime: string | null })!;
    const { now, on, calendar } = today;
    return {
      askBy: askBy(due, notice, calendar),
      late: isLate(due, notice, { now, today: on, zone: config.TZ_OFFICE, calendar }),
      cap: extensions.cap,
      beyondCap: isPastCap(card, extensions),
    };
  }

  /** The reasons in their order. */
  reasons(withInactive: boolean): Promise<ExtensionReasonType[]> {
    return this.reads.rows(
      `select id, version, name, active, position from extension_reason ${withInactive ? '' : 'where active'} order by position, id`,
    );
  }

  async reason(id: string): Promise<ExtensionReasonType | null> {
    return (await this.reasons(true)).find((reason) => reason.id === id) ?? null;
  }

  /** Whether the extension exists for the actor: whoever sees it may read its files. */
  async sees(actor: Actor, id: string): Promise<boolean> {
    return (await this.one(actor, id)) !== null;
  }

  /** Whether the actor is one of those in the unit who may write this draft. */
  async mayWriteDraft(actor: Actor, id: string): Promise<boolean> {
    const subject = await this.reads.row<Subject>(
      `select a.unit_id as "unitId", a.holder_unit_id as "holderUnitId", a.delegate_id as "delegateId", a.monitor_id as "monitorId"
       from extension_draft d join assignment a on a.id = d.assignment_id where d.id = $1 and d.sent_at is null`,
      { values: [id] },
    );
    return subject !== null && may(actor, AssignmentAction.DRAFT_EXTENSION, subject);
  }

  private async hanging(
    actor: Actor,
    ids: readonly string[],
    which: string,
    asked: Asked | null,
  ): Promise<ExtensionCard[]> {
    const { today } = await this.assignments.viewer(actor);
    const rows = await this.reads.rows<{ extension: ExtensionRow }>(
      `select ${extensionJson('e', actor, asked)} as extension from extension e
       where e.assignment_id = any($1::uuid[]) and ${which} order by e.assignment_id, e.ordinal desc`,
      { values: [ids] },
    );
    return rows.map(({ extension }) => cardOf(extension, today));
  }

  private async count(viewer: Viewer, filter: ExtensionFilter): Promise<number> {
    const parameters = new Parameters();
    const where = extensionsWhere(viewer, filter, parameters);
    return (await this.reads.row<{ n: number }>(
      `select count(*)::int as n from extension e join assignment a on a.id = e.assignment_id where ${where}`,
      parameters,
    ))!.n;
  }
}
