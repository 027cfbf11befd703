import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Files } from '@libs/files';
import { Forbidden, InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { ReportFormat } from './definition';
import type { ReportTemplateAdded, ReportTemplateWithdrawn } from './report.events';
import type { AddReportTemplateInput, WithdrawReportTemplateInput } from './report.graphql';
import { Report } from './report.entity';
import { mayEditReports } from './report.policy';
import { ReportTemplate } from './report-template.entity';
import { ReportsQueries } from './reports.queries';
import { Places, type ShownPlace } from './templates/placeholders';
import { checkTemplate, largestTemplate } from './templates/template-check';
import { ReportTemplatesQueries } from './templates.queries';

/** Commands on the forms in Word and Excel that reports fill in. */
@Injectable()
export class ReportTemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportsQueries,
    private readonly queries: ReportTemplatesQueries,
    private readonly files: Files,
  ) {}

  /** Keeps a form that was sent before, if it is safe to open and every place in it is known. */
  add(actor: Actor, input: AddReportTemplateInput) {
    return this.unitOfWork.run(actor, { command: 'addReportTemplate', input }, async (tx) => {
      const seen = (await this.reports.one(actor, input.reportId)) ?? refuse(new NotFound());
      if (!mayEditReports(actor)) refuse(new Forbidden());
      const name = oneLine(input.name);
      const { format, fileName } = await this.checked(actor, input.fileId, seen.definition);
      // Two forms of one name come one after the other.
      await tx.hold(Report, seen.id);
      const number = await this.queries.nextNumber(tx, seen.id, name, format);
      const template: ReportTemplate = Object.assign(new ReportTemplate(), {
        ...{ id: randomUUID(), reportId: seen.id, name, format, number, fileId: input.fileId },
        ...{ uploadedById: actor.id, uploadedAt: tx.now, withdrawnAt: null },
      });
      const data = { reportName: seen.name, name, format, number, fileName };
      await tx.save(template, {
        type: 'report.template-added',
        subjectId: template.id,
        data,
      } satisfies ReportTemplateAdded);
      await this.files.attach(tx, [input.fileId], { kind: 'report-template', id: template.id });
      return template;
    });
  }

  /** Puts a template away, or back. What was made with it can still be made again. */
  withdraw(actor: Actor, input: WithdrawReportTemplateInput) {
    return this.unitOfWork.run(actor, { command: 'withdrawReportTemplate', input }, async (tx) => {
      const seen = (await this.queries.one(actor, input.id)) ?? refuse(new NotFound());
      if (!mayEditReports(actor)) refuse(new Forbidden());
      const template = await tx.lock(ReportTemplate, input);
      template.withdrawnAt = input.withdrawn ? (template.withdrawnAt ?? tx.now) : null;
      const { name: reportName } = (await this.reports.one(actor, seen.reportId))!;
      const data = { reportName, name: template.name, withdrawn: input.withdrawn };
      const event: ReportTemplateWithdrawn = { type: 'report.template-withdrawn', subjectId: template.id, data };
      return tx.save(template, event);
    });
  }

  /** What a template of the report can be filled in with; nothing if it is not for the actor. */
  async placeholders(actor: Actor, reportId: string): Promise<ShownPlace[]> {
    const report = await this.reports.one(actor, reportId);
    return report ? new Places(report.definition).shown() : [];
  }

  private async checked(actor: Actor, fileId: string, definition: Parameters<typeof checkTemplate>[2]) {
    const file = await this.files.readable(actor, fileId);
    if (!file) return refuse(new InvalidInput('fileId', 'Tệp không còn trên máy chủ, hoặc không phải do bạn tải lên.'));
    const format = formats[file.mediaType];
    if (!format) return refuse(new InvalidInput('fileId', 'Mẫu phải là tệp Word (.docx) hoặc Excel (.xlsx).'));
    if (file.size > largestTemplate)
      return refuse(new InvalidInput('fileId', `Mẫu lớn quá ${largestTemplate / 1024 ** 2} MB.`));
    const checked = await checkTemplate(await this.queries.bytes(file.sha256), format, definition);
    if ('problems' in checked)
      refuse(new InvalidInput(checked.problems.slice(0, 20).map((problem) => new InvalidField('fileId', problem))));
    return { format, fileName: file.name };
  }
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const formats: Readonly<Record<string, ReportFormat | undefined>> = {
  [`${ooxml}.wordprocessingml.document`]: ReportFormat.DOCX,
  [`${ooxml}.spreadsheetml.sheet`]: ReportFormat.XLSX,
};
