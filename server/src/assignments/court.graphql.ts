import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Instant, LocalDate } from '@libs/scalars';
import { UnitType } from '../units';
import { Court } from './court.lifecycle';

registerEnumType(Court, {
  name: 'Court',
  description: 'Whose turn it is.',
  valuesMap: {
    WAITING: { description: 'Chờ tiếp nhận: issued, and not taken on yet.' },
    UNIT: { description: 'Đơn vị: at work on it.' },
    OFFICE: { description: 'Văn phòng: checks a result, answers a refusal, decides on more time.' },
  },
});

@ObjectType('CourtSpan', { description: 'A stretch of time in one court.' })
export class CourtSpanType {
  @Field(() => Court, { description: 'Whose.' }) court: Court;
  @Field(() => Instant, { description: 'From when.' }) from: Date;
  @Field(() => Instant, { nullable: true, description: 'Until when; null while it lasts.' }) to: Date | null;
}

@ObjectType('AssignmentCourt', {
  description:
    'Ai đang giữ việc: how long it was with the unit and with the Office, in calendar days. Time with the Office never makes a unit late.',
})
export class AssignmentCourtType {
  @Field(() => Court, { nullable: true, description: 'Whose turn it is; null once it is done or withdrawn.' })
  now: Court | null;
  @Field(() => Instant, { description: 'Since when.' }) since: Date;
  @Field(() => Float, { description: 'Days at work in the unit, up to now.' }) unitDays: number;
  @Field(() => Float, { description: 'Days with the Office, up to now.' }) officeDays: number;
  @Field(() => Float, { description: 'Days until the unit took it on.' }) waitingDays: number;
  @Field(() => [CourtSpanType], { description: 'Its life in stretches, oldest first (the last 200).' })
  spans?: CourtSpanType[];
}

@ObjectType('CourtShare', { description: 'What lay in one court.' })
export class CourtShareType {
  @Field(() => Int, { description: 'Assignments that were ever there.' }) assignments: number;
  @Field(() => Float, { description: 'Calendar days, all of them together.' }) days: number;
  @Field(() => Float, { nullable: true, description: 'Days each, of those that were there; null if none was.' })
  averageDays: number | null;
  @Field(() => Int, { description: 'Those there now.' }) now: number;
  @Field(() => Float, {
    nullable: true,
    description: 'For how many days the longest of them has been; null if none is.',
  })
  longestNowDays: number | null;
}

@ObjectType('CourtRow', { description: 'How long the assignments of one unit, or of all, lay in which court.' })
export class CourtRowType {
  @Field(() => UnitType, { nullable: true, description: 'The unit that answers; null for all together.' })
  unit: UnitType | null;
  @Field(() => Int, { description: 'How many they are.' }) assignments: number;
  @Field(() => CourtShareType, { description: 'With the unit.' }) withUnit: CourtShareType;
  @Field(() => CourtShareType, { description: 'With the Office.' }) withOffice: CourtShareType;
  @Field(() => CourtShareType, { description: 'Waiting to be taken on.' }) waiting: CourtShareType;
}

@ObjectType('CourtSummary', {
  description:
    'LEAD assignments given to units within a span of days, those withdrawn left out: how long they lay in which court.',
})
export class CourtSummaryType {
  @Field(() => LocalDate, { description: 'Given to the unit on that day or later.' }) from: string;
  @Field(() => LocalDate, { description: 'Given to the unit on that day or earlier.' }) to: string;
  @Field(() => CourtRowType, { description: 'All together; its `withOffice` is what the Office had.' })
  all: CourtRowType;
  @Field(() => [CourtRowType], { description: 'Unit by unit, those with most assignments first; 1,000 at most.' })
  units: CourtRowType[];
}

@ArgsType()
export class CourtSummaryArgs {
  @Field(() => [ID], { nullable: true, description: 'Only of these units.' })
  @IsOptional()
  @ArrayMaxSize(100, { message: 'Chọn nhiều nhất 100.' })
  @IsUUID(undefined, { each: true, message: 'Không có đơn vị này.' })
  unitIds?: string[] | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the parts of those units count too.' })
  withSubUnits: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The first day of this year if left out.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Today if left out; at most five years after `from`.' })
  to?: string | null;
}
