import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { UnitsModule } from '../units';
import { AssignmentPartsQueries } from './assignment-parts.queries';
import {
  AssignmentPartsResolver,
  ReportFilesResolver,
  ResultDraftFilesResolver,
  SubmissionFilesResolver,
} from './assignment-parts.resolver';
import { AssignmentSteps } from './assignment-steps.service';
import { AssignmentLook } from './assignment-look.entity';
import { AssignmentStar } from './assignment-star.entity';
import { Assignment } from './assignment.entity';
import { AssignmentsQueries } from './assignments.queries';
import { AssignmentsReactions } from './assignments.reactions';
import { AssignmentsResolver } from './assignments.resolver';
import { AssignmentsService } from './assignments.service';
import { CourtQueries } from './court.queries';
import { CourtResolver, CourtSpansResolver } from './court.resolver';
import { Deadlines } from './deadlines.service';
import { Delegation } from './delegation.entity';
import { DelegationsService } from './delegations.service';
import { DirectiveAssignmentsResolver, DocumentProgressResolver } from './directive-assignments.resolver';
import { DutiesQueries } from './duties.queries';
import { DirectiveDutiesResolver, DutiesResolver } from './duties.resolver';
import { DutiesService } from './duties.service';
import { DutyPeriods } from './duty-periods.service';
import { Duty } from './duty.entity';
import { ExplanationQueries } from './explanation.queries';
import { ExplanationResolver } from './explanation.resolver';
import { extensionCap, monitorsDecideExtensions } from './extension-settings';
import { FacetsQueries } from './facets.queries';
import { FacetsResolver } from './facets.resolver';
import { InheritanceService } from './inheritance.service';
import { MarksResolver } from './marks.resolver';
import { MarksService } from './marks.service';
import { OfficeActsResolver } from './office-acts.resolver';
import { OfficeNote } from './office-note.entity';
import { PlacementService } from './placement.service';
import { ProgressReport } from './progress-report.entity';
import { RecountQueries } from './recount.queries';
import { RecountResolver } from './recount.resolver';
import { RecountService } from './recount.service';
import { Reminder } from './reminder.entity';
import { ResultDraft } from './result-draft.entity';
import { ResultSubmission } from './result-submission.entity';
import { ResultsService } from './results.service';
import { ReviewsService } from './reviews.service';
import { StandingsQueries } from './standings.queries';
import { SteppingQueries } from './stepping.queries';
import { UnitActsResolver } from './unit-acts.resolver';
import { WeekQueries } from './week.queries';
import { WeekResolver } from './week.resolver';
import { WorkQueries } from './work.queries';

const rows = [
  Assignment,
  Duty,
  ProgressReport,
  ResultSubmission,
  ResultDraft,
  Delegation,
  OfficeNote,
  AssignmentStar,
  Reminder,
  AssignmentLook,
];
const commands = [
  AssignmentsService,
  DutiesService,
  DelegationsService,
  PlacementService,
  ResultsService,
  ReviewsService,
  MarksService,
  RecountService,
  InheritanceService,
];
const reads = [
  CourtQueries,
  ExplanationQueries,
  AssignmentsQueries,
  AssignmentPartsQueries,
  StandingsQueries,
  WeekQueries,
  WorkQueries,
  FacetsQueries,
  RecountQueries,
];
const resolvers = [
  AssignmentsResolver,
  AssignmentPartsResolver,
  CourtResolver,
  CourtSpansResolver,
  DirectiveAssignmentsResolver,
  DirectiveDutiesResolver,
  DutiesResolver,
  DocumentProgressResolver,
  ExplanationResolver,
  FacetsResolver,
  MarksResolver,
  OfficeActsResolver,
  RecountResolver,
  ReportFilesResolver,
  ResultDraftFilesResolver,
  SubmissionFilesResolver,
  UnitActsResolver,
  WeekResolver,
];

@Module({
  imports: [TypeOrmModule.forFeature(rows), SettingsModule, CalendarModule, UnitsModule, DirectivesModule],
  providers: [
    AssignmentSteps,
    Deadlines,
    DutiesQueries,
    DutyPeriods,
    SteppingQueries,
    AssignmentsReactions,
    ...commands,
    ...reads,
    ...resolvers,
  ],
  exports: [AssignmentSteps, Deadlines, ...commands, ...reads],
})
export class AssignmentsModule {
  constructor(files: Files, parts: AssignmentPartsQueries, settings: SettingsCatalogue) {
    settings.register(extensionCap, monitorsDecideExtensions);
    files.register('report', (actor, id) => parts.sees(actor, 'progress_report', id));
    files.register('submission', (actor, id) => parts.sees(actor, 'result_submission', id));
    files.register('result-draft', (actor, id) => parts.mayWriteDraft(actor, id));
  }
}
