import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@libs/paging';
import { Instant, LocalDate, LocalTime } from '@libs/scalars';
import { PersonType } from '../accounts';
import { DeadlineKind } from '../calendar';
import { DirectiveType } from '../directives';
import { UnitType } from '../units';
import { AssignmentAction, AssignmentPart, AssignmentStatus } from './assignment.lifecycle';
import { TimelinessState } from './timeliness.lifecycle';

registerEnumType(AssignmentPart, {
  name: 'AssignmentPart',
  description: "A unit's part in a directive.",
  valuesMap: { LEAD: { description: 'Chủ trì: answers for it.' }, COOPERATING: { description: 'Phối hợp: helps.' } },
});
registerEnumType(AssignmentStatus, {
  name: 'AssignmentStatus',
  description: 'Where an assignment stands. Whether it is in term or overdue is not a status: see `timeliness`.',
  valuesMap: {
    DRAFT: { description: 'Dự thảo: its document is not issued yet.' },
    ASSIGNED: { description: 'Chờ tiếp nhận.' },
    IN_PROGRESS: { description: 'Đang thực hiện.' },
    SUBMITTED: { description: 'Chờ xác nhận.' },
    COMPLETED: { description: 'Hoàn thành.' },
    DECLINED: { description: 'Từ chối tiếp nhận.' },
    WITHDRAWN: { description: 'Đã thu hồi.' },
  },
});
registerEnumType(AssignmentAction, {
  name: 'AssignmentAction',
  description: 'What a person can do to an assignment; each is a mutation.',
  valuesMap: {
    ACKNOWLEDGE: { description: 'Tiếp nhận: `acknowledgeAssignment`.' },
    DECLINE: { description: 'Từ chối: `declineAssignment`.' },
    REASSIGN: { description: 'Chuyển đơn vị khác: `reassignAssignment`.' },
    INSIST: { description: 'Yêu cầu thực hiện: `insistAssignment`.' },
    DELEGATE: { description: 'Giao chuyên viên hoặc đơn vị trực thuộc: `delegateAssignment`.' },
    REPORT: { description: 'Cập nhật tiến độ: `reportProgress`.' },
    DRAFT_RESULT: { description: 'Soạn kết quả: `saveResultDraft`.' },
    SUBMIT: { description: 'Gửi kết quả: `submitResult`.' },
    RECALL: { description: 'Rút lại kết quả: `recallResult`.' },
    OPEN_REVIEW: { description: 'Mở xem xét: `openReview`.' },
    CONFIRM: { description: 'Xác nhận hoàn thành: `confirmResult`.' },
    RETURN: { description: 'Chuyển trả: `returnResult`.' },
    REOPEN: { description: 'Mở lại: `reopenAssignment`.' },
    WITHDRAW: { description: 'Thu hồi: `withdrawAssignment`.' },
    AMEND: { description: 'Điều chỉnh: `amendAssignment`.' },
    NOTE: { description: 'Ghi chú nội bộ: `addOfficeNote`.' },
    STAR: { description: 'Gắn sao, bỏ sao: `starAssignment`.' },
    REMIND: { description: 'Đôn đốc: `remindAssignment`.' },
    DRAFT_EXTENSION: { description: 'Soạn đề nghị gia hạn: `saveExtensionDraft`.' },
    REQUEST_EXTENSION: { description: 'Đề nghị gia hạn: `requestExtension`.' },
    WITHDRAW_EXTENSION: { description: 'Rút đề nghị gia hạn: `withdrawExtension`.' },
    PREPARE_EXTENSION: { description: 'Cho ý kiến về đề nghị gia hạn: `prepareExtension`.' },
    DECIDE_EXTENSION: { description: 'Quyết định đề nghị gia hạn: `decideExtension`.' },
    GRANT_EXTENSION: { description: 'Văn phòng chủ động gia hạn: `grantExtension`.' },
  },
});
registerEnumType(TimelinessState, {
  name: 'TimelinessState',
  description: 'In term, overdue and the rest: derived from status and dates, never stored.',
  valuesMap: {
    IN_TERM: { description: 'Trong hạn.' },
    DUE_SOON: { description: 'Sắp đến hạn: within three working days.' },
    OVERDUE: { description: 'Quá hạn.' },
    DONE_ON_TIME: { description: 'Đúng hạn: the result confirmed was sent in time, whenever it was confirmed.' },
    DONE_LATE: { description: 'Trễ hạn.' },
    NO_DEADLINE: { description: 'Không thời hạn, thường xuyên.' },
    DONE_NO_DEADLINE: { description: 'Hoàn thành, không thời hạn.' },
    WITHDRAWN: { description: 'Đã thu hồi: in no count.' },
  },
});

