import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@libs/scalars';
import { FigureType, RateType } from './statistics.graphql';
import { StatisticsMoveKey, TrendStep } from './trend.lifecycle';

registerEnumType(TrendStep, {
  name: 'TrendStep',
  description: 'How far the points of a trend are apart.',
  valuesMap: {
    WEEK: { description: 'As of the end of each Sunday.' },
    MONTH: { description: 'As of the end of each month.' },
  },
});
registerEnumType(StatisticsMoveKey, {
  name: 'StatisticsMoveKey',
  description: 'What changed between the end of one day and the day of the figures.',
  valuesMap: {
    ISSUED: { description: 'Given since.' },
    DONE: { description: 'Done now, and was not then.' },
    BECAME_OVERDUE: { description: 'Open overdue now, and was not then.' },
    OVERDUE_CLEARED: { description: 'Was open overdue then, and is not now: done, withdrawn or given more time.' },
    EXTENDED: { description: 'Extended since.' },
    RETURNED: { description: 'Returned since.' },
  },
});

@ObjectType('TrendPoint', { description: 'The figures as of one day.' })
export class TrendPointType {
  @Field(() => LocalDate, { description: 'The day; the last one is that of the scope.' }) on: string;
  @Field(() => [FigureType], { description: 'Every figure, in the order of the enum.' }) figures: FigureType[];
  @Field(() => [RateType], { description: 'Every rate, in the order of the enum.' }) rates: RateType[];
}

@ObjectType('StatisticsMove', { description: 'How many assignments moved in one way.' })
export class StatisticsMoveType {
  @Field(() => StatisticsMoveKey, { description: 'How.' }) key: StatisticsMoveKey;
  @Field(() => Int, { description: 'How many.' }) count: number;
}
