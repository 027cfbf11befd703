import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { LocalDate } from '@libs/scalars';
import { AssignmentType } from './assignment.graphql';

@ObjectType('DayAhead', { description: 'A day of the coming week and what of mine is due on it.' })
export class DayAheadType {
  @Field(() => LocalDate, { description: 'The day, where the Office is.' }) on: string;
  @Field({ description: "Whether it is worked, by the Office's calendar." }) isWorkingDay: boolean;
  @Field(() => String, { nullable: true, description: 'The name of the holiday or day off in lieu; else null.' })
  dayName: string | null;
  @Field(() => Int, { description: 'How many open assignments are due on it.' }) count: number;
  @Field(() => [AssignmentType], { description: 'The first of them, by the hour they are due.' })
  assignments: AssignmentType[];
}

@ArgsType()
export class WeekArgs {
  @Field(() => Int, { defaultValue: 3, description: 'How many assignments a day, 0 to 20.' })
  @IsInt()
  @Min(0, { message: 'first: từ 0 đến 20.' })
  @Max(20, { message: 'first: từ 0 đến 20.' })
  first: number;
}
