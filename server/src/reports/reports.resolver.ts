import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { fieldsIn } from './catalogue';
import { StatisticsBy } from '../statistics';
import { ReportSource } from './definition';
import { ReportAnswersType, ReportDefinitionType } from './definition.graphql';
import { PreviewsService } from './previews.service';
import {
  AddReportTemplateInput,
  AddReportTemplateResult,
  ArchiveReportInput,
  ArchiveReportResult,
  ChangeReportInput,
  ChangeReportResult,
  CopyReportInput,
  CopyReportResult,
  CreateReportInput,
  CreateReportResult,
  ReportFieldType,
  ReportTemplateType,
  ReportType,
  ReportViewType,
  TemplatePlaceholderType,
  WithdrawReportTemplateInput,
  WithdrawReportTemplateResult,
} from './report.graphql';
import { ReportsQueries, type ReportRow } from './reports.queries';
import { ReportsService } from './reports.service';
import { ReportTemplatesQueries } from './templates.queries';
import { ReportTemplatesService } from './templates.service';

@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(
    private readonly queries: ReportsQueries,
    private readonly service: ReportsService,
    private readonly previews: PreviewsService,
    private readonly forms: ReportTemplatesQueries,
    private readonly formsService: ReportTemplatesService,
  ) {}

  @Query(() => [ReportType], {
    description: 'The reports that are for the viewer: those delivered first, then by name.',
  })
  reports(
    @CurrentActor() actor: Actor,
    @Args('withArchived', { type: () => Boolean, nullable: true, description: 'Those put away too; for the Office.' })
    withArchived: boolean | null,
  ) {
    return this.queries.all(actor, withArchived ?? false);
  }

  @Query(() => ReportType, { nullable: true, description: 'One report; null if there is none, or not for the viewer.' })
  report(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Query(() => [ReportFieldType], { description: 'Everything that a report of this source can show.' })
  reportFields(
    @Args('source', { type: () => ReportSource }) source: ReportSource,
    @Args('by', { type: () => StatisticsBy, nullable: true, description: 'What a row of a summary is.' })
    by: StatisticsBy | null,
  ) {
    return Object.values(fieldsIn(source, by));
  }

  @Query(() => ReportViewType, {
    description:
      'A report as it is now, with the rights of the viewer: one that there is, or, for those who may make reports, one being made. What is wrong with it is an error with `fields`.',
  })
  reportPreview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, nullable: true, description: 'Which report.' }) id: string | null,
    @Args('definition', { type: () => ReportDefinitionType, nullable: true, description: 'The one being made.' })
    definition: ReportDefinitionType | null,
    @Args('answers', {
      type: () => ReportAnswersType,
      nullable: true,
      description: 'What is answered to its questions.',
    })
    answers: ReportAnswersType | null,
  ) {
    return this.previews.preview(actor, { id, definition, answers: answers ?? {} });
  }

  @Query(() => [TemplatePlaceholderType], {
    description: 'What a template of this report can be filled in with; nothing if the report is not for the viewer.',
  })
  reportTemplatePlaceholders(@CurrentActor() actor: Actor, @Args('reportId', { type: () => ID }) reportId: string) {
    return this.formsService.placeholders(actor, reportId);
  }

  @Mutation(() => CreateReportResult, { description: 'Makes a report; for the Office.' })
  async createReport(@CurrentActor() actor: Actor, @Args('input') input: CreateReportInput) {
    return this.queries.one(actor, (await this.service.create(actor, input)).id);
  }

  @Mutation(() => ChangeReportResult, { description: 'Changes a report; what it was is kept. For the Office.' })
  async changeReport(@CurrentActor() actor: Actor, @Args('input') input: ChangeReportInput) {
    return this.queries.one(actor, (await this.service.change(actor, input)).id);
  }

  @Mutation(() => CopyReportResult, { description: 'Makes a report out of another; for the Office.' })
  async copyReport(@CurrentActor() actor: Actor, @Args('input') input: CopyReportInput) {
    return this.queries.one(actor, (await this.service.copy(actor, input)).id);
  }

  @Mutation(() => ArchiveReportResult, { description: 'Puts a report away, or back; for the Office.' })
  async archiveReport(@CurrentActor() actor: Actor, @Args('input') input: ArchiveReportInput) {
    return this.queries.one(actor, (await this.service.archive(actor, input)).id);
  }

  @Mutation(() => AddReportTemplateResult, {
    description:
      'Adds a form in Word or Excel that was sent before. What cannot be opened safely, or names what nothing is filled in for, is refused. For the Office.',
  })
  async addReportTemplate(@CurrentActor() actor: Actor, @Args('input') input: AddReportTemplateInput) {
    return this.forms.one(actor, (await this.formsService.add(actor, input)).id);
  }

  @Mutation(() => WithdrawReportTemplateResult, { description: 'Puts a template away, or back; for the Office.' })
  async withdrawReportTemplate(@CurrentActor() actor: Actor, @Args('input') input: WithdrawReportTemplateInput) {
    return this.forms.one(actor, (await this.formsService.withdraw(actor, input)).id);
  }

  @ResolveField(() => [ReportTemplateType], {
    description: 'Its forms in Word and Excel, those in use first; those no longer used for the Office alone.',
  })
  templates(@CurrentActor() actor: Actor, @Parent() { id }: ReportRow, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('report.templates', (ids) => this.forms.ofReports(actor, ids)).load(id);
  }
}
