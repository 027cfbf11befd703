import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isOffice } from '@libs/auth';
import { AttachmentType, Files } from '@libs/files';
import { CurrentLoaders, Loaders } from '@libs/loading';
import type { AssignmentCard } from './assignment-json';
import { AssignmentType } from './assignment.graphql';
import { AssignmentAction } from './assignment.lifecycle';
import {
  DelegationType,
  OfficeNoteType,
  ProgressReportConnection,
  ProgressReportType,
  ReportsArgs,
  ResultDraftType,
  ResultSubmissionType,
} from './assignment-parts.graphql';
import { AssignmentPartsQueries } from './assignment-parts.queries';
import { may } from './assignment.policy';

/** What hangs on an assignment: read only if asked for, of all assignments of an answer at once. */
@Resolver(() => AssignmentType)
export class AssignmentPartsResolver {
  constructor(private readonly parts: AssignmentPartsQueries) {}

  @ResolveField(() => ProgressReportConnection, { description: 'Cập nhật tiến độ, newest first.' })
  reports(@Parent() { id }: AssignmentCard, @Args() page: ReportsArgs, @CurrentLoaders() loaders: Loaders) {
    return loaders.of(`reports ${page.first} ${page.after}`, (ids) => this.parts.reports(ids, page)).load(id);
  }

  @ResolveField(() => [ResultSubmissionType], { description: 'Results sent, newest first (at most 50).' })
  submissions(@Parent() { id }: AssignmentCard, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('submissions', (ids) => this.parts.submissions(ids)).load(id);
  }

  @ResolveField(() => ResultDraftType, {
    nullable: true,
    description: 'The result being written; null if there is none, or for whoever may not write it.',
  })
  resultDraft(@CurrentActor() actor: Actor, @Parent() card: AssignmentCard, @CurrentLoaders() loaders: Loaders) {
    if (!may(actor, AssignmentAction.DRAFT_RESULT, card)) return null;
    return loaders.of('resultDrafts', (ids) => this.parts.resultDrafts(ids)).load(card.id);
  }

  @ResolveField(() => [DelegationType], { description: 'The chain by which the work went down, oldest first.' })
  delegations(@Parent() { id }: AssignmentCard, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('delegations', (ids) => this.parts.delegations(ids)).load(id);
  }

  @ResolveField(() => [OfficeNoteType], {
    nullable: true,
    description: 'Notes of the Office to itself; null for everybody else.',
  })
  officeNotes(@CurrentActor() actor: Actor, @Parent() { id }: AssignmentCard, @CurrentLoaders() loaders: Loaders) {
    return isOffice(actor) ? loaders.of('officeNotes', (ids) => this.parts.officeNotes(ids)).load(id) : null;
  }
}

@Resolver(() => ProgressReportType)
export class ReportFilesResolver {
  constructor(private readonly kept: Files) {}

  @ResolveField(() => [AttachmentType], { description: 'Its files.' })
  files(@Parent() { id }: ProgressReportType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('report.files', (ids) => this.kept.of('report', ids)).load(id);
  }
}

@Resolver(() => ResultSubmissionType)
export class SubmissionFilesResolver {
  constructor(private readonly kept: Files) {}

  @ResolveField(() => [AttachmentType], { description: 'Its files.' })
  files(@Parent() { id }: ResultSubmissionType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('submission.files', (ids) => this.kept.of('submission', ids)).load(id);
  }
}

@Resolver(() => ResultDraftType)
export class ResultDraftFilesResolver {
  constructor(private readonly kept: Files) {}

  @ResolveField(() => [AttachmentType], { description: 'Its files.' })
  files(@Parent() { id }: ResultDraftType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('result-draft.files', (ids) => this.kept.of('result-draft', ids)).load(id);
  }
}
