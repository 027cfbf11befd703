import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { textOf } from './cell-text';
import { type ReportAnswers, type ReportDefinition, ReportFieldKind as Kind } from './definition';
import { problemsOf } from './definition-check';
import { tidied } from './definition-tidy';
import type { ReportTable } from './report-table';
import type { ReportCellType, ReportViewType } from './report.graphql';
import { mayEditReports } from './report.policy';
import { ReportsQueries } from './reports.queries';
import { ReportTables } from './reports-tables.service';
import type { Cell, Row } from './table';

/** More rows than this nobody reads on a screen. */
const mostShown = 500;

interface Wanted {
  readonly id: string | null;
  readonly definition: ReportDefinition | null;
  readonly answers: ReportAnswers;
}

/** Reports as they are seen on a screen. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly reports: ReportsQueries,
    private readonly tables: ReportTables,
  ) {}

  /** Refuses a definition that cannot be run, and one that is not kept for those who may not make reports. */
  async preview(actor: Actor, { id, definition, answers }: Wanted): Promise<ReportViewType> {
    const wanted = definition ? this.given(actor, definition) : await this.kept(actor, id);
    const asking = this.tables.asking(actor, wanted, answers);
    return this.tables.open(asking, mostShown, (table) => viewOf(table));
  }

  private given(actor: Actor, definition: ReportDefinition): ReportDefinition {
    if (!mayEditReports(actor)) refuse(new Forbidden());
    const clean = tidied(definition);
    const problems = problemsOf(clean);
    return problems.length ? refuse(new InvalidInput(problems)) : clean;
  }

  private async kept(actor: Actor, id: string | null): Promise<ReportDefinition> {
    return ((id && (await this.reports.one(actor, id))) || refuse(new NotFound())).definition;
  }
}

/** Of a table that is longer than what is shown only the beginning is read; its sums are those that were counted apart. */
async function viewOf(table: ReportTable): Promise<ReportViewType> {
  const { title, subtitle, periodWords, asOf, at, headings, columns, notes, formulaVersion, snapshotHash, count } =
    table;
  const truncated = count > mostShown;
  const rows: Row[] = [];
  if (truncated) {
    for await (const batch of table.building.beginning(mostShown)) rows.push(...batch);
    rows.push(...table.building.total());
  } else for await (const batch of table.rows) rows.push(...batch);
  return {
    ...{ title, subtitle, periodWords, asOf, at, formulaVersion, snapshotHash, truncated },
    ...{ rowCount: count, addsUp: true, notes: [...notes], headings: headings.map((row) => [...row]) },
    columns: columns.map(({ field, heading, group, width, align }) => ({
      field: field.id,
      heading,
      group,
      width,
      align,
    })),
    rows: rows.map(({ kind, level, cells }) => ({ kind, level, cells: cells.map(cellOf) })),
  };
}

const cellOf = ({ kind, value, assignmentId, documentId }: Cell): ReportCellType => ({
  text: textOf(kind, value),
  number: typeof value === 'number' ? value : null,
  date: kind === Kind.DATE && typeof value === 'string' ? value : null,
  ...{ assignmentId: assignmentId ?? null, documentId: documentId ?? null },
});
