export { AssignmentsModule } from './assignments.module';
export { AssignmentSteps, eventOf, type LastWork } from './assignment-steps.service';
export type { Assignment } from './assignment.entity';
export type { AssignmentEvent, AssignmentEventOf, EventData } from './assignment.events';
export { AssignmentType } from './assignment.graphql';
export type { AssignmentCard } from './assignment-json';
export { AssignmentFilter } from './assignment-filter.graphql';
export type { DocumentProgressType } from './assignment-parts.graphql';
export { AssignmentSort } from './assignment-sort';
export {
  AssignmentAction,
  AssignmentPart,
  AssignmentStatus,
  openStatuses,
  statusName,
  SubmissionOutcome,
  transition,
} from './assignment.lifecycle';
export { Deadlines } from './deadlines.service';
export { actionsFor, isPastCap, may, sees, type Subject } from './assignment.policy';
export { extensionRules } from './extension-settings';
export { unitsWanted, type Viewer } from './assignment-filter.queries';
export { AssignmentsQueries } from './assignments.queries';
export { AssignmentsService, type Share } from './assignments.service';
export { DelegationsService } from './delegations.service';
export { DutiesService } from './duties.service';
export type { Duty } from './duty.entity';
export type { DutyEvent } from './duty.events';
export { InheritanceService } from './inheritance.service';
export { MarksService } from './marks.service';
export { ownWork } from './own-work.policy';
export { PlacementService } from './placement.service';
export { ResultsService } from './results.service';
export { ReviewsService } from './reviews.service';
export { type AssignmentStanding, StandingsQueries } from './standings.queries';
export { timelinessOf, TimelinessState, Today } from './timeliness.lifecycle';
export { UnitCountType } from './unit-count.graphql';
export { silentDays } from './work-queue.policy';
export { WorkQueries } from './work.queries';
