import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { AssignmentType } from '../assignments';
import { TargetId } from '../directives';
import { NotificationChannel, ReminderTrigger } from './notification.lifecycle';
import { ReminderWho } from './reminder-rule.policy';

registerEnumType(ReminderTrigger, {
  name: 'ReminderTrigger',
  description: 'When a rule reminds.',
  valuesMap: {
    BEFORE_DUE: { description: 'So many working days before the deadline.' },
    ON_DUE: { description: 'On the last working day within the deadline.' },
    AFTER_DUE: { description: 'After the deadline, again and again, climbing.' },
    NOT_ACKNOWLEDGED: { description: 'Given and not acknowledged for over so many working days.' },
    SILENT: { description: 'No progress report for so many calendar days.' },
    HALF_TIME: { description: 'Half the time is gone without a progress report.' },
    RESULT_WAITING: { description: 'A result waits for the Office over so many working days.' },
    EXTENSION_WAITING: { description: 'A request for more time waits over so many working days.' },
    DECLINED_WAITING: { description: 'What a unit declined waits over so many working days.' },
    INQUIRY_OVERDUE: { description: 'A request for explanation was not answered by its day; again and again.' },
  },
});
registerEnumType(ReminderWho, {
  name: 'ReminderWho',
  description: 'Who is reminded.',
  valuesMap: {
    DELEGATE: { description: 'The specialist it was handed to, or the head of the part of the unit that has it.' },
    UNIT_HEAD: { description: 'The heads of the unit, or of the nearest one above it that has any.' },
    MONITOR: { description: "The monitor; the Office's heads where there is none." },
    OFFICE_HEAD: { description: "The Office's heads." },
    LEADERS: { description: "The province's leaders." },
  },
});
registerEnumType(NotificationChannel, {
  name: 'NotificationChannel',
  description: 'How it goes out beside the inbox, where everything is.',
  valuesMap: {
    INBOX: { description: 'Only the inbox.' },
    DIGEST: { description: 'The mail of the morning.' },
    AT_ONCE: { description: 'A mail at once; what comes again later is in the mail of the morning.' },
    WEEKLY: { description: 'The mail of the week; comes again once a week at most.' },
  },
});

@ObjectType('ReminderStep', { description: 'One rung of a rule: who, from when, how.' })
export class ReminderStepType {
  @Field(() => ReminderWho, { description: 'Who.' }) who: ReminderWho;
  @Field(() => Int, {
    description: "AFTER_DUE: from which working day late. Of what waits: so many days after the rule's own.",
  })
  from: number;
  @Field(() => NotificationChannel, { description: 'How.' }) channel: NotificationChannel;
}

@ObjectType('ReminderRule', { description: 'When who is reminded, in which words.' })
export class ReminderRuleType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field({ description: 'Its name, in Vietnamese.' }) name: string;
  @Field(() => ReminderTrigger, { description: 'When.' }) trigger: ReminderTrigger;
  @Field(() => [Int], { description: 'Its numbers of days, largest first; none where the trigger has none.' })
  days: number[];
  @Field(() => Int, { description: 'Again after so many days; 0: once.' }) every: number;
  @Field(() => [ReminderStepType], { description: 'Who is told, lowest rung first.' }) steps: ReminderStepType[];
  @Field({ description: 'The sentence, with placeholders in braces.' }) text: string;
  @Field({ description: 'Whether it is on.' }) enabled: boolean;
  @Field({ description: 'Whether it is as delivered.' }) isDefault: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who changed it last; null as delivered.' })
  changedBy: PersonType | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) changedAt: Date | null;
}

@ObjectType('ReminderPlaceholder', { description: 'A word in braces that a sentence may have.' })
export class ReminderPlaceholderType {
  @Field({ description: 'Without the braces.' }) name: string;
  @Field({ description: 'What it becomes, in Vietnamese.' }) meaning: string;
}

@ObjectType('ReminderPreviewRow', { description: 'One thing one person would be told.' })
export class ReminderPreviewRowType {
  @Field(() => PersonType, { description: 'Whom.' }) recipient: PersonType;
  @Field(() => AssignmentType, { description: 'Of what.' }) assignment: AssignmentType;
  @Field({ description: 'In which words.' }) text: string;
  @Field(() => NotificationChannel, { description: 'How.' }) channel: NotificationChannel;
}

@ObjectType('ReminderPreview', { description: 'What a rule would tell on one working day. Nothing has been told.' })
export class ReminderPreviewType {
  @Field(() => LocalDate, { description: 'Today, or the next working day.' }) on: string;
  @Field(() => Int, { description: 'How many assignments.' }) assignments: number;
  @Field(() => Int, { description: 'How many people.' }) people: number;
  @Field(() => Int, { description: 'How many times one person is told of one assignment.' }) notifications: number;
  @Field(() => [ReminderPreviewRowType], { description: 'The first of them; none for whoever sees no assignments.' })
  rows: ReminderPreviewRowType[];
}

@InputType({ description: 'One rung of a rule.' })
export class ReminderStepInput {
  @Field(() => ReminderWho, { description: 'Who.' }) who: ReminderWho;
  @Field(() => Int, { description: 'From which day; see `ReminderStep.from`.' })
  @IsInt()
  @Min(0, { message: 'Từ 0 đến 60 ngày làm việc.' })
  @Max(60, { message: 'Từ 0 đến 60 ngày làm việc.' })
  from: number;
  @Field(() => NotificationChannel, { description: 'How.' }) channel: NotificationChannel;
}

@InputType({ description: 'A rule as it is being edited.' })
export class ReminderPreviewInput {
  @TargetId('quy tắc', "The rule's.") id: string;
  @Field(() => [Int], { description: 'Its numbers of days.' })
  @ArrayMaxSize(6, { message: 'Nhiều nhất 6 mốc.' })
  days: number[];
  @Field(() => Int, { description: 'Again after so many days; 0: once.' }) every: number;
  @Field(() => [ReminderStepInput], { description: 'Who is told.' })
  @ArrayMaxSize(5, { message: 'Nhiều nhất 5 người nhận.' })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepInput)
  steps: ReminderStepInput[];
  @Field({ description: 'The sentence.' })
  @MaxLength(300, { message: 'Câu nhắc dài quá 300 ký tự.' })
  text: string;
}

@InputType({ description: 'A rule as it is to be.' })
export class SaveReminderRuleInput extends ReminderPreviewInput {
  @ExpectedVersion() expectedVersion: number;
  @Field({ description: 'Whether it is on.' }) enabled: boolean;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The rule that is to be as delivered.' })
export class ResetReminderRuleInput {
  @TargetId('quy tắc', "The rule's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const SaveReminderRuleResult = resultOf('SaveReminderRule', () => ReminderRuleType);
export const ResetReminderRuleResult = resultOf('ResetReminderRule', () => ReminderRuleType);
