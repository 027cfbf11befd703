import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { Role } from '@libs/auth';
import { resultOf } from '@libs/refusals';
import { LocalTime } from '@libs/scalars';
import { PersonType } from '../accounts';
import { OptionalId, TargetId, Text } from '../directives';
import { ReportAnswersType, ReportFormat } from '../reports';
import { RecurrenceKind, RecurrencePeriod } from './recurrence.lifecycle';
import { RunReportInput } from './report-run.graphql';

registerEnumType(RecurrenceKind, {
  name: 'RecurrenceKind',
  description: 'On which days something happens by itself.',
  valuesMap: {
    WEEKLY: { description: 'On `weekdays`.' },
    MONTH_DAYS: { description: 'On `monthDays`; a month without such a day has its last one instead.' },
    WORKING_DAYS_BEFORE: { description: '`workingDays` working days before each of `monthDays`.' },
    PERIOD_END: { description: 'On the last day of each `period`.' },
  },
});
registerEnumType(RecurrencePeriod, {
  name: 'RecurrencePeriod',
  description: 'Whose last day.',
  valuesMap: {
    MONTH: { description: 'Tháng.' },
    QUARTER: { description: 'Quý.' },
    YEAR: { description: 'Năm.' },
  },
});

@ObjectType('ScheduleRecurrence', { description: 'On which days a report is rendered by itself.' })
export class ScheduleRecurrenceType {
  @Field(() => RecurrenceKind, { description: 'What it goes by.' }) kind: RecurrenceKind;
  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday; of `WEEKLY`.' }) weekdays: number[];
  @Field(() => [Int], { description: '1 to 31; of `MONTH_DAYS` and `WORKING_DAYS_BEFORE`.' }) monthDays: number[];
  @Field(() => Int, { nullable: true, description: 'How many working days before; of `WORKING_DAYS_BEFORE`.' })
  workingDays: number | null;
  @Field(() => RecurrencePeriod, { nullable: true, description: 'Whose last day; of `PERIOD_END`.' })
  period: RecurrencePeriod | null;
}

@InputType({ description: 'On which days a report is rendered by itself. Only what its kind needs is looked at.' })
export class ScheduleRecurrenceInput {
  @Field(() => RecurrenceKind, { description: 'What it goes by.' }) kind: RecurrenceKind;
  @Field(() => [Int], { nullable: true, description: '1 is Monday, 7 is Sunday.' })
  @IsOptional()
  @ArrayMaxSize(7)
  weekdays?: number[] | null;
  @Field(() => [Int], { nullable: true, description: '1 to 31.' })
  @IsOptional()
  @ArrayMaxSize(31)
  monthDays?: number[] | null;
  @Field(() => Int, { nullable: true, description: 'How many working days before, 1 to 20.' })
  workingDays?: number | null;
  @Field(() => RecurrencePeriod, { nullable: true, description: 'Whose last day.' }) period?: RecurrencePeriod | null;
}

@ObjectType('ScheduleRecipient', { description: 'To whom a file goes: a person, or everybody who holds a role.' })
export class ScheduleRecipientType {
  @Field(() => PersonType, { nullable: true, description: 'The person, if it is one.' }) person: PersonType | null;
  @Field(() => Role, { nullable: true, description: 'The role, if it is one.' }) role: Role | null;
}

@InputType({ description: 'To whom a file goes: a person, or everybody who holds a role.' })
export class ScheduleRecipientInput {
  @OptionalId('người', 'The person.') personId?: string | null;
  @Field(() => Role, { nullable: true, description: 'Or the role; only the Office writes to a whole role.' })
  role?: Role | null;
}

@ObjectType('ReportSchedule', { description: 'When a report is rendered by itself, and who gets it.' })
export class ReportScheduleType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => ID, { description: 'Of which report.' }) reportId: string;
  @Field({ description: 'What the report is called now.' }) reportName: string;
  @Field(() => ReportFormat, { description: 'What kind of file.' }) format: ReportFormat;
  @Field(() => ID, { nullable: true, description: 'Which template fills it in; null for none.' })
  templateId: string | null;
  @Field(() => ReportAnswersType, { description: 'What is answered to the questions of the report.' })
  answers: ReportAnswersType;
  @Field(() => ScheduleRecurrenceType, { description: 'On which days.' }) recurrence: ScheduleRecurrenceType;
  @Field(() => LocalTime, { description: 'At what time, where the Office is.' }) time: string;
  @Field(() => [ScheduleRecipientType], { description: 'To whom the file is mailed; nobody if it is empty.' })
  recipients: ScheduleRecipientType[];
  @Field({ description: 'Whether the file goes along with the mail, up to 5 MB; otherwise a link.' }) attach: boolean;
  @Field({ description: 'Whether it runs by itself.' }) enabled: boolean;
  @Field(() => PersonType, { description: 'Whoever saved it last: it is rendered with their rights.' })
  owner: PersonType;
  @Field({ description: 'Whether it was removed; it can be taken back.' }) removed: boolean;
}

@InputType({ description: 'A new schedule.' })
export class CreateReportScheduleInput extends RunReportInput {
  @Text(200, 'Đặt tên cho lịch.', 'What to call it.') name: string;
  @Field(() => ScheduleRecurrenceInput, { description: 'On which days.' }) recurrence: ScheduleRecurrenceInput;
  @Field(() => LocalTime, { description: 'At what time, where the Office is.' }) time: string;
  @Field(() => [ScheduleRecipientInput], {
    description: 'To whom the file is mailed: only who may see all that the owner sees.',
  })
  @ArrayMaxSize(50, { message: 'Nhiều nhất 50 người nhận.' })
  recipients: ScheduleRecipientInput[];
  @Field({ description: 'Whether the file goes along with the mail, up to 5 MB; otherwise a link.' }) attach: boolean;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it runs by itself.' }) enabled: boolean;
}

@InputType({ description: 'A schedule as it is to be; whoever saves it owns it from then on.' })
export class ChangeReportScheduleInput extends CreateReportScheduleInput {
  @TargetId('lịch', 'Which.') id: string;
  @ExpectedVersion() expectedVersion: number;
}

@InputType({ description: 'The schedule to remove.' })
export class RemoveReportScheduleInput {
  @TargetId('lịch', 'Which.') id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The schedule to take back.' })
export class RestoreReportScheduleInput extends RemoveReportScheduleInput {}

@InputType({ description: 'The schedule to switch on or off.' })
export class SwitchReportScheduleInput extends RemoveReportScheduleInput {
  @Field({ description: 'Whether it runs by itself.' }) enabled: boolean;
}

export const CreateReportScheduleResult = resultOf('CreateReportSchedule', () => ReportScheduleType);
export const ChangeReportScheduleResult = resultOf('ChangeReportSchedule', () => ReportScheduleType);
export const SwitchReportScheduleResult = resultOf('SwitchReportSchedule', () => ReportScheduleType);
export const RemoveReportScheduleResult = resultOf('RemoveReportSchedule', () => ReportScheduleType);
export const RestoreReportScheduleResult = resultOf('RestoreReportSchedule', () => ReportScheduleType);
