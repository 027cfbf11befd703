import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { keysetOf, type Page, type PageArgs, pageOf } from '@libs/paging';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import type { ReportRun } from './report-run.entity';
import { isPossible, ReportRunAction, ReportRunState } from './run.lifecycle';
import { mayStopRun, type RunAudience } from './run.policy';
import { RUNS, runsVisibleTo } from './runs-visible.queries';

/** Which runs; what is left out does not narrow. */
export interface RunFilter {
  readonly reportId?: string | null;
  readonly scheduleId?: string | null;
  readonly states?: readonly ReportRunState[] | null;
  readonly mine?: boolean | null;
}

const COLUMNS = {
  id: 'r.id',
  reportId: 'r.report_id',
  reportName: 'r.report_name',
  scheduleId: 'r.schedule_id',
  scheduleName: 's.name',
  dueAt: 'r.due_at',
  format: 'r.format',
  templateId: 'r.template_id',
  answers: 'r.answers',
  state: 'r.state',
  progress: `case r.state when 'DONE' then 100 else r.progress end`,
  ownerId: 'r.owner_id',
  requestedBy: personJson('o'),
  requestedAt: 'r.requested_at',
  startedAt: 'r.started_at',
  finishedAt: 'r.finished_at',
  error: 'r.error',
  rowCount: 'r.row_count',
  asOf: 'r.as_of::text',
  definitionVersion: 'r.definition_version',
  formulaVersion: 'r.formula_version',
  snapshotHash: 'r.snapshot_hash',
  fileName: 'r.file_name',
  size: 'r.size::int',
  hash: 'r.sha256',
};

const SELECTED = Object.entries(COLUMNS)
  .map(([name, sql]) => `${sql} as "${name}"`)
  .join(', ');

/** A rendering as somebody may see it. */
export type RunRow = Pick<ReportRun, Extract<keyof typeof COLUMNS, keyof ReportRun>> & {
  scheduleName: string | null;
  requestedBy: PersonRow;
  hash: string | null;
  viewerActions: ReportRunAction[];
};

/** What is to be done for somebody's rendering. */
export interface Unfinished {
  readonly id: string;
  readonly round: number;
}

/** Reads of renderings: the archive, and what the worker has to do. Each starts from what the actor may see. */
@Injectable()
export class RunsQueries {
  constructor(private readonly reads: Reads) {}

