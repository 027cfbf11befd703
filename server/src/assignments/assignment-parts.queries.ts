import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { InvalidInput, refuse } from '@libs/refusals';
import { Parameters, Reads } from '@libs/sql';
import { assignmentsVisibleTo, nameBy, personBy, unitBy } from '../directives';
import type {
  DelegationType,
  DirectiveUnitType,
  OfficeNoteType,
  ProgressReportType,
  ResultDraftType,
  ResultSubmissionType,
} from './assignment-parts.graphql';
import { AssignmentAction } from './assignment.lifecycle';
import { may, type Subject } from './assignment.policy';

/** "At most 50": nobody sends a result so often. */
const mostSubmissions = 50;

/** What hangs on assignments, for many of them at once. Whoever asks has already been shown these assignments. */
@Injectable()
export class AssignmentPartsQueries {
  constructor(private readonly reads: Reads) {}

  /** The newest reports of each assignment, one page of each. */
  async reports(ids: readonly string[], { first, after }: PageArgs): Promise<Map<string, Page<ProgressReportType>>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const cursor = readPlace(after);
    const beyond = cursor ? `and (p.at, p.id) < (${bind(cursor.at)}::timestamptz, ${bind(cursor.id)}::uuid)` : '';
    const rows = await this.reads.rows<{ of: string; report: ProgressReportType }>(
      `select o.id as of, json_build_object('id', p.id, 'author', ${personBy('p.author_id')}, 'authorFor', ${nameBy('p.author_for_id')}, 'at', p.at, 'text', p.text,
         'percent', p.percent, 'difficulties', p.difficulties, 'proposals', p.proposals) as report
       from unnest(${bind(ids)}::uuid[]) o(id) cross join lateral (
         select * from progress_report p where p.assignment_id = o.id ${beyond} order by p.at desc, p.id desc limit ${bind(first + 1)}) p
       order by p.at desc, p.id desc`,
      parameters,
    );
    const found = gathered(ids, rows, ({ report }) => report);
    return new Map(
      ids.map((id) => [
        id,
        pageOf(
          found.get(id)!,
          first,
          ({ at, id: report }) => [at, report],
          () => this.countReports(id),
        ),
      ]),
    );
  }

  /** Results sent, newest first. */
  async submissions(ids: readonly string[]): Promise<Map<string, ResultSubmissionType[]>> {
    const rows = await this.reads.rows<{ of: string; submission: ResultSubmissionType }>(
      `select s.assignment_id as of, json_build_object('id', s.id, 'attempt', s.attempt, 'sentBy', ${personBy('s.sent_by_id')}, 'sentFor', ${nameBy('s.sent_for_id')},
         'sentAt', s.sent_at, 'text', s.text, 'documentNumber', s.document_number, 'documentOn', s.document_on, 'outcome', s.outcome,
         'reason', s.reason, 'decidedBy', ${personBy('s.decided_by_id')}, 'decidedFor', ${nameBy('s.decided_for_id')}, 'decidedAt', s.decided_at) as submission
       from result_submission s where s.assignment_id = any($1::uuid[]) order by s.assignment_id, s.attempt desc`,
      { values: [ids] },
    );
    const found = gathered(ids, rows, ({ submission }) => submission);
    return new Map(ids.map((id) => [id, found.get(id)!.slice(0, mostSubmissions)]));
  }

  /** The result being written for the next attempt. Only for those who may write it: the caller has asked the policy. */
  async resultDrafts(ids: readonly string[]): Promise<Map<string, ResultDraftType>> {
    const rows = await this.reads.rows<{ of: string; draft: ResultDraftType }>(
      `select d.assignment_id as of, json_build_object('id', d.id, 'version', d.version, 'text', d.text, 'documentNumber', d.document_number,
         'documentOn', d.document_on, 'updatedBy', ${personBy('d.updated_by_id')}, 'updatedAt', d.updated_at) as draft
       from result_draft d join assignment a on a.id = d.assignment_id
       where d.assignment_id = any($1::uuid[]) and d.attempt = a.submission_count + 1 and a.status in ('ASSIGNED', 'IN_PROGRESS')`,
      { values: [ids] },
    );
    return new Map(rows.map(({ of, draft }) => [of, draft]));
  }

  /** The chain by which the work went down, oldest first. */
  async delegations(ids: readonly string[]): Promise<Map<string, DelegationType[]>> {
    const rows = await this.reads.rows<{ of: string; link: DelegationType }>(
      `select d.assignment_id as of, json_build_object('id', d.id, 'by', ${personBy('d.by_id')}, 'byFor', ${nameBy('d.for_id')}, 'to', ${personBy('d.to_id')},
         'toUnit', ${unitBy('d.to_unit_id')}, 'note', d.note, 'at', d.at) as link
       from delegation d where d.assignment_id = any($1::uuid[]) order by d.at, d.id`,
      { values: [ids] },
    );
    return gathered(ids, rows, ({ link }) => link);
  }

  /** The Office's notes to itself, oldest first. Only for the Office: the caller has asked. */
  async officeNotes(ids: readonly string[]): Promise<Map<string, OfficeNoteType[]>> {
    const rows = await this.reads.rows<{ of: string; note: OfficeNoteType }>(
      `select n.assignment_id as of, json_build_object('id', n.id, 'author', ${personBy('n.author_id')}, 'authorFor', ${nameBy('n.author_for_id')}, 'at', n.at, 'text', n.text) as note
       from office_note n where n.assignment_id = any($1::uuid[]) order by n.at, n.id`,
      { values: [ids] },
    );
    return gathered(ids, rows, ({ note }) => note);
  }

  /** The units named on each directive, whoever asks: names only (domain.md §7). */
  async unitsOf(directiveIds: readonly string[]): Promise<Map<string, DirectiveUnitType[]>> {
    const rows = await this.reads.rows<{ of: string; unit: DirectiveUnitType }>(
      `select a.directive_id as of, json_build_object('unit', ${unitBy('a.unit_id')}, 'part', a.part) as unit
       from (select distinct on (o.directive_id, o.unit_id) o.* from assignment o
           where o.directive_id = any($1::uuid[]) and o.status <> 'WITHDRAWN' order by o.directive_id, o.unit_id, o.period_on desc) a
         join unit w on w.id = a.unit_id
       order by a.part = 'COOPERATING', w.sort_order, w.name, a.id`,
      { values: [directiveIds] },
    );
    return gathered(directiveIds, rows, ({ unit }) => unit);
  }

  /** Whether the assignment of a report or a submission exists for the actor. */
  async sees(actor: Actor, part: 'progress_report' | 'result_submission', id: string): Promise<boolean> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const sql = `select 1 as seen from ${part} p join assignment a on a.id = p.assignment_id
      where p.id = ${bind(id)} and ${assignmentsVisibleTo(actor, 'a', bind)}`;
    return (await this.reads.row(sql, parameters)) !== null;
  }

  /** Whether the actor is one of those in the unit who may write this draft. */
  async mayWriteDraft(actor: Actor, id: string): Promise<boolean> {
    const subject = await this.reads.row<Subject>(
      `select a.unit_id as "unitId", a.holder_unit_id as "holderUnitId", a.delegate_id as "delegateId", a.monitor_id as "monitorId"
       from result_draft d join assignment a on a.id = d.assignment_id where d.id = $1`,
      { values: [id] },
    );
    return subject !== null && may(actor, AssignmentAction.DRAFT_RESULT, subject);
  }

  private async countReports(id: string): Promise<number> {
    const sql = 'select count(*)::int as n from progress_report where assignment_id = $1';
    return (await this.reads.row<{ n: number }>(sql, { values: [id] }))!.n;
  }
}

/** What was found, by whose it is; an empty list for those of whom there is nothing. */
function gathered<Row extends { of: string }, Part>(
  ids: readonly string[],
  rows: readonly Row[],
  part: (row: Row) => Part,
): Map<string, Part[]> {
  const found = new Map<string, Part[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.of)!.push(part(row));
  return found;
}

function readPlace(after: string | null | undefined): { at: string; id: string } | null {
  const keys = readCursor(after, 2);
  if (!keys) return null;
  const [at, id] = keys;
  if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && isUUID(id))
    return { at, id };
  return refuse(new InvalidInput('after', 'Con trỏ trang không hợp lệ. Tải lại danh sách.'));
}
