import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, pageArgs } from '@libs/paging';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { UnitType } from '../units';
import { AssignmentPart, SubmissionOutcome } from './assignment.lifecycle';

registerEnumType(SubmissionOutcome, {
  name: 'SubmissionOutcome',
  description: 'What became of a result that was sent.',
  valuesMap: {
    WAITING: { description: 'Chờ xác nhận.' },
    RECALLED: { description: 'Đơn vị rút lại.' },
    RETURNED: { description: 'Chuyển trả.' },
    CONFIRMED: { description: 'Xác nhận hoàn thành.' },
  },
});

@ObjectType('ProgressReport', { description: 'Cập nhật tiến độ.' })
export class ProgressReportType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'Who reported.' }) author: PersonType;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) authorFor: string | null;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field({ description: 'What was done.' }) text: string;
  @Field(() => Int, { nullable: true, description: 'How far, 0 to 100.' }) percent: number | null;
  @Field(() => String, { nullable: true, description: 'Khó khăn, vướng mắc.' }) difficulties: string | null;
  @Field(() => String, { nullable: true, description: 'Đề xuất, kiến nghị.' }) proposals: string | null;
}

export const ProgressReportConnection = connectionOf(ProgressReportType, 'ProgressReport');

@ObjectType('ResultSubmission', { description: 'Gửi kết quả: one result as it was sent, and the verdict on it.' })
export class ResultSubmissionType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Lần, from 1.' }) attempt: number;
  @Field(() => PersonType, { description: 'Who sent it.' }) sentBy: PersonType;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) sentFor: string | null;
  @Field(() => Instant, { description: 'When.' }) sentAt: Date;
  @Field({ description: 'The result.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Số, ký hiệu of the document that carries it.' }) documentNumber:
    string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its date.' }) documentOn: string | null;
  @Field(() => SubmissionOutcome, { description: 'What became of it.' }) outcome: SubmissionOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was returned, or the word that came with the confirmation.',
  })
  reason: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who decided, or recalled it.' })
  decidedBy: PersonType | null;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) decidedFor: string | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) decidedAt: Date | null;
}

@ObjectType('ResultDraft', {
  description: 'The result as it is being written; only for those in the unit who may write it.',
})
export class ResultDraftType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'What `saveResultDraft` takes as `draftVersion`.' }) version: number;
  @Field({ description: 'The result so far.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Số, ký hiệu of the document that carries it.' }) documentNumber:
    string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its date.' }) documentOn: string | null;
  @Field(() => PersonType, { description: 'Who saved it last.' }) updatedBy: PersonType;
  @Field(() => Instant, { description: 'When.' }) updatedAt: Date;
}

@ObjectType('Delegation', { description: 'One link of the chain by which work went down inside a unit.' })
export class DelegationType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'Who handed it on.' }) by: PersonType;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) byFor: string | null;
  @Field(() => PersonType, { nullable: true, description: 'To whom; null if to the head of `toUnit`.' })
  to: PersonType | null;
  @Field(() => UnitType, { nullable: true, description: 'Where the work then was.' }) toUnit: UnitType | null;
  @Field(() => String, { nullable: true, description: 'What to mind.' }) note: string | null;
  @Field(() => Instant, { description: 'When.' }) at: Date;
}

@ObjectType('OfficeNote', { description: 'A note of the Office to itself.' })
export class OfficeNoteType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'Who wrote it.' }) author: PersonType;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) authorFor: string | null;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field({ description: 'The note.' }) text: string;
}

@ObjectType('DirectiveUnit', { description: 'A unit named on a directive: its name and part, nothing of its work.' })
export class DirectiveUnitType {
  @Field(() => UnitType, { description: 'The unit.' }) unit: UnitType;
  @Field(() => AssignmentPart, { description: 'Its part.' }) part: AssignmentPart;
}

@ObjectType('DocumentProgress', { description: 'Counts over what the viewer may see of a document.' })
export class DocumentProgressType {
  @Field(() => Int, { description: 'Directives.' }) directives: number;
  @Field(() => Int, { description: 'LEAD assignments, withdrawn ones left out.' }) assignments: number;
  @Field(() => Int, { description: 'Of these, complete.' }) completed: number;
  @Field(() => Int, { description: 'Of these, overdue.' }) overdue: number;
}

/** As every list, but shorter unless more is asked for. */
@ArgsType()
export class ReportsArgs extends pageArgs(20) {}