@ObjectType('Deadline', {
  description: 'Thời hạn: the effective one, and beside it the original, which is never overwritten.',
})
export class DeadlineType {
  @Field(() => DeadlineKind, { description: 'How it was set.' }) kind: DeadlineKind;
  @Field({ description: 'As written.' }) words: string;
  @Field(() => LocalDate, { nullable: true, description: 'The last day that counts; null if there is none.' }) on:
    string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The hour of that day; null means the whole day.' }) time:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The RFC 5545 rule of a recurring one; `on` is the first day due.',
  })
  rule: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day as issued.' }) originalOn: string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The hour as issued.' }) originalTime: string | null;
  @Field({ description: 'Whether the effective one differs from the original.' }) moved: boolean;
}

@ObjectType('Timeliness', { description: 'How an assignment stands to its deadline, now or when its result was sent.' })
export class TimelinessType {
  @Field(() => TimelinessState, { description: 'In term, overdue and the rest.' }) state: TimelinessState;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days past the deadline; 0 when only its hour has passed.',
  })
  daysLate: number | null;
  @Field(() => Int, { nullable: true, description: 'Working days left after today; 0 on the last day.' })
  workingDaysLeft: number | null;
}

@ObjectType('Reminder', { description: 'Đôn đốc: the unit was urged.' })
export class ReminderType {
  @Field(() => ID) id: string;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field(() => PersonType, { description: 'By whom: somebody of the Office, or a leader of the province.' })
  by: PersonType;
  @Field(() => String, { nullable: true, description: 'What they wrote.' }) text: string | null;
}

@ObjectType('Assignment', {
  description:
    'Giao nhiệm vụ: one directive given to one unit, with its own deadline. This is what is tracked and counted.',
})
export class AssignmentType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => AssignmentPart, { description: "The unit's part." }) part: AssignmentPart;
  @Field(() => AssignmentStatus, { description: 'Where it stands.' }) status: AssignmentStatus;
  @Field(() => UnitType, { description: 'The unit that answers for it.' }) unit: UnitType;
  @Field(() => DirectiveType, { description: 'What is to be done.' }) directive: DirectiveType;
  @Field(() => DeadlineType, { description: 'By when.' }) deadline: DeadlineType;
  @Field(() => TimelinessType, { description: 'How it stands to its deadline.' }) timeliness: TimelinessType;
  @Field(() => UnitType, {
    nullable: true,
    description: 'The part of the unit that has the work now; null while the unit itself has it.',
  })
  holderUnit: UnitType | null;
  @Field(() => PersonType, { nullable: true, description: 'The specialist who has the work now.' })
  delegate: PersonType | null;
  @Field(() => Int, { nullable: true, description: 'As last reported, 0 to 100.' }) progressPercent: number | null;
  @Field(() => Instant, { nullable: true, description: 'When progress was last reported.' })
  lastReportedAt: Date | null;
  @Field(() => Instant, { description: 'When the unit was given it.' }) issuedAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When the unit took it on.' }) acknowledgedAt: Date | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'When the result that waits, or was confirmed, was sent: lateness is judged by it.',
  })
  submittedAt: Date | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'When the Office opened that result: it can no longer be recalled.',
  })
  reviewOpenedAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When the Office confirmed.' }) completedAt: Date | null;
  @Field(() => Int, { description: 'Results sent so far.' }) submissionCount: number;
  @Field(() => Int, { description: 'Results returned so far.' }) returnCount: number;
  @Field(() => Instant, {
    nullable: true,
    description: 'Since when a request for more time waits for a decision; null while none does.',
  })
  extensionRequestedAt: Date | null;
  @Field(() => Int, { description: 'How often its deadline was extended, on request or without.' })
  extensionCount: number;
  @Field(() => String, { nullable: true, description: 'Why the unit declined.' }) declineReason: string | null;
  @Field(() => UnitType, { nullable: true, description: 'The unit it proposed instead.' })
  proposedUnit: UnitType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the Office last sent it back (returned or reopened); null once confirmed.',
  })
  returnReason: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or given to another unit.' })
  withdrawReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The assignment it took over from, where the viewer may see that.' })
  predecessorId: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The assignment that took over from it, where the viewer may see that.',
  })
  successorId: string | null;
  @Field({ description: 'Whether it has a star: the Office follows it with particular care.' }) starred: boolean;
  @Field(() => ReminderType, {
    nullable: true,
    description: 'The last time the unit, whose turn it still is, was urged, if nothing was reported since.',
  })
  reminder: ReminderType | null;
  @Field(() => Int, { description: 'How often the unit was urged.' }) reminderCount: number;
  @Field({ description: 'Changed by somebody else within the last 7 days and since the viewer last opened it.' })
  news: boolean;
  @Field(() => Instant, { description: 'When it last changed.' }) updatedAt: Date;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who changed it then; null for what happened by itself, or long ago.',
  })
  updatedBy: PersonType | null;
  @Field(() => [AssignmentAction], { description: 'What the viewer may do to it now: the buttons that would work.' })
  viewerActions: AssignmentAction[];
}

export const AssignmentConnection = connectionOf(AssignmentType, 'Assignment');