  /** The archive, newest first. */
  async page(actor: Actor, filter: RunFilter, { first, after }: PageArgs): Promise<Page<RunRow>> {
    const parameters = new Parameters();
    const keyset = keysetOf(
      [
        { sql: 'r.requested_at', type: 'timestamptz', direction: 'desc' },
        { sql: 'r.id', type: 'uuid', direction: 'desc' },
      ],
      after,
      parameters.bind,
    );
    const rows = await this.reads.rows<RunRow & { key: unknown[] }>(
      `with page as (select r.id, ${keyset.columns} from ${RUNS} where ${conditions(actor, filter, parameters)} and ${keyset.beyond}
         order by ${keyset.by()} limit ${parameters.bind(first + 1)})
       select ${SELECTED}, ${keyset.cursor('g')} as key from page g join (${RUNS} join account o on o.id = r.owner_id) on r.id = g.id
       order by ${keyset.by('g')}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ key }) => key,
      () => this.count(actor, filter),
      ({ key: _, ...row }) => withActions(actor, row),
    );
  }

  /** Null also for whoever may not see it. */
  async one(actor: Actor, id: string): Promise<RunRow | null> {
    return (await this.some(actor, (bind) => `r.id = ${bind(isUUID(id) ? id : null)}::uuid`))[0] ?? null;
  }

  /** The newest of each schedule, by its moment, that the actor may see. */
  async newestOfSchedules(actor: Actor, ids: readonly string[]): Promise<Map<string, RunRow>> {
    const newest = `r.id in (select distinct on (n.schedule_id) n.id from report_run n where n.schedule_id = any(`;
    const rows = await this.some(
      actor,
      (bind) => `${newest}${bind(ids)}::uuid[]) order by n.schedule_id, n.due_at desc)`,
    );
    return new Map(rows.map((row) => [row.scheduleId!, row]));
  }

  /** The newest file of each report that the actor may see. */
  async newestOfReports(actor: Actor, ids: readonly string[]): Promise<Map<string, RunRow>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.reads.rows<RunRow>(
      `select n.* from unnest(${bind(ids)}::uuid[]) w(id) cross join lateral (
         select ${SELECTED} from ${RUNS} join account o on o.id = r.owner_id
         where r.report_id = w.id and r.state = 'DONE' and ${runsVisibleTo(actor, bind)}
         order by r.requested_at desc, r.id desc limit 1) n`,
      parameters,
    );
    return new Map(rows.map((row) => [row.reportId, withActions(actor, row)]));
  }

  /** For whom a rendering is; for the policy. */
  async audience(id: string): Promise<RunAudience | null> {
    if (!isUUID(id)) return null;
    return this.reads.row<RunAudience>(
      `select r.owner_id as "ownerId", r.on_behalf_of_id as "onBehalfOfId", r.province, r.unit_ids as "unitIds", r.personal, coalesce(s.recipient_ids, '{}') as "recipientIds",
         coalesce(s.recipient_roles, '{}') as "recipientRoles", p.audience as "reportRoles" from ${RUNS} where r.id = $1`,
      { values: [id] },
    );
  }

  /** How many of somebody's own are not finished. */
  async unfinishedOf({ manager }: { manager: EntityManager }, ownerId: string): Promise<number> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`report runs of ${ownerId}`]);
    const [{ n }] = await manager.query(
      `select count(*)::int as n from report_run where owner_id = $1 and schedule_id is null and state in ('WAITING', 'RUNNING')`,
      [ownerId],
    );
    return n;
  }

  /** The longest waiting of what the worker still has to do. */
  unfinished(): Promise<Unfinished[]> {
    return this.reads.rows(
      `select id, round from report_run where state in ('WAITING', 'RUNNING') order by requested_at limit 200`,
    );
  }

  /** By whom it is being rendered; null once it is not any more. */
  async claim(id: string): Promise<string | null> {
    const row = await this.reads.row<{ claim: string }>(
      `select claimed_by as claim from report_run where id = $1 and state = 'RUNNING'`,
      { values: [id] },
    );
    return row?.claim ?? null;
  }

  private async count(actor: Actor, filter: RunFilter): Promise<number> {
    const parameters = new Parameters();
    const where = conditions(actor, filter, parameters);
    return (await this.reads.row<{ n: number }>(`select count(*)::int as n from ${RUNS} where ${where}`, parameters))!
      .n;
  }

  private async some(actor: Actor, which: (bind: Parameters['bind']) => string): Promise<RunRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.reads.rows<RunRow>(
      `select ${SELECTED} from ${RUNS} join account o on o.id = r.owner_id where ${which(bind)} and ${runsVisibleTo(actor, bind)}`,
      parameters,
    );
    return rows.map((row) => withActions(actor, row));
  }
}

function conditions(actor: Actor, { reportId, scheduleId, states, mine }: RunFilter, { bind }: Parameters): string {
  const all = [runsVisibleTo(actor, bind)];
  if (reportId) all.push(`r.report_id = ${bind(reportId)}`);
  if (scheduleId) all.push(`r.schedule_id = ${bind(scheduleId)}`);
  if (states?.length) all.push(`r.state = any(${bind(states)})`);
  if (mine) all.push(`r.owner_id = ${bind(actor.id)}`);
  return all.join(' and ');
}

/** What the actor, who may see it, can do to it now. */
const withActions = <Row extends Pick<ReportRun, 'state' | 'ownerId'>>(actor: Actor, row: Row) => ({
  ...row,
  viewerActions: Object.values(ReportRunAction).filter(
    (action) => isPossible(action, row.state) && (action === ReportRunAction.DOWNLOAD || mayStopRun(actor, row)),
  ),
});
