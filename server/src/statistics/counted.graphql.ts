import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@libs/paging';
import { Instant, LocalDate, LocalTime } from '@libs/scalars';
import { AssignmentPart, AssignmentStatus } from '../assignments';
import { UnitType } from '../units';
import { FigureKey } from './figures.lifecycle';

@ObjectType('CountedAssignment', { description: 'An assignment that a number counts, as it was on the day.' })
export class CountedAssignmentType {
  @Field(() => ID, { description: 'The assignment.' }) id: string;
  @Field({ description: 'The number of its document.' }) documentNumber: string;
  @Field(() => ID, { description: 'Its document.' }) documentId: string;
  @Field(() => LocalDate, { description: 'The day of the document.' }) issuedOn: string;
  @Field({ description: 'What is to be done.' }) directiveText: string;
  @Field(() => UnitType, { description: 'Who answers for it.' }) unit: UnitType;
  @Field(() => AssignmentPart, { description: 'As lead, or to help.' }) part: AssignmentPart;
  @Field(() => AssignmentStatus, { description: 'Where it stood.' }) status: AssignmentStatus;
  @Field(() => LocalDate, { nullable: true, description: 'The deadline in force; null without one.' }) dueOn:
    string | null;
  @Field(() => LocalTime, { nullable: true, description: 'Its time of day, if it has one.' }) dueTime: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The deadline as issued.' }) originalDueOn: string | null;
  @Field(() => FigureKey, { description: 'The cell in which it is counted.' }) cell: FigureKey;
  @Field(() => Int, {
    nullable: true,
    description: 'Whole calendar days past the deadline that judges; null if not late.',
  })
  daysLate: number | null;
  @Field(() => Instant, { nullable: true, description: 'When the result that waits, or was confirmed, was sent.' })
  submittedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who of the Office monitored it.' }) monitorName: string | null;
}

export const CountedConnection = connectionOf(CountedAssignmentType, 'Counted');
