import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@libs/paging';
import { Instant, LocalDate } from '@libs/scalars';
import { CountedAssignmentType, FigureKey } from '../statistics';
import { UnitType } from '../units';
import { PeriodDifferenceKind } from './difference.lifecycle';

registerEnumType(PeriodDifferenceKind, {
  name: 'PeriodDifferenceKind',
  description: 'How what is known today of the last day of a period differs from what was frozen.',
  valuesMap: {
    ADDED: { description: 'It came to the period after it was closed.' },
    REMOVED: { description: 'It is not of the period any more.' },
    CONFIRMED_LATER: { description: 'Its result was sent in time to count, and confirmed afterwards.' },
    REOPENED: { description: 'It was done, and was opened again.' },
    DEADLINE_CHANGED: { description: 'Another deadline judges it now.' },
    WITHDRAWN: { description: 'It was withdrawn.' },
    UNIT_CHANGED: { description: 'Another unit answers for it.' },
    OTHER: { description: 'Something else about it was corrected.' },
  },
});

@ObjectType('PeriodDifference', {
  description:
    'An assignment that would be counted otherwise by what is known today: done if it is done now and was sent by the end of the period, judged by the deadline it has now.',
})
export class PeriodDifferenceType {
  @Field(() => CountedAssignmentType, { description: 'As it was frozen; what was added, as it is now.' })
  assignment: CountedAssignmentType;
  @Field(() => PeriodDifferenceKind, { description: 'What became of it.' }) kind: PeriodDifferenceKind;
  @Field(() => FigureKey, { nullable: true, description: 'The cell that was frozen; null: it was not in the list.' })
  before: FigureKey | null;
  @Field(() => FigureKey, { nullable: true, description: 'The cell by what is known today; null: not in the list.' })
  after: FigureKey | null;
  @Field(() => LocalDate, { nullable: true, description: 'The deadline that was frozen.' }) beforeDueOn: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The deadline now.' }) afterDueOn: string | null;
  @Field(() => UnitType, { nullable: true, description: 'Who answered for it.' }) unitBefore: UnitType | null;
  @Field(() => UnitType, { nullable: true, description: 'Who answers for it now.' }) unitAfter: UnitType | null;
  @Field(() => Instant, { nullable: true, description: 'When that was recorded, from the trail.' })
  changedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whose act it was, from the trail; with whom they stood in for.',
  })
  changedByName: string | null;
  @Field({ description: 'All of it in one sentence, in Vietnamese.' }) sentence: string;
}

export const PeriodDifferenceConnection = connectionOf(PeriodDifferenceType, 'PeriodDifference');
