import { resultOf } from '@libs/refusals';
import { AssignmentType } from './assignment.graphql';

const assignment = (mutation: string) => resultOf(mutation, () => AssignmentType);

export const AcknowledgeAssignmentResult = assignment('AcknowledgeAssignment');
export const DeclineAssignmentResult = assignment('DeclineAssignment');
export const DelegateAssignmentResult = assignment('DelegateAssignment');
export const ReportProgressResult = assignment('ReportProgress');
export const SaveResultDraftResult = assignment('SaveResultDraft');
export const SubmitResultResult = assignment('SubmitResult');
export const RecallResultResult = assignment('RecallResult');

export const AssignUnitResult = assignment('AssignUnit');
export const AmendAssignmentResult = assignment('AmendAssignment');
export const ReassignAssignmentResult = assignment('ReassignAssignment');
export const InsistAssignmentResult = assignment('InsistAssignment');
export const WithdrawAssignmentResult = assignment('WithdrawAssignment');
export const OpenReviewResult = assignment('OpenReview');
export const ConfirmResultResult = assignment('ConfirmResult');
export const ReturnResultResult = assignment('ReturnResult');
export const ReopenAssignmentResult = assignment('ReopenAssignment');
export const AddOfficeNoteResult = assignment('AddOfficeNote');

export const StarAssignmentResult = assignment('StarAssignment');
export const RemindAssignmentResult = assignment('RemindAssignment');
export const MarkSeenResult = assignment('MarkSeen');
