import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { AccountsModule } from '../accounts';
import { StatisticsModule } from '../statistics';
import { AnsweredNamesQueries } from './answered-names.queries';
import { AssignmentRowsQueries } from './assignment-rows.queries';
import { DocumentRowsQueries } from './document-rows.queries';
import { ExtensionRowsQueries } from './extension-rows.queries';
import { PreviewsService } from './previews.service';
import { RankingRowsQueries } from './ranking-rows.queries';
import { ReportRendering } from './rendering.service';
import { Report } from './report.entity';
import { ReportTemplate } from './report-template.entity';
import { ReportVersion } from './report-version.entity';
import { ReportTables } from './reports-tables.service';
import { ReportsQueries } from './reports.queries';
import { ReportsResolver } from './reports.resolver';
import { ReportsService } from './reports.service';
import { ScoreRule } from './score-rule.entity';
import { ScoreRulesQueries } from './score-rules.queries';
import { ScoreRulesResolver } from './score-rules.resolver';
import { ScoreRulesService } from './score-rules.service';
import { ReportTemplatesQueries } from './templates.queries';
import { ReportTemplatesService } from './templates.service';

const rows = [
  AnsweredNamesQueries,
  AssignmentRowsQueries,
  ExtensionRowsQueries,
  DocumentRowsQueries,
  RankingRowsQueries,
];

/** Reports as data: what the Office decides about a report, the table that follows from it, and the files it becomes. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Report, ReportVersion, ReportTemplate, ScoreRule]),
    AccountsModule,
    StatisticsModule,
  ],
  providers: [
    ...rows,
    ReportTables,
    ReportsQueries,
    ReportsService,
    PreviewsService,
    ReportRendering,
    ReportTemplatesQueries,
    ReportTemplatesService,
    ReportsResolver,
    ScoreRulesQueries,
    ScoreRulesService,
    ScoreRulesResolver,
  ],
  exports: [ReportsQueries, ReportRendering, ReportTemplatesQueries],
})
export class ReportsModule {
  constructor(files: Files, templates: ReportTemplatesQueries) {
    files.register('report-template', (actor, id) => templates.sees(actor, id));
  }
}
