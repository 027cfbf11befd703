import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { BlobStore } from '@libs/files';
import { Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { type ReportFormat } from './definition';
import { mayEditReports } from './report.policy';
import { ReportsQueries } from './reports.queries';

/** A template as one person sees it. */
export interface TemplateRow {
  readonly id: string;
  readonly version: number;
  readonly reportId: string;
  readonly name: string;
  readonly format: ReportFormat;
  readonly fileId: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly number: number;
  readonly uploadedBy: PersonRow;
  readonly uploadedAt: string;
  readonly current: boolean;
  readonly withdrawn: boolean;
  readonly url: string;
}

const columns = `t.id, t.version, t.report_id as "reportId", t.name, t.format, t.file_id as "fileId", f.name as "fileName",
  f.size::int as size, f.sha256, t.number, ${personJson('p')} as "uploadedBy", t.uploaded_at as "uploadedAt",
  t.withdrawn_at is not null as withdrawn, '/files/' || f.id as url,
  t.withdrawn_at is null and not exists (select from report_template n
    where n.report_id = t.report_id and n.name = t.name and n.format = t.format and n.number > t.number and n.withdrawn_at is null) as current
  from report_template t join attachment f on f.id = t.file_id join account p on p.id = t.uploaded_by_id`;

/** Reads of templates: whoever sees a report sees those in use, the Office also those that were. */
@Injectable()
export class ReportTemplatesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly reports: ReportsQueries,
    private readonly blobs: BlobStore,
  ) {}

  /** Whoever asks has already been shown these reports. */
  async ofReports(actor: Actor, reportIds: readonly string[]): Promise<Map<string, TemplateRow[]>> {
    const rows = await this.reads.rows<TemplateRow>(
      `select * from (select ${columns} where t.report_id = any($1::uuid[])) t
       where current or $2 order by not current, name collate "vi-x-icu", format, number desc`,
      { values: [reportIds, mayEditReports(actor)] },
    );
    const found = new Map<string, TemplateRow[]>(reportIds.map((id) => [id, []]));
    for (const row of rows) found.get(row.reportId)!.push(row);
    return found;
  }

  /** One of a report that the actor sees, in use or not: what was made with it can be made again. */
  async one(actor: Actor, id: string): Promise<TemplateRow | null> {
    if (!isUUID(id)) return null;
    const row = await this.reads.row<TemplateRow>(`select ${columns} where t.id = $1`, { values: [id] });
    return row && (await this.reports.one(actor, row.reportId)) ? row : null;
  }

  /** The file of a template is for whoever sees its report. */
  async sees(actor: Actor, id: string): Promise<boolean> {
    return (await this.one(actor, id)) !== null;
  }

  /** Which number the next of this name has, for a unit of work that holds the report. */
  async nextNumber(
    { manager }: { readonly manager: EntityManager },
    reportId: string,
    name: string,
    format: ReportFormat,
  ): Promise<number> {
    const [{ next }] = await manager.query(
      'select coalesce(max(number), 0) + 1 as next from report_template where report_id = $1 and name = $2 and format = $3',
      [reportId, name, format],
    );
    return next;
  }

  /** The bytes of a template's file, or of one that is to become one. */
  async bytes(sha256: string): Promise<Buffer> {
    const file = await this.blobs.open(sha256);
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  }
}
