import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { PageArgs } from '@libs/paging';
import { LocalDate } from '@libs/scalars';
import { OptionalId } from '../directives';
import { FigureKey } from './figures.lifecycle';
import { StatisticsBy } from './statistics-by';
import { StatisticsMoveKey, TrendStep } from './trend.lifecycle';

const Parent = () =>
  OptionalId('đơn vị', 'With the cut by unit: whose parts the rows are; left out, the units at the top.');

@ArgsType()
export class StatisticsArgs {
  @Field(() => StatisticsBy, { nullable: true, description: 'What the rows are; left out, there is only the total.' })
  by?: StatisticsBy | null;
  @Parent() parentUnitId?: string | null;
}

@ArgsType()
export class CountedArgs extends PageArgs {
  @Field(() => FigureKey, { description: 'Which number.' }) figure: FigureKey;
  @Field(() => StatisticsBy, { nullable: true, description: 'Of a row of that table; left out, of the total.' })
  by?: StatisticsBy | null;
  @Field(() => ID, { nullable: true, description: 'The key of the row; left out or empty, the total.' })
  @IsOptional()
  @MaxLength(100, { message: 'Không có dòng này.' })
  key?: string | null;
  @Parent() parentUnitId?: string | null;
  @Field(() => StatisticsMoveKey, {
    nullable: true,
    description: 'With `since`, those that moved so since that day, whatever the figure.',
  })
  move?: StatisticsMoveKey | null;
  @Field(() => LocalDate, { nullable: true, description: 'With `move`, from the end of that day.' })
  since?: string | null;
}

@ArgsType()
export class TrendArgs {
  @Field(() => TrendStep, { description: 'How far the points are apart.' }) step: TrendStep;
  @Field(() => Int, { defaultValue: 12, description: 'How many points, 1 to 60.' })
  @IsInt()
  @Min(1, { message: 'count: từ 1 đến 60.' })
  @Max(60, { message: 'count: từ 1 đến 60.' })
  count: number;
}

@ArgsType()
export class MovesArgs {
  @Field(() => LocalDate, { description: 'From the end of that day.' }) since: string;
}
