import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { LocalDate, LocalTime } from '@libs/scalars';
import { CalendarDayKind } from './calendar.policy';

/** How a deadline was set (domain.md §2). */
export enum DeadlineKind {
  DATE = 'DATE',
  PERIOD = 'PERIOD',
  WORKING_DAYS = 'WORKING_DAYS',
  RECURRING = 'RECURRING',
  NONE = 'NONE',
}

registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'How a deadline was set.',
  valuesMap: {
    DATE: { description: 'A date.' },
    PERIOD: { description: 'A month, quarter or year: its last day is the deadline.' },
    WORKING_DAYS: { description: 'So many working days after issue.' },
    RECURRING: { description: 'Again and again, by an RFC 5545 rule.' },
    NONE: { description: 'Thường xuyên: no date; apart in every count.' },
  },
});

registerEnumType(CalendarDayKind, {
  name: 'CalendarDayKind',
  description: 'What a day is that is not what its weekday says.',
  valuesMap: {
    HOLIDAY: { description: 'Ngày nghỉ lễ, Tết.' },
    IN_LIEU: { description: 'Nghỉ bù: off in place of another day.' },
    WORKED_SATURDAY: { description: 'A day of the week-end that is worked instead.' },
  },
});

@ObjectType('CalendarDay', { description: "A day of the Office's calendar that is not what its weekday says." })
export class CalendarDayType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => LocalDate, { description: 'The day.' }) on: string;
  @Field(() => CalendarDayKind, { description: 'What it is.' }) kind: CalendarDayKind;
  @Field({ description: 'Its name, in Vietnamese.' }) name: string;
  @Field(() => String, { nullable: true, description: 'The document that announced it.' }) document: string | null;
}

const missing = { message: 'Không có ngày này trong lịch.' };

@InputType({ description: 'A day as it is to be kept: a new one, or one that is there anew.' })
export class SaveCalendarDayInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The day to change, or to put back after it was removed; left out: a new one.',
  })
  @IsOptional()
  @IsUUID(undefined, missing)
  id?: string | null;

  @Field(() => Int, { description: 'The version it was read at; 0 for a new one.' }) expectedVersion: number;
  @Field(() => LocalDate, { description: 'The day; each is in the calendar once.' }) on: string;
  @Field(() => CalendarDayKind, {
    description: 'What it is. In lieu only from Monday to Friday, worked only at the week-end.',
  })
  kind: CalendarDayKind;

  @Field({ description: 'Its name, up to 200 characters.' })
  @MaxLength(200, { message: 'Tên dài quá 200 ký tự.' })
  @Matches(/\S/, { message: 'Nhập tên ngày, ví dụ “Quốc khánh”.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The document that announced it, up to 300 characters.' })
  @IsOptional()
  @MaxLength(300, { message: 'Văn bản thông báo dài quá 300 ký tự.' })
  document?: string | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The day that is to be again what its weekday says.' })
export class RemoveCalendarDayInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, missing) id: string;
  @Field(() => Int, { description: 'The version it was read at.' }) expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const SaveCalendarDayResult = resultOf('SaveCalendarDay', () => CalendarDayType);
export const RemoveCalendarDayResult = resultOf('RemoveCalendarDay', () => CalendarDayType);

@ObjectType('DeadlineReading', { description: 'What some words mean as a deadline.' })
export class DeadlineReadingType {
  @Field({ description: 'Whether they could be understood.' }) ok: boolean;
  @Field({ description: 'The words as given.' }) words: string;
  @Field(() => DeadlineKind, { nullable: true, description: 'How the deadline is set.' }) kind: DeadlineKind | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day; for a recurrence the first one due.' }) on:
    string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The time of that day, if one was given.' }) time:
    string | null;
  @Field(() => String, { nullable: true, description: 'The RFC 5545 rule of a recurrence.' }) rule: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day of a recurrence, if the words name one; null goes on until the Office ends it.',
  })
  until: string | null;
  @Field({ description: 'How to show it: weekday and date, in Vietnamese; empty if it was not understood.' })
  shown: string;
  @Field(() => String, { nullable: true, description: 'Worth a second look: a day off, a date gone by.' }) warning:
    string | null;
  @Field(() => String, { nullable: true, description: 'Why it could not be understood.' }) problem: string | null;
}

@ArgsType()
export class ReadDeadlinesArgs {
  @Field(() => [String], { description: 'Up to 200 texts such as `15/8`, `+5`, `cuối quý III`.' })
  @ArrayMaxSize(200, { message: 'Đọc nhiều nhất 200 thời hạn một lần.' })
  @MaxLength(200, { each: true, message: 'Thời hạn dài quá 200 ký tự.' })
  words: string[];

  @Field(() => LocalDate, {
    nullable: true,
    description: "The document's date, from which working days count; today if left out.",
  })
  issuedOn?: string | null;
}
