import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateNested } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { LocalDate, LocalTime } from '@libs/scalars';
import { Reason, TargetId } from '../directives';
import { AssignmentType } from './assignment.graphql';
import { RecountOutcome } from './recount.lifecycle';

@ObjectType('DeadlineRecount', {
  description: 'A deadline in working days that the calendar of today reads differently than it stands.',
})
export class DeadlineRecountType {
  @Field(() => ID, { description: "The assignment's." }) id: string;
  @Field(() => AssignmentType, { description: 'Whose deadline it is.' }) assignment: AssignmentType;
  @Field({ description: 'The deadline as written.' }) words: string;
  @Field(() => LocalDate, { description: 'The day that counts now.' }) from: string;
  @Field(() => LocalDate, { description: 'The day that the calendar says now.' }) to: string;
  @Field(() => LocalTime, { nullable: true, description: 'The time of the day, if it has one; it stays.' })
  time: string | null;
  @Field(() => Int, { description: 'Calendar days from one to the other; negative if it comes earlier.' }) days: number;
}

export const DeadlineRecountConnection = connectionOf(DeadlineRecountType, 'DeadlineRecount');

/** As many as one press may move. */
export const mostRecounts = 500;

@InputType({ description: 'One deadline to be moved, as it was looked at.' })
export class RecountTarget {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @Field(() => LocalDate, {
    description: 'The day it was to be moved to (`to`): if the calendar has changed again since, it stays where it is.',
  })
  on: string;
}

@InputType({ description: 'Deadlines in working days to be moved to where the calendar of today says.' })
export class RecountDeadlinesInput {
  @Field(() => [RecountTarget], { description: `Which, up to ${mostRecounts}.` })
  @Type(() => RecountTarget)
  @ValidateNested({ each: true })
  @ArrayMinSize(1, { message: 'Chọn ít nhất một thời hạn.' })
  @ArrayMaxSize(mostRecounts, { message: `Tính lại nhiều nhất ${mostRecounts} thời hạn một lần.` })
  @ArrayUnique(({ id }: RecountTarget) => id, { message: 'Mỗi nhiệm vụ chỉ một lần.' })
  targets: RecountTarget[];

  @Reason() reason: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

registerEnumType(RecountOutcome, {
  name: 'RecountOutcome',
  description: 'What came of one deadline.',
  valuesMap: {
    DONE: { description: 'It was moved.' },
    CHANGED: { description: 'The assignment or the calendar has changed since it was looked at; nothing was moved.' },
    REFUSED: { description: 'It cannot be moved; nothing was.' },
  },
});

@ObjectType('RecountedDeadline', { description: 'What came of one deadline.' })
export class RecountedDeadlineType {
  @Field(() => ID, { description: "The assignment's." }) id: string;
  @Field(() => RecountOutcome, { description: 'Whether it was moved.' }) outcome: RecountOutcome;
  @Field(() => String, { nullable: true, description: 'Why not, in Vietnamese; null if it was.' }) message:
    string | null;
  @Field(() => AssignmentType, {
    nullable: true,
    description: 'The assignment as it is now; null if there is none, or not for the viewer.',
  })
  assignment: AssignmentType | null;
}

@ObjectType('RecountedDeadlines', { description: 'What came of each deadline, in the order asked for.' })
export class RecountedDeadlinesType {
  @Field(() => [RecountedDeadlineType], { description: 'One for each target.' }) rows: RecountedDeadlineType[];
}

export const RecountDeadlinesResult = resultOf('RecountDeadlines', () => RecountedDeadlinesType);
