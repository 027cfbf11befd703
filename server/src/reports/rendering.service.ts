import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { LocalDate } from '@libs/calendar';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import type { Asking } from './asking';
import { type ReportAnswers, type ReportDefinition, ReportFormat, ReportRowKind } from './definition';
import { csvFile } from './files/csv-file';
import { docxFile } from './files/docx-file';
import type { FileMaker } from './files/making';
import { formOf } from './files/official-form';
import { pdfFile } from './files/pdf-file';
import { xlsxFile } from './files/xlsx-file';
import type { ReportTable } from './report-table';
import { ReportsQueries, type ReportRow } from './reports.queries';
import { ReportTables } from './reports-tables.service';
import { filledDocx } from './templates/docx-template';
import { checkTemplate, widened } from './templates/template-check';
import { dataOf } from './templates/template-data';
import { filledXlsx } from './templates/xlsx-template';
import { ReportTemplatesQueries, type TemplateRow } from './templates.queries';
import type { Row } from './table';

/** A report as it is to become a file. */
export interface RenderingWanted {
  readonly reportId: string;
  /** The version of the report to render; left out: as it is now. */
  readonly definitionVersion?: number | null;
  readonly answers: ReportAnswers;
  readonly format: ReportFormat;
  /** A form of the Office's own of that kind; left out: the official layout. */
  readonly templateId?: string | null;
}

/** What was made. */
export interface Rendered {
  readonly asOf: LocalDate;
  readonly at: Date;
  readonly definitionVersion: number;
  readonly formulaVersion: number;
  /** The hash of the closed period that the figures are of; null for figures of the moment. */
  readonly snapshotHash: string | null;
  readonly rowCount: number;
  /** `qua-han-2026-11-27.xlsx` */
  readonly fileName: string;
  readonly mime: string;
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const kinds: Record<ReportFormat, { readonly make: FileMaker; readonly mime: string; readonly mostRows: number }> = {
  [ReportFormat.XLSX]: { make: xlsxFile, mime: `${ooxml}.spreadsheetml.sheet`, mostRows: 200_000 },
  [ReportFormat.CSV]: { make: csvFile, mime: 'text/csv; charset=utf-8', mostRows: 1_000_000 },
  // Made as a whole in memory, and longer than this nobody prints it.
  [ReportFormat.DOCX]: { make: docxFile, mime: `${ooxml}.wordprocessingml.document`, mostRows: 5_000 },
  [ReportFormat.PDF]: { make: pdfFile, mime: 'application/pdf', mostRows: 5_000 },
};

/** Made as a whole in memory. */
const mostInTemplate = 5_000;

/** What is to be rendered, with nothing left to ask. */
interface Prepared {
  readonly report: ReportRow;
  readonly version: number;
  readonly asking: Asking;
  /** Fills in the Office's own form; null where the official layout is wanted. */
  readonly fill: FileMaker | null;
}

/** Makes files of reports, with the rights of whoever asks at that moment. */
@Injectable()
export class ReportRendering {
  constructor(
    private readonly reports: ReportsQueries,
    private readonly templates: ReportTemplatesQueries,
    private readonly tables: ReportTables,
  ) {}

  /**
   * Whether answers, kind of file and template fit the report: what `render` would refuse at once is refused here, for whoever
   * schedules it. Refuses with NotFound, or InvalidInput at `answers.documentId`, `format`, `templateId`.
   */
  async check(actor: Actor, wanted: RenderingWanted): Promise<void> {
    await this.prepared(actor, wanted);
  }

  /**
   * Writes the file to `out` and ends it. Throws `Refused` for what a person can act on, the signal's reason when it was
   * cancelled; whatever is thrown, what was written until then is no report.
   * @param progress hears shares from 0 to 1
   */
  async render(
    actor: Actor,
    wanted: RenderingWanted,
    out: Writable,
    progress: (share: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<Rendered> {
    const { report, version, asking, fill } = await this.prepared(actor, wanted);
    const { make, mime, ...limits } = kinds[wanted.format];
    const mostRows = fill ? mostInTemplate : limits.mostRows;
    return this.tables.open(asking, null, async (opened) => {
      if (opened.count > mostRows) refuse(new InvalidInput('format', tooLong(opened.count, mostRows, wanted.format)));
      const table = watched(opened, progress, signal);
      await (fill ?? make)({ table, form: formOf(table) }, out);
      progress(1);
      const { asOf, at, formulaVersion, snapshotHash, building } = table;
      const fileName = `${report.code}-${asOf}.${wanted.format.toLowerCase()}`;
      return {
        ...{ asOf, at, definitionVersion: version, formulaVersion, snapshotHash },
        ...{ rowCount: building.rowCount, fileName, mime },
      };
    });
  }

  private async prepared(
    actor: Actor,
    { reportId, definitionVersion, answers, format, templateId }: RenderingWanted,
  ): Promise<Prepared> {
    const report = (await this.reports.one(actor, reportId)) ?? refuse(new NotFound());
    const version = definitionVersion ?? report.version;
    const definition = await this.definitionAt(actor, report, version);
    if (!templateId) return { report, version, asking: this.tables.asking(actor, definition, answers), fill: null };
    const template = await this.template(actor, report, templateId, format);
    const bytes = await this.templates.bytes(template.sha256);
    const checked = await checkTemplate(bytes, format, definition);
    if ('problems' in checked)
      return refuse(
        new InvalidInput('templateId', `Mẫu “${template.name}” không còn khớp với báo cáo: ${checked.problems[0]}`),
      );
    const asking = this.tables.asking(actor, widened(definition, checked.marks), answers);
    return { report, version, asking, fill: filledIn(bytes, format) };
  }

  private async definitionAt(actor: Actor, report: ReportRow, version: number): Promise<ReportDefinition> {
    if (version === report.version) return report.definition;
    return (await this.reports.definitionOf(actor, report.id, version)) ?? refuse(new NotFound());
  }

  private async template(actor: Actor, report: ReportRow, id: string, format: ReportFormat): Promise<TemplateRow> {
    const template = await this.templates.one(actor, id);
    if (template?.reportId !== report.id) refuse(new InvalidInput('templateId', 'Báo cáo này không có mẫu đó.'));
    if (template.format !== format)
      refuse(new InvalidInput('format', `Mẫu “${template.name}” chỉ làm ra tệp ${template.format}.`));
    return template;
  }
}

/** The form with the table's values in its places. */
const filledIn =
  (template: Buffer, format: ReportFormat): FileMaker =>
  async ({ table, form }, out) => {
    const data = await dataOf(table, form);
    const made = await (format === ReportFormat.DOCX ? filledDocx : filledXlsx)(template, data);
    await pipeline(Readable.from([made]), out);
  };

/** The same table, whose rows tell how far they are and stop when nobody wants them any more. */
function watched(table: ReportTable, progress: (share: number) => void, signal?: AbortSignal): ReportTable {
  async function* rows(): AsyncIterable<readonly Row[]> {
    let read = 0;
    for await (const batch of table.rows) {
      signal?.throwIfAborted();
      yield batch;
      read += batch.filter(({ kind }) => kind === ReportRowKind.ROW).length;
      progress(table.count ? Math.min(0.99, read / table.count) : 0.99);
    }
  }
  return { ...table, rows: rows() };
}

const inWords = (count: number) => count.toLocaleString('vi-VN');
const tooLong = (count: number, most: number, format: ReportFormat) =>
  `Báo cáo có ${inWords(count)} dòng; tệp ${format} chỉ làm được đến ${inWords(most)} dòng. Chọn Excel hoặc CSV, hoặc thu hẹp phạm vi.`;
