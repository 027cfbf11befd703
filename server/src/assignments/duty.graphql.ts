import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { OptionalText, Reason, TargetId } from '../directives';
import { UnitType } from '../units';
import { AssignmentPart } from './assignment.lifecycle';
import { DutyAction } from './duty.lifecycle';

registerEnumType(DutyAction, {
  name: 'DutyAction',
  description: 'What a person can do to a duty; each is a mutation.',
  valuesMap: { CHANGE: { description: 'Điều chỉnh: `changeDuty`.' }, END: { description: 'Kết thúc: `endDuty`.' } },
});

@ObjectType('Duty', {
  description: 'Nghĩa vụ định kỳ: what a unit owes again and again. Each period is an assignment of its own.',
})
export class DutyType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => UnitType, { description: 'Who answers for the periods to come.' }) unit: UnitType;
  @Field(() => AssignmentPart, { description: "The unit's part." }) part: AssignmentPart;
  @Field({ description: 'The RFC 5545 rule by which it falls due.' }) rule: string;
  @Field({ description: 'As written.' }) words: string;
  @Field({ description: 'The rule in Vietnamese: `Hằng quý`.' }) ruleText: string;
  @Field(() => LocalDate, { description: 'Its first period.' }) startsOn: string;
  @Field(() => LocalDate, { nullable: true, description: 'The last day it may fall due; null: until ended by hand.' })
  untilOn: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The next period, whose assignment is made when it begins; null if none is to come.',
  })
  nextOn: string | null;
  @Field(() => Instant, { nullable: true, description: 'When it ended.' }) endedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was ended by hand; null if its last day came.' })
  endReason: string | null;
  @Field(() => String, { nullable: true, description: 'Why the assignment that is due cannot be made.' })
  problem: string | null;
  @Field(() => [DutyAction], { description: 'What the viewer may do to it now: the buttons that would work.' })
  viewerActions: DutyAction[];
}

@InputType({ description: 'Changes the periods to come; those that have begun stay as they are.' })
export class ChangeDutyInput {
  @TargetId('nghĩa vụ định kỳ', "The duty's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @OptionalText(200, 'As people write it: `hằng quý`, `trước ngày 25 hằng tháng đến hết năm 2027`. Left out, it stays.')
  deadlineWords?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day; null: until ended by hand. Left out, it is what the words say, or stays.',
  })
  untilOn?: string | null;
}

@InputType({ description: 'Ends a duty: no more periods; assignments that are open stay.' })
export class EndDutyInput {
  @TargetId('nghĩa vụ định kỳ', "The duty's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
}

export const ChangeDutyResult = resultOf('ChangeDuty', () => DutyType);
export const EndDutyResult = resultOf('EndDuty', () => DutyType);
