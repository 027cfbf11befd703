import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor, Role } from '@libs/auth';
import { Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import type { ReportDefinition } from './definition';
import { mayEditReports, seesReport } from './report.policy';

/** A report as one person sees it. */
export interface ReportRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  readonly builtIn: boolean;
  readonly archived: boolean;
  readonly audience: Role[];
  readonly definition: ReportDefinition;
  readonly changedBy: PersonRow | null;
  readonly changedAt: string | null;
  readonly viewerMayEdit: boolean;
}

const columns = `r.id, r.version, r.code, r.name, r.description, r.built_in as "builtIn", r.archived_at is not null as archived,
  r.audience, r.definition, ${personJson('p')} as "changedBy", r.changed_at as "changedAt"
  from report r left join account p on p.id = r.changed_by_id`;

/** Reads of reports: the Office sees all, everybody else those that are for one of their roles. */
@Injectable()
export class ReportsQueries {
  constructor(private readonly reads: Reads) {}

  /** Those delivered first, then by name. */
  async all(actor: Actor, withArchived: boolean): Promise<ReportRow[]> {
    const rows = await this.reads.rows<ReportRow>(
      `select ${columns} where $1 or r.archived_at is null order by not r.built_in, r.position, r.name collate "vi-x-icu", r.id`,
      { values: [withArchived && mayEditReports(actor)] },
    );
    return rows.filter((row) => seesReport(actor, row)).map((row) => seen(row, actor));
  }

  /** Null if there is none, or not for the actor. What was put away can still be opened by who has its address. */
  async one(actor: Actor, id: string): Promise<ReportRow | null> {
    if (!isUUID(id)) return null;
    const row = await this.reads.row<ReportRow>(`select ${columns} where r.id = $1`, { values: [id] });
    return row && seesReport(actor, row) ? seen(row, actor) : null;
  }

  /** What it was at a version; null if it never was, or is not for the actor. */
  async definitionOf(actor: Actor, id: string, version: number): Promise<ReportDefinition | null> {
    if (!(await this.one(actor, id))) return null;
    const row = await this.reads.row<{ definition: ReportDefinition }>(
      'select definition from report_version where report_id = $1 and version = $2',
      { values: [id, version] },
    );
    return row?.definition ?? null;
  }

  /** Whether another report that is not put away is called so. */
  async isNamed(name: string, butId: string | null): Promise<boolean> {
    const row = await this.reads.row(
      'select 1 from report where lower(name) = lower($1) and archived_at is null and ($2::uuid is null or id <> $2)',
      { values: [name, butId] },
    );
    return row !== null;
  }
}

const seen = (row: ReportRow, actor: Actor): ReportRow => ({ ...row, viewerMayEdit: mayEditReports(actor) });
