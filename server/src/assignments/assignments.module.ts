import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { UnitsModule } from '../units';
import { AssignmentPartsQueries } from './assignment-parts.queries';
import {
  AssignmentPartsResolver,
  ReportFilesResolver,
  ResultDraftFilesResolver,
  SubmissionFilesResolver,
} from './assignment-parts.resolver';
import { AssignmentSteps } from './assignment-steps.service';
import { Assignment } from './assignment.entity';
import { AssignmentsQueries } from './assignments.queries';
import { AssignmentsReactions } from './assignments.reactions';
import { AssignmentsResolver } from './assignments.resolver';
import { AssignmentsService } from './assignments.service';
import { Deadlines } from './deadlines.service';
import { Delegation } from './delegation.entity';
import { DelegationsService } from './delegations.service';
import { DirectiveAssignmentsResolver, DocumentProgressResolver } from './directive-assignments.resolver';
import { OfficeActsResolver } from './office-acts.resolver';
import { OfficeNote } from './office-note.entity';
import { PlacementService } from './placement.service';
import { ProgressReport } from './progress-report.entity';
import { ResultDraft } from './result-draft.entity';
import { ResultSubmission } from './result-submission.entity';
import { ResultsService } from './results.service';
import { ReviewsService } from './reviews.service';
import { SteppingQueries } from './stepping.queries';
import { UnitActsResolver } from './unit-acts.resolver';
import { WorkQueries } from './work.queries';

const rows = [Assignment, ProgressReport, ResultSubmission, ResultDraft, Delegation, OfficeNote];
const commands = [AssignmentsService, DelegationsService, PlacementService, ResultsService, ReviewsService];
const reads = [AssignmentsQueries, AssignmentPartsQueries, WorkQueries];
const resolvers = [
  AssignmentsResolver,
  AssignmentPartsResolver,
  DirectiveAssignmentsResolver,
  DocumentProgressResolver,
  OfficeActsResolver,
  ReportFilesResolver,
  ResultDraftFilesResolver,
  SubmissionFilesResolver,
  UnitActsResolver,
];

@Module({
  imports: [TypeOrmModule.forFeature(rows), CalendarModule, UnitsModule, DirectivesModule],
  providers: [AssignmentSteps, Deadlines, SteppingQueries, AssignmentsReactions, ...commands, ...reads, ...resolvers],
  exports: [...commands, ...reads],
})
export class AssignmentsModule {
  constructor(files: Files, parts: AssignmentPartsQueries) {
    files.register('report', (actor, id) => parts.sees(actor, 'progress_report', id));
    files.register('submission', (actor, id) => parts.sees(actor, 'result_submission', id));
    files.register('result-draft', (actor, id) => parts.mayWriteDraft(actor, id));
  }
}
