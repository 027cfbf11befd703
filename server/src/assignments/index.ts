export { AssignmentsModule } from './assignments.module';
export type { Assignment } from './assignment.entity';
export type { AssignmentEvent, AssignmentEventOf, EventData } from './assignment.events';
export { AssignmentType } from './assignment.graphql';
export { AssignmentFilter } from './assignment-filter.graphql';
export type { DocumentProgressType } from './assignment-parts.graphql';
export { AssignmentSort } from './assignment-sort';
export {
  AssignmentAction,
  AssignmentPart,
  AssignmentStatus,
  statusName,
  SubmissionOutcome,
} from './assignment.lifecycle';
export { actionsFor, may, sees } from './assignment.policy';
export { AssignmentsQueries } from './assignments.queries';
export { AssignmentsService, type Share } from './assignments.service';
export { DelegationsService } from './delegations.service';
export { DutiesService } from './duties.service';
export type { Duty } from './duty.entity';
export type { DutyEvent } from './duty.events';
export { MarksService } from './marks.service';
export { ownWork } from './own-work.policy';
export { PlacementService } from './placement.service';
export { ResultsService } from './results.service';
export { ReviewsService } from './reviews.service';
export { type AssignmentStanding, StandingsQueries } from './standings.queries';
export { timelinessOf, TimelinessState, Today } from './timeliness.lifecycle';
export { UnitCountType } from './unit-count.graphql';
export { WorkQueries } from './work.queries';
