import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped, oneLine } from '@libs/vietnamese';
import type { ReportDefinition } from './definition';
import { problemsOf } from './definition-check';
import { tidied } from './definition-tidy';
import type { ReportArchived, ReportChanged, ReportCreated } from './report.events';
import type { ArchiveReportInput, ChangeReportInput, CopyReportInput, CreateReportInput } from './report.graphql';
import { Report } from './report.entity';
import { audienceRoles, mayEditReports } from './report.policy';
import { ReportVersion } from './report-version.entity';
import { ReportsQueries } from './reports.queries';

interface Words {
  readonly name: string;
  readonly description?: string | null;
  readonly audience: Role[];
  readonly definition: ReportDefinition;
}

/** Commands on reports: the Office makes, changes, copies and puts them away. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ReportsQueries,
  ) {}

  create(actor: Actor, input: CreateReportInput) {
    return this.unitOfWork.run(actor, { command: 'createReport', input }, async (tx) => {
      if (!mayEditReports(actor)) refuse(new Forbidden());
      return this.begin(tx, await this.checked(input, null), null);
    });
  }

  /** Every change is a version of its own: what was rendered before can be rendered the same again. */
  change(actor: Actor, input: ChangeReportInput) {
    return this.unitOfWork.run(actor, { command: 'changeReport', input }, async (tx) => {
      await this.mayEdit(actor, input.id);
      const report = await tx.lock(Report, input);
      Object.assign(report, await this.checked(input, report.id), { changedById: actor.id, changedAt: tx.now });
      const event: ReportChanged = { type: 'report.changed', subjectId: report.id, data: { name: report.name } };
      await tx.save(report, event);
      await tx.append(ReportVersion, versionOf(report, tx));
      return report;
    });
  }

  copy(actor: Actor, input: CopyReportInput) {
    return this.unitOfWork.run(actor, { command: 'copyReport', input }, async (tx) => {
      await this.mayEdit(actor, input.id);
      const { name: copied, ...rest } = (await tx.hold(Report, input.id)) ?? refuse(new NotFound());
      return this.begin(tx, await this.checked({ ...rest, name: input.name }, null), copied);
    });
  }

  archive(actor: Actor, input: ArchiveReportInput) {
    return this.unitOfWork.run(actor, { command: 'archiveReport', input }, async (tx) => {
      await this.mayEdit(actor, input.id);
      const report = await tx.lock(Report, input);
      const { archived } = input;
      if (!archived) await this.refuseName(report.name, report.id);
      Object.assign(report, { archivedAt: archived ? tx.now : null, changedById: actor.id, changedAt: tx.now });
      const { id, name } = report;
      await tx.save(report, {
        type: 'report.archived',
        subjectId: id,
        data: { name, archived },
      } satisfies ReportArchived);
      await tx.append(ReportVersion, versionOf(report, tx));
      return report;
    });
  }

  private async begin(tx: Transaction, words: Words, copyOf: string | null): Promise<Report> {
    const id = randomUUID();
    const report: Report = Object.assign(new Report(), {
      ...{ id, code: `bao-cao-${id.slice(0, 8)}`, builtIn: false, archivedAt: null, ...words },
      ...{ changedById: tx.actor.id, changedAt: tx.now },
    });
    const event: ReportCreated = { type: 'report.created', subjectId: id, data: { name: report.name, copyOf } };
    await tx.save(report, event);
    await tx.append(ReportVersion, versionOf(report, tx));
    return report;
  }

  /** What does not exist for the actor and what they may not change are told apart as everywhere. */
  private async mayEdit(actor: Actor, id: string): Promise<void> {
    if (!(await this.queries.one(actor, id))) refuse(new NotFound());
    if (!mayEditReports(actor)) refuse(new Forbidden());
  }

  private async checked({ name, description, audience, definition }: Words, id: string | null): Promise<Words> {
    const words = {
      name: oneLine(name),
      description: description ? cleanTyped(description).trim() || null : null,
      audience: [...new Set(audience)],
      definition: tidied(definition),
    };
    const problems = problemsOf(words.definition);
    if (!words.name) problems.push(new InvalidField('name', 'Đặt tên cho báo cáo.'));
    if (words.audience.some((role) => !audienceRoles.includes(role)))
      problems.push(new InvalidField('audience', 'Quản trị viên không xem được nhiệm vụ nên không xem được báo cáo.'));
    if (problems.length) refuse(new InvalidInput(problems));
    await this.refuseName(words.name, id);
    return words;
  }

  private async refuseName(name: string, butId: string | null): Promise<void> {
    if (await this.queries.isNamed(name, butId))
      refuse(new InvalidInput('name', `Đã có báo cáo “${name}”. Đặt tên khác.`));
  }
}

const versionOf = ({ id, version, name, definition }: Report, tx: Transaction): ReportVersion => ({
  ...{ reportId: id, version, name, definition },
  ...{ changedById: tx.actor.id, changedAt: tx.now },
});
