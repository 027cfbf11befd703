import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UnitType } from '../units';

@ObjectType('UnitCount', { description: 'How many assignments of one unit.' })
export class UnitCountType {
  @Field(() => UnitType, { description: 'The unit.' }) unit: UnitType;
  @Field(() => Int, { description: 'How many.' }) count: number;
}
