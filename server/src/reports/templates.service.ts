import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Forbidden, NotFound, refuse } from '@libs/refusals';
import type { ReportTemplateWithdrawn } from './report.events';
import type { AddReportTemplateInput, TemplatePlaceholderType, WithdrawReportTemplateInput } from './report.graphql';
import { mayEditReports } from './report.policy';
import { ReportTemplate } from './report-template.entity';
import { ReportsQueries } from './reports.queries';
import { ReportTemplatesQueries } from './templates.queries';

/** Commands on the forms in Word and Excel that reports fill in. */
@Injectable()
export class ReportTemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportsQueries,
    private readonly queries: ReportTemplatesQueries,
  ) {}

  async add(actor: Actor, { reportId }: AddReportTemplateInput): Promise<{ id: string }> {
    if (!(await this.reports.one(actor, reportId))) refuse(new NotFound());
    return refuse(new Forbidden());
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

  async placeholders(_actor: Actor, _reportId: string): Promise<TemplatePlaceholderType[]> {
    return [];
  }
}
