import { ArgsType, Field } from '@nestjs/graphql';
import { OptionalId } from '../directives';
import { StatisticsBy } from './statistics-by';

@ArgsType()
export class StatisticsArgs {
  @Field(() => StatisticsBy, { nullable: true, description: 'What the rows are; left out, there is only the total.' })
  by?: StatisticsBy | null;

  @OptionalId('đơn vị', 'With the cut by unit: whose parts the rows are; left out, the units at the top.')
  parentUnitId?: string | null;
}
